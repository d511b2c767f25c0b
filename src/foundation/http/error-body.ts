import type { ErrorObject } from 'ajv';
import { type Refusal, Refused, type RefusedDetail } from '../errors.ts';

/** HTTP's word for each kind of refusal. */
export const STATUS: Record<Refusal, number> = {
  invalid: 400,
  unauthenticated: 401,
  'reauthentication-needed': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  locked: 423,
  'limit-reached': 429,
  unavailable: 503,
  'timed-out': 504,
};

/** Statuses that always carry Retry-After, with the seconds for a refusal that names none. */
export const RETRY_AFTER_SECONDS: Partial<Record<number, number>> = { 423: 1, 429: 5, 503: 5 };

/** WWW-Authenticate of a 401. A client that sees the second one (RFC 9470) asks the person to prove once more who they are. */
export const CHALLENGE: Partial<Record<Refusal, string>> = {
  unauthenticated: 'Bearer',
  'reauthentication-needed': 'Bearer error="insufficient_user_authentication"',
};

export interface ErrorBody {
  message: string;
  errors: { description: string; errorCode?: number }[];
  trackingId: string;
  errorCode?: number;
}

/**
 * The error body of the Webex API: telephony operations carry integer codes at both levels, the others none.
 * Clients need `message` and `trackingId`, and take a code that is not an integer for an unreadable body.
 */
export function errorBody(
  path: string,
  trackingId: string,
  message: string,
  details: RefusedDetail[],
  errorCode?: number,
): ErrorBody {
  const telephony = path.startsWith('/v1/telephony/');
  const listed =
    details.length > 0 ? details : [errorCode === undefined ? { description: message } : { description: message, errorCode }];
  const errors = listed.map((detail) => (telephony ? codedDetail(detail) : { description: detail.description }));
  const topCode = errorCode ?? details.find((detail) => detail.errorCode !== undefined)?.errorCode;
  return { message, errors, trackingId, ...(telephony && topCode !== undefined ? { errorCode: topCode } : {}) };
}

const codedDetail = ({ description, errorCode }: RefusedDetail) =>
  errorCode === undefined ? { description } : { description: `[Error ${errorCode}] ${description}`, errorCode };

const MOST_PROBLEMS = 100;

/** Validation errors as one refusal whose details name field, value and what is allowed. */
export function refusalOf(problems: readonly ErrorObject[], part: string, value: unknown): Refused {
  // Thousands of wrong items fit into a body: nobody reads more than the first few sentences.
  const some = problems.slice(0, MOST_PROBLEMS);
  const details = dedupe(some.map((problem) => ({ description: sentenceOf(problem, part, value) }))).slice(0, 20);
  const [first] = details;
  return new Refused('invalid', 'request.invalid', first?.description ?? 'The request is not valid.', { details });
}

const dedupe = (details: RefusedDetail[]): RefusedDetail[] => [
  ...new Map(details.map((detail) => [detail.description, detail])).values(),
];

function sentenceOf(problem: ErrorObject, part: string, value: unknown): string {
  const path = problem.instancePath.split('/').slice(1);
  const field = path.length > 0 ? path.join('.') : undefined;
  const given = isSecret(field)
    ? undefined
    : path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  const where = field === undefined ? `The ${part}` : `'${field}'`;
  switch (problem.keyword) {
    case 'required':
      return `'${[...path, problem.params.missingProperty].join('.')}' is required.`;
    case 'enum':
      return `${where} is ${quote(given)}, which is none of: ${(problem.params.allowedValues as unknown[]).join(', ')}.`;
    case 'type':
      return `${where} must be ${article(String(problem.params.type))}, not ${quote(given)}.`;
    case 'maxLength':
      return `${where} has more than ${problem.params.limit} characters.`;
    case 'minLength':
      return `${where} must have at least ${problem.params.limit} characters.`;
    case 'additionalProperties':
      return `'${[...path, problem.params.additionalProperty].join('.')}' is not known here.`;
    default:
      return `${where} is ${quote(given)}, but ${problem.message}.`;
  }
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const isSecret = (field: string | undefined): boolean => /password|secret|token|pin$/i.test(field ?? '');

// Long values are cut; what could be a secret comes as undefined and is never repeated.
function quote(value: unknown): string {
  if (value === undefined) return 'not as it should be';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
