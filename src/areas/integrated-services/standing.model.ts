import type { Reason, Service, ServiceStatus } from './service.model.ts';

/** A service as it is shown: with the names around it, its invitation, and what it was last measured at. */
export interface ServiceStanding extends Service {
  organizationName: string;
  channelName: string | null;
  locationName: string | null;
  remoteLocationName: string | null;
  shownReason: Reason | null;
  invitedAt: Date | null;
  invitationExpiresAt: Date | null;
  invitationUsedAt: Date | null;
  invitationRevokedAt: Date | null;
  mailState: 'waiting' | 'sent' | 'refused' | 'given-up' | 'kept' | null;
  mailAnswer: string | null;
  usersInUse: number | null;
  usageDay: string | null;
}

/** How many services stand how, counted. */
export interface HealthRow {
  status: ServiceStatus;
  reason: Reason | null;
  suspended: boolean;
  services: number;
  oldestUnsyncedAt: Date | null;
}

/** One step of a service, as the audit trail has it. */
export interface HistoryRow {
  id: string;
  occurredAt: Date;
  action: string;
  actorName: string | null;
  before: object | null;
  after: object | null;
}
