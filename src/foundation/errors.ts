/** Why a use case said no. Edges translate once: HTTP to a status, SIP to a response, a bulk item to its error. */
export type Refusal =
  | 'invalid'
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'conflict'
  | 'locked'
  | 'limit-reached'
  | 'unavailable'
  | 'timed-out'
  | 'unauthenticated'
  | 'reauthentication-needed';

export interface RefusedDetail {
  description: string;
  /** The integer code where the Webex API has one (25220: not a MAC address). */
  errorCode?: number;
}

interface RefusedOptions {
  /** The integer code where the Webex API has one; clients refuse to parse strings there. */
  errorCode?: number;
  retryAfterSeconds?: number;
  /** Several things wrong at once, each with its own sentence. */
  details?: RefusedDetail[];
}

/** A use case refuses with a kind, a stable code (`device.mac-in-use`) and a sentence a person can act on. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly code: string;
  readonly errorCode: number | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly details: RefusedDetail[];

  constructor(refusal: Refusal, code: string, message: string, options: RefusedOptions = {}) {
    super(message);
    this.name = 'Refused';
    this.refusal = refusal;
    this.code = code;
    this.errorCode = options.errorCode;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.details = options.details ?? [];
  }
}
