import type { Context } from '../../foundation/context.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import type { WebexTokens } from './webex-tokens.ts';

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** In place of a former one. Tokens are readable again, because Webex wants them as they are: so they are sealed. */
export const saveGrant = (
  { db, now, actor, installation: { secrets } }: Context,
  serviceId: string,
  tokens: WebexTokens & { scopes: readonly string[] },
) =>
  run(
    db,
    sql`insert into integrated_services.webex_grant as g (organization_id, service_id, access_token_encrypted, access_expires_at,
        refresh_token_encrypted, refresh_expires_at, scopes, refreshed_at)
      values (${actor.organizationId}, ${serviceId}, ${secrets.seal(tokens.accessToken)}, ${after(now, tokens.accessExpiresInSeconds)},
        ${secrets.seal(tokens.refreshToken)}, ${after(now, tokens.refreshExpiresInSeconds)}, ${[...tokens.scopes]}::text[], ${now})
      on conflict (organization_id, service_id) do update set access_token_encrypted = excluded.access_token_encrypted,
        access_expires_at = excluded.access_expires_at, refresh_token_encrypted = excluded.refresh_token_encrypted,
        refresh_expires_at = excluded.refresh_expires_at, scopes = excluded.scopes, refreshed_at = excluded.refreshed_at`,
  );
