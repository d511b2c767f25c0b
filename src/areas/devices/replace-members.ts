import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { rowOfModel } from '../catalog/index.ts';
import { deviceChanged } from './device.events.ts';
import { readDevice } from './device.queries.ts';
import type { DeviceLine, MemberType } from './line.model.ts';
import { type LineToSave, lockDevice, lockMembers, saveLines } from './line.store.ts';
import { lineProblems, type WantedLine } from './line-rules.policy.ts';
import { findCandidates, listLines } from './member.queries.ts';
import { newLinePortUser } from './sip-identity.model.ts';
import { mustHaveSpecialAccess } from './special-access.ts';

/** Puts exactly these lines on a device. Without any, only the primary owner's own line stays. */
export async function replaceMembers(ctx: Context, deviceId: string, wanted: readonly WantedLine[]): Promise<void> {
  demand(ctx, 'devices.write');
  await lockDevice(ctx.db, deviceId);
  const device = await readDevice(ctx.db, deviceId);
  const row = device && rowOfModel(device.model);
  if (!device || !row) throw new Refused('not-found', 'device.not-found', 'The requested resource could not be found.');
  await mustHaveSpecialAccess(ctx, device.managedBy);

  const before = await listLines(ctx.db, deviceId);
  const lines = wanted.length > 0 ? wanted : before.filter(({ primaryOwner }) => primaryOwner).map(asWanted);
  const memberIds = lines.map(({ memberId }) => memberId);
  await lockMembers(ctx.db, memberIds);
  const candidates = new Map((await findCandidates(ctx.db, memberIds, deviceId)).map((each) => [each.id, each]));
  const problems = lineProblems(lines, { row, owner: device.owner, standings: candidates });
  const [first] = problems;
  if (first)
    throw new Refused('invalid', 'device.bad-members', first.description, {
      details: problems,
      ...(first.errorCode === undefined ? {} : { errorCode: first.errorCode }),
    });

  const known = keepIdentities(ctx, lines, before);
  await saveLines(
    ctx.db,
    ctx.actor.organizationId,
    deviceId,
    known.map((line) => ({ ...line, ...ownerColumns(candidates.get(line.memberId)?.type, line.memberId) })),
  );
  await record(ctx, {
    action: 'device.members-changed',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: deviceId },
    before: { members: before.map(summaryOf) },
    after: { members: lines.map(({ port, memberId, lineType }) => ({ port, id: memberId, lineType })) },
  });
  await deviceChanged.announce(ctx, { deviceId });
}

const asWanted = ({ member, ...line }: DeviceLine): WantedLine => ({ ...line, memberId: member.id });
const summaryOf = ({ port, member, lineType }: DeviceLine) => ({ port, id: member.id, lineType });

/** A line that a member has already keeps its id and its line port, wherever it moves: the phone stays registered. */
function keepIdentities(ctx: Context, lines: readonly WantedLine[], before: readonly DeviceLine[]): LineToSave[] {
  const free = new Set(before);
  const take = (isIt: (line: DeviceLine) => boolean): DeviceLine | undefined => {
    const found = before.find((line) => free.has(line) && isIt(line));
    if (found) free.delete(found);
    return found;
  };
  const kept = new Map<WantedLine, DeviceLine>();
  const keep = (match: (line: DeviceLine, wanted: WantedLine) => boolean) => {
    for (const line of lines) {
      const found = kept.has(line)
        ? undefined
        : take((old) => old.member.id === line.memberId && old.primaryOwner === line.primaryOwner && match(old, line));
      if (found) kept.set(line, found);
    }
  };
  keep((old, line) => old.port === line.port);
  keep(() => true);
  return lines.map((line) => {
    const { id, linePortUser } = kept.get(line) ?? { id: newId(), linePortUser: newLinePortUser(ctx.random) };
    return { ...line, id, linePortUser };
  });
}

const ownerColumns = (type: MemberType | undefined, id: string) => ({
  personId: type === 'PEOPLE' ? id : null,
  workspaceId: type === 'PLACE' ? id : null,
  virtualLineId: type === 'VIRTUAL_LINE' ? id : null,
});
