import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Connection } from './connection.model.ts';

const CONNECTION = sql`
  select c.organization_id as "organizationId", c.issuer, c.client_id as "clientId", c.client_secret_encrypted as "clientSecretEncrypted",
    c.enabled, c.required
  from single_sign_on.connection c where c.organization_id = bellhop.current_organization()`;

export const findConnection = (db: Db) => one<Connection>(db, CONNECTION);

/** The same, and nobody else changes it before this transaction ends. */
export const lockConnection = (db: Db) => one<Connection>(db, sql`${CONNECTION} for update`);

/** Which organization's issuer vouches for this domain, read before any tenant is known; one that is suspended vouches for none. */
export const findByDomain = (db: Db, domain: string) =>
  one<{ organizationId: string; required: boolean }>(
    db,
    sql`select organization_id as "organizationId", required from single_sign_on.find_by_domain(${domain})`,
  );
