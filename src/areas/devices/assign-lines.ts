import type { Context } from '../../foundation/context.ts';
import { rowOfModel } from '../catalog/index.ts';
import { readDevice } from './device.queries.ts';
import { type ClaimedOwner, chooseEquipment, equipDevice } from './equip-device.ts';
import type { LineType } from './line.model.ts';
import type { WantedLine } from './line-rules.policy.ts';
import { replaceMembers } from './replace-members.ts';
import { mustHaveSpecialAccess } from './special-access.ts';
import { takeBack } from './take-back.ts';

/** Whose line stands on which port. */
export interface AssignedLine {
  port: number;
  member: ClaimedOwner;
  /** Absent: the first one is PRIMARY, others are SHARED_CALL_APPEARANCE. */
  lineType?: LineType | undefined;
}

interface Assignment {
  deviceId: string;
  model: string;
  /** At least one; the one with the lowest port says whose the device is. */
  lines: readonly AssignedLine[];
  password?: string | undefined;
}

/**
 * Puts these lines on hardware of the organization acted in, which makes it a device of theirs. With another primary owner than before
 * it begins anew: another credential, and a phone that has to fetch its file again.
 */
export async function assignLines(ctx: Context, { deviceId, model, lines, password }: Assignment): Promise<void> {
  const row = rowOfModel(model);
  const [first, ...others] = lines.toSorted((a, b) => a.port - b.port);
  if (!row || !first) throw new TypeError('A device of a known model gets at least one line.');
  await mustHaveSpecialAccess(ctx, row.managedBy);
  const before = await readDevice(ctx.db, deviceId);
  if (before?.owner.id !== first.member.id) {
    if (before) await takeBack(ctx, deviceId, ctx.actor.organizationId);
    await equipDevice(ctx, deviceId, await chooseEquipment(ctx, { row, claimed: first.member, password }), first.port);
  }
  await replaceMembers(ctx, deviceId, [
    wanted(first, 'PRIMARY', true),
    ...others.map((line) => wanted(line, 'SHARED_CALL_APPEARANCE', false)),
  ]);
}

const wanted = ({ port, member, lineType }: AssignedLine, byDefault: LineType, primaryOwner: boolean): WantedLine => ({
  port,
  lineWeight: 1,
  memberId: member.id,
  primaryOwner,
  lineType: primaryOwner ? byDefault : (lineType ?? byDefault),
  label: null,
  hotlineEnabled: false,
  hotlineDestination: null,
  allowCallDecline: true,
  t38FaxCompression: null,
});
