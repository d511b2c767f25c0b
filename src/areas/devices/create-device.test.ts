import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { encodeId, newId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const newMac = (): string => `805ec4${(++lastMac).toString(16).padStart(6, '0')}`;
const add = (personId: string) =>
  bellhop.call(acme.admin.token, 'POST', '/v1/devices', {
    mac: newMac(),
    model: 'DMS Yealink T46U',
    personId: encodeId('PEOPLE', personId),
  });

const newPerson = async (devices: number) => {
  const id = newId();
  await acme.asSystem(async (ctx) => {
    await run(
      ctx.db,
      sql`insert into people.person (organization_id, id, email, display_name) values (${acme.id}, ${id}, ${`${id}@acme.test`}, 'Busy')`,
    );
    for (let i = 0; i < devices; i++) {
      const [device, line] = [newId(), newId()];
      await run(
        ctx.db,
        sql`insert into devices.device (organization_id, id, model, managed_by)
          values (${acme.id}, ${device}, 'DMS Yealink T46U', 'CISCO')`,
      );
      await run(
        ctx.db,
        sql`insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, line_port_user)
          values (${acme.id}, ${line}, ${device}, 1, true, 'PRIMARY', ${id}, ${line})`,
      );
    }
  });
  return id;
};

test('of twenty devices added to one person at once, exactly those that fit are there', async () => {
  const person = await newPerson(25);
  const answers = await Promise.all(Array.from({ length: 20 }, () => add(person)));
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(10).fill(200), ...Array(10).fill(400)]);
  expect(answers.find(({ status }) => status === 400)?.body.message).toMatch(/^Phones cannot be added to this person/);
  const kept = await acme.asSystem((ctx) =>
    many(ctx.db, sql`select 1 from devices.line_port where person_id = ${person} and primary_owner`),
  );
  expect(kept).toHaveLength(35);
});

test('[C7] whoever waits too long for an owner gets 423 and a whole number of seconds to wait, and leaves nothing behind', async () => {
  const person = await newPerson(0);
  const somebody = new pg.Client(bellhop.testDatabase.connection);
  await somebody.connect();
  await somebody.query('begin');
  await somebody.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [person]);
  const refused = await add(person);
  await somebody.query('rollback');
  await somebody.end();
  expect(refused.status).toBe(423);
  expect(refused.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
  expect(refused.body.trackingId).toBeDefined();
  expect((await add(person)).status).toBe(200);
  const { body } = await bellhop.call(acme.admin.token, 'GET', `/v1/devices?personId=${encodeId('PEOPLE', person)}`);
  expect(body.items).toHaveLength(1);
});
