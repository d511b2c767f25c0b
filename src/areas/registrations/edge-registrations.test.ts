import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { metrics } from '../../foundation/metrics.ts';
import { type Header, headerValue, headerValues } from '../../protocols/sip/message.ts';
import {
  challengeOf,
  PASSWORD,
  register,
  sendRegister,
  startTestEdge,
  type TestEdge,
  type TestPhone,
  USER_AGENT,
} from './edge.fixture.ts';

let bellhop: TestBellhop;
let edge: TestEdge;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  edge = await startTestEdge(bellhop);
});
afterAll(async () => {
  await edge.stop();
  await bellhop.stop();
});

const deviceOf = async (phone: TestPhone, organization = acme) =>
  (await bellhop.call(organization.admin.token, 'GET', `/v1/devices/${phone.id}`)).body;

const eventsOf = async ({ deviceId }: TestPhone) => {
  const rows = await edge.query<{ kind: string }>(
    'select kind from registrations.event where device_id = $1 order by occurred_at, id',
    [deviceId],
  );
  return rows.map(({ kind }) => kind);
};

const bindingsOf = ({ deviceId }: TestPhone) =>
  edge.query<{ contact: string }>('select contact from registrations.binding where device_id = $1 order by contact', [deviceId]);

/** What was registered is that much older now. */
const letPass = (seconds: number, { deviceId }: TestPhone) =>
  Promise.all([
    edge.query(
      `update registrations.binding set expires_at = expires_at - $2 * interval '1 second', sweep_at = sweep_at - $2 * interval '1 second'
        where device_id = $1`,
      [deviceId, seconds],
    ),
    edge.query(
      `update registrations.device_status set registered_until = registered_until - $2 * interval '1 second' where device_id = $1`,
      [deviceId, seconds],
    ),
  ]);

const contactHeader = (value: string): Header => ({ name: 'Contact', value });

