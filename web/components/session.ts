import { QueryObserver, queryOptions } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { components } from '../../client/schema.ts';
import { scopeOf } from './api.ts';
import { isApiError } from './api-error.ts';
import { useGet } from './use-api.ts';

export type Session = components['schemas']['CurrentSession'];
export type OwnPermissions = components['schemas']['OwnPermissions'];

/** Who is signed in, or undefined. */
export async function findSession(): Promise<Session | undefined> {
  const { api, queries } = scopeOf(undefined);
  try {
    return await queries.ensureQueryData({
      queryKey: ['/v1/session', undefined],
      queryFn: async () => (await api.GET('/v1/session')).data as Session,
      retry: false,
    });
  } catch (error) {
    if (isApiError(error) && error.status === 401) return undefined;
    throw error;
  }
}

/** What the signed-in person may do in an organization. */
export const readOwnPermissions = (orgId: string | undefined): Promise<OwnPermissions> =>
  scopeOf(orgId).queries.ensureQueryData(ownPermissionsIn(orgId));

/** The same for what is on screen all the time: what was read before, until it is read again. */
export function useOwnPermissions(orgId: string | undefined, before: OwnPermissions): OwnPermissions {
  // A useQuery would stay with the cache of the organization that it began with.
  const observer = useMemo(() => new QueryObserver(scopeOf(orgId).queries, ownPermissionsIn(orgId)), [orgId]);
  const subscribe = useCallback((changed: () => void) => observer.subscribe(changed), [observer]);
  return useSyncExternalStore(subscribe, () => observer.getCurrentResult().data) ?? before;
}

const ownPermissionsIn = (orgId: string | undefined) =>
  queryOptions({
    queryKey: ['/v1/people/me/permissions', undefined],
    queryFn: async () => (await scopeOf(orgId).api.GET('/v1/people/me/permissions')).data as OwnPermissions,
  });

/** Asked in pages that stand inside the frame, where it has been read already. */
export function useMayDo(): Access {
  const { data } = useGet('/v1/people/me/permissions');
  return accessOf(data);
}

type Reach = OwnPermissions['permissions'][number]['reach'];

export interface Access {
  /** Whether this may be done somewhere: in the whole organization, in one's locations, or with one's own. */
  may(permission: string): boolean;
  /** Whether it may be done in the whole organization. */
  mayEverywhere(permission: string): boolean;
  /** How far it may be done; undefined where it may not be. */
  reachOf(permission: string): Reach | undefined;
  /** The locations that one administers, where that is less than all. */
  locationIds: readonly string[];
  /** Why not, where something else than the role forbids it. */
  whyNot(permission: string): string | undefined;
  /** The same, where the role reaches beyond one's own. */
  whyNotWithOthers(permission: string): string | undefined;
  /** Ids of the roles that may be given to others. */
  grantableRoles: readonly string[];
  kind: OwnPermissions['organizationKind'];
  organizationName: string;
  organizationId: string;
}

const NO_ROLES: readonly string[] = [];

export function accessOf(own: OwnPermissions | undefined): Access {
  const reach = new Map(own?.permissions.map(({ name, reach }) => [name, reach]));
  const withheld = new Map(own?.withheld.map(({ name, ...rest }) => [name, rest]));
  return {
    may: (permission) => reach.has(permission),
    mayEverywhere: (permission) => reach.get(permission) === 'organization',
    reachOf: (permission) => reach.get(permission),
    locationIds: own?.locationIds ?? [],
    whyNot: (permission) => withheld.get(permission)?.reason,
    whyNotWithOthers: (permission) => {
      const { reach, reason } = withheld.get(permission) ?? {};
      return reach === 'own' ? undefined : reason;
    },
    grantableRoles: own?.grantableRoles ?? NO_ROLES,
    kind: own?.organizationKind ?? 'customer',
    organizationName: own?.organizationName ?? '',
    organizationId: own?.orgId ?? '',
  };
}
