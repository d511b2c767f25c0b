import type { NumberSyncState } from './sync.policy.ts';

/** What a run of the sync needs to know of a service. */
export interface SyncedService {
  organizationId: string;
  id: string;
  name: string;
  integrationType: 'consent' | 'non-integrated';
  status: 'pending-consent' | 'pending-provisioning' | 'ready' | 'removing';
  reason: string | null;
  reasonDetail: string | null;
  suspendedAt: Date | null;
  minimumUsers: number;
  allowedToExceed: number;
  usersBeyondSince: Date | null;
  /** Where the numbers are kept here, and where they are put at Webex. */
  locationId: string | null;
  remoteLocationId: string | null;
  /** Of a service that is being removed: whether what was put there is taken back. */
  takesBack: boolean;
  syncedAt: Date | null;
  syncWantedAt: Date | null;
  nextSyncAt: Date | null;
  nextDailyAt: Date | null;
  failuresInARow: number;
  leaseId: string | null;
  leasedUntil: Date | null;
}

/** What the customer's Webex organization has granted, sealed. */
export interface WebexGrant {
  accessTokenEncrypted: Buffer;
  accessExpiresAt: Date;
  refreshTokenEncrypted: Buffer;
}

/** Why a service is not as it should be, as far as the sync finds it out. */
export type SyncReason =
  | 'token-invalid'
  | 'revoked'
  | 'missing-permissions'
  | 'pstn-not-allowed'
  | 'location-gone'
  | 'sync-failing';

/** How a number stands after something was done about it. */
export interface NumberOutcome {
  e164: string;
  state: NumberSyncState;
  putByUs: boolean;
  errorCode: number | null;
  errorMessage: string | null;
  ownerId: string | null;
  ownerType: string | null;
  ownerName: string | null;
}

/** A location of the Webex organization, as last read. */
export interface RemoteLocation {
  remoteId: string;
  name: string;
  country: string;
  address: Record<string, string>;
  timeZone: string;
  callingEnabled: boolean;
  goneAt: Date | null;
}

export const SYNC_TASK = 'integrated-services.sync';

/** Of a service in the audit trail. */
export const targetOf = ({ id, name }: Pick<SyncedService, 'id' | 'name'>) => ({ type: 'INTEGRATED_SERVICE', id, name });
