import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';

/** Tables that are no tenant's, and why the application may reach them or not at all. This list may only shrink. */
const WITHOUT_TENANT = new Map([
  ['bellhop.migration', 'the owner alone'],
  ['bellhop.setting', 'the installation itself'],
  ['tenancy.organization', 'is the tenant: its policy compares id'],
  ['catalog.model_approval', "the platform administrator's word, the same for all"],
  ['people.email_directory', 'a directory: no role may touch it'],
  ['numbers.number_directory', 'a directory: no role may touch it'],
  ['devices.mac_directory', 'a directory: no role may touch it'],
  ['provisioning.proof_directory', 'a directory, of hashes of nobody in particular: no role may touch it'],
  ['bellhop.level', 'how much is left, under hashes of nobody in particular: no role may touch it'],
  ['access.token_directory', 'a directory: no role may touch it'],
  ['sign_in.session_directory', 'a directory: no role may touch it'],
  ['sign_in.passkey_directory', 'a directory: no role may touch it'],
  ['sign_in.link_directory', 'a directory: no role may touch it'],
  ['single_sign_on.domain_directory', 'a directory: no role may touch it'],
  ['integrated_services.invitation_directory', 'a directory: no role may touch it'],
  ['sign_in.brake', 'counts tries before it is known whose account is tried; of whom only a hash'],
  ['sign_in.used_challenge', 'hashes of challenges that were answered, of nobody in particular'],
  ['oauth.application_directory', 'a directory: no role may touch it'],
  ['oauth.voucher_directory', 'a directory: no role may touch it'],
  ['oauth.interaction_directory', 'nobody has signed in yet: no role may touch it'],
  ['oauth.device_directory', 'nobody has signed in yet: no role may touch it'],
]);

let bellhop: TestBellhop;
let acme: TestOrganization;
let owner: pg.Client;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await bellhop.stop();
});

interface TableFacts {
  name: string;
  hasOrganization: boolean;
  rowSecurity: boolean;
  tenantPolicies: string[];
  appPrivileges: string[];
  owner: string;
}

async function tables(): Promise<TableFacts[]> {
  const { rows } = await owner.query<TableFacts>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as "rowSecurity", pg_get_userbyid(c.relowner) as owner,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull) as "hasOrganization",
      array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
        where p.polrelid = c.oid and 'bellhop_app'::regrole = any(p.polroles)) as "tenantPolicies",
      array(select privilege from unnest(array['select', 'insert', 'update', 'delete']) privilege
        where has_table_privilege('bellhop_app', c.oid, privilege)) as "appPrivileges"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`);
  return rows;
}

test('every table has exactly one scalar policy on organization_id, or stands on the list of those without a tenant', async () => {
  for (const table of await tables()) {
    if (WITHOUT_TENANT.has(table.name)) continue;
    expect(table, table.name).toMatchObject({
      hasOrganization: true,
      rowSecurity: true,
      // PostgreSQL leaves the schema's name out where it stands on the search path.
      tenantPolicies: [expect.stringMatching(/^\(organization_id = (bellhop\.)?current_organization\(\)\)$/)],
    });
  }
});

test('no role of a program may touch a directory', async () => {
  const directories = (await tables()).filter(({ name }) => name.endsWith('_directory'));
  expect(directories.length).toBeGreaterThanOrEqual(4);
  for (const { name, appPrivileges } of directories) expect(appPrivileges, name).toEqual([]);
});

test('the roles of programs own nothing, are no superusers and cannot bypass row security', async () => {
  const { rows } = await owner.query<{ name: string; owned: number }>(`
    select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
      (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname in ('bellhop_app', 'bellhop_edge') order by 1`);
  expect(rows).toEqual([
    { name: 'bellhop_app', mighty: false, owned: 0 },
    { name: 'bellhop_edge', mighty: false, owned: 0 },
  ]);
});

test('the audit trail can be added to and read, never changed', async () => {
  const event = (await tables()).find(({ name }) => name === 'audit.event');
  expect(event?.appPrivileges.sort()).toEqual(['insert', 'select']);
});

/** What those of limited reach see as everybody of their organization does, because it says nothing of what lies beyond. */
const FOR_ALL_OF_THE_ORGANIZATION: Record<string, string[]> = { bellhop_local: [], bellhop_own: [] };

test('every table says what of it a location administrator and a plain person see, or stands on the list', async () => {
  for (const [role, everybodys] of Object.entries(FOR_ALL_OF_THE_ORGANIZATION)) {
    const { rows } = await owner.query<{ name: string }>(
      `select distinct n.nspname || '.' || c.relname as name from pg_policy p
        join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
        where not p.polpermissive and $1::regrole = any(p.polroles)`,
      [role],
    );
    const restricted = new Set(rows.map(({ name }) => name));
    const open = (await tables())
      .filter(({ name, appPrivileges }) => appPrivileges.length > 0 && !WITHOUT_TENANT.has(name) && !restricted.has(name))
      .map(({ name }) => name);
    expect(open, role).toEqual(everybodys);
  }
});

test('in the transaction of another tenant no row of any table is visible, changed or removed', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query('set role bellhop_app');
  for (const { name, hasOrganization, appPrivileges } of await tables()) {
    if (!hasOrganization || appPrivileges.length === 0) continue;
    await client.query(`begin; set local bellhop.organization_id = '${globex.id}'`);
    const { rows } = await client.query(`select count(*)::int as count from ${name} where organization_id = $1`, [acme.id]);
    expect(rows[0].count, name).toBe(0);
    if (appPrivileges.includes('delete')) {
      const { rowCount } = await client.query(`delete from ${name} where organization_id = $1`, [acme.id]);
      expect(rowCount, name).toBe(0);
    }
    if (appPrivileges.includes('update')) {
      const { rowCount } = await client.query(`update ${name} set organization_id = organization_id where organization_id = $1`, [
        acme.id,
      ]);
      expect(rowCount, name).toBe(0);
    }
    await client.query('rollback');
  }
  await client.end();
});

test('a row of another tenant cannot be inserted', async () => {
  const globex = await bellhop.createOrganization({ displayName: 'Globex 2' });
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query('set role bellhop_app');
  await client.query(`begin; set local bellhop.organization_id = '${globex.id}'`);
  const planted = client.query(
    `insert into devices.device (organization_id, id, mac, model, managed_by) values ($1, gen_random_uuid(), '805ec0000001', 'x', 'CISCO')`,
    [acme.id],
  );
  await expect(planted).rejects.toThrow(/row-level security/);
  await client.query('rollback');
  await client.end();
});

test('without an organization in the transaction nothing is visible', async () => {
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query('set role bellhop_app');
  const { rows } = await client.query('select count(*)::int as count from people.person');
  expect(rows[0].count).toBe(0);
  await client.end();
});
