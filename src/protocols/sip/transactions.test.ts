import { expect, test } from 'vitest';
import type { Source } from './flow.ts';
import { createResponse, NO_BODY, type SipRequest, type SipResponse } from './message.ts';
import { serverTransactions } from './transactions.ts';

const source: Source = { transport: 'udp', remoteAddress: '192.0.2.1', remotePort: 5060, localPort: 5060, secure: false };
const overTcp: Source = { ...source, transport: 'tcp' };

function requestOf(method: string, via = 'SIP/2.0/UDP a;branch=z9hG4bK1', callId = '1'): SipRequest {
  const headers = [
    { name: 'Via', value: via },
    { name: 'Call-ID', value: callId },
    { name: 'CSeq', value: `1 ${method}` },
  ];
  return { kind: 'request', method, uri: 'sip:example.com', headers, body: NO_BODY };
}

/** A handler that counts, and answers when told to. */
function slowHandler() {
  const waiting: (() => void)[] = [];
  const handler = (request: SipRequest) =>
    new Promise<SipResponse>((resolve) => waiting.push(() => resolve(createResponse(request, 200))));
  return { handler, waiting };
}

function countingHandler() {
  const handled: string[] = [];
  const handler = (request: SipRequest) => {
    handled.push(request.method);
    return createResponse(request, 405);
  };
  return { handler, handled };
}

test('a retransmission gets the very answer of the first copy', async () => {
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler);
  const first = await handle(requestOf('REGISTER'), source);
  expect(await handle(requestOf('REGISTER'), source)).toBe(first);
  expect(handled).toHaveLength(1);
});

test('while the first copy is in work a retransmission starts nothing and gets nothing', async () => {
  const { handler, waiting } = slowHandler();
  const handle = serverTransactions(handler);
  const first = handle(requestOf('REGISTER'), source);
  expect(await handle(requestOf('REGISTER'), source)).toBeUndefined();
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  expect(await first).toMatchObject({ status: 200 });
});

test('another branch, sent-by, method or source address is another transaction', async () => {
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler);
  await handle(requestOf('REGISTER'), source);
  await handle(requestOf('REGISTER', 'SIP/2.0/UDP a;branch=z9hG4bK2'), source);
  await handle(requestOf('REGISTER', 'SIP/2.0/UDP b;branch=z9hG4bK1'), source);
  await handle(requestOf('OPTIONS'), source);
  await handle(requestOf('REGISTER'), { ...source, remoteAddress: '192.0.2.2' });
  expect(handled).toHaveLength(5);
});

test('without a unique branch the rules of RFC 2543 tell requests apart', async () => {
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler);
  await handle(requestOf('REGISTER', 'SIP/2.0/UDP a;branch=z9hG4bK', '1'), source);
  await handle(requestOf('REGISTER', 'SIP/2.0/UDP a;branch=z9hG4bK', '2'), source);
  await handle(requestOf('REGISTER', 'SIP/2.0/UDP a;branch=z9hG4bK', '2'), source);
  expect(handled).toHaveLength(2);
});

test('an answer is forgotten after Timer J, and at once over a stream', async () => {
  let time = 0;
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler, { now: () => time });
  await handle(requestOf('REGISTER'), source);
  time = 31_999;
  await handle(requestOf('REGISTER'), source);
  expect(handled).toHaveLength(1);
  time = 32_000;
  await handle(requestOf('REGISTER'), source);
  await handle(requestOf('REGISTER'), overTcp);
  await handle(requestOf('REGISTER'), overTcp);
  expect(handled).toHaveLength(4);
});

test('no more answers are remembered than allowed', async () => {
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler, { maxAnswered: 2 });
  const vias = [1, 2, 3].map((number) => `SIP/2.0/UDP a;branch=z9hG4bK${number}`);
  for (const via of vias) await handle(requestOf('REGISTER', via), source);
  await handle(requestOf('REGISTER', vias[2]), source);
  expect(handled).toHaveLength(3);
  await handle(requestOf('REGISTER', vias[0]), source);
  expect(handled).toHaveLength(4);
});

test('with too many requests in work the next is asked to come back later', async () => {
  const { handler, waiting } = slowHandler();
  const handle = serverTransactions(handler, { maxInWork: 1 });
  const first = handle(requestOf('REGISTER'), source);
  const second = await handle(requestOf('REGISTER', 'SIP/2.0/UDP a;branch=z9hG4bK2'), source);
  expect(second).toMatchObject({ status: 503, headers: expect.arrayContaining([{ name: 'Retry-After', value: '5' }]) });
  waiting[0]?.();
  await first;
});

test('a handler that fails leaves nothing behind', async () => {
  let calls = 0;
  const handle = serverTransactions(() => {
    calls++;
    throw new Error('broken');
  });
  await expect(handle(requestOf('REGISTER'), source)).rejects.toThrow('broken');
  await expect(handle(requestOf('REGISTER'), source)).rejects.toThrow('broken');
  expect(calls).toBe(2);
});

test('ACK is swallowed; CANCEL is answered 200 for a refused INVITE and 481 for an unknown one', async () => {
  const { handler, handled } = countingHandler();
  const handle = serverTransactions(handler);
  expect(await handle(requestOf('CANCEL', 'SIP/2.0/UDP a;branch=z9hG4bK9'), source)).toMatchObject({ status: 481 });
  expect(await handle(requestOf('INVITE'), source)).toMatchObject({ status: 405 });
  expect(await handle(requestOf('ACK'), source)).toBeUndefined();
  expect(await handle(requestOf('CANCEL'), source)).toMatchObject({ status: 200 });
  expect(handled).toEqual(['INVITE']);
});
