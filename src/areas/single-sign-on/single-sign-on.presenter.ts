import { type Connection, callbackUrl } from './connection.model.ts';
import { type Domain, recordOf } from './domain.model.ts';

/** The secret is written and never read. */
export const presentConnection = ({ issuer, clientId, enabled, required }: Connection, installation: { publicUrl: string }) => ({
  issuer,
  clientId,
  enabled,
  required,
  redirectUri: callbackUrl(installation),
});

export const presentDomain = (domain: Domain) => ({
  domain: domain.domain,
  txtRecord: recordOf(domain),
  created: domain.createdAt.toISOString(),
  ...(domain.verifiedAt !== null && { verified: domain.verifiedAt.toISOString() }),
  ...(domain.verifiedBy !== null && { verifiedBy: domain.verifiedBy }),
});
