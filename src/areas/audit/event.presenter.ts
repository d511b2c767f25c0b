import { csvLine as lineOf } from '../../foundation/csv-line.ts';
import { encodeBareId, encodeId } from '../../foundation/ids.ts';
import { type AuditEvent, describeAction } from './event.model.ts';

/** Ids of events, actors and targets are base64 of the bare UUID here; those of organizations are as everywhere. */
export function presentEvent({
  id,
  occurredAt,
  action,
  category,
  actor,
  trackingId,
  target,
  organization,
  before,
  after,
}: AuditEvent) {
  const description = describeAction(action);
  return {
    id: encodeBareId(id),
    created: occurredAt.toISOString(),
    ...(actor.id !== null && { actorId: encodeBareId(actor.id) }),
    ...(actor.organizationId !== null && { actorOrgId: encodeId('ORGANIZATION', actor.organizationId) }),
    data: {
      action,
      eventCategory: category,
      eventDescription: description,
      actionText: [`${actor.name ?? 'Bellhop'}: ${description}`, target.name].filter(Boolean).join(', '),
      ...(actor.name !== null && { actorName: actor.name }),
      ...(actor.email !== null && { actorEmail: actor.email }),
      // A partner's own name is not this organization's to read.
      ...(actor.organizationId === organization.id && { actorOrgName: organization.name }),
      ...(actor.ip !== null && { actorIp: actor.ip }),
      ...(actor.userAgent !== null && { actorUserAgent: actor.userAgent }),
      ...(trackingId !== null && { trackingId }),
      ...(target.type !== null && { targetType: target.type }),
      ...(target.id !== null && { targetId: encodeBareId(target.id) }),
      ...(target.name !== null && { targetName: target.name }),
      targetOrgId: encodeId('ORGANIZATION', organization.id),
      targetOrgName: organization.name,
      ...(before !== null && { before }),
      ...(after !== null && { after }),
    },
  };
}

const COLUMNS: readonly [string, (event: AuditEvent) => unknown][] = [
  ['created', ({ occurredAt }) => occurredAt.toISOString()],
  ['category', ({ category }) => category],
  ['action', ({ action }) => action],
  ['actorName', ({ actor }) => actor.name],
  ['actorEmail', ({ actor }) => actor.email],
  ['actorId', ({ actor }) => actor.id],
  ['actorIp', ({ actor }) => actor.ip],
  ['actorUserAgent', ({ actor }) => actor.userAgent],
  ['targetType', ({ target }) => target.type],
  ['targetName', ({ target }) => target.name],
  ['targetId', ({ target }) => target.id],
  ['trackingId', ({ trackingId }) => trackingId],
  ['before', ({ before }) => before && JSON.stringify(before)],
  ['after', ({ after }) => after && JSON.stringify(after)],
  ['id', ({ id }) => id],
];

export const CSV_HEAD = lineOf(COLUMNS.map(([name]) => name));

export const csvLine = (event: AuditEvent): string => lineOf(COLUMNS.map(([, value]) => value(event)));

export const jsonLine = (event: AuditEvent): string => `${JSON.stringify(presentEvent(event))}\n`;
