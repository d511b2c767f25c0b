import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAuthorization, parseChallenge } from './digest.ts';
import { MessageFramer } from './framing.ts';
import { parseParams, splitList } from './grammar.ts';
import { createMalformedResponse, type Header, headerValue, headerValues, type SipMessage } from './message.ts';
import { parseNameAddr } from './name-addr.ts';
import { MAX_MESSAGE_BYTES, parseMessage } from './parse.ts';
import { serializeMessage } from './serialize.ts';
import { parseSipUri } from './uri.ts';
import { parseVia } from './via.ts';

const options = 'OPTIONS sip:example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKa\r\n';

function parse(text: string) {
  return parseMessage(Buffer.from(text));
}

function parseSound(text: string): SipMessage {
  const message = parse(text);
  if (message.kind === 'malformed') throw new Error(message.reason);
  return message;
}

describe('parsing a message', () => {
  test('compact, oddly spelled and spaced header names are known by their usual name', () => {
    const message = parseSound(`${options}i: a@b\r\nCALL-id : c\r\nf:\tsip:x@y\r\nX-Own: 1\r\n\r\n`);
    expect(message.headers.map(({ name }) => name)).toEqual(['Via', 'Call-ID', 'Call-ID', 'From', 'X-Own']);
    expect(headerValues(message, 'Call-ID')).toEqual(['a@b', 'c']);
  });

  test('a folded header is one line', () => {
    const message = parseSound(`${options}Subject: one\r\n two\r\n\t three\r\n\r\n`);
    expect(headerValue(message, 'Subject')).toBe('one two three');
  });

  test('UTF-8 is kept in reason, header and body', () => {
    const message = parseSound('SIP/2.0 200 Всё хорошо\r\nSubject: Grüße\r\n\r\n日本');
    expect(message).toMatchObject({ status: 200, reason: 'Всё хорошо', headers: [{ name: 'Subject', value: 'Grüße' }] });
    expect(message.body.toString()).toBe('日本');
  });

  test('the body ends where Content-Length says, else with the datagram', () => {
    expect(parseSound(`${options}l: 3\r\n\r\nabcdef`).body.toString()).toBe('abc');
    expect(parseSound(`${options}\r\nabcdef`).body.toString()).toBe('abcdef');
  });

  test.each([
    ['a body shorter than Content-Length', `${options}l: 7\r\n\r\nabcdef`],
    ['a negative Content-Length', `${options}l: -1\r\n\r\n`],
    ['two Content-Lengths that differ', `${options}l: 1\r\nl: 2\r\n\r\nabc`],
    ['no empty line after the headers', `${options}l: 0\r\n`],
    ['a header without a colon', `${options}nonsense\r\n\r\n`],
    ['a bare line feed inside a header', `${options}Subject: a\nb: c\r\n\r\n`],
    ['too many headers', `${options}${'a: b\r\n'.repeat(200)}\r\n`],
    ['a header that is too long', `${options}a: ${'b'.repeat(10_000)}\r\n\r\n`],
    ['two spaces in the request line', options.replace(' sip', '  sip')],
  ])('%s is answered 400, with the Via it came with', (_what, text) => {
    const message = parse(text);
    expect(message).toMatchObject({ kind: 'malformed', status: 400, method: 'OPTIONS' });
    const response = message.kind === 'malformed' ? createMalformedResponse(message) : undefined;
    expect(response && headerValue(response, 'Via')).toBe('SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKa');
  });

  test('a message over the limit is answered 513', () => {
    expect(parse(`${options}\r\n${'x'.repeat(MAX_MESSAGE_BYTES)}`)).toMatchObject({ kind: 'malformed', status: 513 });
  });

  test('a malformed response, ACK, or message without Via is not answered', () => {
    for (const text of ['SIP/2.0 999 X\r\nVia: a\r\n\r\n', 'ACK  sip:a SIP/2.0\r\nVia: a\r\n\r\n', 'hello there\r\n\r\n', '']) {
      const message = parse(text);
      expect(message.kind === 'malformed' && createMalformedResponse(message)).toBeUndefined();
    }
  });
});

