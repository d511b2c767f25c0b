import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { keepHouse } from './keep-house.ts';

let database: TestDatabase;
let owner: pg.Pool;

beforeEach(async () => {
  database = await createTestDatabase();
  owner = new pg.Pool({ ...database.connection, max: 2 });
  owner.on('error', () => {});
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

const keep = () => keepHouse(owner, { auditRetentionDays: 400 }).run({});

const recordEvent = (daysAgo: number, id: string) =>
  owner.query(
    `insert into audit.event (organization_id, occurred_at, id, action, category, actor_kind)
     values (gen_random_uuid(), now() - make_interval(days => $1), $2, 'test.done', 'DEVICES', 'system')`,
    [daysAgo, id],
  );

const recordRequest = (daysAgo: number, id: string) =>
  owner.query(
    `insert into provisioning.request (organization_id, occurred_at, id, method, path, protocol, source_ip, status, outcome, bytes)
     values (gen_random_uuid(), now() - make_interval(days => $1), $2, 'GET', '/', 'http', '192.0.2.1', 404, 'no-such-file', 0)`,
    [daysAgo, id],
  );

const id = (number: number) => `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

async function idsIn(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${table} order by id`);
  return rows.map((row) => row.id);
}

async function partitionsOf(parent: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    'select inhrelid::regclass::text as name from pg_inherits where inhparent = $1::regclass order by 1',
    [parent],
  );
  return rows.map(({ name }) => name);
}

async function dropMonths(parent: string): Promise<string[]> {
  const months = (await partitionsOf(parent)).filter((name) => !name.endsWith('_other'));
  for (const name of months) await owner.query(`drop table ${name}`);
  return months;
}

/** A whole month that ended so many days ago or earlier, as a partition of its own. */
async function addOldMonth(parent: string, daysAgo: number): Promise<string> {
  const { rows } = await owner.query<{ name: string; from: string; to: string }>(
    `select to_char(month, '_YYYY_MM') as name, (month at time zone 'utc')::text as from,
       ((month + interval '1 month') at time zone 'utc')::text as to
     from (select date_trunc('month', (now() - make_interval(days => $1)) at time zone 'utc') - interval '1 month' as month) months`,
    [daysAgo],
  );
  const [month] = rows;
  await owner.query(
    `create table ${parent}${month?.name} partition of ${parent} for values from ('${month?.from}') to ('${month?.to}')`,
  );
  return `${parent}${month?.name}`;
}

test('after months without housekeeping, what landed in the default partition moves into its month', async () => {
  const months = await dropMonths('audit.event');
  await recordEvent(0, id(1));
  await recordEvent(100, id(2));
  await keep();
  expect(await partitionsOf('audit.event')).toEqual([...months, 'audit.event_other']);
  expect(await idsIn(months[0] ?? '')).toEqual([id(1)]);
  expect(await idsIn('audit.event_other')).toEqual([id(2)]);
  expect(await idsIn('audit.event')).toEqual([id(1), id(2)]);
});

test('what is wrong with one table costs neither the others their partitions nor the house its cleaning', async () => {
  const months = await dropMonths('provisioning.request');
  await dropMonths('audit.event');
  // Somebody else has taken the name.
  await owner.query(`create view ${months[0]?.replace('provisioning.request', 'audit.event')} as select 1`);
  await owner.query(`alter table audit.event_other rename to event_elsewhere`);
  await owner.query(
    `with organization as (
       insert into tenancy.organization (id, kind, display_name, sip_domain) values (gen_random_uuid(), 'platform', 'P', 'p.test') returning id)
     insert into devices.deleted_device (organization_id, id, deleted_at) select id, gen_random_uuid(), now() - interval '31 days' from organization`,
  );
  await expect(keep()).rejects.toThrow(/^Partitions are not in order\. audit\.event: /);
  expect(await partitionsOf('provisioning.request')).toEqual([...months, 'provisioning.request_other']);
  expect((await owner.query('select from devices.deleted_device')).rowCount).toBe(0);
});

test('jobs go thirty days after their end, with what they could not do; unfinished ones stay', async () => {
  const { rows } = await owner.query<{ id: string }>(
    `insert into tenancy.organization (id, kind, display_name, sip_domain) values (gen_random_uuid(), 'platform', 'P', 'p.test') returning id`,
  );
  const organizationId = rows[0]?.id;
  const addJob = (number: number, finishedDaysAgo: number | null) =>
    owner.query(
      `with job as (
         insert into bulk_jobs.job (organization_id, id, kind, source_actor, tracking_id, parameters, created_at, updated_at, finished_at)
         values ($1, $2, 'test', '{}', 'T', '{}', now() - interval '90 days', now(), now() - make_interval(days => $3)) returning organization_id, id)
       insert into bulk_jobs.error (organization_id, job_id, item_number, key, messages) select organization_id, id, 1, '409', '[]' from job`,
      [organizationId, id(number), finishedDaysAgo],
    );
  await addJob(1, 31);
  await addJob(2, 29);
  await addJob(3, null);
  await keep();
  expect(await idsIn('bulk_jobs.job')).toEqual([id(2), id(3)]);
  expect((await owner.query('select from bulk_jobs.error')).rowCount).toBe(2);
});

test('requests of phones go after 92 days and audit events after as many as are set, whole months at once', async () => {
  const [oldRequests, recentRequests] = [
    await addOldMonth('provisioning.request', 92),
    await addOldMonth('provisioning.request', 31),
  ];
  const [oldEvents, recentEvents] = [await addOldMonth('audit.event', 400), await addOldMonth('audit.event', 92)];
  await recordRequest(700, id(1));
  await recordRequest(80, id(2));
  await recordEvent(700, id(3));
  await recordEvent(390, id(4));
  await keep();
  expect(await partitionsOf('provisioning.request')).toContain(recentRequests);
  expect(await partitionsOf('provisioning.request')).not.toContain(oldRequests);
  expect(await partitionsOf('audit.event')).toContain(recentEvents);
  expect(await partitionsOf('audit.event')).not.toContain(oldEvents);
  expect(await idsIn('provisioning.request')).toEqual([id(2)]);
  expect(await idsIn('audit.event')).toEqual([id(4)]);
});
