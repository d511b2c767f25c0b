import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { devicesApplyRequested } from '../areas/devices/index.ts';
import { decodeUuid } from '../foundation/ids.ts';
import { createResponse, type SipRequest } from '../protocols/sip/message.ts';
import { type AskedPhones, openAskedPhones, type Phone } from './asked-phones.fixture.ts';

let phones: AskedPhones;
beforeAll(async () => {
  phones = await openAskedPhones();
});
afterEach(() => phones.closePhones());
afterAll(() => phones.stop());

describe('an edge that was away', () => {
  test('asks once it is back, and nobody a second time', async () => {
    const config = { sipListen: { host: '127.0.0.1', port: await freePort() }, sipsListen: 'off' } as const;
    const before = await phones.startEdge(config);
    const phone = await phones.registered({ at: before });
    await phones.apply(phone);
    await phones.outcomeOf(phone);
    await before.close();

    await phones.reboot(phone);
    expect(await phones.lastOf(phone)).toMatchObject({
      action: 'reboot',
      state: 'waiting',
      reason: 'The phone is about to be asked.',
    });
    const after = await phones.startEdge(config);
    expect(await phones.outcomeOf(phone)).toMatchObject({ action: 'reboot', state: 'accepted' });
    await after.close();
    await (await phones.startEdge(config)).close();
    expect(phone.heard).toEqual(['NOTIFY check-sync;reboot=false', 'NOTIFY check-sync;reboot=true']);
  });

  test('asks nothing that is older than ten minutes', async () => {
    const config = { sipListen: { host: '127.0.0.1', port: await freePort() }, sipsListen: 'off' } as const;
    const before = await phones.startEdge(config);
    const [late, young] = [await phones.registered({ at: before }), await phones.registered({ at: before })];
    await before.close();
    await phones.reboot(late);
    await phones.reboot(young);
    await phones.owner.query(
      `update registrations.phone_request set requested_at = requested_at - interval '11 minutes' where device_id = $1`,
      [decodeUuid(late.id)],
    );
    expect(await phones.lastOf(late)).toMatchObject({ state: 'unreachable', reason: expect.stringContaining('in time') });
    const after = await phones.startEdge(config);
    await phones.outcomeOf(young);
    expect([late.heard, young.heard]).toEqual([[], ['NOTIFY check-sync;reboot=true']]);
    await after.close();
  });
});

test('of two edges the one asks that the phone is registered at', async () => {
  const another = await phones.startEdge({ sipsListen: 'off' });
  const [here, there] = [
    await phones.registered({ transport: 'tcp' }),
    await phones.registered({ transport: 'tcp', at: another }),
  ];
  await Promise.all([phones.apply(here), phones.apply(there)]);
  expect(await Promise.all([phones.outcomeOf(here), phones.outcomeOf(there)])).toMatchObject([
    { state: 'accepted' },
    { state: 'accepted' },
  ]);
  await another.close();
});

test('an edge that is closed writes down what it will not hear any more', async () => {
  const leaving = await phones.startEdge({ sipsListen: 'off' });
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const phone = await phones.registered({
    at: leaving,
    answer: () => {
      resolve();
      return undefined;
    },
  });
  await phones.apply(phone);
  await asked;
  await leaving.close();
  expect(await phones.lastOf(phone)).toMatchObject({ state: 'unanswered' });
});

test('many at once are asked one after the other, all of them, and after who was asked for singly', async () => {
  const order: string[] = [];
  const noted = (name: string) => (request: SipRequest) => {
    order.push(name);
    return createResponse(request, 200);
  };
  const many: Phone[] = [];
  for (let count = 0; count < 100; count++) many.push(await phones.registered({ answer: noted('one of many') }));
  const single = await phones.registered({ answer: noted('single') });

  const deviceIds = many.map(({ id }) => decodeUuid(id) as string);
  const startedAt = performance.now();
  await phones.acme.asSystem((ctx) => devicesApplyRequested.announce(ctx, { deviceIds }));
  await phones.apply(single);
  const outcomes = await Promise.all(many.map((phone) => phones.outcomeOf(phone)));
  expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(['accepted']));
  // Fifty a second.
  expect(performance.now() - startedAt).toBeGreaterThan(1_900);
  expect(await phones.outcomeOf(single)).toMatchObject({ state: 'accepted' });
  expect(order.at(-1)).toBe('one of many');
}, 60_000);

test('who asks for very many one by one waits behind those who ask for few', async () => {
  const away = await phones.startEdge({ sipsListen: 'off' });
  const asked: Phone[] = [];
  for (let count = 0; count < 26; count++) asked.push(await phones.registered({ at: away }));
  await away.close();
  for (const phone of asked) await phones.apply(phone);
  for (const phone of asked) await phones.reboot(phone);
  const { rows } = await phones.owner.query(
    `select of_many as "ofMany", count(*)::int from registrations.phone_request where device_id = any($1) group by 1 order by 1`,
    [asked.map(({ id }) => decodeUuid(id))],
  );
  expect(rows).toEqual([
    { ofMany: false, count: 50 },
    { ofMany: true, count: 2 },
  ]);
}, 60_000);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
