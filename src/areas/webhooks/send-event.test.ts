import { pipeline } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWith, type Receiver, startReceiver } from './receiver.fixture.ts';
import { type Sending, sendEvent } from './send-event.ts';

const endlessly = function* () {
  for (;;) yield 'x'.repeat(64 * 1024);
};

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.stop());

const send = (sending: Partial<Sending> = {}) =>
  sendEvent({ url: receiver.url, eventId: 'e1', body: '{"a":"ü"}', secret: undefined, allowed: ['127.0.0.0/8'], ...sending });

test('without a secret nothing is signed', async () => {
  expect(await send()).toEqual({ status: 204 });
  expect(Object.keys(receiver.received[0]?.headers ?? {}).filter((name) => name.includes('signature'))).toEqual([]);
});

test('a redirect is an answer and is not followed', async () => {
  receiver.answer = answerWith(302, { location: 'http://169.254.169.254/latest/meta-data' });
  expect(await send()).toEqual({ status: 302 });
});

test('a receiver that does not answer is left', async () => {
  receiver.answer = () => {};
  expect(await send({ deadlineMs: 200 })).toEqual({ error: 'No answer within 200 ms.' });
});

test('a receiver that breaks off is a failure with its reason', async () => {
  receiver.answer = (response) => response.socket?.resetAndDestroy();
  expect(await send()).toEqual({ error: 'The connection failed (ECONNRESET).' });
});

test('an endless answer is cut off, and its status counts', async () => {
  receiver.answer = (response) => {
    response.writeHead(200);
    pipeline(endlessly(), response, () => {});
  };
  expect(await send()).toEqual({ status: 200 });
});

test('an answer with too large a header is a failure', async () => {
  receiver.answer = answerWith(200, { 'x-large': 'x'.repeat(32 * 1024) });
  expect(await send()).toEqual({ error: expect.stringContaining('HPE_HEADER_OVERFLOW') });
});

test('a name is looked up once, and what it led to then is connected to', async () => {
  const answers = [['127.0.0.1'], ['169.254.169.254']];
  const resolve = async () => answers.shift() ?? [];
  expect(await send({ url: `http://rebinding.test:${receiver.port}/`, resolve })).toEqual({ status: 204 });
  expect(answers).toHaveLength(1);
  expect(receiver.received[0]?.headers.host).toBe(`rebinding.test:${receiver.port}`);
});

test.each([['127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['169.254.169.254']])(
  'a name that leads to %s, even beside a good address, is not connected to',
  async (address) => {
    const url = `https://inside.test:${receiver.port}/`;
    const outcome = await send({ url, allowed: [], resolve: async () => ['8.8.8.8', address] });
    expect(outcome).toEqual({ error: expect.stringMatching(/public internet/) });
    expect(receiver.received).toEqual([]);
  },
);

test('a name that nobody knows is a failure', async () => {
  expect(await send({ url: 'https://nowhere.invalid/' })).toEqual({ error: expect.stringMatching(/^The connection failed/) });
});
