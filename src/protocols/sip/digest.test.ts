import { describe, expect, test } from 'vitest';
import {
  digestResponse,
  formatAuthorization,
  formatChallenge,
  ha1,
  isRightResponse,
  parseAuthorization,
  parseChallenge,
} from './digest.ts';

// The example of RFC 7616 section 3.9.1.
const example = {
  username: 'Mufasa',
  realm: 'http-auth@example.org',
  nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
  uri: '/dir/index.html',
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
  nc: '00000001',
};
const responses = {
  MD5: '8ca523f5e9506fed4657c9700eebdbec',
  'SHA-256': '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1',
} as const;

describe.each(['MD5', 'SHA-256'] as const)('%s', (algorithm) => {
  const secret = ha1('Mufasa', 'http-auth@example.org', 'Circle of Life', algorithm);

  test('gives the response of the RFC', () => {
    expect(digestResponse({ ...example, algorithm }, 'GET', secret)).toBe(responses[algorithm]);
  });

  test('a response is right for its password, method and count only', () => {
    const authorization = { ...example, algorithm, response: responses[algorithm] };
    expect(isRightResponse(authorization, 'GET', secret)).toBe(true);
    expect(isRightResponse(authorization, 'PUT', secret)).toBe(false);
    expect(isRightResponse({ ...authorization, nc: '00000002' }, 'GET', secret)).toBe(false);
    expect(isRightResponse(authorization, 'GET', secret.replace(/./g, '0'))).toBe(false);
  });

  test('what is written is read back', () => {
    const authorization = { ...example, username: 'a "quoted" \\ name', algorithm, response: responses[algorithm] };
    expect(parseAuthorization(formatAuthorization(authorization))).toEqual(authorization);
    const challenge = { realm: 'a "realm"', nonce: 'n', algorithm, stale: true };
    expect(parseChallenge(formatChallenge(challenge))).toEqual(challenge);
  });
});

describe('Authorization', () => {
  const good = formatAuthorization({ ...example, algorithm: 'MD5', response: responses.MD5 });

  test('without an algorithm means MD5', () => {
    expect(parseAuthorization(good.replace('algorithm=MD5, ', ''))).toMatchObject({ algorithm: 'MD5' });
  });

  test.each([
    ['another scheme', 'Basic abc'],
    ['an algorithm nobody offered', good.replace('MD5', 'SHA-512-256')],
  ])('with %s is none of ours', (_what, value) => expect(parseAuthorization(value)).toBe('other'));

  test.each([
    ['no qop', good.replace('qop=auth, ', '')],
    ['a count that is no count', good.replace('00000001', '1')],
    ['a response that is too short', good.replace(responses.MD5, 'abc')],
    ['an open quote', good.replace('"Mufasa"', '"Mufasa')],
    ['a parameter twice', good.replace('nc=', 'uri="/x", nc=')],
    ['a control character', good.replace('Mufasa', 'Mu\u0000fasa')],
  ])('with %s is malformed', (_what, value) => expect(parseAuthorization(value)).toBe('malformed'));
});

test('a challenge in an unknown algorithm or without qop is passed over', () => {
  expect(parseChallenge('Digest realm="r", nonce="n", algorithm=SHA-512-256, qop="auth"')).toBeUndefined();
  expect(parseChallenge('Digest realm="r", nonce="n"')).toBeUndefined();
  expect(parseChallenge('Digest realm="r", nonce="n", qop="auth-int,auth"')).toMatchObject({ algorithm: 'MD5', stale: false });
});
