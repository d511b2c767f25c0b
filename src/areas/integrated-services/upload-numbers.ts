import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { addNumbers, type NumberUsage, validateNumbers } from '../numbers/index.ts';
import { type Location, requireLocation } from '../tenancy/index.ts';
import { auditTarget, serviceTo } from './find-service.ts';
import { type GivenLine, linesOfCsv, MOST_NUMBERS, numbersOfRange, type ReadLine, readLine } from './number-line.model.ts';
import { numbersIn } from './service-number.queries.ts';

/** Single numbers or a range, all metered alike, or a file in which every line says by what. */
export type Upload =
  | { phoneNumbers: readonly string[]; usage?: GivenUsage }
  | { range: { first: string; last: string }; usage?: GivenUsage }
  | { csv: string };

interface GivenUsage {
  type: string;
  concurrentCalls?: number;
}

export type LineState = 'new' | 'present' | 'wrong';

/** What becomes, or would become, of one number. */
export interface UploadedLine {
  line: number;
  phoneNumber: string;
  state: LineState;
  problem?: string;
}

/**
 * Numbers for the location that is attached, all of them or none; where they are synced they go to Webex by themselves (L8). Those that
 * are there already are left as they are. A dry run says of every line what would become of it.
 */
export async function uploadNumbers(
  ctx: Context,
  id: string | undefined,
  upload: Upload,
  run: 'dry' | 'real',
): Promise<UploadedLine[]> {
  demand(ctx, 'services.write');
  const service = await serviceTo('upload', ctx, id);
  if (service.locationId === null)
    throw new Refused(
      'conflict',
      'integrated-service.no-location',
      'Attach a location first: its numbers are those of the service.',
    );
  const location = await requireLocation(ctx, service.locationId);
  const read = linesOf(upload).map((line) => readLine(line, location.address.country.toUpperCase()));
  const lines = await judge(ctx, location, read);
  if (run === 'dry') return lines;
  refuseWrong(lines);
  const isNew = new Set(lines.filter(({ state }) => state === 'new').map(({ phoneNumber }) => phoneNumber));
  for (const { usage, phoneNumbers } of alike(read, isNew)) await addNumbers(ctx, location, { phoneNumbers, usage });
  await record(ctx, {
    action: 'integrated-service.numbers-uploaded',
    ...auditTarget(service),
    after: { locationId: location.id, added: isNew.size },
  });
  return lines;
}

function linesOf(upload: Upload): GivenLine[] {
  const lines = 'csv' in upload ? linesOfCsv(upload.csv) : linesOfNumbers(upload);
  if (lines.length === 0) throw new Refused('invalid', 'integrated-service.no-numbers', 'There is no number in what was given.');
  if (lines.length > MOST_NUMBERS)
    throw new Refused('invalid', 'integrated-service.too-many', `At most ${MOST_NUMBERS} numbers are added at once.`);
  return lines;
}

function linesOfNumbers(upload: Exclude<Upload, { csv: string }>): GivenLine[] {
  const numbers = 'range' in upload ? numbersOfRange(upload.range) : upload.phoneNumbers;
  if (numbers === undefined)
    throw new Refused(
      'invalid',
      'integrated-service.range',
      `'range' must go from one number in E.164 to a later one of the same length, over ${MOST_NUMBERS} numbers at most.`,
    );
  const { type = 'User', concurrentCalls } = upload.usage ?? {};
  return numbers.map((text, index) => ({ line: index + 1, text, type, concurrentCalls }));
}

async function judge(ctx: Context, location: Location, read: readonly ReadLine[]): Promise<UploadedLine[]> {
  const numbers = read.flatMap((line) => ('phoneNumber' in line ? [line.phoneNumber] : []));
  const present = await numbersIn(ctx.db, location.id, numbers);
  const validated = numbers.length === 0 ? [] : await validateNumbers(ctx, numbers);
  let position = 0;
  return read.map((line): UploadedLine => {
    if ('problem' in line) return { line: line.line, phoneNumber: line.text, state: 'wrong', problem: line.problem };
    const { state, detail: [problem] = [] } = validated[position++] as (typeof validated)[number];
    const { phoneNumber } = line;
    if (state === 'Available') return { line: line.line, phoneNumber, state: 'new' };
    if (state === 'Duplicate' && present.has(phoneNumber)) return { line: line.line, phoneNumber, state: 'present' };
    return { line: line.line, phoneNumber, state: 'wrong', ...(problem !== undefined && { problem }) };
  });
}

const MOST_DETAILS = 20;

function refuseWrong(lines: readonly UploadedLine[]): void {
  const details = lines
    .filter(({ state }) => state === 'wrong')
    .map(({ line, problem = 'This number cannot be added.' }) => ({ description: `Line ${line}: ${problem}` }));
  const [first] = details;
  if (first)
    throw new Refused('invalid', 'integrated-service.numbers', first.description, { details: details.slice(0, MOST_DETAILS) });
}

/** Numbers that are metered alike are added together. */
function alike(read: readonly ReadLine[], wanted: ReadonlySet<string>): { usage: NumberUsage; phoneNumbers: string[] }[] {
  const kept = read.flatMap((line) => ('phoneNumber' in line && wanted.has(line.phoneNumber) ? [line] : []));
  const groups = Map.groupBy(kept, ({ usage }) => JSON.stringify(usage));
  return [...groups.values()].map((lines) => ({
    usage: (lines[0] as (typeof lines)[number]).usage,
    phoneNumbers: lines.map(({ phoneNumber }) => phoneNumber),
  }));
}
