import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let macs = 0x805ec0_700000;
const newMac = () => (macs++).toString(16);

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

const addPhone = (personId: string) =>
  bellhop.call(acme.admin.token, 'POST', '/v1/devices', { mac: newMac(), model: 'DMS Yealink T46U', personId });

test('[P16] [P17] of several resets at once one password remains', async () => {
  const { body } = await addPhone(encodeId('PEOPLE', acme.plain.id));
  const reset = (sipPassword: string) =>
    bellhop.call(acme.admin.token, 'PUT', `/v1/telephony/config/devices/${body.id}`, { sipPassword });
  const answers = await Promise.all(['Qa7wSed4', 'Rf6tGyh7', 'Uj8iKol9', 'Zx3cVbn5'].map((start) => reset(`${start}Pm2Lk`)));
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
  const credentials = await acme.asSystem((ctx) =>
    many(ctx.db, sql`select id from devices.credential where device_id = ${decodeUuid(body.id)}`),
  );
  expect(credentials).toHaveLength(1);
});

test('a device that is deleted while its password is reset is gone, and no answer is a fault', async () => {
  for (let round = 0; round < 5; round++) {
    const { body } = await addPhone(encodeId('PEOPLE', acme.plain.id));
    const answers = await Promise.all([
      bellhop.call(acme.admin.token, 'PUT', `/v1/telephony/config/devices/${body.id}`, { sipPassword: 'Qa7wSed4Pm2Lk' }),
      bellhop.call(acme.admin.token, 'DELETE', `/v1/devices/${body.id}`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  }
});

test('a person who is deleted while a phone is added leaves no half of it', async () => {
  for (let round = 0; round < 5; round++) {
    const created = await bellhop.call(acme.admin.token, 'POST', '/v1/people', {
      emails: [`leaver${round}@acme.test`],
      displayName: 'Leaver',
    });
    const answers = await Promise.all([
      addPhone(created.body.id),
      bellhop.call(acme.admin.token, 'DELETE', `/v1/people/${created.body.id}`),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
  }
});
