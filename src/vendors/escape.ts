/** How a value is written so that it cannot leave its place in a file. Names and labels are typed by tenants. */
export type FileFormat = 'key-value' | 'xml';

// What ends a line or is drawn as something else: control characters, line and paragraph separators, bidirectional overrides.
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

// What a reader calls a character may be many code points.
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const XML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Yealink keeps its old value when the right-hand side is empty and resets on %NULL%, so an empty value is written as that. */
export const escapeKeyValue = (value: string) => printable(value).trim() || '%NULL%';

/** Safe as an attribute in either quote and as text. */
export const escapeXml = (value: string) => printable(value).replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? '');

export const escapeFor: Record<FileFormat, (value: string) => string> = { 'key-value': escapeKeyValue, xml: escapeXml };

/** Text for a display: one line, no longer than it can be useful, never cut inside a character. */
export function displayText(value: string, maximumLength = 64): string {
  const line = printable(value.slice(0, 4 * maximumLength))
    .replace(/\s+/g, ' ')
    .trim();
  let text = '';
  for (const { segment } of characters.segment(line)) {
    if (text.length + segment.length > maximumLength) break;
    text += segment;
  }
  return text.trim();
}

/** Whether a value survives every format unchanged. A password that does not would never register, and nobody would know why. */
export const survivesEscaping = (value: string) => printable(value) === value && value.trim() === value;

function printable(value: string): string {
  return value.toWellFormed().replace(UNPRINTABLE, ' ');
}
