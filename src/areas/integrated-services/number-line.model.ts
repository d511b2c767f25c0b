import { isOfCountry, type NumberUsage, readPhoneNumber, readUsage, USAGE_TYPES, type UsageType } from '../numbers/index.ts';

/** One number as it was given: on its own, within a range, or on a line of a file. */
export interface GivenLine {
  line: number;
  text: string;
  type: string;
  concurrentCalls: string | number | undefined;
}

/** What came of reading it. */
export type ReadLine =
  | { line: number; phoneNumber: string; usage: NumberUsage }
  | { line: number; text: string; problem: string };

export const MOST_NUMBERS = 5_000;
const COLUMNS = ['phoneNumber', 'type', 'concurrentCalls'];

/** What a file looks like, to be filled in. Spreadsheets keep the + where the column is text. */
export const SAMPLE = [
  COLUMNS.join(','),
  '+12127881500,User,',
  '+12127881501,Service,10',
  '+12127881502,Contact Center,2',
  '',
].join('\r\n');

/** The lines of a file, without its head; separated by commas, or by semicolons as some spreadsheets write. */
export function linesOfCsv(csv: string): GivenLine[] {
  const rows = csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  const separator = rows[0]?.text.includes(';') ? ';' : ',';
  return rows.flatMap(({ text, line }) => {
    const [number = '', type = '', calls = ''] = text.split(separator).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    const isHead = line === rows[0]?.line && !/\d/.test(number);
    return isHead ? [] : [{ line, text: number, type: type || 'User', concurrentCalls: calls || undefined }];
  });
}

/** Undefined where it is no range, or more than can be added at once. */
export function numbersOfRange({ first, last }: { first: string; last: string }): string[] | undefined {
  const [from, to] = [first, last].map((text) => readPhoneNumber(text, ''));
  if (from === undefined || to === undefined || from.length !== to.length) return undefined;
  const count = BigInt(to.slice(1)) - BigInt(from.slice(1)) + 1n;
  if (count < 1n || count > BigInt(MOST_NUMBERS)) return undefined;
  return Array.from({ length: Number(count) }, (_, index) => `+${BigInt(from.slice(1)) + BigInt(index)}`);
}

/** A number in E.164 of the location's country, with what it is metered by; or what is wrong with it. */
export function readLine({ line, text, type, concurrentCalls }: GivenLine, country: string): ReadLine {
  const wrong = (problem: string): ReadLine => ({ line, text, problem });
  const phoneNumber = text.startsWith('+') ? readPhoneNumber(text, '') : undefined;
  if (phoneNumber === undefined)
    return wrong(
      `'${text}' is not in E.164: write it with + and country code, as in +12127881500, and format the column as text.`,
    );
  if (!isOfCountry(phoneNumber, country)) return wrong(`${phoneNumber} is not a number of ${country}, where the location is.`);
  const known = USAGE_TYPES.find((name) => name.toLowerCase() === type.toLowerCase());
  if (known === undefined) return wrong(`'${type}' is no type: it is User, Service or Contact Center.`);
  const usage = usageOf(known, concurrentCalls);
  return 'problem' in usage ? wrong(usage.problem) : { line, phoneNumber, usage };
}

function usageOf(type: UsageType, given: string | number | undefined): NumberUsage | { problem: string } {
  if (given === undefined) return readUsage({ type });
  const concurrentCalls = Number(given);
  if (!Number.isInteger(concurrentCalls) || concurrentCalls < 1 || concurrentCalls > 100_000)
    return { problem: `'${given}' is no number of concurrent calls.` };
  return readUsage({ type, concurrentCalls });
}
