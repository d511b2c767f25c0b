import type { RefusedBecause } from '../../protocols/sip/registrar-store.ts';

/** Refused registrations of one device since they were last written down. */
export interface Failures {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly count: number;
  readonly reason: RefusedBecause;
  /** Address of the last one. */
  readonly ip: string;
}

/**
 * Which refusals say that a device is configured wrongly (K7). The others belong to how registering works: a nonce ran out, a
 * copy came late, an interval was haggled over, we were not able to, or nobody knows whose it was.
 */
export const countsAsFailure: Readonly<Record<RefusedBecause, boolean>> = {
  'wrong-password': true,
  'line-port-mismatch': true,
  'unknown-address': true,
  'algorithm-not-offered': true,
  'too-many-contacts': true,
  'unknown-user': false,
  'transport-not-allowed': false,
  stale: false,
  replayed: false,
  'interval-too-brief': false,
  'credential-changed': false,
  'out-of-order': false,
  unavailable: false,
};
