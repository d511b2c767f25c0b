import type { components } from '../../../client/schema.ts';
import { useChange } from '../../components/use-api.ts';

export type SignOnState = components['schemas']['SingleSignOn'];
export type ConnectionChange = components['schemas']['ChangedSingleSignOn'];
/** That of an organization that is connected. */
export type Connection = SignOnState & { issuer: string; clientId: string };

export const CONNECTION = ['/v1/organizations/{orgId}/singleSignOn'] as const;

export const connectionOf = ({ issuer, clientId, ...state }: SignOnState): Connection | undefined =>
  issuer === undefined || clientId === undefined ? undefined : { ...state, issuer, clientId };

/** The connection is always written as a whole; only the secret stays where none is given. */
export const useSaveConnection = (orgId: string) =>
  useChange(
    (api, body: ConnectionChange) => api.PUT('/v1/organizations/{orgId}/singleSignOn', { params: { path: { orgId } }, body }),
    CONNECTION,
  );
