import { describe, expect, test } from 'vitest';
import { parseCSeq } from './cseq.ts';
import { splitList } from './grammar.ts';
import { parseNameAddr } from './name-addr.ts';
import { isSameResource, parseSipUri, unescapeUriText, uriScheme } from './uri.ts';
import { responsePort, stampReceived, topVia } from './via.ts';

describe('a SIP URI', () => {
  test('is taken apart, IPv6, escapes, parameters and headers included', () => {
    expect(parseSipUri('sips:%61lice;x:pw@[2001:DB8::1]:5061;transport=TCP;lr?Subject=a')).toEqual({
      scheme: 'sips',
      user: '%61lice;x',
      password: 'pw',
      host: '[2001:db8::1]',
      port: 5061,
      params: new Map([
        ['transport', 'TCP'],
        ['lr', undefined],
      ]),
      headers: 'Subject=a',
    });
  });

  test.each([
    'sip:',
    'sip:@host',
    'sip:a b@host',
    'sip:host:0',
    'sip:host:99999',
    'sip:a%zz@host',
    'sip:host;;lr',
    'tel:+1',
    'sip:h\u0000',
  ])('%j is none', (text) => expect(parseSipUri(text)).toBeUndefined());

  test('a scheme is known even where the URI is not', () => {
    expect([uriScheme('TEL:+1'), uriScheme('soap.beep://x'), uriScheme('nonsense'), uriScheme('<sip:a>')]).toEqual([
      'tel',
      'soap.beep',
      undefined,
      undefined,
    ]);
  });

  test('escapes that are no UTF-8 have no text', () => {
    expect([unescapeUriText('se%72'), unescapeUriText('%ff')]).toEqual(['ser', undefined]);
  });

  test.each([
    ['sip:example.com', 'sip:EXAMPLE.com', true],
    ['sip:example.com', 'sips:example.com:5061;transport=tls', false],
    ['sip:example.com', 'sip:example.com:5060;transport=tcp', true],
    ['sip:a%6Cice@example.com', 'sip:alice@example.com', true],
    ['sip:alice@example.com', 'sip:Alice@example.com', false],
    ['sip:example.com', 'sip:other.example', false],
    ['sip:example.com', '/', false],
  ])('%s and %s name the same resource: %s', (one, other, isSame) => expect(isSameResource(one, other)).toBe(isSame));
});

describe('From, To and Contact', () => {
  test.each([
    ['"A, \\"B\\" <x>" <sip:a@b;x=y>;tag=1', 'A, "B" <x>', 'sip:a@b;x=y', '1'],
    ['A. Bell <sip:a@b> ; tag = 1', 'A. Bell', 'sip:a@b', '1'],
    ['sip:a@b;tag=1', '', 'sip:a@b', '1'],
    ['<urn:isbn:1>', '', 'urn:isbn:1', undefined],
  ])('%s is read', (text, displayName, uri, tag) => {
    const parsed = parseNameAddr(text);
    expect([parsed?.displayName, parsed?.uri, parsed?.params.get('tag')]).toEqual([displayName, uri, tag]);
  });

  test.each(['"open <sip:a@b>', 'Bell, A <sip:a@b>', '< sip:a@b >', 'sip:a@b?x=y', '<sip:a@b>;;', '<sip:a@b> junk', ''])(
    '%j is refused',
    (text) => expect(parseNameAddr(text)).toBeUndefined(),
  );

  test('commas in quotes and brackets do not split a list', () => {
    expect(splitList('"a,b" <sip:c,d@e>, <sip:f>;x="1,\\"2" ,g')).toEqual(['"a,b" <sip:c,d@e>', '<sip:f>;x="1,\\"2"', 'g']);
  });
});

test('CSeq is a number below 2**31 and a method', () => {
  expect(parseCSeq('0009  INVITE')).toEqual({ number: 9, method: 'INVITE' });
  expect(['2147483648 A', '-1 A', '1', '1 A B', 'A'].map(parseCSeq)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe('Via', () => {
  const stamp = (value: string) => stampReceived([{ name: 'Via', value }], '192.0.2.9', 4444)[0]?.value;

  test('a source other than sent-by is noted as received', () => {
    expect(stamp('SIP/2.0/UDP 10.0.0.1:5062;branch=z9hG4bK1')).toBe(
      'SIP/2.0/UDP 10.0.0.1:5062;branch=z9hG4bK1;received=192.0.2.9',
    );
    expect(stamp('SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK1')).toBe('SIP/2.0/UDP 192.0.2.9;branch=z9hG4bK1');
  });

  test('rport is filled, with received beside it, in the topmost hop only', () => {
    expect(stamp('SIP/2.0/UDP 192.0.2.9;rport;branch=z9hG4bK1, SIP/2.0/UDP a;rport')).toBe(
      'SIP/2.0/UDP 192.0.2.9;rport=4444;branch=z9hG4bK1;received=192.0.2.9, SIP/2.0/UDP a;rport',
    );
  });

  test('a received the client wrote itself is not believed', () => {
    expect(stamp('SIP/2.0/UDP 192.0.2.9;received=198.51.100.1')).toBe('SIP/2.0/UDP 192.0.2.9');
  });

  test('a response goes to the source port if asked, else to the port of sent-by', () => {
    const port = (value: string) => responsePort([{ name: 'Via', value }], 4444);
    expect(port('SIP/2.0/UDP a:5062;rport=4444')).toBe(4444);
    expect(port('SIP/2.0/UDP a:5062')).toBe(5062);
    expect(port('SIP/2.0/UDP [2001:db8::1]')).toBe(5060);
    expect(port('nonsense')).toBe(4444);
  });

  test('white space is allowed around every separator', () => {
    expect(
      topVia([{ name: 'Via', value: 'SIP  / 2.0  / TCP     spindle.example.com   ; branch  =   z9hG4bK9 , x' }]),
    ).toMatchObject({
      transport: 'TCP',
      host: 'spindle.example.com',
      params: new Map([['branch', 'z9hG4bK9']]),
    });
  });
});
