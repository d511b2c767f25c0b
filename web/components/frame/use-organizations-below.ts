import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { scopeOf } from '../api.ts';

const SHOWN = 20;

/** Organizations that the person can act in, by the beginning of their name: asked at home, wherever one acts at the moment. */
export function useOrganizationsBelow(name: string, enabled: boolean) {
  const { api, queries } = scopeOf(undefined);
  const query = { max: SHOWN, ...(name === '' ? {} : { displayName: name }) };
  return useQuery(
    {
      queryKey: ['/v1/organizations', { params: { query } }],
      queryFn: async () => (await api.GET('/v1/organizations', { params: { query } })).data?.items ?? [],
      enabled,
      placeholderData: keepPreviousData,
    },
    queries,
  );
}
