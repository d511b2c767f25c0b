import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Source } from './flow.ts';
import { MemoryStore } from './memory-store.fixture.ts';
import { createMalformedResponse } from './message.ts';
import { Nonces } from './nonce.ts';
import { parseMessage } from './parse.ts';
import { createRegistrar } from './registrar.ts';

/**
 * The torture messages of RFC 4475 as UDP datagrams to the registrar of example.com: the status it answers with. 'response'
 * is parsed and answered by nobody; 'dropped' cannot be parsed nor answered.
 */
const expected = {
  // 3.1.1: valid, however they look. INVITE and its like are refused for their method; a REGISTER is challenged.
  wsinv: 405,
  intmeth: 501,
  esc01: 405,
  escnull: 401,
  esc02: 501, // An escaped method name is another method.
  lwsdisp: 200,
  longreq: 405,
  dblreq: 401, // What follows the first message in the datagram is discarded.
  semiuri: 200,
  transports: 200,
  mpart01: 405,
  unreason: 'response',
  noreason: 'response',
  // 3.1.2: invalid.
  badinv01: 400,
  clerr: 400,
  ncl: 400,
  scalar02: 400,
  scalarlg: 'response', // Its CSeq matches no request of ours.
  quotbal: 400,
  ltgtruri: 400,
  lwsruri: 400,
  lwsstart: 400,
  trws: 400,
  escruri: 400,
  baddate: 405, // Nobody reads its Date.
  regbadct: 400,
  badaspec: 400,
  baddn: 400,
  badvers: 505,
  mismatch01: 400,
  mismatch02: 400,
  bigcode: 'dropped',
  // 3.2: transaction layer.
  badbranch: 200,
  // 3.3: application layer.
  insuf: 400,
  unkscm: 416,
  novelsc: 416,
  unksm2: 416,
  bext01: 420,
  invut: 405,
  regaut01: 401,
  multi01: 400,
  mcl01: 400,
  bcast: 'response',
  zeromf: 200, // The last hop may answer.
  cparam01: 401,
  cparam02: 401,
  regescrt: 401,
  sdp01: 405,
  // 3.4: backward compatibility.
  inv2543: 405,
} as const satisfies Record<string, number | 'response' | 'dropped'>;

const folder = fileURLToPath(new URL('../../../../shared/data/rfc4475/', import.meta.url));
const source: Source = { transport: 'udp', remoteAddress: '192.0.2.1', remotePort: 5060, localPort: 5060, secure: false };
const registrar = createRegistrar({ store: new MemoryStore(), nonces: new Nonces({ secret: Buffer.from('secret') }) });

async function outcomeOf(datagram: Buffer): Promise<number | string> {
  const message = parseMessage(datagram);
  if (message.kind === 'response') return 'response';
  const response = message.kind === 'request' ? await registrar(message, source) : createMalformedResponse(message);
  return response?.status ?? 'dropped';
}

describe.skipIf(!existsSync(folder))(`the torture messages in ${folder}`, () => {
  test.each(Object.entries(expected))('%s is answered %s', async (name, outcome) => {
    expect(await outcomeOf(readFileSync(`${folder}${name}.dat`))).toBe(outcome);
  });

  test('each of the 49 messages has its row', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.dat') && name !== 'test.dat');
    expect(Object.keys(expected).sort()).toEqual(files.map((name) => name.replace('.dat', '')).sort());
  });

  test('a request without a version and without Via is dropped', async () => {
    expect(await outcomeOf(readFileSync(`${folder}test.dat`))).toBe('dropped');
  });
});
