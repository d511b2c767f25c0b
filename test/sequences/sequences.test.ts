import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../support/bellhop.ts';
import { expectSound } from './invariants.ts';
import { Office } from './office.ts';
import { steps } from './operations.ts';

let bellhop: TestBellhop;
beforeAll(async () => {
  bellhop = await startTestBellhop();
});
afterAll(() => bellhop.stop());

// A sequence that fails is printed as it is: making it shorter would take minutes, and begins with `endOnFailure: false`.
// Longer, to go looking: BELLHOP_TEST_RUNS=200 BELLHOP_TEST_SEED=$RANDOM npx vitest run test/sequences
const numRuns = Number(process.env.BELLHOP_TEST_RUNS ?? 6);
const seed = Number(process.env.BELLHOP_TEST_SEED ?? 20260);

test('[C5] whatever is done in whatever order, two things at a time, everything still fits together', {
  timeout: numRuns * 60_000,
}, async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const office = await Office.open(bellhop, runs++);
      for (const step of sequence) {
        const answers = await Promise.all(step.map((operation) => office.do(operation)));
        for (const answer of answers) {
          if (answer === undefined) continue;
          expect(answer.status, JSON.stringify([step, answer.body])).toBeLessThan(500);
          expect(answer.status, JSON.stringify(answer.body)).not.toBe(401);
        }
        await expectSound(office);
      }
    }),
    { numRuns, seed, endOnFailure: true },
  );
});
