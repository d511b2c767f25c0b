import { beforeEach, describe, expect, test } from 'vitest';
import { type Algorithm, digestResponse, formatAuthorization, ha1, parseChallenge } from './digest.ts';
import type { Source } from './flow.ts';
import { credentialOf, DOMAIN, MemoryStore, PASSWORD, realm } from './memory-store.fixture.ts';
import { type HeaderName, headerValue, headerValues, type SipRequest, type SipResponse } from './message.ts';
import { Nonces } from './nonce.ts';
import { parseMessage } from './parse.ts';
import { createRegistrar } from './registrar.ts';
import { type Accepted, type Credential, type Refused, StoreUnavailable } from './registrar-store.ts';

const source: Source = { transport: 'tls', remoteAddress: '192.0.2.9', remotePort: 4444, localPort: 5061, secure: true };
const LIFETIME_SECONDS = 300;

let time: number;
let store: MemoryStore;
let refused: Refused<Credential>[];
let accepted: Accepted<Credential>[];
let handle: (text: string, from?: Source) => Promise<SipResponse>;
let lastCseq: number;

beforeEach(() => {
  time = Date.UTC(2026, 0, 1);
  store = new MemoryStore();
  refused = [];
  accepted = [];
  lastCseq = 0;
  const now = () => time;
  const registrar = createRegistrar({
    store,
    nonces: new Nonces({ secret: Buffer.from('secret'), lifetimeSeconds: LIFETIME_SECONDS, now }),
    observer: { onRefused: (one) => refused.push(one), onAccepted: (one) => accepted.push(one) },
    now,
  });
  handle = async (text, from = source) => {
    const response = await registrar(parseMessage(Buffer.from(text)) as SipRequest, from);
    if (!response) throw new Error('No response.');
    return response;
  };
});

interface Phone {
  domain?: string;
  line?: string;
  username?: string;
  password?: string;
  algorithm?: Algorithm;
  nonce?: string;
  nc?: string;
  authUri?: string;
  cseq?: number;
  headers?: readonly string[];
  userAgent?: string;
}

const contact = 'Contact: <sip:line1@192.0.2.9:4444>';

function registerText({
  domain = DOMAIN,
  line = `sip:line1@${DOMAIN}`,
  cseq = ++lastCseq,
  headers = [contact],
  userAgent = 'Test/1.0',
}: Phone = {}): string {
  const mandatory = [
    `REGISTER sip:${domain} SIP/2.0`,
    'Via: SIP/2.0/TLS 192.0.2.9:4444;branch=z9hG4bK1',
    'Max-Forwards: 70',
    `From: <${line}>;tag=1`,
    `To: <${line}>`,
    'Call-ID: call-1',
    `CSeq: ${cseq} REGISTER`,
    `User-Agent: ${userAgent}`,
  ];
  return [...mandatory, ...headers, '', ''].join('\r\n');
}

function authorizationOf(phone: Phone, nonce: string): string {
  const { username = '392829', password = PASSWORD, algorithm = 'SHA-256', nc = '00000001', domain = DOMAIN } = phone;
  const answer = { username, realm: domain, nonce, uri: phone.authUri ?? `sip:${domain}`, algorithm, cnonce: 'c', nc };
  const response = digestResponse(answer, 'REGISTER', ha1(username, domain, password, algorithm));
  return `Authorization: ${formatAuthorization({ ...answer, response })}`;
}

async function challenge(phone: Phone = {}): Promise<string> {
  const response = await handle(registerText({ ...phone, headers: [] }));
  return parseChallenge(headerValue(response, 'WWW-Authenticate') ?? '')?.nonce ?? '';
}

/** Registers as a phone does: with the answer to a challenge, a new one unless a nonce is given. */
async function register(phone: Phone = {}): Promise<SipResponse> {
  const nonce = phone.nonce ?? (await challenge(phone));
  return handle(registerText({ ...phone, headers: [...(phone.headers ?? [contact]), authorizationOf(phone, nonce)] }));
}

