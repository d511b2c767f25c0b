import type { PhoneIdentity } from './behavior.ts';
import { systemClock } from './clock.ts';
import type { Credentials } from './configuration.ts';
import { createProxyFinder } from './find-proxy.ts';
import { createSimulatedPhone, type PhoneState, type SimulatedPhone, type SimulatedPhoneOptions } from './simulated-phone.ts';

/** Which phone, and where it finds its files. */
export interface PhoneSpec extends PhoneIdentity {
  readonly url: string;
  readonly credentials?: Credentials | undefined;
  readonly activationCode?: string | undefined;
}

export interface FleetOptions
  extends Pick<SimulatedPhoneOptions, 'log' | 'checkCertificates' | 'clock' | 'random' | 't1Milliseconds' | 'onChange'> {
  /** So many boot, and in the end unregister, at the same time. */
  readonly concurrency?: number | undefined;
  /** At least so long from the start of one to the start of the next. */
  readonly paceMs?: number | undefined;
}

export interface Fleet {
  readonly phones: readonly SimulatedPhone[];
  /** Resolves when every phone has had its first outcome, good or bad, or the fleet was stopped. */
  readonly booted: Promise<void>;
  counts(): Record<PhoneState, number>;
  stop(): Promise<void>;
}

/** Starts these phones, a few at a time, and keeps them up until they are stopped. */
export function simulatePhones(specs: readonly PhoneSpec[], options: FleetOptions): Fleet {
  const { clock = systemClock, checkCertificates = true, concurrency = 20, paceMs = 0, ...shared } = options;
  const findProxy = createProxyFinder({ checkCertificates, clock });
  const phones = specs.map((spec) => createSimulatedPhone({ ...shared, ...spec, clock, checkCertificates, findProxy }));
  const stopping = Promise.withResolvers<void>();
  let isStopping = false;
  let nextStartAt = clock.now();

  async function bootInTurn(phone: SimulatedPhone): Promise<void> {
    const now = clock.now();
    const startAt = Math.max(now, nextStartAt);
    nextStartAt = startAt + paceMs;
    if (startAt > now) {
      const turn = Promise.withResolvers<void>();
      const cancel = clock.after(startAt - now, turn.resolve);
      await Promise.race([turn.promise, stopping.promise]);
      cancel();
    }
    if (!isStopping) await phone.boot();
  }

  return {
    phones,
    booted: forEach(phones, concurrency, bootInTurn),
    counts() {
      const counts = { off: 0, fetching: 0, registering: 0, registered: 0, refused: 0, failed: 0 };
      for (const { state } of phones) counts[state]++;
      return counts;
    },
    async stop() {
      isStopping = true;
      stopping.resolve();
      await forEach(phones, concurrency, (phone) => phone.stop());
    },
  };
}

/** A bounded number at a time, in order. */
async function forEach<Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
