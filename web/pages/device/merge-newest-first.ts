interface Source<Event> {
  /** Newest first, as far as they have been read. */
  events: readonly Event[];
  hasMore: boolean;
}

/**
 * One timeline of several, the newest first. It ends where one of the sources has more that has not been read: what another one has
 * beyond that moment would stand before events that are still to come.
 */
export function mergeNewestFirst<Event extends { time: string }>(sources: readonly Source<Event>[]): Event[] {
  const known = sources.flatMap(({ events, hasMore }) => (hasMore ? [events.at(-1)?.time ?? ''] : []));
  const knownSince = known.toSorted().at(-1) ?? '';
  return sources
    .flatMap(({ events }) => events)
    .filter(({ time }) => time >= knownSince)
    .toSorted((a, b) => b.time.localeCompare(a.time));
}
