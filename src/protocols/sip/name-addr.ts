import { type Params, parseParams, splitList, trimWhiteSpace, unquote } from './grammar.ts';
import { headerValues, type SipMessage } from './message.ts';
import { uriScheme } from './uri.ts';

/** The value of From, To and Contact: `"Display" <uri>;params`. The URI may have any scheme. */
export interface NameAddr {
  readonly displayName: string;
  readonly uri: string;
  readonly params: Params;
}

const bracketed = /^("[^"\\]*(?:\\[\s\S][^"\\]*)*"[ \t]*|[^"<>,;]*)<([^<>]*)>(.*)$/s;

export function parseNameAddr(text: string): NameAddr | undefined {
  const value = trimWhiteSpace(text);
  return value.includes('<') ? parseBracketed(value) : parseBare(value);
}

function parseBracketed(value: string): NameAddr | undefined {
  const [, displayName = '', uri = '', rest = ''] = bracketed.exec(value) ?? [];
  const params = parseParams(rest);
  if (uriScheme(uri) === undefined || !params) return undefined;
  return { displayName: unquote(trimWhiteSpace(displayName)), uri, params };
}

/** Without brackets parameters belong to the header, and no comma or question mark may stand in the URI (20.10). */
function parseBare(value: string): NameAddr | undefined {
  const semicolon = value.indexOf(';');
  const uri = trimWhiteSpace(semicolon < 0 ? value : value.slice(0, semicolon));
  const params = semicolon < 0 ? new Map<string, undefined>() : parseParams(value.slice(semicolon));
  if (/[,?]/.test(uri) || uriScheme(uri) === undefined || !params) return undefined;
  return { displayName: '', uri, params };
}

/** All Contact values of a message: `*` alone, a list (empty if there is none), or undefined where one is malformed. */
export function parseContacts(message: SipMessage): '*' | NameAddr[] | undefined {
  const values = headerValues(message, 'Contact').flatMap(splitList);
  if (values.length === 1 && values[0] === '*') return '*';
  const contacts: NameAddr[] = [];
  for (const value of values) {
    const contact = parseNameAddr(value);
    if (!contact) return undefined;
    contacts.push(contact);
  }
  return contacts;
}
