import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actWithin, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type AssignedLine, assignLines, bareMac, moveDevice } from '../devices/index.ts';
import { mustBeAllowed, sipDeviceOfPath, viewerOf } from './find-sip-device.ts';
import type { SipDevice } from './sip-device.model.ts';
import { notEditableReason } from './sip-device.policy.ts';
import { findOrganizationBelow } from './sip-device.queries.ts';

export interface SipDeviceAssignment {
  organizationId: string | undefined;
  /** Without any, the organization has it and nobody uses it yet. */
  lines: readonly AssignedLine[];
  /** The SIP password, where the phone is provisioned by hand. */
  password?: string | undefined;
}

/**
 * Gives equipment to one organization, and line by line to extensions of it (V5). The organization must let devices be assigned to it
 * (V6); with its first line it is a device of theirs like any other.
 */
export async function assignSipDevice(ctx: Context, id: string | undefined, wanted: SipDeviceAssignment): Promise<void> {
  demand(ctx, 'sip-devices.write');
  const device = await sipDeviceOfPath(ctx, id);
  mustBeAllowed(notEditableReason(await viewerOf(ctx), device));
  const organization = await organizationToAssignTo(ctx, wanted.organizationId);
  mustBeFree(device, organization.id);

  await actWithin(ctx, organization.id, async (there) => {
    demand(there, 'devices.add');
    const { id: from } = device.organization;
    if (from !== organization.id) await moveDevice(there, { deviceId: device.id, from, to: organization.id });
    const { lines, password } = wanted;
    if (lines.length > 0) await assignLines(there, { deviceId: device.id, model: device.model, lines, password });
    await record(there, assignedEvent(device, organization, lines));
  });
  // Whose stock it came out of has it in its own trail, too.
  if (ctx.actor.organizationId !== organization.id) await record(ctx, assignedEvent(device, organization, wanted.lines));
}

interface Target {
  id: string;
  displayName: string;
}

async function organizationToAssignTo(ctx: Context, id: string | undefined): Promise<Target> {
  const organization = id === undefined ? undefined : await findOrganizationBelow(ctx.db, id);
  if (!organization)
    throw new Refused('not-found', 'sip-device.no-such-organization', 'There is no organization with the given organizationId.');
  if (organization.kind === 'customer') return organization;
  throw new Refused(
    'invalid',
    'sip-device.no-customer',
    `${organization.displayName} is no customer organization: equipment is assigned to one of those only.`,
  );
}

function mustBeFree({ organization, owner }: SipDevice, wantedId: string): void {
  if (organization.id === wantedId) return;
  if (organization.id === owner.id && organization.kind !== 'customer') return;
  throw new Refused(
    'conflict',
    'sip-device.assigned',
    organization.id === owner.id
      ? `It belongs to ${owner.displayName} and cannot be given to another organization.`
      : `It is assigned to ${organization.displayName}. Clear that assignment first.`,
  );
}

const assignedEvent = (device: SipDevice, organization: Target, lines: readonly AssignedLine[]) => ({
  action: 'sip-device.assigned',
  category: 'DEVICES' as const,
  target: { type: 'DEVICE', id: device.id, name: device.mac ? bareMac(device.mac) : undefined },
  before: { organizationId: device.organization.id, lines: device.lines.map(({ port, memberId }) => ({ port, id: memberId })) },
  after: { organizationId: organization.id, lines: lines.map(({ port, member }) => ({ port, id: member.id })) },
});
