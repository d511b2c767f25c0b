import { useMemo } from 'react';
import { useMayDo } from './session.ts';
import { useGet } from './use-api.ts';

/** An organization has some dozens of locations: all of them are read at once. */
export const ALL_LOCATIONS = { params: { query: { max: 1000 } } };

/** The names of the locations by their ids, as far as whoever looks may read them. */
export function useLocationNames(): ReadonlyMap<string, string> {
  const { may } = useMayDo();
  const { data } = useGet('/v1/locations', ALL_LOCATIONS, { enabled: may('locations.read') });
  return useMemo(() => new Map(data?.items.map(({ id, name }) => [id, name])), [data]);
}
