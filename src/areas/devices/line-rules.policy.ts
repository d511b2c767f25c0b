import type { RefusedDetail } from '../../foundation/errors.ts';
import type { CatalogRow } from '../catalog/index.ts';
import type { DeviceOwner } from './device.model.ts';
import { type LineSettings, MOST_DEVICES_OF_A_LINE } from './line.model.ts';

/** A line as a client wants it; whose it is, is known by its id alone. */
export interface WantedLine extends LineSettings {
  memberId: string;
}

/** What is known of somebody who is to have a line: absent where there is nobody with that id. */
export interface MemberStanding {
  /** Places that ring for this line besides the device in question, the apps counted as one. */
  elsewhere: number;
}

interface Situation {
  row: CatalogRow;
  owner: DeviceOwner;
  standings: ReadonlyMap<string, MemberStanding>;
}

const CANNOT_ASSIGN = 4516;

/** The documented sentence (its `[Error 4516]` is put before it on the way out), and then what is wrong. */
const cannotAssign = (row: CatalogRow, port: number, why: string): RefusedDetail => ({
  errorCode: CANNOT_ASSIGN,
  description: `Cannot assign user to device: ${row.model} with line/Port: ${port}. ${why}`,
});

/** Everything that is wrong with a list of lines, each with its own sentence; none when they can be had. */
export const lineProblems = (lines: readonly WantedLine[], situation: Situation): RefusedDetail[] => [
  ...ownerProblems(lines, situation),
  ...portProblems(lines, situation.row),
  ...lines.flatMap((line) => memberProblems(line, situation)),
  ...lines.flatMap((line) => featureProblems(line, situation.row)),
];

function ownerProblems(lines: readonly WantedLine[], { row, owner }: Situation): RefusedDetail[] {
  const owners = lines.filter(({ primaryOwner }) => primaryOwner);
  const [first] = owners;
  if (!first || owners.length > 1)
    return [{ description: `Exactly one member is the primary owner; 'primaryOwner' is true for ${owners.length}.` }];
  if (first.memberId !== owner.id)
    return [cannotAssign(row, first.port, `The device belongs to ${owner.displayName}, who stays its primary owner.`)];
  if (!row.supportsLinePortReorderingEnabled && lines.some(({ port }) => port < first.port))
    return [
      cannotAssign(row, first.port, "The primary owner's line is the first one: the lines of this model keep their order."),
    ];
  return [];
}

function portProblems(lines: readonly WantedLine[], row: CatalogRow): RefusedDetail[] {
  const problems: RefusedDetail[] = [];
  const taken = new Set<number>();
  for (const { port, lineWeight } of lines) {
    const end = port + lineWeight;
    if (end - 1 > row.numberOfLinePorts)
      problems.push(cannotAssign(row, port, `The model has ${row.numberOfLinePorts} line ports.`));
    const ports = Array.from({ length: lineWeight }, (_, i) => port + i);
    const twice = ports.find((each) => taken.has(each));
    if (twice !== undefined) problems.push(cannotAssign(row, port, `Port ${twice} is given to two lines.`));
    for (const each of ports) taken.add(each);
  }
  return problems;
}

function memberProblems({ memberId, port }: WantedLine, { row, standings }: Situation): RefusedDetail[] {
  const standing = standings.get(memberId);
  if (!standing) return [cannotAssign(row, port, 'There is no person, workspace or virtual line with this id.')];
  if (standing.elsewhere < MOST_DEVICES_OF_A_LINE) return [];
  return [cannotAssign(row, port, `The line is on ${MOST_DEVICES_OF_A_LINE} devices already, which is the most.`)];
}

function featureProblems(line: WantedLine, row: CatalogRow): RefusedDetail[] {
  const { port, hotlineEnabled, hotlineDestination, lineType, primaryOwner } = line;
  const problems: RefusedDetail[] = [];
  const refuse = (isWrong: boolean, why: string) => {
    if (isWrong) problems.push(cannotAssign(row, port, why));
  };
  refuse(
    lineType === 'PRIMARY' && !primaryOwner && !row.additionalPrimaryLineAppearancesEnabled,
    'The model takes no additional primary lines: give SHARED_CALL_APPEARANCE.',
  );
  refuse(hotlineEnabled && !row.supportsHotlineEnabled, 'The model has no hotline.');
  refuse(hotlineEnabled && !hotlineDestination, "A hotline needs its 'hotlineDestination'.");
  refuse(line.t38FaxCompression === true && !row.t38Enabled, 'Only adapters compress fax with T.38.');
  return problems;
}
