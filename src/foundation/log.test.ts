import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';

test('passwords, tokens and digests never reach the log', () => {
  const written: string[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const log = createLog('debug', destination);
  log.info(
    { password: 'p1', body: { sipPassword: 'p2' }, request: { headers: { authorization: 'Bearer p3' } }, token: 'p4', ha1: 'p5' },
    'x',
  );
  expect(written.join()).toContain('[secret]');
  expect(written.join()).not.toMatch(/p[1-5]"/);
});
