import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inBatches,
  type KnownNumber,
  type NumberSyncState,
  nextDailyAt,
  planNumberSync,
  pstnProblem,
  retryAt,
} from './sync.policy.ts';

const STATES: NumberSyncState[] = ['waiting', 'synced', 'refused', 'missing-there', 'foreign', 'elsewhere', 'leaving'];
const number = fc.integer({ min: 0, max: 30 }).map((last) => `+1212555${String(last).padStart(4, '0')}`);
const numbers = fc.uniqueArray(number, { maxLength: 25 });
const there = fc.uniqueArray(fc.record({ e164: number, isMain: fc.boolean(), isAssigned: fc.boolean() }), {
  selector: ({ e164 }) => e164,
  maxLength: 25,
});
const known = fc.uniqueArray(fc.record({ e164: number, state: fc.constantFrom(...STATES), putByUs: fc.boolean() }), {
  selector: ({ e164 }) => e164,
  maxLength: 25,
});

const free = (e164s: Iterable<string>) => [...e164s].map((e164) => ({ e164, isMain: false, isAssigned: false }));

describe('[L8] the plan of a sync', () => {
  test('names every number once, and none that nobody has heard of', () => {
    fc.assert(
      fc.property(numbers, there, known, (desired, actual, before) => {
        const { held, ...plan } = planNumberSync(desired, actual, before);
        const named = [...Object.values(plan).flat(), ...held.map(({ e164 }) => e164)];
        const all = new Set([...desired, ...actual.map(({ e164 }) => e164), ...before.map(({ e164 }) => e164)]);
        expect(named.toSorted()).toEqual([...all].toSorted());
      }),
    );
  });

  test('never takes away what somebody else has put there, what is wanted, what is assigned, or the main number', () => {
    fc.assert(
      fc.property(numbers, there, known, (desired, actual, before) => {
        for (const e164 of planNumberSync(desired, actual, before).remove) {
          expect(desired).not.toContain(e164);
          expect(before).toContainEqual(expect.objectContaining({ e164, putByUs: true }));
          expect(actual).toContainEqual({ e164, isMain: false, isAssigned: false });
        }
      }),
    );
  });

  test('never puts a number back that was there and has been taken away at Webex', () => {
    fc.assert(
      fc.property(numbers, there, known, (desired, actual, before) => {
        const { add, missing } = planNumberSync(desired, actual, before);
        for (const { e164, state } of before) {
          const wasThere = state === 'synced' || state === 'missing-there';
          if (wasThere && desired.includes(e164)) expect(add).not.toContain(e164);
          if (missing.includes(e164)) expect(wasThere).toBe(true);
        }
      }),
    );
  });

  test('is done in one go: after it, nothing is left to put there or to take away', () => {
    fc.assert(
      fc.property(numbers, there, known, (desired, actual, before) => {
        const plan = planNumberSync(desired, actual, before);
        const gone = new Set(plan.remove);
        const after = [...actual.filter(({ e164 }) => !gone.has(e164)), ...free(plan.add)];
        const again = planNumberSync(desired, after, knownAfter(before, plan));
        expect([again.add, again.remove, again.forget]).toEqual([[], [], []]);
        expect(again.missing).toEqual(plan.missing);
        expect(again.foreign.toSorted()).toEqual(plan.foreign.toSorted());
      }),
    );
  });

  test('ends with both sides equal wherever it is cut off, and whatever answers are lost, and puts no number there twice', () => {
    const step = fc.record({
      // How much of a plan is done before the end comes, and whether what became of it is still written down.
      isWrittenDown: fc.boolean(),
      done: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(numbers, numbers, fc.array(step, { maxLength: 6 }), (first, then, cuts) => {
        const webex = new Webex();
        let before: KnownNumber[] = [];
        for (const desired of [first, then]) {
          for (const cut of [...cuts, { isWrittenDown: true, done: Number.POSITIVE_INFINITY }])
            before = webex.sync(desired, before, cut);
          expect([...webex.numbers].toSorted()).toEqual(desired.toSorted());
        }
        expect(webex.added.length).toBe(new Set(first).size + then.filter((e164) => !first.includes(e164)).length);
      }),
    );
  });
});

/** The other side, reduced to what the plan sees of it. */
class Webex {
  readonly numbers = new Set<string>();
  readonly added: string[] = [];

  /** A run that comes as far as the cut says. */
  sync(desired: readonly string[], before: readonly KnownNumber[], cut: { isWrittenDown: boolean; done: number }): KnownNumber[] {
    const plan = planNumberSync(desired, free(this.numbers), before);
    const after = new Map(before.map((known) => [known.e164, known]));
    for (const e164 of plan.synced) after.set(e164, { putByUs: false, ...after.get(e164), e164, state: 'synced' });
    for (const e164 of plan.forget) after.delete(e164);
    let left = cut.done;
    for (const e164 of plan.add) {
      if (left-- <= 0) return [...after.values()];
      after.set(e164, { e164, state: 'waiting', putByUs: true });
      if (!this.numbers.has(e164)) this.added.push(e164);
      this.numbers.add(e164);
      if (cut.isWrittenDown) after.set(e164, { e164, state: 'synced', putByUs: true });
    }
    for (const e164 of plan.remove) {
      if (left-- <= 0) return [...after.values()];
      after.set(e164, { e164, state: 'leaving', putByUs: true });
      this.numbers.delete(e164);
      if (cut.isWrittenDown) after.delete(e164);
    }
    return [...after.values()];
  }
}

function knownAfter(before: readonly KnownNumber[], plan: ReturnType<typeof planNumberSync>): KnownNumber[] {
  const after = new Map(before.map((known) => [known.e164, known]));
  const put = (e164: string, state: NumberSyncState, putByUs: boolean) => after.set(e164, { e164, state, putByUs });
  for (const e164 of plan.add) put(e164, 'synced', true);
  for (const e164 of plan.synced) put(e164, 'synced', after.get(e164)?.putByUs ?? false);
  for (const e164 of plan.missing) put(e164, 'missing-there', after.get(e164)?.putByUs ?? false);
  for (const { e164 } of plan.held) put(e164, 'leaving', true);
  for (const e164 of plan.foreign) put(e164, 'foreign', false);
  for (const e164 of [...plan.forget, ...plan.remove]) after.delete(e164);
  return [...after.values()];
}

test('batches hold everything once, in order, and no more than they may', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 10 }), (items, most) => {
      const batches = inBatches(items, most);
      expect(batches.flat()).toEqual(items);
      for (const batch of batches) expect(batch.length).toBeGreaterThan(0);
      for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('[L8] who is asked to wait waits as long, and no two that failed together come back together', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 3600 })), (failures, asked) => {
      const soonest = retryAt(now, failures, asked ?? undefined, 0);
      const latest = retryAt(now, failures, asked ?? undefined, 0.999);
      expect(soonest.getTime() - now.getTime()).toBeGreaterThanOrEqual((asked ?? 0) * 1000);
      expect(latest.getTime()).toBeGreaterThan(soonest.getTime());
      expect(latest.getTime() - now.getTime()).toBeLessThanOrEqual(2 * 3600 * 1000);
    }),
  );
});