const contactsOf = (response: SipResponse) => headerValues(response, 'Contact');

describe('a challenge', () => {
  test('offers the algorithms of the realm in its order, with one nonce, and is no failure', async () => {
    const response = await handle(registerText());
    const challenges = headerValues(response, 'WWW-Authenticate').map(parseChallenge);
    expect(response.status).toBe(401);
    expect(challenges).toMatchObject([
      { realm: DOMAIN, algorithm: 'SHA-256', stale: false },
      { realm: DOMAIN, algorithm: 'MD5', nonce: challenges[0]?.nonce },
    ]);
    expect(refused).toEqual([]);
  });

  test('looks the same for a wrong password, an unknown user and an unknown realm, and each asks the store', async () => {
    const answers = [
      await register({ password: 'wrong' }),
      await register({ username: 'nobody' }),
      await register({ username: 'nobody', domain: 'unknown.example' }),
    ];
    const shape = (response: SipResponse) =>
      headerValues(response, 'WWW-Authenticate').map((value) => value.replace(/nonce="[^"]*"/, ''));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(shape(answers[0] as SipResponse)).toEqual(shape(answers[1] as SipResponse));
    expect(store.askedFor).toEqual(['392829@example.com', 'nobody@example.com', 'nobody@unknown.example']);
    expect(refused.map(({ because, credential }) => [because, credential?.id])).toEqual([
      ['wrong-password', '392829'],
      ['unknown-user', undefined],
      ['unknown-user', undefined],
    ]);
  });

  test('refused with it, the observer learns who, where from and with what', async () => {
    await register({ password: 'wrong' });
    expect(refused).toMatchObject([
      { username: '392829', realm: DOMAIN, aor: 'line1@example.com', source, userAgent: 'Test/1.0', because: 'wrong-password' },
    ]);
  });
});

describe('authentication', () => {
  test.each(['MD5', 'SHA-256'] as const)('with %s is accepted where it is offered', async (algorithm) => {
    expect((await register({ algorithm })).status).toBe(200);
  });

  test('an algorithm the realm does not offer is refused even with the right password', async () => {
    store.realm = { ...realm, algorithms: ['SHA-256'] };
    expect((await register({ algorithm: 'MD5' })).status).toBe(401);
    expect(refused).toMatchObject([{ because: 'algorithm-not-offered' }]);
  });

  test('during a rotation the old and the new password serve, and the store learns which', async () => {
    store.credentials = [
      { ...credentialOf('392829', 'line1', 'old'), version: 1 },
      { ...credentialOf('392829', 'line1', 'new'), version: 2 },
    ];
    expect((await register({ password: 'new' })).status).toBe(200);
    expect((await register({ password: 'old' })).status).toBe(200);
    expect(store.updates.map(({ credential }) => credential.version)).toEqual([2, 1]);
  });

  test('an expired nonce is stale to who knows the password, and nothing but refused to who does not', async () => {
    const nonce = await challenge();
    time += (LIFETIME_SECONDS + 1) * 1000;
    expect(headerValue(await register({ nonce }), 'WWW-Authenticate')).toContain('stale=true');
    expect(headerValue(await register({ nonce, password: 'wrong' }), 'WWW-Authenticate')).not.toContain('stale');
    expect(refused.map(({ because }) => because)).toEqual(['stale', 'wrong-password']);
  });

  test('a nonce serves for refreshes with a rising count; a replay is refused', async () => {
    const nonce = await challenge();
    expect((await register({ nonce, nc: '00000001' })).status).toBe(200);
    expect((await register({ nonce, nc: '00000002' })).status).toBe(200);
    expect(headerValue(await register({ nonce, nc: '00000002' }), 'WWW-Authenticate')).toContain('stale=true');
    expect(refused).toMatchObject([{ because: 'replayed' }]);
  });

  test('for another URI than the request is answered 400, for a tolerably equal one accepted', async () => {
    expect((await register({ authUri: 'sip:other.example' })).status).toBe(400);
    expect((await register({ authUri: 'sip:EXAMPLE.com:5060;transport=tls' })).status).toBe(200);
  });

  test('that is malformed is answered 400; one for another realm or scheme is challenged', async () => {
    expect((await handle(registerText({ headers: ['Authorization: Digest username="x"'] }))).status).toBe(400);
    expect((await handle(registerText({ headers: ['Authorization: Basic eDp5'] }))).status).toBe(401);
    const forAnother = authorizationOf({ domain: 'other.example' }, 'n').replace('sip:other.example', 'sip:example.com');
    expect((await handle(registerText({ headers: [forAnother] }))).status).toBe(401);
    expect(refused).toEqual([]);
  });

  test('a line port of someone else is forbidden, and only to who gave the right password', async () => {
    expect((await register({ line: `sip:line2@${DOMAIN}` })).status).toBe(403);
    expect((await register({ line: `sip:line2@${DOMAIN}`, password: 'wrong' })).status).toBe(401);
    expect(refused.map(({ because }) => because)).toEqual(['line-port-mismatch', 'wrong-password']);
  });

  test('an address of another domain is not found', async () => {
    expect((await register({ line: 'sip:line1@other.example' })).status).toBe(404);
    expect(refused).toMatchObject([{ because: 'unknown-address' }]);
  });

  test('an address is unescaped and compared in lower case; one with a null character matches no line', async () => {
    expect((await register({ line: `sip:L%69ne1@EXAMPLE.com;user=phone` })).status).toBe(200);
    expect(store.updates[0]?.aor).toBe('line1@example.com');
    expect((await register({ line: `sip:line1%00@${DOMAIN}` })).status).toBe(403);
  });
});

describe('a realm that demands TLS', () => {
  beforeEach(() => {
    store.realm = { ...realm, transports: ['tls'] };
  });

  test.each(['udp', 'tcp'] as const)(
    '[P3] forbids a REGISTER over %s, whoever it is from, before any password',
    async (transport) => {
      const plain: Source = { ...source, transport, secure: false };
      const answers = [
        await handle(registerText(), plain),
        await handle(registerText({ headers: [authorizationOf({}, await challenge())] }), plain),
        await handle(registerText({ headers: [authorizationOf({ username: 'nobody' }, 'n')] }), plain),
      ];
      expect(answers.map(({ status, headers }) => [status, headers.length])).toEqual(
        Array(3).fill([403, answers[0]?.headers.length]),
      );
      expect(answers.flatMap((answer) => headerValues(answer, 'WWW-Authenticate'))).toEqual([]);
      expect(refused.map(({ because, aor }) => [because, aor])).toEqual(
        Array(3).fill(['transport-not-allowed', 'line1@example.com']),
      );
      expect(store.askedFor).toEqual([]);
    },
  );

  test('takes one over TLS, and answers OPTIONS over UDP', async () => {
    expect((await register()).status).toBe(200);
    const options = registerText({ headers: [] }).replaceAll('REGISTER', 'OPTIONS');
    expect((await handle(options, { ...source, transport: 'udp', secure: false })).status).toBe(200);
  });
});

describe('bindings', () => {
  test('the store is told everything, and 200 lists what it returns', async () => {
    const instance = 'urn:uuid:00000000-0000-1000-8000-000a95a0e128';
    const device = `Contact: "Desk" <sip:line1@192.0.2.9;transport=tls>;q=0.5;expires=120;+sip.instance="<${instance}>";reg-id=1`;
    const response = await register({ headers: [device] });
    const binding = { uri: 'sip:line1@192.0.2.9;transport=tls', expiresSeconds: 120, q: 0.5, instance, regId: 1 };
    expect(store.updates).toMatchObject([
      {
        aor: 'line1@example.com',
        callId: 'call-1',
        cseq: 2,
        contacts: [binding],
        userAgent: 'Test/1.0',
        source,
        credential: { id: '392829' },
      },
    ]);
    expect(contactsOf(response)).toEqual([
      `<sip:line1@192.0.2.9;transport=tls>;expires=120;q=0.5;+sip.instance="<${instance}>";reg-id=1`,
    ]);
    expect(headerValue(response, 'Date')).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
    expect(accepted).toMatchObject([{ aor: 'line1@example.com', bindings: [binding] }]);
  });

  test.each([
    ['the contact', [`${contact};expires=100`, 'Expires: 200'], 100],
    ['else the Expires header', [contact, 'Expires: 200'], 200],
    ['else the default', [contact], 600],
    ['at most the maximum', [contact, 'Expires: 99999999999999999999'], 3_600],
    ['an hour where it is malformed', [contact, 'Expires: soon'], 3_600],
  ])('expire as said by %s', async (_by, headers, seconds) => {
    expect(contactsOf(await register({ headers }))).toEqual([`<sip:line1@192.0.2.9:4444>;expires=${seconds}`]);
  });

  test('an interval under the minimum is too brief, and the answer says the minimum', async () => {
    const response = await register({ headers: [`${contact};expires=59`] });
    expect([response.status, headerValue(response, 'Min-Expires')]).toEqual([423, '60']);
    expect(store.updates).toEqual([]);
  });

  test('several contacts are one update; an expiry of zero removes one', async () => {
    await register({ headers: ['Contact: <sip:a@192.0.2.1>, <sip:b@192.0.2.2>', 'Contact: sip:c@192.0.2.3'] });
    const response = await register({ headers: ['m: <sip:b@192.0.2.2>;expires=0'] });
    expect(contactsOf(response)).toEqual(['<sip:a@192.0.2.1>;expires=600', '<sip:c@192.0.2.3>;expires=600']);
  });

  test('without Contact the bindings are only fetched', async () => {
    await register();
    expect(contactsOf(await register({ headers: [] }))).toEqual(['<sip:line1@192.0.2.9:4444>;expires=600']);
    expect(store.updates).toHaveLength(1);
  });

  test('a contact and an instance may be as long as a key may be', async () => {
    const device = `Contact: <sip:${'a'.repeat(1_018)}@b>;+sip.instance="<${'a'.repeat(256)}>"`;
    expect((await register({ headers: [device] })).status).toBe(200);
  });

  test('a User-Agent is kept as far as it can be printed, and not for ever', async () => {
    await register({ headers: [contact], userAgent: `A\u0085\u202e\t${'b'.repeat(300)}` });
    expect(store.updates[0]?.userAgent).toBe(`A${'b'.repeat(255)}`);
  });

  test('* with Expires: 0 removes all', async () => {
    await register();
    const response = await register({ headers: ['Contact: *', 'Expires: 0'] });
    expect([response.status, contactsOf(response), store.updates[1]?.contacts]).toEqual([200, [], 'remove-all']);
  });

  test.each([
    ['* without Expires', ['Contact: *']],
    ['* with another Expires', ['Contact: *', 'Expires: 60']],
    ['* beside another contact', ['Contact: *, <sip:a@b>', 'Expires: 0']],
    ['a contact that is no SIP URI', ['Contact: <mailto:a@b>']],
    ['a broken contact', ['Contact: <sip:a@b']],
    ['very many contacts', Array(40).fill(contact)],
    ['a contact of more than 1,024 bytes', [`${contact}, <sip:${'a'.repeat(1_019)}@b>`]],
    ['a contact that takes more bytes than characters', [`Contact: <sip:a@b;x=${'ä'.repeat(510)}>`]],
    ['a contact with a control character', ['Contact: <sip:a@b;x=\u0085>']],
    ['an instance of more than 256 bytes', [`${contact};+sip.instance="<${'a'.repeat(257)}>"`]],
    ['an instance with a control character', [`${contact};+sip.instance="<urn:\tx>"`]],
    ['an instance with a control character of Latin-1', [`${contact};+sip.instance="<urn:\u0085x>"`]],
  ])('%s is a bad request', async (_what, headers) => {
    expect((await register({ headers })).status).toBe(400);
    expect(store.updates).toEqual([]);
  });
});

describe('what the store refuses', () => {
  test.each([
    ['credential-changed', 401, 'WWW-Authenticate', expect.stringContaining('nonce=')],
    ['out-of-order', 500, 'Retry-After', undefined],
    ['too-many-contacts', 403, 'Retry-After', undefined],
    ['unavailable', 503, 'Retry-After', '7'],
  ] as const)('%s is answered %i', async (because, status, name, value) => {
    store.nextOutcome = { saved: false, because, retryAfterSeconds: 7 };
    const response = await register();
    expect([response.status, headerValue(response, name)]).toEqual([status, value]);
    expect(refused).toMatchObject([{ because, credential: { id: '392829' } }]);
    expect(accepted).toEqual([]);
  });

  test('an older CSeq of the same call is out of order', async () => {
    await register({ cseq: 10 });
    expect((await register({ cseq: 9 })).status).toBe(500);
  });

  test('a store that cannot be asked is unavailable', async () => {
    store.findRealm = () => {
      throw new StoreUnavailable(3);
    };
    const response = await handle(registerText());
    expect([response.status, headerValue(response, 'Retry-After')]).toEqual([503, '3']);
  });
});

describe('other requests', () => {
  const requestText = (method: string, headers: readonly string[] = []) =>
    registerText({ headers }).replaceAll('REGISTER', method);

  test('OPTIONS is answered with what we can do', async () => {
    const response = await handle(requestText('OPTIONS'));
    const value = (name: HeaderName) => headerValue(response, name);
    expect([response.status, value('Allow'), value('Accept'), value('Supported')]).toEqual([
      200,
      'REGISTER, OPTIONS',
      'application/sdp',
      '',
    ]);
  });

  test.each([
    ['INVITE', 405],
    ['SUBSCRIBE', 405],
    ['DANCE', 501],
  ])('%s is answered %i with Allow', async (method, status) => {
    const response = await handle(requestText(method));
    expect([response.status, headerValue(response, 'Allow')]).toEqual([status, 'REGISTER, OPTIONS']);
  });

  test('an extension we are required to know and do not is named', async () => {
    const response = await handle(registerText({ headers: ['Require: path, gruu'] }));
    expect([response.status, headerValue(response, 'Unsupported')]).toEqual([420, 'path, gruu']);
  });

  test('a response copies Via, From, Call-ID and CSeq and gives To a tag', async () => {
    const response = await handle(registerText());
    expect(headerValue(response, 'Via')).toBe('SIP/2.0/TLS 192.0.2.9:4444;branch=z9hG4bK1');
    expect(headerValue(response, 'CSeq')).toBe('1 REGISTER');
    expect(headerValue(response, 'To')).toMatch(/^<sip:line1@example\.com>;tag=[0-9a-f]{16}$/);
  });

  test.each([
    ['no Call-ID', /^Call-ID.*\r\n/m, ''],
    ['no From', /^From.*\r\n/m, ''],
    ['no CSeq', /^CSeq.*\r\n/m, ''],
    ['two different To', /^To/m, 'To: <sip:x@y>\r\nTo'],
    ['Max-Forwards out of range', /Max-Forwards: 70/, 'Max-Forwards: 256'],
  ])('%s is a bad request', async (_what, pattern, replacement) => {
    expect((await handle(registerText().replace(pattern, replacement))).status).toBe(400);
  });

  test('Max-Forwards of zero is enough for the last hop', async () => {
    expect((await handle(requestText('OPTIONS').replace('Max-Forwards: 70', 'Max-Forwards: 0'))).status).toBe(200);
  });
});
