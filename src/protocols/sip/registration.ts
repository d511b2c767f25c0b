import { unquote } from './grammar.ts';
import { type Header, headerValue, type SipRequest } from './message.ts';
import { type NameAddr, parseContacts } from './name-addr.ts';
import type { Binding, ContactUpdate, Realm } from './registrar-store.ts';
import { parseSipUri } from './uri.ts';

/** What a REGISTER wants done, before the realm's policy: expiry undefined where neither Contact nor Expires says one. */
export type RequestedContacts = 'fetch' | 'remove-all' | readonly RequestedContact[];

type RequestedContact = Omit<ContactUpdate, 'expiresSeconds'> & { readonly expiresSeconds: number | undefined };

/** 10.2.1.1: "Malformed values SHOULD be treated as equivalent to 3600." */
const MALFORMED_EXPIRES_SECONDS = 3_600;
/** 10.3 step 7: a shorter interval than the minimum "MAY" be refused only if it is under an hour. */
const NEVER_TOO_BRIEF_SECONDS = 3_600;
const MAX_CONTACTS_PER_REQUEST = 32;
/** Either may be the key under which a store keeps the binding, and no store takes keys of any length. */
const MAX_URI_BYTES = 1_024;
const MAX_INSTANCE_BYTES = 256;

/** Reads Contact and Expires of a REGISTER; a problem is worth a 400. */
export function readRequestedContacts(request: SipRequest): RequestedContacts | { readonly problem: string } {
  const expires = parseExpires(headerValue(request, 'Expires'));
  const contacts = parseContacts(request);
  if (!contacts) return { problem: 'Bad Contact' };
  // 10.3 step 6: "*" together with another contact or "an expiration time other than zero" is invalid.
  if (contacts === '*') return expires === 0 ? 'remove-all' : { problem: 'Contact * Without Expires: 0' };
  if (contacts.length === 0) return 'fetch';
  if (contacts.length > MAX_CONTACTS_PER_REQUEST) return { problem: 'Too Many Contacts' };
  if (!contacts.every(({ uri }) => parseSipUri(uri))) return { problem: 'Bad Contact URI' };
  const requested = contacts.map((contact) => readContact(contact, expires));
  if (!requested.every(({ uri }) => isPrintable(uri, MAX_URI_BYTES))) return { problem: 'Bad Contact URI' };
  if (!requested.every(({ instance = '' }) => isPrintable(instance, MAX_INSTANCE_BYTES))) return { problem: 'Bad Instance' };
  return requested;
}

function readContact({ uri, params }: NameAddr, expires: number | undefined): RequestedContact {
  const instance = params.get('+sip.instance');
  const regId = params.get('reg-id');
  return {
    uri,
    expiresSeconds: parseExpires(params.get('expires')) ?? expires,
    q: parseQ(params.get('q')),
    instance: instance === undefined ? undefined : unquote(instance).replace(/^<(.*)>$/s, '$1'),
    regId: regId !== undefined && /^[1-9][0-9]{0,8}$/.test(regId) ? Number(regId) : undefined,
  };
}

function isPrintable(text: string, maxBytes: number): boolean {
  return Buffer.byteLength(text) <= maxBytes && !/\p{Cc}/u.test(text);
}

function parseExpires(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), 2 ** 32 - 1) : MALFORMED_EXPIRES_SECONDS;
}

/** A malformed preference is no preference. */
function parseQ(text: string | undefined): number | undefined {
  return text !== undefined && /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : undefined;
}

/** Settles every expiry by the realm's policy; undefined if one is too brief (423). */
export function settleExpiries(contacts: readonly RequestedContact[], realm: Realm): ContactUpdate[] | undefined {
  const settled = contacts.map((contact) => ({
    ...contact,
    expiresSeconds: Math.min(contact.expiresSeconds ?? realm.defaultExpiresSeconds, realm.maxExpiresSeconds),
  }));
  return settled.some(({ expiresSeconds }) => isTooBrief(expiresSeconds, realm)) ? undefined : settled;
}

function isTooBrief(expiresSeconds: number, { minExpiresSeconds }: Realm): boolean {
  return expiresSeconds > 0 && expiresSeconds < NEVER_TOO_BRIEF_SECONDS && expiresSeconds < minExpiresSeconds;
}

/** 10.3 step 8: each current binding, and its "expires" parameter "MUST" be there. */
export function formatBinding({ uri, expiresSeconds, q, instance, regId }: Binding): Header {
  let value = `<${uri}>;expires=${expiresSeconds}`;
  if (q !== undefined) value += `;q=${q}`;
  if (instance !== undefined) value += `;+sip.instance="<${instance.replace(/["\\]/g, '\\$&')}>"`;
  if (regId !== undefined) value += `;reg-id=${regId}`;
  return { name: 'Contact', value };
}
