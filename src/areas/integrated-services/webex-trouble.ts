/** What Webex numbers its refusals by; a few it names: ERR.V.TRM.TMN60004. */
export type RefusalCode = number | string;

/** What Webex says of one of several numbers in a request. */
export interface NumberRefusal {
  number: string;
  code: RefusalCode | undefined;
  message: string;
}

/**
 * Why Webex did not do what it was asked. `unavailable` leaves open whether it was done: no answer, or one that was cut off. All
 * others are answers.
 */
type Trouble =
  | { kind: 'rate-limited' }
  | { kind: 'unauthorized' }
  | { kind: 'grant-ended' }
  | { kind: 'forbidden' }
  | { kind: 'not-found' }
  | { kind: 'refused'; code: RefusalCode | undefined; numbers: readonly NumberRefusal[] }
  | { kind: 'unavailable' };

export type WebexTroubleKind = Trouble['kind'];

/** Every call of Webex gives what was asked for, or throws this. The message is for people and holds no secret. */
export class WebexTrouble extends Error {
  readonly kind: WebexTroubleKind;
  readonly code: RefusalCode | undefined;
  readonly numbers: readonly NumberRefusal[];
  /** How long Webex wants to be left alone. */
  readonly retryAfterSeconds: number | undefined;

  constructor(trouble: Trouble, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'WebexTrouble';
    this.kind = trouble.kind;
    this.code = trouble.kind === 'refused' ? trouble.code : undefined;
    this.numbers = trouble.kind === 'refused' ? trouble.numbers : [];
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The operator of the location's PSTN connection manages its numbers: no other one would fare better. */
  get isAboutLocation(): boolean {
    return this.code === 'ERR.V.TRM.TMN60004';
  }
}