describe('a phone that registers', () => {
  test('[D7] is connected in the API, with its address, firmware, first and last seen', async () => {
    const phone = await edge.addPhone(acme);
    const { status, contacts } = await phone.agent.register({ ...phone.line, expires: 600 });
    expect(status).toBe(200);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.params.get('expires')).toBe('600');

    const device = await deviceOf(phone);
    expect(device).toMatchObject({ connectionStatus: 'connected', ip: '127.0.0.1', software: '108.86.0.20', errorCodes: [] });
    expect(device.firstSeen).toBe(device.lastSeen);
    expect(await eventsOf(phone)).toEqual(['registered']);
  });

  test('and refreshes keeps its first seen and makes no history', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    const before = await deviceOf(phone);
    expect((await phone.agent.refresh(phone.line)).status).toBe(200);
    const after = await deviceOf(phone);
    expect(after.firstSeen).toBe(before.firstSeen);
    expect(Date.parse(after.lastSeen)).toBeGreaterThan(Date.parse(before.lastSeen));
    expect(await bindingsOf(phone)).toHaveLength(1);
    expect(await eventsOf(phone)).toEqual(['registered']);
  });

  test('and unregisters is disconnected at once', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    const { status, contacts } = await phone.agent.unregister(phone.line);
    expect([status, contacts]).toEqual([200, []]);
    expect(await deviceOf(phone)).toMatchObject({ connectionStatus: 'disconnected', ip: '127.0.0.1' });
    expect(await bindingsOf(phone)).toEqual([]);
    expect(await eventsOf(phone)).toEqual(['registered', 'unregistered']);
  });

  test('and falls silent is disconnected when its time is over, and swept away', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register({ ...phone.line, expires: 60 });
    await letPass(59, phone);
    await edge.registrations.sweep();
    expect((await deviceOf(phone)).connectionStatus).toBe('connected');
    await letPass(1, phone);
    expect((await deviceOf(phone)).connectionStatus).toBe('disconnected');
    await edge.registrations.sweep();
    expect(await bindingsOf(phone)).toEqual([]);
    expect(await eventsOf(phone)).toEqual(['registered', 'expired']);
  });

  test('and refreshes in time is not swept, although the sweeper comes by', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register({ ...phone.line, expires: 60 });
    await letPass(50, phone);
    await phone.agent.refresh(phone.line);
    await edge.query(`update registrations.binding set sweep_at = now() where device_id = $1`, [phone.deviceId]);
    await edge.registrations.sweep();
    expect(await bindingsOf(phone)).toHaveLength(1);
    expect((await deviceOf(phone)).connectionStatus).toBe('connected');
    expect(
      await edge.query('select from registrations.binding where device_id = $1 and sweep_at <= now()', [phone.deviceId]),
    ).toEqual([]);
  });

  test('and becomes another one leaves a trace in history', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    await phone.agent.register({ ...phone.line, userAgent: 'Yealink SIP-T46U 108.87.0.5 805ec0aabb01' });
    expect((await deviceOf(phone)).software).toBe('108.87.0.5');
    expect(await eventsOf(phone)).toEqual(['registered', 'registered']);
  });

  test('with firmware that is too old is connected with issues, until it is updated', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register({ ...phone.line, userAgent: 'Yealink SIP-T46U 108.10.0.1 805ec0aabb01' });
    expect(await deviceOf(phone)).toMatchObject({
      connectionStatus: 'connected_with_issues',
      errorCodes: ['firmwarebelowminimum'],
    });
    await phone.agent.register(phone.line);
    expect(await deviceOf(phone)).toMatchObject({ connectionStatus: 'connected', errorCodes: [] });
  });

  test('asks which bindings there are with a REGISTER without Contact', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    const answer = await register(phone, { callId: 'fetch', cseq: 1 });
    expect(answer.status).toBe(200);
    expect(headerValues(answer, 'Contact')).toEqual([
      expect.stringMatching(new RegExp(`^<sip:${phone.line.user}@127.0.0.1:\\d+>;expires=`)),
    ]);
  });

  test('for less than a minute is told the least interval', async () => {
    const phone = await edge.addPhone(acme);
    const { status, response } = await phone.agent.register({ ...phone.line, expires: 30 });
    expect([status, headerValue(response, 'Min-Expires')]).toEqual([423, '60']);
  });

  test('tells watchers once, and not for a refresh', async () => {
    const phone = await edge.addPhone(acme);
    const heard: string[] = [];
    const watcher = await bellhop.database.pool.connect();
    watcher.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await watcher.query('listen device_state_changed');
    await phone.agent.register(phone.line);
    await phone.agent.refresh(phone.line);
    await phone.agent.unregister(phone.line);
    await watcher.query('select 1');
    watcher.release(true);
    const changed = `${acme.id} ${phone.deviceId}`;
    expect(heard.filter((payload) => payload.includes(phone.deviceId))).toEqual([changed, changed]);
  });
});

