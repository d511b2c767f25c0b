import {
  type Kamailio,
  type KamailioMode,
  prepareForKamailio,
  startKamailio,
  WRITES_BACK_EVERY_SECONDS,
} from './references/kamailio.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { alternate, type Side } from './support/rounds.ts';
import { register } from './support/sipp.ts';
import type { Stage } from './support/stage.ts';
import { tools } from './support/tools.ts';

const MODES: KamailioMode[] = [
  { name: 'Kamailio 5.6, write-back, view', credentials: 'subscriber', locations: 'write-back' },
  { name: 'Kamailio 5.6, write-back, plain table', credentials: 'subscriber_copy', locations: 'write-back' },
];
/** The only one that promises what Bellhop promises: what was acknowledged is committed. */
const SAME_PROMISE: KamailioMode = {
  name: 'Kamailio 5.6, write-through, plain table',
  credentials: 'subscriber_copy',
  locations: 'write-through',
};

/** More than a batch of ours, and few enough that even a slow machine answers before phones ask again. */
const PHONES_AT_ONCE = 250;

/** Phones that refresh: every line is registered at everybody while they warm up. */
export const registerBench: Benchmark = {
  name: 'register',
  tools: [tools.sipp, tools.kamailio],
  async run(stage) {
    const { plan, bellhop, machine, postgres, directory } = stage;
    const password = await prepareForKamailio(postgres);
    const ours = sideOf(stage, 'Bellhop', bellhop.sip, bellhop.pid, 1_000);
    const kamailios: Kamailio[] = [];
    const references: Side[] = [];
    for (const mode of plan.long ? [...MODES, SAME_PROMISE] : MODES) {
      const kamailio = await startKamailio(directory, postgres, password, mode);
      const settlesAfterMs = mode.locations === 'write-back' ? (WRITES_BACK_EVERY_SECONDS + 1) * 1_000 : 1_000;
      kamailios.push(kamailio);
      references.push(sideOf(stage, mode.name, kamailio.sip, kamailio.pid, settlesAfterMs));
    }
    const figures = await alternate([ours, ...references], plan.rounds, machine);
    await Promise.all(kamailios.map((kamailio) => kamailio.stop()));
    return [compared('REGISTER (UDP, MD5, refresh)', figures)];
  },
};

function sideOf({ plan, large, directory }: Stage, name: string, target: string, pid: number, settlesAfterMs: number): Side {
  const { registrations } = plan;
  const load = { target, phones: large.phones, registrations, atOnce: PHONES_AT_ONCE };
  return { name, pid, settlesAfterMs, turn: () => register(directory, load) };
}
