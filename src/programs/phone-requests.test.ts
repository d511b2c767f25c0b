import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setOwnPermission } from '../../test/support/own-permission.ts';
import { until } from '../../test/support/running-bellhop.ts';
import { decodeUuid, encodeId } from '../foundation/ids.ts';
import { metrics } from '../foundation/metrics.ts';
import { formatChallenge, ha1, isRightResponse, parseAuthorization } from '../protocols/sip/digest.ts';
import { createResponse, headerValue, type SipRequest, type SipResponse } from '../protocols/sip/message.ts';
import type { RegisterOptions } from '../protocols/sip/user-agent.ts';
import { type AskedPhones, openAskedPhones, PASSWORD } from './asked-phones.fixture.ts';

const BY_HAND = 'Generic IPPhone Customer Managed';

let phones: AskedPhones;
beforeAll(async () => {
  phones = await openAskedPhones();
});
afterEach(() => phones.closePhones());
afterAll(() => phones.stop());

describe.each(['udp', 'tcp', 'tls'] as const)('over %s', (transport) => {
  test('changes that are applied are heard by the phone, which takes them', async () => {
    const phone = await phones.registered({ transport });
    expect((await phones.apply(phone)).status).toBe(204);
    expect(await phones.outcomeOf(phone)).toEqual({
      action: 'applyChanges',
      requestedAt: expect.any(String),
      answeredAt: expect.any(String),
      state: 'accepted',
      statusCode: 200,
      reason: 'The phone took the request to fetch its file.',
    });
    expect(phone.heard).toEqual(['NOTIFY check-sync;reboot=false']);
  });

  test('a reboot is heard by the phone, and stands beside what was applied', async () => {
    const phone = await phones.registered({ transport });
    await phones.apply(phone);
    await phones.outcomeOf(phone);
    expect((await phones.reboot(phone)).status).toBe(204);
    expect(await phones.outcomeOf(phone)).toMatchObject({ action: 'reboot', state: 'accepted' });
    expect(phone.heard).toEqual(['NOTIFY check-sync;reboot=false', 'NOTIFY check-sync;reboot=true']);
    expect((await phones.requestsOf(phone)).items).toMatchObject([
      { action: 'reboot' },
      { action: 'applyChanges', state: 'accepted' },
    ]);
  });
});

test('only the device that is meant hears of it, although another one has the same line', async () => {
  const personId = encodeId('PEOPLE', phones.acme.plain.id);
  const [meant, other] = [await phones.registered({ personId }), await phones.registered({ personId })];
  const members = [meant, other].map(({ id }) => phones.call('GET', `/v1/telephony/config/devices/${id}/members`));
  const [one, another] = (await Promise.all(members)).map(({ body }) => body.members[0].id);
  expect(one).toBe(another);

  await phones.reboot(meant);
  await phones.outcomeOf(meant);
  expect([meant.heard.length, other.heard.length]).toEqual([1, 0]);
  expect((await phones.requestsOf(other)).items).toEqual([]);
});

test('a phone that is registered twice hears of it once', async () => {
  const phone = await phones.registered();
  const second = await phones.connect(phone.heard);
  await second.register(phone.line);
  await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'accepted' });
  expect(phone.heard).toHaveLength(1);
});

test('a phone that has gone silent did not answer', async () => {
  const phone = await phones.registered();
  await phone.agent.close();
  await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'unanswered', reason: expect.stringContaining('did not answer') });
});

test.each(['tcp', 'tls'] as const)('a phone whose connection over %s is gone is out of reach', async (transport) => {
  const phone = await phones.registered({ transport });
  await phone.agent.close();
  // The edge may have to notice first.
  await until(
    async () => {
      await phones.reboot(phone);
      return phones.outcomeOf(phone);
    },
    ({ state }) => state === 'unreachable',
  );
  expect(await phones.lastOf(phone)).toMatchObject({ reason: expect.stringContaining('connection of the phone was gone') });
});

test('a phone that is not registered takes changes when it starts, and cannot be restarted', async () => {
  const phone = await phones.registered();
  await phone.agent.unregister(phone.line);
  expect((await phones.apply(phone)).status).toBe(204);
  const { items, notRebootableReason } = await phones.requestsOf(phone);
  expect(items).toMatchObject([
    {
      state: 'unreachable',
      reason: 'The phone was not registered. It fetches its file at its next resync or when it starts.',
    },
  ]);
  expect(notRebootableReason).toMatch(/not registered/);
  const refused = await phones.reboot(phone);
  expect([refused.status, refused.body.message]).toEqual([409, notRebootableReason]);
  expect(phone.heard).toEqual([]);
});