describe('bindings', () => {
  const first = contactHeader('<sip:a@192.0.2.1:5060>');
  const second = contactHeader('<sip:b@192.0.2.2:5060>;q=0.5');

  test('of one line can be several, listed with what was said of them', async () => {
    const phone = await edge.addPhone(acme);
    const answer = await register(phone, { callId: 'one', cseq: 1, headers: [first, second] });
    expect(headerValues(answer, 'Contact').toSorted()).toEqual([
      '<sip:a@192.0.2.1:5060>;expires=3600',
      '<sip:b@192.0.2.2:5060>;expires=3600;q=0.5',
    ]);
  });

  test('change only for a higher CSeq of the same Call-ID, all of them or none', async () => {
    const phone = await edge.addPhone(acme);
    await register(phone, { callId: 'one', cseq: 10, headers: [first] });
    const late = await register(phone, { callId: 'one', cseq: 9, headers: [second, first] });
    expect(late.status).toBe(500);
    expect(await bindingsOf(phone)).toHaveLength(1);
    expect((await register(phone, { callId: 'another', cseq: 1, headers: [first] })).status).toBe(200);
    expect((await register(phone, { callId: 'another', cseq: 3, headers: [second, first] })).status).toBe(200);
    expect(await bindingsOf(phone)).toHaveLength(2);
  });

  test('all go with *', async () => {
    const phone = await edge.addPhone(acme);
    await register(phone, { callId: 'one', cseq: 1, headers: [first, second] });
    const answer = await register(phone, {
      callId: 'two',
      cseq: 1,
      headers: [contactHeader('*'), { name: 'Expires', value: '0' }],
    });
    expect([answer.status, headerValues(answer, 'Contact')]).toEqual([200, []]);
    expect(await deviceOf(phone)).toMatchObject({ connectionStatus: 'disconnected' });
  });

  test('of the same instance replace each other, wherever the phone is', async () => {
    const phone = await edge.addPhone(acme);
    const instance = '+sip.instance="<urn:uuid:00000000-0000-1000-8000-805EC0AABB01>"';
    await register(phone, { callId: 'one', cseq: 1, headers: [contactHeader(`<sip:a@192.0.2.1:5060>;${instance}`)] });
    await register(phone, { callId: 'two', cseq: 1, headers: [contactHeader(`<sip:a@192.0.2.1:6060>;${instance}`)] });
    expect(await bindingsOf(phone)).toEqual([{ contact: 'sip:a@192.0.2.1:6060' }]);
  });

  test('are at most ten, and those that are there can still be refreshed', async () => {
    const phone = await edge.addPhone(acme);
    const ten = Array.from({ length: 10 }, (_, i) => contactHeader(`<sip:a@192.0.2.${i}:5060>`));
    expect((await register(phone, { callId: 'one', cseq: 1, headers: ten })).status).toBe(200);
    expect((await register(phone, { callId: 'two', cseq: 1, headers: [second] })).status).toBe(403);
    expect((await register(phone, { callId: 'one', cseq: 9, headers: ten })).status).toBe(200);
    expect(await bindingsOf(phone)).toHaveLength(10);
  });

  test('that are left keep the device connected when one is removed', async () => {
    const phone = await edge.addPhone(acme);
    await register(phone, { callId: 'one', cseq: 1, headers: [first, second] });
    await register(phone, { callId: 'one', cseq: 5, headers: [contactHeader('<sip:a@192.0.2.1:5060>;expires=0')] });
    expect((await deviceOf(phone)).connectionStatus).toBe('connected');
    expect(await eventsOf(phone)).toEqual(['registered']);
  });

  test('of many REGISTERs at once are those of the last', async () => {
    const phone = await edge.addPhone(acme);
    const challenge = challengeOf(await sendRegister(phone, { callId: 'burst', cseq: 1 }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        sendRegister(phone, {
          callId: 'burst',
          cseq: i + 2,
          nc: (i + 1).toString(16).padStart(8, '0'),
          challenge,
          headers: [contactHeader(`<sip:a@192.0.2.1:5060>;expires=${600 + i}`)],
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await edge.query('select cseq from registrations.binding where device_id = $1', [phone.deviceId])).toEqual([
      { cseq: 21 },
    ]);
  });
});

describe('a proof', () => {
  test.each([
    { setting: ['MD5'], offered: ['MD5'] },
    { setting: ['SHA-256'], offered: ['SHA-256'] },
    { setting: ['MD5', 'SHA-256'], offered: ['SHA-256', 'MD5'] },
  ])('[P3] [K16] is asked for as the organization says: $setting', async ({ setting, offered }) => {
    const organization = await bellhop.createOrganization({ displayName: setting.join() });
    const phone = await edge.addPhone(organization);
    await edge.query('update tenancy.organization set digest_algorithms = $2 where id = $1', [organization.id, setting]);
    const challenge = await sendRegister(phone, { callId: 'ask', cseq: 1 });
    const algorithms = headerValues(challenge, 'WWW-Authenticate').map((value) => /algorithm=([^,]+)/.exec(value)?.[1]);
    expect(algorithms).toEqual(offered);
    expect((await phone.agent.register(phone.line)).status).toBe(200);
  });

  test('[P3] is not even asked for over UDP where the organization demands TLS', async () => {
    const organization = await bellhop.createOrganization();
    const phone = await edge.addPhone(organization);
    expect((await phone.agent.register(phone.line)).status).toBe(200);
    await edge.query('update tenancy.organization set tls_required = true where id = $1', [organization.id]);
    await expect.poll(async () => (await phone.agent.register(phone.line)).status).toBe(403);
    expect(await metrics.metrics()).toMatch(/bellhop_sip_registrations_refused_total\{reason="transport-not-allowed"\} 1\n/);
  });

  test('[P3] that is wrong gets the same answer whether the user exists or not', async () => {
    const phone = await edge.addPhone(acme);
    const shape = async (line: typeof phone.line) => {
      const { status, reason, response } = await phone.agent.register(line);
      const challenges = headerValues(response, 'WWW-Authenticate').map((value) => value.replace(/nonce="[^"]+"/, ''));
      return { status, reason, challenges, headers: response.headers.map(({ name }) => name) };
    };
    const wrongPassword = await shape({ ...phone.line, password: 'wrong' });
    expect(wrongPassword.status).toBe(401);
    expect(await shape({ ...phone.line, authUser: '9999999999' })).toEqual(wrongPassword);
  });

  test('[D7] does not let a phone register the line of another', async () => {
    const [phone, other] = [await edge.addPhone(acme), await edge.addPhone(acme)];
    expect((await phone.agent.register({ ...phone.line, user: other.line.user })).status).toBe(403);
    expect(await bindingsOf(other)).toEqual([]);
  });

  test('whose nonce count was used before is refused, and the next one is taken', async () => {
    const phone = await edge.addPhone(acme);
    const challenge = challengeOf(await sendRegister(phone, { callId: 'one', cseq: 1 }));
    const headers = [contactHeader('<sip:a@192.0.2.1:5060>')];
    expect((await sendRegister(phone, { callId: 'one', cseq: 2, headers, challenge })).status).toBe(200);
    const replayed = await sendRegister(phone, { callId: 'one', cseq: 3, headers, challenge });
    expect(replayed.status).toBe(401);
    expect(challengeOf(replayed).stale).toBe(true);
    expect((await sendRegister(phone, { callId: 'one', cseq: 4, headers, challenge, nc: '00000002' })).status).toBe(200);
  });

  test('of one organization is worth nothing in another that has the same user name', async () => {
    const [phone, stranger] = [await edge.addPhone(acme), await edge.addPhone(globex)];
    await edge.query('update devices.credential set sip_user_name = $2 where device_id = $1', [
      stranger.deviceId,
      phone.line.authUser,
    ]);
    expect((await stranger.agent.register({ ...phone.line, domain: stranger.line.domain })).status).toBe(401);
    expect(
      (await stranger.agent.register({ ...phone.line, user: stranger.line.user, domain: stranger.line.domain })).status,
    ).toBe(401);
    expect((await phone.agent.register(phone.line)).status).toBe(200);
    expect(await deviceOf(stranger, globex)).toMatchObject({ connectionStatus: 'unknown' });
  });
});

describe('[K7] failures', () => {
  test('of a configured credential show after three in a row, and are gone with the next success', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    for (const expected of [[], [], ['sipprofileregistration']]) {
      await phone.agent.register({ ...phone.line, password: 'wrong' });
      await edge.registrations.flushFailures();
      expect((await deviceOf(phone)).errorCodes).toEqual(expected);
    }
    expect((await deviceOf(phone)).connectionStatus).toBe('connected_with_issues');
    await phone.agent.register(phone.line);
    expect(await deviceOf(phone)).toMatchObject({ errorCodes: [], connectionStatus: 'connected' });
  });

  test('of a phone that never registered show without making it seen', async () => {
    const phone = await edge.addPhone(acme);
    for (let i = 0; i < 3; i++) await phone.agent.register({ ...phone.line, password: 'wrong' });
    await edge.registrations.flushFailures();
    const device = await deviceOf(phone);
    expect(device).toMatchObject({ errorCodes: ['sipprofileregistration'], connectionStatus: 'unknown' });
    expect(device).not.toHaveProperty('lastSeen');
  });

  test('are in history once at first, once at the third, and then once per hour', async () => {
    const phone = await edge.addPhone(acme);
    for (let i = 0; i < 6; i++) {
      await phone.agent.register({ ...phone.line, password: 'wrong' });
      await edge.registrations.flushFailures();
    }
    expect(await eventsOf(phone)).toEqual(['refused', 'refused']);
    await edge.query(
      `update registrations.device_status set refusal_recorded_at = now() - interval '1 hour' where device_id = $1`,
      [phone.deviceId],
    );
    await phone.agent.register({ ...phone.line, password: 'wrong' });
    await edge.registrations.flushFailures();
    expect(await eventsOf(phone)).toEqual(['refused', 'refused', 'refused']);
  });

  test('are neither challenges nor stale nonces', async () => {
    const phone = await edge.addPhone(acme);
    const challenge = challengeOf(await sendRegister(phone, { callId: 'one', cseq: 1 }));
    await sendRegister(phone, { callId: 'one', cseq: 2, challenge: { ...challenge, nonce: 'not-ours' } });
    await edge.registrations.flushFailures();
    expect(await eventsOf(phone)).toEqual([]);
  });
});

describe('a change', () => {
  const reset = (phone: TestPhone, sipPassword: string) =>
    bellhop.call(acme.admin.token, 'PUT', `/v1/telephony/config/devices/${phone.id}`, { sipPassword });

  test('[P17] of the password ends the old one at once and lets the new one in', async () => {
    const phone = await edge.addPhone(acme);
    expect((await phone.agent.register(phone.line)).status).toBe(200);
    expect((await reset(phone, 'Other5Password9')).status).toBeLessThan(300);
    expect((await phone.agent.register(phone.line)).status).toBe(401);
    expect((await phone.agent.register({ ...phone.line, password: 'Other5Password9' })).status).toBe(200);
  });

  test('[P17] between the check and the commit is noticed, whatever is in memory', async () => {
    const phone = await edge.addPhone(acme);
    const [credential] = await edge.registrations.findCredentials(phone.line.authUser, phone.line.domain);
    const realm = await edge.registrations.findRealm(phone.line.domain);
    if (!credential || !realm) throw new Error('The phone is not known.');
    await reset(phone, 'Other5Password9');
    const source = { transport: 'udp', remoteAddress: '192.0.2.1', remotePort: 5060, localPort: 5060, secure: false } as const;
    const contacts = [{ uri: 'sip:a@192.0.2.1', expiresSeconds: 600 }];
    const aor = `${phone.line.user}@${phone.line.domain}`;
    const update = { credential, realm, aor, callId: 'one', cseq: 1, contacts, userAgent: USER_AGENT, source };
    expect(await edge.registrations.saveBindings(update)).toEqual({ saved: false, because: 'credential-changed' });
    expect(await bindingsOf(phone)).toEqual([]);
  });

  test('that deletes the device refuses it and takes its binding along', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/devices/${phone.id}`)).status).toBe(204);
    expect(await bindingsOf(phone)).toEqual([]);
    expect((await phone.agent.register(phone.line)).status).toBe(401);
    expect(await edge.query('select from registrations.device_status where device_id = $1', [phone.deviceId])).toEqual([]);
  });

  test.each([
    ['suspends the organization', 'update tenancy.organization set suspended_at = now() where id = $1'],
    ['disables the device', 'update devices.device set enabled = false where organization_id = $1'],
    ['ends the credential', 'update devices.credential set valid_until = now() where organization_id = $1'],
  ])('that %s refuses its phones at once', async (_, statement) => {
    const organization = await bellhop.createOrganization();
    const phone = await edge.addPhone(organization);
    expect((await phone.agent.register(phone.line)).status).toBe(200);
    await edge.query(statement, [organization.id]);
    expect((await phone.agent.register(phone.line)).status).toBe(401);
  });

  test('of the line ports of a device is known at once', async () => {
    const phone = await edge.addPhone(acme);
    await phone.agent.register(phone.line);
    const added = { ...phone.line, user: `${phone.line.user}b` };
    expect((await phone.agent.register(added)).status).toBe(403);
    await edge.query(
      `insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, line_port_user)
        values ($1, gen_random_uuid(), $2, 2, false, 'SHARED_CALL_APPEARANCE', $3, $4)`,
      [acme.id, phone.deviceId, acme.plain.id, added.user],
    );
    const statusOfAdded = async () => (await phone.agent.register(added)).status;
    await expect.poll(statusOfAdded).toBe(200);
    await edge.query('delete from devices.line_port where line_port_user = $1', [added.user]);
    await expect.poll(statusOfAdded).toBe(403);
    expect((await phone.agent.register({ ...phone.line, password: PASSWORD })).status).toBe(200);
  });
});
