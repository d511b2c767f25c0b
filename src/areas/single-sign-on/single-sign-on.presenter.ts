import { type Connection, callbackUrl } from './connection.model.ts';
import { type Domain, recordOf } from './domain.model.ts';

/** The secret is written and never read. Where there is no connection yet, an issuer is told the redirect URI first. */
export const presentConnection = (connection: Connection | undefined, installation: { publicUrl: string }) => ({
  ...(connection && { issuer: connection.issuer, clientId: connection.clientId }),
  enabled: connection?.enabled ?? false,
  required: connection?.required ?? false,
  redirectUri: callbackUrl(installation),
});

export const presentDomain = (domain: Domain) => ({
  domain: domain.domain,
  txtRecord: recordOf(domain),
  created: domain.createdAt.toISOString(),
  ...(domain.verifiedAt !== null && { verified: domain.verifiedAt.toISOString() }),
  ...(domain.verifiedBy !== null && { verifiedBy: domain.verifiedBy }),
});
