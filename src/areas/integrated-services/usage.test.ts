import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { usageLevel } from './service.model.ts';
import { SERVICES, type ServiceStage, setServiceStage } from './services.fixture.ts';

let stage: ServiceStage;
let path: string;
beforeAll(async () => {
  stage = await setServiceStage();
  const { id } = await stage.add({ minimumUsers: 10, allowToExceed: 2 });
  path = `${SERVICES}/${id}`;
  await stage.acme.asSystem((ctx) =>
    run(
      ctx.db,
      sql`insert into integrated_services.usage_day (organization_id, service_id, day, total, unused, user_dids, contact_center,
          service_numbers, service_cac, users_in_use, minimum_users, allowed_to_exceed, measured_at)
        select ${stage.acme.id}, ${decodeUuid(id)}, (now() at time zone 'UTC')::date - ago, 40, 20, 9 + ago, 5, 6 - ago, 60, 9 + ago * 2, 10, 2, now()
        from generate_series(0, 2) ago`,
    ),
  );
});
afterAll(() => stage.bellhop.stop());

test('[L9] the five figures of license usage are listed day by day, the newest first, as many days as are asked for', async () => {
  const { body } = await stage.call('GET', `${path}/usage`);
  expect(body.items).toHaveLength(3);
  expect(body.items[0]).toMatchObject({
    day: new Date().toISOString().slice(0, 10),
    totalDids: 40,
    unusedDids: 20,
    userDids: 9,
    contactCenterDids: 5,
    serviceNumberDids: 6,
    serviceNumbersCac: 60,
    usersInUse: 9,
  });
  expect((await stage.call('GET', `${path}/usage?days=2`)).body.items).toHaveLength(2);
});

test('[L10] users in use are measured against the minimum and what may exceed it, on each day and on the service', async () => {
  const { body } = await stage.call('GET', `${path}/usage`);
  expect(body.items.map(({ level }: { level: string }) => level)).toEqual(['within', 'above-minimum', 'beyond']);
  expect((await stage.call('GET', path)).body.usage).toMatchObject({ usersInUse: 9, level: 'within' });
  const at = (usersInUse: number) => usageLevel({ usersInUse, minimumUsers: 10, allowedToExceed: 2 });
  expect([10, 11, 12, 13].map(at)).toEqual(['within', 'above-minimum', 'above-minimum', 'beyond']);
});

test('[L9] usage is exported as CSV', async () => {
  const { headers, body } = await stage.call('GET', `${path}/usage.csv?days=1`);
  expect(headers.get('content-disposition')).toContain('usage.csv');
  const [head, line, rest] = body.split('\r\n');
  expect(head).toMatch(/^day,totalDids,unusedDids,userDids,/);
  expect(line).toMatch(/^\d{4}-\d\d-\d\d,40,20,9,5,6,60,9,10,2,within$/);
  expect(rest).toBe('');
});

test("[L9] the customer's administrators see the figures, and nobody beside them does", async () => {
  expect((await stage.bellhop.call(stage.acme.reader.token, 'GET', `${path}/usage`)).status).toBe(200);
  expect((await stage.bellhop.call(stage.globex.admin.token, 'GET', `${path}/usage`)).status).toBe(404);
  expect((await stage.bellhop.call(stage.southridge.admin.token, 'GET', `${path}/usage.csv`)).status).toBe(404);
});

test('[L9] the metering report of a day is listed provider first, then channels, then customers, and exported', async () => {
  const counted = [
    ['customer', stage.acme.id, '=Acme', '2026-11-02'],
    ['provider', stage.northwind.id, 'Northwind', '2026-11-02'],
    ['channel', stage.westside.id, 'Westside', '2026-11-02'],
    ['customer', stage.globex.id, 'Globex', '2026-11-02'],
    ['provider', stage.northwind.id, 'Northwind', '2026-11-01'],
  ] as const;
  await stage.northwind.asSystem(async (ctx) => {
    for (const [level, id, name, day] of counted)
      await run(
        ctx.db,
        sql`insert into integrated_services.metering_report values (${stage.northwind.id}, ${day}, ${level}, ${id}, ${name}, 3, 20, 12)`,
      );
  });
  const as = (query: string) => stage.bellhop.call(stage.northwind.reader.token, 'GET', `/v1/meteringReports${query}`);
  const { body } = await as('');
  expect([body.day, body.items.map(({ level }: { level: string }) => level)]).toEqual([
    '2026-11-02',
    ['provider', 'channel', 'customer', 'customer'],
  ]);
  expect(body.items[0]).toEqual({
    level: 'provider',
    orgId: encodeId('ORGANIZATION', stage.northwind.id),
    name: 'Northwind',
    totalUsers: 3,
    totalDids: 20,
    activeDids: 12,
  });
  expect((await as('?day=2026-11-01')).body.items).toHaveLength(1);
  const first = await as('?max=3');
  expect(first.body.items).toHaveLength(3);
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  expect((await stage.bellhop.call(stage.northwind.reader.token, 'GET', next)).body.items).toHaveLength(1);
  const csv: string = (await as('.csv?day=2026-11-02')).body;
  expect(csv.trim().split('\r\n')).toHaveLength(5);
  // A spreadsheet would run it.
  expect(csv).toContain("'=Acme");
  expect((await stage.bellhop.call(stage.southridge.admin.token, 'GET', '/v1/meteringReports')).body).toEqual({ items: [] });
  expect((await as('?day=tomorrow')).status).toBe(400);
});