test.each([
  ['DMS Polycom VVX450', undefined],
  ['DMS Cisco 8851', undefined],
  [BY_HAND, 'baresip v1.0.0 (x86_64/linux)'],
])('a %s takes changes, and is not restarted by what only makes it fetch its file', async (model, userAgent) => {
  const phone = await phones.registered({ model, ...(userAgent && { userAgent }) });
  const refused = await phones.reboot(phone);
  expect([refused.status, refused.body.message]).toEqual([409, expect.stringContaining('knows no request to restart')]);
  expect((await phones.requestsOf(phone)).notRebootableReason).toBe(refused.body.message);
  await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'accepted' });
  expect(phone.heard).toEqual(['NOTIFY check-sync']);
});

test('a phone of a generic model is told what the vendor of its User-Agent understands', async () => {
  const phone = await phones.registered({ model: BY_HAND, userAgent: 'Grandstream GRP2614 1.0.5.69' });
  await phones.apply(phone);
  await phones.outcomeOf(phone);
  await phones.reboot(phone);
  await phones.outcomeOf(phone);
  expect(phone.heard).toEqual(['NOTIFY resync', 'NOTIFY check-sync;reboot=true']);
});

test('what a phone refuses is said with what can be done about it', async () => {
  const phone = await phones.registered({ answer: (request) => createResponse(request, 489) });
  await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({
    state: 'refused',
    statusCode: 489,
    reason: expect.stringContaining('does not know this request (489)'),
  });
});

test('a phone that asks for its own password first gets it proven', async () => {
  const phone = await phones.registered({ answer: demandProof });
  await phones.reboot(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'accepted', statusCode: 200 });
  expect(phone.heard).toHaveLength(2);
});

function demandProof(request: SipRequest, { authUser, domain }: RegisterOptions): SipResponse {
  const proof = parseAuthorization(headerValue(request, 'Authorization') ?? '');
  const secret = ha1(authUser, domain, PASSWORD, 'MD5');
  if (typeof proof === 'object' && isRightResponse(proof, 'NOTIFY', secret)) return createResponse(request, 200);
  const challenge = formatChallenge({ realm: domain, nonce: 'of-the-phone', algorithm: 'MD5', stale: false });
  return createResponse(request, 401, { headers: [{ name: 'WWW-Authenticate', value: challenge }] });
}

test('no proof of a password crosses a wire that others read where the organization wants TLS', async () => {
  const phone = await phones.registered({ answer: demandProof });
  await phones.owner.query('update tenancy.organization set tls_required = true where id = $1', [phones.acme.id]);
  await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'refused', statusCode: 401 });
  expect(phone.heard).toHaveLength(1);
  await phones.owner.query('update tenancy.organization set tls_required = false where id = $1', [phones.acme.id]);
});

test('a phone that registers anew after the request is not asked any more', async () => {
  const phone = await phones.registered();
  await phones.owner.query(`update registrations.binding set registered_at = now() + interval '1 minute' where device_id = $1`, [
    decodeUuid(phone.id),
  ]);
  await phones.reboot(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'unreachable' });
  expect(phone.heard).toEqual([]);
});

test('whoever asks again asks in the place of the first time', async () => {
  const phone = await phones.registered();
  for (let times = 0; times < 3; times++) await phones.apply(phone);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'accepted' });
  expect((await phones.requestsOf(phone)).items).toHaveLength(1);
});

test('requests go with their device', async () => {
  const phone = await phones.registered();
  await phones.apply(phone);
  await phones.outcomeOf(phone);
  expect((await phones.call('DELETE', `/v1/devices/${phone.id}`)).status).toBe(204);
  const { rows } = await phones.owner.query('select from registrations.phone_request where device_id = $1', [
    decodeUuid(phone.id),
  ]);
  expect(rows).toEqual([]);
});

test('a person asks their own phone, and nobody else does', async () => {
  const { plain } = phones.acme;
  const colleague = await phones.acme.person('colleague', []);
  for (const { id } of [plain, colleague]) await phones.acme.asSystem((ctx) => setOwnPermission(ctx, id, 'MODIFY'));
  const phone = await phones.registered({ personId: encodeId('PEOPLE', phones.acme.plain.id) });
  const asPerson = (token: string, path: string, method = 'POST') =>
    phones.bellhop.call(token, method, `/v1/devices/${phone.id}/${path}`);
  expect((await asPerson(plain.token, 'actions/reboot/invoke')).status).toBe(204);
  expect(await phones.outcomeOf(phone)).toMatchObject({ state: 'accepted' });
  expect((await asPerson(plain.token, 'phoneRequests', 'GET')).body.items).toHaveLength(1);

  const stranger = (await phones.bellhop.createOrganization()).admin;
  for (const { token } of [colleague, stranger]) {
    expect((await asPerson(token, 'actions/reboot/invoke')).status).toBe(404);
    expect((await asPerson(token, 'phoneRequests', 'GET')).status).toBe(404);
  }
});

test('requests are counted by what became of them', async () => {
  const phone = await phones.registered();
  await phones.apply(phone);
  await phones.outcomeOf(phone);
  expect(await metrics.metrics()).toMatch(/bellhop_sip_phone_requests_total\{action="applyChanges",outcome="accepted"\} [1-9]/);
});
