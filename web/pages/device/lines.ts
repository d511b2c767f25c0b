import type { Member, SupportedDevice } from './use-device.ts';

/** The lines of a device as somebody edits them, in the order of their ports. */
export type Lines = readonly Member[];

const endOf = ({ port, lineWeight }: Member): number => port + lineWeight - 1;
const byPort = (lines: Lines): Member[] => lines.toSorted((a, b) => a.port - b.port);

export const portsUsed = (lines: Lines): number => lines.reduce((sum, { lineWeight }) => sum + lineWeight, 0);

/** The line at `index` and the one before it trade places; a gap between the two stays between them. */
export function swapWithPrevious(lines: Lines, index: number): Member[] {
  const upper = lines[index - 1];
  const lower = lines[index];
  if (!upper || !lower) return [...lines];
  const end = endOf(lower);
  return byPort(
    lines.map((line) => {
      if (line === lower) return { ...line, port: upper.port };
      if (line === upper) return { ...line, port: end - upper.lineWeight + 1 };
      return line;
    }),
  );
}

/** The first port that no line has, or undefined where the model has no more. */
export function freePort(lines: Lines, most: number): number | undefined {
  let port = 1;
  for (const line of byPort(lines)) {
    if (line.port > port) return port;
    port = endOf(line) + 1;
  }
  return port <= most ? port : undefined;
}

/** A line takes more or fewer ports; those that follow it make room. */
export function reweigh(lines: Lines, id: number, lineWeight: number): Member[] {
  let next = 0;
  return byPort(lines).map((line, index) => {
    const changed = index === id ? { ...line, lineWeight } : line;
    const moved = index > id ? { ...changed, port: Math.max(changed.port, next) } : changed;
    next = endOf(moved) + 1;
    return moved;
  });
}

/** Whether the line at `index` can trade places with the one before it. */
export function canMoveUp(lines: Lines, index: number, model: SupportedDevice | undefined): boolean {
  if (index === 0) return false;
  // Of models that do not reorder, the owner's line is the first one.
  return (model?.supportsLinePortReorderingEnabled ?? false) || !lines[index - 1]?.primaryOwner;
}

export const asWanted = ({
  id,
  port,
  primaryOwner,
  lineType,
  lineWeight,
  hotlineEnabled,
  hotlineDestination,
  allowCallDeclineEnabled,
  t38FaxCompressionEnabled,
  lineLabel,
}: Member) => ({
  id,
  port,
  primaryOwner,
  lineType,
  lineWeight,
  hotlineEnabled,
  allowCallDeclineEnabled,
  ...(hotlineDestination ? { hotlineDestination } : {}),
  ...(t38FaxCompressionEnabled === undefined ? {} : { t38FaxCompressionEnabled }),
  ...(lineLabel ? { lineLabel } : {}),
});
