import { type Refusal, Refused, type RefusedDetail } from '../../foundation/errors.ts';
import type { BulkJobError, BulkJobKind, ErrorMessage, ItemLabel } from './bulk-job.model.ts';

/** The key of a job's error is the status that the same refusal answers to a request. */
const KEYS: Record<Refusal, string> = {
  invalid: '400',
  unauthenticated: '401',
  'reauthentication-needed': '401',
  forbidden: '403',
  'not-found': '404',
  conflict: '409',
  gone: '410',
  locked: '423',
  'limit-reached': '429',
  unavailable: '503',
  'timed-out': '504',
};
const UNFORESEEN = 'bulk-job.unforeseen';

/** What went wrong without anybody having foreseen it is told without its inner workings. */
export const refusalOf = (error: unknown): Refused =>
  error instanceof Refused
    ? error
    : new Refused('invalid', UNFORESEEN, 'Something went wrong on our side. Quote the tracking id to your administrator.');

type Naming = Pick<BulkJobKind<never, never>, 'errorCodes' | 'codePrefix'>;

/** A refusal as errors of a job: as one whose messages are the details, or as one for itself and one for each of them. */
export function describeRefusal(
  refused: Refused,
  { errorCodes = {}, codePrefix = '' }: Naming,
  { item, locationId }: ItemLabel,
): { together: Omit<BulkJobError, 'itemNumber'>; apart: BulkJobError[] } {
  const ownCode =
    errorCodes[refused.code] ?? (refused.errorCode === undefined ? refused.code : `${codePrefix}${refused.errorCode}`);
  const message = ({ description, errorCode }: RefusedDetail): ErrorMessage => ({
    description,
    code: errorCode === undefined ? ownCode : `${codePrefix}${errorCode}`,
    ...(locationId === undefined ? {} : { locationId }),
  });
  const key = refused.code === UNFORESEEN ? '500' : KEYS[refused.refusal];
  const error = { item: item ?? null, errorType: 'ERROR', key } as const;
  const own = message({ description: refused.message });
  const details = refused.details.map(message);
  return {
    together: { ...error, messages: details.length > 0 ? details : [own] },
    apart: [own, ...details].map((one, index) => ({ ...error, itemNumber: index + 1, messages: [one] })),
  };
}
