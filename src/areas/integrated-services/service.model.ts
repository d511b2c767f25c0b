/** With the customer's consent, numbers are synced to its Webex organization; without, whoever runs it enters them there by hand. */
export type IntegrationType = 'consent' | 'non-integrated';

export type ServiceStatus = 'pending-consent' | 'pending-provisioning' | 'ready' | 'removing';

/** As they are called in the console and in letters. */
export const STATUS_NAMES: Record<ServiceStatus, string> = {
  'pending-consent': 'Pending Consent',
  'pending-provisioning': 'Pending Provisioning',
  ready: 'Ready',
  removing: 'Removing',
};

/** What stands beside the status while something is not as it should be, with what to do about it. */
export const REASONS = {
  'mail-refused': 'The invitation could not be delivered. Check the email address, and send it again.',
  expired: 'The invitation has expired. Send another one.',
  'invitation-revoked': 'The invitation was revoked. Send another one when the connection is wanted.',
  declined: "The customer's administrator declined to approve the connection. Ask them, and send the invitation again.",
  'wrong-organization':
    'Who approved belongs to another Webex organization than the one named here. Correct the Webex organization ID, or send the invitation to its administrator.',
  'wrong-role': 'Only a full administrator of the Webex organization can approve the connection.',
  'missing-permissions': 'Not all of the six permissions were granted, so that none of them was kept. Send the invitation again.',
  'token-invalid': 'Webex no longer accepts the token. Send the invitation again.',
  revoked: 'The connection was revoked at Webex. Send the invitation again.',
  'pstn-not-allowed': 'Webex lets nobody bring numbers to the location as it stands there: they are not synced.',
  'location-gone': 'The Webex location has been deleted. Attach another one.',
  'sync-failing': 'Webex could not be synced several times in a row. Bellhop goes on trying.',
} as const;

export type Reason = keyof typeof REASONS;
/** Those that stand in the row; the others are seen by looking at the invitation. */
export type StoredReason = Exclude<Reason, 'mail-refused' | 'expired'>;

/** What a provider says of a service. */
export interface ServiceDetails {
  name: string;
  contactName: string;
  /** In E.164. */
  phoneNumber: string | null;
  /** Of the customer's administrator, who is invited there. */
  email: string;
  webexOrgId: string;
  customerLicense: string;
  minimumUsers: number;
  /** Users above the minimum that are tolerated. */
  allowedToExceed: number;
  comments: string | null;
}

export interface NewService extends ServiceDetails {
  integrationType: IntegrationType;
}

/** A service of a customer that runs at Webex. */
export interface Service extends NewService {
  organizationId: string;
  id: string;
  status: ServiceStatus;
  reason: StoredReason | null;
  reasonDetail: string | null;
  suspendedAt: Date | null;
  consentedAt: Date | null;
  consentedBy: string | null;
  invitationId: string | null;
  locationId: string | null;
  remoteLocationId: string | null;
  createdAt: Date;
  lastModifiedAt: Date;
  syncedAt: Date | null;
  syncWantedAt: Date | null;
  nextSyncAt: Date | null;
  failuresInARow: number;
}

export const DEFAULT_LICENSE = 'Essential';
export const STATUS_OF_NEW: Record<IntegrationType, ServiceStatus> = {
  consent: 'pending-consent',
  'non-integrated': 'pending-provisioning',
};

export type ServiceAction =
  | 'approve'
  | 'invite'
  | 'revoke-invitation'
  | 'attach'
  | 'upload'
  | 'sync'
  | 'suspend'
  | 'restore'
  | 'remove'
  | 'change';

/** What cannot be done with a service as it stands, and why; undefined where it can. */
export function whyNot(
  action: ServiceAction,
  { status, integrationType, suspendedAt }: Pick<Service, 'status' | 'integrationType' | 'suspendedAt'>,
): string | undefined {
  if (status === 'removing') return 'It is being removed.';
  const isIntegrated = integrationType === 'consent';
  if (action === 'suspend') return suspendedAt === null ? undefined : 'It is suspended already.';
  if (action === 'restore') return suspendedAt === null ? 'It is not suspended.' : undefined;
  if (action === 'remove' || action === 'change' || action === 'approve') return undefined;
  if (suspendedAt !== null) return 'It is suspended; restore it first.';
  if (action === 'invite' && !isIntegrated) return 'It is Non-Integrated: nobody is asked for consent.';
  if (action === 'revoke-invitation' && status !== 'pending-consent') return 'No invitation of it is open.';
  if ((action === 'attach' || action === 'upload') && status === 'pending-consent')
    return 'The customer has not approved it yet.';
  if (action === 'sync' && !isIntegrated) return 'It is Non-Integrated: its numbers are entered at Webex by hand.';
  if (action === 'sync' && status === 'pending-consent') return 'The customer has not approved it yet.';
  return undefined;
}

/** What is measured against what was agreed; going beyond both warns and never cuts service (K10). */
export type UsageLevel = 'within' | 'above-minimum' | 'beyond';

export function usageLevel({
  usersInUse,
  minimumUsers,
  allowedToExceed,
}: {
  usersInUse: number;
  minimumUsers: number;
  allowedToExceed: number;
}): UsageLevel {
  if (usersInUse <= minimumUsers) return 'within';
  return usersInUse <= minimumUsers + allowedToExceed ? 'above-minimum' : 'beyond';
}
