import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './children.ts';
import type { Phone } from './fleet.ts';
import { findFreePort } from './free-port.ts';
import { percentile } from './percentile.ts';
import type { Load } from './rounds.ts';
import { mustHave, tools } from './tools.ts';

export interface RegisterLoad {
  /** host:port of the registrar. */
  target: string;
  /** In their order, one after the other and from the start again. All of one organization, because sipp signs one address. */
  phones: readonly Phone[];
  registrations: number;
  /** How many phones are in the middle of registering at any moment: the next begins when one is done. */
  atOnce: number;
}

const scenario = join(import.meta.dirname, '../load/register.xml');
/** More than anybody can take, so that only `atOnce` limits. */
const OFFERED_PER_SECOND = 50_000;
const TIMEOUT_SECONDS = 120;
/** After it, a call whose request or answer was lost counts as failed. */
const ANSWER_WITHIN_MS = 4_000;

/** A retransmission that crosses its answer can end a call at sipp's side; more than a few of a thousand are something else. */
const MOST_FAILED_SHARE = 0.005;

/** Every registration is two requests: the first is challenged, the second is answered with 200. Only those that were are counted. */
export async function register(directory: string, { target, phones, registrations, atOnce }: RegisterLoad): Promise<Load> {
  const cwd = await mkdtemp(join(directory, 'sipp-'));
  try {
    const lines = phones.map(
      ({ linePortUser, sipDomain, sipUserName, sipPassword }) =>
        `${linePortUser};${sipDomain};[authentication username=${sipUserName} password=${sipPassword}]`,
    );
    await writeFile(join(cwd, 'phones.csv'), `SEQUENTIAL\n${lines.join('\n')}\n`);
    const port = await findFreePort('udp');
    const ended = await runToEnd(
      mustHave(tools.sipp),
      [
        ...[target, '-sf', scenario, '-inf', 'phones.csv', '-i', '127.0.0.1', '-p', String(port), '-nostdin'],
        ...['-m', String(registrations), '-l', String(atOnce), '-r', String(OFFERED_PER_SECOND)],
        ...['-trace_stat', '-stf', 'stat.csv', '-trace_rtt', '-rtt_freq', '1000', '-trace_err'],
        ...['-auth_uri', phones[0]?.sipDomain ?? ''],
        ...['-recv_timeout', String(ANSWER_WITHIN_MS), '-timeout', String(TIMEOUT_SECONDS), '-timeout_error'],
      ],
      { cwd, env: { ...process.env, TERM: 'dumb' } },
    ).catch((error: unknown) => error);
    const result = await readResult(cwd);
    if (result.operations >= registrations * (1 - MOST_FAILED_SHARE)) return result;
    const failed = registrations - result.operations;
    throw new Error(`${failed} of ${registrations} registrations failed at ${target}: ${await readComplaints(cwd)}`, {
      cause: ended,
    });
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

async function readComplaints(cwd: string): Promise<string> {
  const [file] = globSync(join(cwd, '*_errors.log'));
  const text = file ? await readFile(file, 'utf8') : '';
  const at = text.indexOf('Aborting');
  return at < 0 ? 'sipp does not say why.' : text.slice(at, at + 1_500);
}

async function readResult(cwd: string): Promise<Load> {
  const rows = (await readFile(join(cwd, 'stat.csv'), 'utf8')).trim().split('\n');
  const names = (rows[0] ?? '').split(';');
  const values = (rows.at(-1) ?? '').split(';');
  const value = (name: string) => values[names.indexOf(name)] ?? '';
  const operations = Number(value('SuccessfulCall(C)'));
  const times = await readTimes(cwd);
  return {
    operations,
    seconds: epochOf(value('CurrentTime')) - epochOf(value('StartTime')),
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
  };
}

/** From the REGISTER that carries the credential to its 200. */
async function readTimes(cwd: string): Promise<number[]> {
  const [file] = globSync(join(cwd, '*_rtt.csv'));
  if (!file) return [];
  const rows = (await readFile(file, 'utf8')).trim().split('\n').slice(1);
  return rows
    .map((row) => row.split(';'))
    .filter(([, , of]) => of?.trim() === '1')
    .map(([, milliseconds]) => Number(milliseconds));
}

/** Date, time and seconds since 1970, with tabs between them: its elapsed time comes in whole seconds only. */
const epochOf = (time: string): number => Number(time.split('\t')[2]);
