/** The pieces of RFC 3261 section 25 that several headers share. Everything here is linear in its input. */

/** `;name` and `;name=value` after a header's main part. Names are lower case, values as they were sent, quotes included. */
export type Params = ReadonlyMap<string, string | undefined>;

export const TOKEN = "[A-Za-z0-9\\-.!%*_+`'~]+";
const QUOTED_STRING = '"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*"';
const wholeToken = new RegExp(`^${TOKEN}$`);
const wholeQuotedString = new RegExp(`^${QUOTED_STRING}$`);
const param = new RegExp(`[ \\t]*;[ \\t]*(${TOKEN})(?:[ \\t]*=[ \\t]*(${QUOTED_STRING}|[^\\s;,"<>]+))?`, 'y');

const TAB = 9;
const SPACE = 32;
const DELETE = 127;

export function isToken(text: string): boolean {
  return wholeToken.test(text);
}

export function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < SPACE && code !== TAB) || code === DELETE) return true;
  }
  return false;
}

/** Linear white space only: `trim()` would also take characters that belong to a UTF-8 value. */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isWhiteSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** The values of a comma-separated header; commas inside quotes and angle brackets belong to a value. */
export function splitList(text: string): string[] {
  if (!text.includes(',')) return [trimWhiteSpace(text)];
  const values: string[] = [];
  let rest = text;
  for (;;) {
    const comma = endOfFirst(rest);
    values.push(trimWhiteSpace(rest.slice(0, comma)));
    if (comma === rest.length) return values;
    rest = rest.slice(comma + 1);
  }
}

/** Where the first value of a comma-separated header ends. */
export function endOfFirst(text: string): number {
  let isQuoted = false;
  let isBracketed = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '<') isBracketed = true;
    else if (character === '>') isBracketed = false;
    else if (character === ',' && !isBracketed) return at;
  }
  return text.length;
}

/** Reads `;a=b;c` to the end of the text; undefined if anything else stands there. The first of two equal names wins. */
export function parseParams(text: string): Params | undefined {
  const params = new Map<string, string | undefined>();
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    param.lastIndex = at;
    const match = param.exec(text);
    if (!match?.[1]) return undefined;
    const name = match[1].toLowerCase();
    if (!params.has(name)) params.set(name, match[2]);
    at = param.lastIndex;
  }
  return params;
}

export function formatParams(params: Params): string {
  let text = '';
  for (const [name, value] of params) text += value === undefined ? `;${name}` : `;${name}=${value}`;
  return text;
}

export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** The text inside a quoted string; anything else is returned as it is. */
export function unquote(text: string): string {
  if (!wholeQuotedString.test(text)) return text;
  const inside = text.slice(1, -1);
  return inside.includes('\\') ? inside.replace(/\\([\s\S])/g, '$1') : inside;
}
