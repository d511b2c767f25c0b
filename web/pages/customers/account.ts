import { useMemo } from 'react';
import type { Account } from '../../components/organization/organization.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { customers as words } from '../../words/customers.ts';

export type { Account } from '../../components/organization/organization.ts';

/** What is read again once an account has changed, or is there no more. */
export const ACCOUNTS = ['/v1/organizations', '/v1/serviceProviders'];

/** A provider below a provider is a channel. */
export const kindOf = ({ kind, serviceProviderId }: Account): string =>
  kind === 'service-provider' && serviceProviderId !== undefined ? words.channel : words.kinds[kind];

/** Names of the accounts that others can stand below: the one acted in, and the providers below it. */
export function useParentNames(): ReadonlyMap<string, string> {
  const { may, organizationId, organizationName } = useMayDo();
  const { data } = useGet('/v1/serviceProviders', undefined, { enabled: may('service-providers.read') });
  return useMemo(
    () =>
      new Map([
        [organizationId, organizationName] as const,
        ...(data?.items ?? []).map(({ id, displayName }) => [id, displayName] as const),
      ]),
    [data, organizationId, organizationName],
  );
}

/** Providers that are no channels, and the organization acted in, can have channels; all of them can have customers. */
export function useParentChoices(kind: 'customer' | 'service-provider'): { value: string; label: string }[] {
  const { organizationId } = useMayDo();
  const names = useParentNames();
  const { data } = useGet('/v1/serviceProviders');
  const channels = new Set(data?.items.filter(({ serviceProviderId }) => serviceProviderId !== undefined).map(({ id }) => id));
  return [...names]
    .filter(([id]) => kind === 'customer' || id === organizationId || !channels.has(id))
    .map(([value, label]) => ({ value, label }));
}
