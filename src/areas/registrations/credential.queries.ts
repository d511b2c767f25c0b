import { type Db, many, sql } from '../../foundation/db/sql.ts';
import { type EdgeCredential, type EdgeRealm, type RealmRow, realmOf } from './credential.model.ts';

/** Organizations that may register phones, by the domain these register at. */
export async function readRealms(db: Db, domains: readonly string[]): Promise<Map<string, EdgeRealm>> {
  const rows = await many<RealmRow>(
    db,
    sql`select organization_id as "organizationId", realm as name, digest_algorithms as algorithms, tls_required as "tlsRequired"
      from registrations.realm where realm = any(${domains}::text[])`,
  );
  return new Map(rows.map((row) => [row.name, realmOf(row)]));
}

interface CredentialRow {
  organizationId: string;
  sipUserName: string;
  id: string;
  version: number;
  deviceId: string;
  model: string;
  ha1Md5: string;
  ha1Sha256: string;
  validUntil: Date | null;
  linePortIds: Record<string, string> | null;
}

/** How a credential is called in memory. */
export const credentialName = (organizationId: string, sipUserName: string): string => `${organizationId} ${sipUserName}`;

/** The valid credentials of these names (as `credentialName` makes them), those of one name together. */
export async function readCredentials(db: Db, names: readonly string[]): Promise<Map<string, EdgeCredential[]>> {
  const organizationIds = names.map((name) => name.slice(0, name.indexOf(' ')));
  const sipUserNames = names.map((name) => name.slice(name.indexOf(' ') + 1));
  const rows = await many<CredentialRow>(
    db,
    sql`select c.organization_id as "organizationId", c.sip_user_name as "sipUserName", c.id, c.version, c.device_id as "deviceId",
        c.model, c.ha1_md5 as "ha1Md5", c.ha1_sha256 as "ha1Sha256", c.valid_until as "validUntil",
        (select json_object_agg(l.line_port_user, l.id) from registrations.line_port l
          where l.organization_id = c.organization_id and l.device_id = c.device_id) as "linePortIds"
      from unnest(${organizationIds}::uuid[], ${sipUserNames}::text[]) as asked (organization_id, sip_user_name)
      join registrations.credential c using (organization_id, sip_user_name)`,
  );
  const credentials = rows.map((row) => ({
    name: credentialName(row.organizationId, row.sipUserName),
    credential: toCredential(row),
  }));
  const byName = Map.groupBy(credentials, ({ name }) => name);
  return new Map([...byName].map(([name, group]) => [name, group.map(({ credential }) => credential)]));
}

function toCredential({ linePortIds, ...row }: CredentialRow): EdgeCredential {
  const ids = new Map(Object.entries(linePortIds ?? {}));
  return { ...row, linePortIds: ids, linePorts: new Set(ids.keys()) };
}
