import { useMemo } from 'react';
import { useGet } from '../use-api.ts';

/** An organization has some dozens of locations; lists show their names instead of their ids. */
export const ALL_LOCATIONS = { params: { query: { max: 1000 } } };

export function useLocationNames(): ReadonlyMap<string, string> {
  const { data } = useGet('/v1/locations', ALL_LOCATIONS);
  return useMemo(() => new Map(data?.items.map(({ id, name }) => [id, name])), [data]);
}
