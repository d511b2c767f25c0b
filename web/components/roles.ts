import { useMemo } from 'react';
import { useMayDo } from './session.ts';
import { useGet } from './use-api.ts';

export interface Role {
  id: string;
  name: string;
  /** Whether the viewer may give it. */
  isGrantable: boolean;
}

export function useRoles(): Role[] {
  const { data } = useGet('/v1/roles');
  const { grantableRoles } = useMayDo();
  return useMemo(
    () => data?.items.map(({ id, name }) => ({ id, name, isGrantable: grantableRoles.includes(id) })) ?? [],
    [data, grantableRoles],
  );
}

export function useRoleNames(): ReadonlyMap<string, string> {
  const { data } = useGet('/v1/roles');
  return useMemo(() => new Map(data?.items.map(({ id, name }) => [id, name])), [data]);
}

/** The role that counts in some locations only, as its id says: `ciscospark://us/ROLE/location_full_admin`. */
export const isOfLocations = (roleId: string): boolean => atob(roleId).endsWith('/location_full_admin');
