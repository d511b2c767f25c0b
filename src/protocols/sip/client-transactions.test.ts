import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ClientTransactions, RequestFailed } from './client-transactions.ts';
import { createResponse, NO_BODY, type SipRequest, type SipResponse } from './message.ts';
import { parseMessage } from './parse.ts';

const options: SipRequest = {
  kind: 'request',
  method: 'OPTIONS',
  uri: 'sip:example.com',
  headers: [{ name: 'CSeq', value: '1 OPTIONS' }],
  body: NO_BODY,
};

let sentAt: number[];
let lastSent: Buffer;
const flow = (transport: 'udp' | 'tcp') => ({
  transport,
  sentBy: '192.0.2.1:5060',
  transmit: (bytes: Buffer) => {
    sentAt.push(Date.now());
    lastSent = bytes;
    return true;
  },
});

function answerToLast(status: 200 | 100): SipResponse {
  const response = createResponse(parseMessage(lastSent) as SipRequest, 200);
  return { ...response, status };
}

beforeEach(() => {
  sentAt = [];
  vi.useFakeTimers({ now: 0 });
});

afterEach(() => vi.useRealTimers());

describe('over UDP', () => {
  test('a request is repeated after 0.5, 1, 2 and then every 4 seconds, and given up after 32', async () => {
    const sending = new ClientTransactions().send(options, flow('udp'));
    const failure = expect(sending).rejects.toThrow(RequestFailed);
    await vi.runAllTimersAsync();
    await failure;
    expect(sentAt).toEqual([0, 500, 1_500, 3_500, 7_500, 11_500, 15_500, 19_500, 23_500, 27_500, 31_500]);
    expect(Date.now()).toBe(32_000);
  });

  test('an answer ends the repeating, and no timer stays', async () => {
    const transactions = new ClientTransactions();
    const sending = transactions.send(options, flow('udp'));
    await vi.advanceTimersByTimeAsync(600);
    transactions.receive(answerToLast(200));
    expect(await sending).toMatchObject({ status: 200 });
    expect([sentAt, vi.getTimerCount()]).toEqual([[0, 500], 0]);
  });

  test('a provisional answer slows the repeating down', async () => {
    const transactions = new ClientTransactions();
    const sending = transactions.send(options, flow('udp'));
    transactions.receive(answerToLast(100));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sentAt).toEqual([0, 500, 4_500]);
    transactions.receive(answerToLast(200));
    await sending;
  });
});

test('over a stream a request is sent once', async () => {
  const sending = new ClientTransactions().send(options, flow('tcp'));
  const failure = expect(sending).rejects.toThrow('No answer to OPTIONS.');
  await vi.runAllTimersAsync();
  await failure;
  expect(sentAt).toEqual([0]);
});

test('an answer with another branch or method is not ours', async () => {
  const transactions = new ClientTransactions();
  const sending = transactions.send(options, flow('tcp'));
  const answer = answerToLast(200);
  transactions.receive({ ...answer, headers: [{ name: 'Via', value: 'SIP/2.0/TCP a;branch=z9hG4bKother' }] });
  transactions.receive({ ...answer, headers: answer.headers.filter(({ name }) => name !== 'CSeq') });
  transactions.close();
  await expect(sending).rejects.toThrow('Closed');
});

test('where the flow is gone the request fails at once', async () => {
  const sending = new ClientTransactions().send(options, { ...flow('tcp'), transmit: () => false });
  await expect(sending).rejects.toThrow('The connection is gone.');
  expect(vi.getTimerCount()).toBe(0);
});