const token = fc.stringMatching(/^[A-Za-z0-9.!%*_+`'~-]{1,12}$/);
const headerText = fc.string({ unit: 'binary', maxLength: 40 }).map((text) =>
  text
    .replace(/[\r\n]/g, '')
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .toWellFormed(),
);
const header = fc.record({ name: token.map((name) => `X-${name}`), value: headerText });
const body = fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes));
const request = fc.record({
  kind: fc.constant('request' as const),
  method: token,
  uri: fc.webUrl().map((url) => url.replace(/[\s<>"]/g, '')),
  headers: fc.array(header, { maxLength: 20 }),
  body,
});
const response = fc.record({
  kind: fc.constant('response' as const),
  status: fc.integer({ min: 100, max: 699 }),
  reason: fc.string({ maxLength: 30 }),
  headers: fc.array(header, { maxLength: 20 }),
  body,
});

describe('whatever the bytes', () => {
  test('a serialized message parses to itself', () => {
    fc.assert(
      fc.property(fc.oneof(request, response), (message) => {
        const length: Header = { name: 'Content-Length', value: String(message.body.length) };
        expect(parseMessage(serializeMessage(message))).toEqual({ ...message, headers: [...message.headers, length] });
      }),
    );
  });

  test('a stream of messages comes out of the framer as it went in, however it was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(request, response), { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (messages, size) => {
        const bytes = Buffer.concat(messages.map(serializeMessage));
        const framer = new MessageFramer();
        const frames = [];
        for (let at = 0; at < bytes.length; at += size) frames.push(...framer.push(bytes.subarray(at, at + size)));
        expect(frames).toEqual(messages.map((message) => parseMessage(serializeMessage(message))));
      }),
    );
  });

  test('a stream that comes message by message is framed like one that does not', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 2, maxLength: 4 }), (messages) => {
        const framer = new MessageFramer();
        const frames = messages.flatMap((message) => [...framer.push(serializeMessage(message))]);
        expect(frames).toEqual(messages.map((message) => parseMessage(serializeMessage(message))));
      }),
    );
  });

  test('random bytes, alone and after a good beginning, never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', options, `${options}l: 4\r\n`), (bytes, beginning) => {
        const datagram = Buffer.concat([Buffer.from(beginning), bytes]);
        parseMessage(datagram);
        for (const frame of new MessageFramer().push(datagram)) expect(frame.kind).toMatch(/request|response|malformed|ping/);
      }),
    );
  });

  test('random header values never throw', () => {
    const fragments = ['"', '\\', '<', '>', ';', ',', '=', ' ', 'sip:', '@', '%', '%zz', ':', '[', ']', '::1', 'Digest ', 'qop'];
    const value = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 4 })), { maxLength: 30 });
    const parsers = [parseNameAddr, parseSipUri, parseVia, parseParams, splitList, parseAuthorization, parseChallenge];
    fc.assert(
      fc.property(value, (parts) => {
        for (const parser of parsers) parser(parts.join(''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('framing a stream', () => {
  test('a double CRLF is a ping and a single one before a message is skipped', () => {
    const frames = [...new MessageFramer().push(Buffer.from(`\r\n\r\n\r\n${options}l: 0\r\n\r\n\r\n\r\n`))];
    expect(frames.map(({ kind }) => kind)).toEqual(['ping', 'request', 'ping']);
  });

  test('without Content-Length nothing after the head can be trusted', () => {
    const framer = new MessageFramer();
    expect([...framer.push(Buffer.from(`${options}\r\n${options}l: 0\r\n\r\n`))]).toMatchObject([
      { kind: 'malformed', status: 400 },
    ]);
    expect([...framer.push(Buffer.from(`${options}l: 0\r\n\r\n`))]).toEqual([]);
  });

  test('a head or body over the limit is refused before it is kept', () => {
    const [tooLongHead] = new MessageFramer().push(Buffer.from(`${options}a: ${'b'.repeat(MAX_MESSAGE_BYTES)}`));
    const [tooLongBody] = new MessageFramer().push(Buffer.from(`${options}l: 70000\r\n\r\n`));
    expect([tooLongHead, tooLongBody]).toMatchObject([{ status: 513 }, { status: 513 }]);
  });
});
