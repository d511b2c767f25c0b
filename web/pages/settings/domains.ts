import type { components } from '../../../client/schema.ts';
import { type Answer, useGet } from '../../components/use-api.ts';

export type Domain = components['schemas']['Domain'];

/** Beginnings of the paths whose answers a domain shows in. */
export const DOMAINS = ['/v1/organizations/{orgId}/domains'] as const;

export const useDomains = (orgId: string) => useGet('/v1/organizations/{orgId}/domains', { params: { path: { orgId } } });

export const verifiedOf = (domains: Answer<'/v1/organizations/{orgId}/domains'> | undefined): string[] =>
  domains?.items.filter(({ verified }) => verified !== undefined).map(({ domain }) => domain) ?? [];
