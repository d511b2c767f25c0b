import { setTimeout as delay } from 'node:timers/promises';
import { cpuSecondsOf } from './cpu.ts';

/** What one turn under load brought. */
export interface Load {
  operations: number;
  seconds: number;
  p50Ms?: number | undefined;
  p99Ms?: number | undefined;
}

/** One of those that are measured beside each other. */
export interface Side {
  name: string;
  /** One turn; numbered, so that each can bring fresh data. Throws when an operation failed. */
  turn(round: number): Promise<Load>;
  /** Of its own server; absent where the load generator is the reference itself. */
  pid?: number | undefined;
  /** How long after the load it still works on it, behind the answers. Its CPU counts until then. */
  settlesAfterMs: number;
}

export interface Figures {
  name: string;
  perSecond: number;
  /** All rounds, in their order, so that a reader sees how noisy they were. */
  rounds: number[];
  p50Ms: number | undefined;
  p99Ms: number | undefined;
  /** CPU milliseconds per operation of the server, and of PostgreSQL. */
  serverCpuMs: number | undefined;
  postgresCpuMs: number | undefined;
}

interface Turn extends Load {
  serverCpuSeconds: number | undefined;
  postgresCpuSeconds: number | undefined;
}

export interface Machine {
  postgresPid: number;
  /** What was left to do by those who had their turn before is done. */
  comeToRest(): Promise<void>;
  say(line: string): void;
}

/** Every side has its turn in every round, one right after the other: A B A B … A first turn of each warms up and is not counted. */
export async function alternate(sides: readonly Side[], rounds: number, machine: Machine): Promise<Figures[]> {
  const turns = new Map<Side, Turn[]>(sides.map((side) => [side, []]));
  machine.say('  warming up');
  for (const { turn } of sides) await turn(0);
  for (let round = 1; round <= rounds; round++) {
    for (const side of sides) {
      const turn = await measure(side, round, machine);
      turns.get(side)?.push(turn);
      machine.say(`  ${side.name}: ${Math.round(turn.operations / turn.seconds)}/s`);
    }
  }
  return sides.map((side) => figuresOf(side, turns.get(side) ?? []));
}

async function measure(side: Side, round: number, machine: Machine): Promise<Turn> {
  await machine.comeToRest();
  const pids = [side.pid, machine.postgresPid];
  const before = pids.map(cpuSoFar);
  const load = await side.turn(round);
  await delay(side.settlesAfterMs);
  const [serverCpuSeconds, postgresCpuSeconds] = pids.map((pid, i) => difference(cpuSoFar(pid), before[i]));
  if (load.operations === 0) throw new Error(`${side.name} did nothing in round ${round}.`);
  return { ...load, serverCpuSeconds, postgresCpuSeconds };
}

const cpuSoFar = (pid: number | undefined): number | undefined => (pid === undefined ? undefined : cpuSecondsOf(pid));

const difference = (after: number | undefined, before: number | undefined): number | undefined =>
  after === undefined || before === undefined ? undefined : after - before;

function figuresOf({ name }: Side, turns: readonly Turn[]): Figures {
  const perSecond = (turn: Turn) => turn.operations / turn.seconds;
  const median = turns.toSorted((a, b) => perSecond(a) - perSecond(b))[Math.floor((turns.length - 1) / 2)];
  if (!median) throw new Error(`${name} had no turn.`);
  const cpuMs = (seconds: number | undefined) => (seconds === undefined ? undefined : (seconds * 1000) / median.operations);
  return {
    name,
    perSecond: perSecond(median),
    rounds: turns.map(perSecond),
    p50Ms: median.p50Ms,
    p99Ms: median.p99Ms,
    serverCpuMs: cpuMs(median.serverCpuSeconds),
    postgresCpuMs: cpuMs(median.postgresCpuSeconds),
  };
}
