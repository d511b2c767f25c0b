import { describe, expect, test } from 'vitest';
import { formatChallenge, ha1, isRightResponse, parseAuthorization } from './digest.ts';
import { createResponse, headerValue, type SipRequest, type SipResponse } from './message.ts';
import { type NotifyCredential, sendNotify } from './notify.ts';

const notice = {
  contact: 'sip:a1@192.168.1.20:5062;transport=tcp?X-Route=elsewhere',
  aor: 'a1@1001.sip.example.com',
  event: 'check-sync;reboot=false',
  from: 'edge.example.com:5060',
};
const REALM = '1001.sip.example.com';
const credential: NotifyCredential = {
  username: 'phone-1',
  realm: REALM,
  algorithms: ['MD5'],
  ha1Md5: ha1('phone-1', REALM, 'secret', 'MD5'),
  ha1Sha256: ha1('phone-1', REALM, 'secret', 'SHA-256'),
};

let sent: SipRequest[];
/** A phone that gives these answers one after the other. */
function phone(...answers: ((request: SipRequest) => SipResponse)[]) {
  sent = [];
  return async (request: SipRequest) => {
    sent.push(request);
    return (answers[sent.length - 1] ?? accept)(request);
  };
}
const accept = (request: SipRequest) => createResponse(request, 200);
const challenge = (realm: string, algorithm: 'MD5' | 'SHA-256') => (request: SipRequest) =>
  createResponse(request, 401, {
    headers: [{ name: 'WWW-Authenticate', value: formatChallenge({ realm, nonce: 'n1', algorithm, stale: false }) }],
  });

test('a NOTIFY outside of a subscription goes to the contact and names the line', async () => {
  expect((await sendNotify(phone(), notice)).status).toBe(200);
  const [request] = sent as [SipRequest];
  expect([request.method, request.uri]).toEqual(['NOTIFY', 'sip:a1@192.168.1.20:5062;transport=tcp']);
  expect(Object.fromEntries(request.headers.map(({ name, value }) => [name, value]))).toEqual({
    'Max-Forwards': '70',
    From: expect.stringMatching(/^<sip:a1@1001\.sip\.example\.com>;tag=[0-9a-f]+$/),
    To: '<sip:a1@1001.sip.example.com>',
    'Call-ID': expect.stringMatching(/^[0-9a-f]{24}$/),
    CSeq: '1 NOTIFY',
    Contact: '<sip:edge.example.com:5060>',
    Event: 'check-sync;reboot=false',
    'Subscription-State': 'terminated',
    'User-Agent': 'Bellhop',
  });
});

describe('a phone that asks who sends it', () => {
  test('gets a proof with its own credential, in the same call', async () => {
    const response = await sendNotify(phone(challenge(REALM, 'MD5')), notice, credential);
    expect(response.status).toBe(200);
    const [first, second] = sent as [SipRequest, SipRequest];
    expect(headerValue(second, 'Call-ID')).toBe(headerValue(first, 'Call-ID'));
    expect(headerValue(second, 'CSeq')).toBe('2 NOTIFY');
    const proof = parseAuthorization(headerValue(second, 'Authorization') ?? '');
    if (typeof proof === 'string') throw new Error(proof);
    expect(proof).toMatchObject({ username: 'phone-1', realm: REALM, nonce: 'n1', uri: second.uri });
    expect(isRightResponse(proof, 'NOTIFY', credential.ha1Md5)).toBe(true);
    expect(isRightResponse(proof, 'REGISTER', credential.ha1Md5)).toBe(false);
  });

  test('is not answered a second time', async () => {
    const stubborn = challenge(REALM, 'MD5');
    expect((await sendNotify(phone(stubborn, stubborn, stubborn), notice, credential)).status).toBe(401);
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['in another realm', challenge('example.net', 'MD5'), credential],
    ['with an algorithm that the realm does not allow', challenge(REALM, 'SHA-256'), credential],
    ['when nothing is known that proves it', challenge(REALM, 'MD5'), undefined],
  ])('is not answered %s', async (_, answer, known) => {
    expect((await sendNotify(phone(answer), notice, known)).status).toBe(401);
    expect(sent).toHaveLength(1);
  });
});
