import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { runToEnd } from './children.ts';
import type { Load } from './rounds.ts';
import { mustHave, tools } from './tools.ts';

export interface HttpRequest {
  method: 'GET' | 'POST';
  path: string;
  authorization: string;
  body?: object;
}

export interface HttpLoad {
  url: string;
  requests: readonly HttpRequest[];
  /** `once`: each a single time, in their order; the load ends early when there are no more. */
  order: 'random' | 'once';
  seconds: number;
}

/** Slower than this has failed: on a machine that others keep busy too, a request may well take two seconds, wrk's own limit. */
const TIMEOUT = '10s';
/** Connections that are kept alive, each with one request at a time. */
const CONNECTIONS = 16;
const script = join(import.meta.dirname, '../load/requests.lua');

const Result = Type.Object({
  operations: Type.Number(),
  failed: Type.Number(),
  seconds: Type.Number(),
  p50Ms: Type.Number(),
  p99Ms: Type.Number(),
});

/** Throws when one was answered with anything but success. */
export async function request(directory: string, { url, requests, order, seconds }: HttpLoad): Promise<Load> {
  const file = join(directory, `requests-${process.hrtime.bigint()}`);
  const lines = requests.map(({ method, path, authorization, body }) => [
    method,
    path,
    authorization,
    body ? JSON.stringify(body) : '',
  ]);
  await writeFile(file, `${lines.map((line) => line.join('\t')).join('\n')}\n`);
  const load = ['-t', '1', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--timeout', TIMEOUT];
  const args = [...load, '-s', script, url, '--', file, order];
  const output = await runToEnd(mustHave(tools.wrk), args);
  await rm(file);
  const result = Value.Parse(Result, JSON.parse(/^result (.*)$/m.exec(output)?.[1] ?? '{}'));
  // The last of a list that came to its end may be sent more than once.
  const mayFail = order === 'once' ? CONNECTIONS : 0;
  if (result.failed > mayFail) throw new Error(`${result.failed} of ${result.operations} requests failed at ${url}.`);
  return { ...result, operations: result.operations - result.failed };
}
