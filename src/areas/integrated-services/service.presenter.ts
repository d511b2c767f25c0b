import { encodeBareId, encodeId } from '../../foundation/ids.ts';
import { describeAction } from '../audit/index.ts';
import { stateOf } from './invitation.model.ts';
import { REASONS, STATUS_NAMES, usageLevel } from './service.model.ts';
import type { HealthRow, HistoryRow, ServiceStanding } from './standing.model.ts';

export const encodeServiceId = (id: string): string => encodeId('INTEGRATED_SERVICE', id);

export const presentService = (service: ServiceStanding, now: Date) => ({
  id: encodeServiceId(service.id),
  orgId: encodeId('ORGANIZATION', service.organizationId),
  organizationName: service.organizationName,
  ...text('channelName', service.channelName),
  type: 'webex-cloud-connect' as const,
  name: service.name,
  contactName: service.contactName,
  ...text('phoneNumber', service.phoneNumber),
  email: service.email,
  integrationType: service.integrationType,
  mode: service.integrationType === 'consent' ? ('Integrated' as const) : ('Non-Integrated' as const),
  webexOrgId: service.webexOrgId,
  customerLicense: service.customerLicense,
  minimumUsers: service.minimumUsers,
  allowToExceed: service.allowedToExceed,
  ...text('comments', service.comments),
  status: service.status,
  statusName: STATUS_NAMES[service.status],
  ...presentReason(service),
  suspended: service.suspendedAt !== null,
  ...time('consentedAt', service.consentedAt),
  ...text('consentedBy', service.consentedBy),
  created: service.createdAt.toISOString(),
  lastModified: service.lastModifiedAt.toISOString(),
  ...presentInvitation(service, now),
  ...presentLocation(service),
  sync: {
    ...time('syncedAt', service.syncedAt),
    ...time('wantedSince', service.syncWantedAt),
    ...time('nextAt', service.nextSyncAt),
    failuresInARow: service.failuresInARow,
  },
  ...presentUsage(service),
});

const presentReason = ({ shownReason: code, reasonDetail }: ServiceStanding) =>
  code === null ? {} : { reason: { code, message: REASONS[code], ...text('detail', reasonDetail) } };

function presentInvitation(service: ServiceStanding, now: Date) {
  const {
    invitedAt,
    invitationExpiresAt: expiresAt,
    invitationUsedAt: usedAt,
    invitationRevokedAt: revokedAt,
    mailState,
  } = service;
  if (invitedAt === null || expiresAt === null) return {};
  const invitation = {
    sentAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: stateOf({ usedAt, revokedAt, expiresAt }, now),
    ...(mailState === null ? {} : { mailState }),
    ...text('mailAnswer', service.mailAnswer),
  };
  return { invitation };
}

function presentLocation({ locationId, locationName, remoteLocationId, remoteLocationName }: ServiceStanding) {
  if (locationId === null || locationName === null) return {};
  const remote = { ...text('remoteId', remoteLocationId), ...text('remoteName', remoteLocationName) };
  return { location: { id: encodeId('LOCATION', locationId), name: locationName, ...remote } };
}

function presentUsage({ usageDay: day, usersInUse, minimumUsers, allowedToExceed }: ServiceStanding) {
  if (day === null || usersInUse === null) return {};
  return { usage: { day, usersInUse, level: usageLevel({ usersInUse, minimumUsers, allowedToExceed }) } };
}

export function presentHealth(rows: readonly HealthRow[]) {
  const [oldest] = rows.flatMap(({ oldestUnsyncedAt }) => oldestUnsyncedAt ?? []).sort((a, b) => a.getTime() - b.getTime());
  return {
    counts: rows.map(({ status, reason, suspended, services }) => ({ status, ...text('reason', reason), suspended, services })),
    ...time('oldestUnsyncedAt', oldest ?? null),
  };
}

export const presentHistory = ({ id, occurredAt, action, actorName, before, after }: HistoryRow) => ({
  id: encodeBareId(id),
  created: occurredAt.toISOString(),
  action,
  description: describeAction(action),
  ...text('actorName', actorName),
  ...(before !== null && { before }),
  ...(after !== null && { after }),
});

const text = <Name extends string, Word extends string>(name: Name, value: Word | null): { [Key in Name]?: Word } =>
  (value === null ? {} : { [name]: value }) as { [Key in Name]?: Word };
const time = <Name extends string>(name: Name, at: Date | null) => text(name, at === null ? null : at.toISOString());