test('[L9] each service has a time of the day of its own, and all together are spread over it', () => {
  const now = new Date('2026-03-01T15:30:00Z');
  const hours = new Map<number, number>();
  for (let service = 0; service < 2400; service++) {
    const at = nextDailyAt(`service ${service}`, now);
    expect(at.getTime()).toBeGreaterThan(now.getTime());
    expect(at.getTime()).toBeLessThanOrEqual(now.getTime() + 86_400_000);
    expect(nextDailyAt(`service ${service}`, at).getTime()).toBe(at.getTime() + 86_400_000);
    hours.set(at.getUTCHours(), (hours.get(at.getUTCHours()) ?? 0) + 1);
  }
  expect(hours.size).toBe(24);
  for (const count of hours.values()) expect(count).toBeGreaterThan(50);
});

test('[L8] numbers go only where the public API may put them', () => {
  expect(pstnProblem('LOCAL_GATEWAY')).toBeUndefined();
  expect(pstnProblem('NON_INTEGRATED_CCP')).toBeUndefined();
  expect(pstnProblem('INTEGRATED_CCP')).toMatch(/ordered in Control Hub/);
  expect(pstnProblem('CISCO_PSTN')).toMatch(/ordered in Control Hub/);
  expect(pstnProblem(undefined)).toMatch(/Choose one/);
});
