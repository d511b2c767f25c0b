import { randomBytes } from 'node:crypto';
import { assignRoles, issueToken, PERMISSIONS, setPassword } from '../../src/areas/access/index.ts';
import { createOrganization, type NewOrganization } from '../../src/areas/tenancy/index.ts';
import { type Context, type Installation, systemActor } from '../../src/foundation/context.ts';
import { type Database, openDatabase } from '../../src/foundation/db/database.ts';
import { newId } from '../../src/foundation/ids.ts';
import type { Log } from '../../src/foundation/log.ts';
import type { Tenant } from './fleet.ts';
import { type BenchPostgres, urlOf } from './postgres.ts';

/** Makes organizations, and people to act in them, as Bellhop itself does at a first start. */
export interface Tenants {
  /** Below a provider, or the platform's own. */
  add(displayName: string, provider?: Tenant): Promise<Tenant>;
  addProvider(displayName: string): Promise<Tenant>;
  /** The token of a full administrator. */
  administratorOf(tenant: Tenant): Promise<string>;
  /** What another one signs in with. */
  accountOf(tenant: Tenant): Promise<{ email: string; password: string }>;
  close(): Promise<void>;
}

export async function openTenants(postgres: BenchPostgres, installation: Installation, log: Log): Promise<Tenants> {
  const connection = { connectionString: urlOf(postgres) };
  const database = openDatabase({ connection, role: 'bellhop_app', installation, log, connections: 2 });
  const platformId = newId();
  await addOrganization(database, {
    id: platformId,
    kind: 'platform',
    parentId: null,
    serviceProviderId: null,
    displayName: 'Platform',
  });
  const addAccount = async (account: Pick<NewOrganization, 'kind' | 'displayName' | 'serviceProviderId'>): Promise<Tenant> => {
    const organizationId = newId();
    const parentId = account.serviceProviderId ?? platformId;
    await addOrganization(database, { ...account, id: organizationId, parentId, provisioningPermission: 'MODIFY' });
    return { organizationId, sipDomain: await sipDomainOf(postgres, organizationId) };
  };
  return {
    add: (displayName, provider) =>
      addAccount({ kind: 'customer', displayName, serviceProviderId: provider?.organizationId ?? null }),
    addProvider: (displayName) => addAccount({ kind: 'service-provider', displayName, serviceProviderId: null }),
    administratorOf: async ({ organizationId }) => {
      const { personId } = await addPerson(postgres, organizationId);
      return inOrganization(database, organizationId, async (ctx) => {
        await assignRoles(ctx, personId, ['id_full_admin']);
        return issueToken(ctx, { personId });
      });
    },
    accountOf: async ({ organizationId }) => {
      const { personId, email } = await addPerson(postgres, organizationId);
      const password = randomBytes(12).toString('base64url');
      await inOrganization(database, organizationId, async (ctx) => {
        await assignRoles(ctx, personId, ['id_full_admin']);
        await setPassword(ctx, personId, password);
      });
      return { email, password };
    },
    close: () => database.close(),
  };
}

const addOrganization = (database: Database, organization: NewOrganization) =>
  inOrganization(database, organization.id, (ctx) => createOrganization(ctx, organization));

const inOrganization = <T>(database: Database, organizationId: string, work: (ctx: Context) => Promise<T>): Promise<T> =>
  database.write(systemActor(organizationId, PERMISSIONS), work);

async function sipDomainOf({ client }: BenchPostgres, organizationId: string): Promise<string> {
  const { rows } = await client.query<{ domain: string }>('select sip_domain as domain from tenancy.organization where id = $1', [
    organizationId,
  ]);
  return rows[0]?.domain ?? '';
}

async function addPerson({ client }: BenchPostgres, organizationId: string): Promise<{ personId: string; email: string }> {
  const personId = newId();
  const email = `${personId}@bench.test`;
  await client.query(
    `insert into people.person (organization_id, id, email, display_name) values ($1, $2, $3, 'Administrator')`,
    [organizationId, personId, email],
  );
  return { personId, email };
}
