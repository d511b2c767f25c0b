import type { RemoteLocation } from './sync.model.ts';

export type FoundLocation = Omit<RemoteLocation, 'goneAt'>;

/** What has become of the locations of a Webex organization since they were last read. */
export interface LocationChanges {
  appeared: { name: string }[];
  renamed: { from: string; to: string }[];
  /** Another address or time zone. */
  moved: { name: string }[];
  callingChanged: { name: string; callingEnabled: boolean }[];
  gone: { name: string; remoteId: string }[];
}

export function planLocationSync(found: readonly FoundLocation[], known: readonly RemoteLocation[]): LocationChanges {
  const changes: LocationChanges = { appeared: [], renamed: [], moved: [], callingChanged: [], gone: [] };
  const before = new Map(known.map((location) => [location.remoteId, location]));
  const ids = new Set(found.map(({ remoteId }) => remoteId));
  for (const location of found) {
    const { name, callingEnabled } = location;
    const was = before.get(location.remoteId);
    if (was === undefined || was.goneAt !== null) {
      changes.appeared.push({ name });
      continue;
    }
    if (was.name !== name) changes.renamed.push({ from: was.name, to: name });
    if (whereIs(was) !== whereIs(location)) changes.moved.push({ name });
    if (was.callingEnabled !== callingEnabled) changes.callingChanged.push({ name, callingEnabled });
  }
  for (const { remoteId, name, goneAt } of known)
    if (goneAt === null && !ids.has(remoteId)) changes.gone.push({ name, remoteId });
  return changes;
}

/** The database keeps the parts of an address in an order of its own. */
const whereIs = ({ address, country, timeZone }: FoundLocation): string =>
  JSON.stringify([Object.entries(address).toSorted(([one], [other]) => (one < other ? -1 : 1)), country, timeZone]);

export const hasChanges = (changes: LocationChanges): boolean => Object.values(changes).some((some) => some.length > 0);
