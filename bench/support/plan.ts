import { parseArgs } from 'node:util';

/** How much is measured. */
export interface Plan {
  /** With references that only a long run has time for. */
  long: boolean;
  devices: number;
  /** Devices of the organization whose lists are measured; it has twice as many numbers. */
  listed: number;
  /** How often every side has its turn; figures are those of the median round. */
  rounds: number;
  /** Of one turn under HTTP or pgbench load. */
  seconds: number;
  /** Of one turn under SIP load. */
  registrations: number;
  /** Names of benchmarks; empty is all of them. */
  only: readonly string[];
  /** Where Bellhop leaves a CPU profile when it ends; profiling slows it down, so that such a run is no measurement. */
  profile: string | undefined;
  /** Puts the table into docs/performance.md. */
  write: boolean;
}

const SHORT = { devices: 10_000, listed: 50_000, rounds: 3, seconds: 6, registrations: 8_000 };
const LONG = { devices: 100_000, listed: 1_000_000, rounds: 5, seconds: 20, registrations: 100_000 };

export const USAGE = `npm run bench -- [--long] [--only <name>,…] [--devices <N>] [--listed <N>] [--rounds <N>] [--seconds <N>] [--write | --profile <directory>]`;

/** Throws one sentence where an argument is none. */
export function readPlan(args: readonly string[], names: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      profile: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      devices: { type: 'string' },
      listed: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  const { devices, listed, rounds, seconds, registrations } = values.long ? LONG : SHORT;
  const only = values.only.flatMap((list) => list.split(',')).filter(Boolean);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown) throw new Error(`There is no benchmark "${unknown}". There are: ${names.join(', ')}.`);
  if (values.write && values.profile) throw new Error('A run that is profiled is no measurement: --write does not go with it.');
  return {
    long: values.long,
    devices: wholeNumber('--devices', values.devices, devices, 1_000_000),
    listed: wholeNumber('--listed', values.listed, listed, 2_000_000),
    rounds: wholeNumber('--rounds', values.rounds, rounds, 50),
    seconds: wholeNumber('--seconds', values.seconds, seconds, 300),
    registrations,
    only,
    profile: values.profile,
    write: values.write,
  };
}

function wholeNumber(name: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Error(`${name} is a whole number from 1 to ${most}, not "${text}".`);
}
