import { useEffect, useRef, useState } from 'react';
import type { Api } from './api.ts';
import { patiently } from './patiently.ts';
import { readAgain, useScope } from './use-api.ts';

export interface Failure<Row> {
  row: Row;
  reason: string;
}

export interface Bulk<Row> {
  state: 'ready' | 'running' | 'finished';
  done: number;
  all: number;
  failures: readonly Failure<Row>[];
  /** Those that were not begun, because it was stopped. */
  left: readonly Row[];
  start(rows: readonly Row[]): void;
  stop(): void;
  reset(): void;
}

const AT_ONCE = 4;

/** Does the same to many, a few at once. What fails is kept with its reason; whoever asks too often waits as long as the server says. */
export function useBulk<Row>(act: (api: Api, row: Row) => Promise<unknown>, affects: readonly string[]): Bulk<Row> {
  const { api, queries } = useScope();
  const [progress, setProgress] = useState<Omit<Bulk<Row>, 'start' | 'stop' | 'reset'>>(READY);
  const run = useRef<AbortController>(null);
  // Nobody would see what becomes of the others.
  useEffect(() => () => run.current?.abort(), []);

  const start = async (rows: readonly Row[]) => {
    const control = new AbortController();
    run.current = control;
    const waiting = [...rows];
    const failures: Failure<Row>[] = [];
    let done = 0;
    const tell = (state: 'running' | 'finished') =>
      setProgress({ state, done, all: rows.length, failures: [...failures], left: state === 'finished' ? waiting : [] });
    const work = async () => {
      while (waiting.length > 0 && !control.signal.aborted) {
        const row = waiting.shift() as Row;
        const reason = await reasonOfFailure(() => act(api, row));
        if (reason === undefined) done++;
        else failures.push({ row, reason });
        tell('running');
      }
    };
    tell('running');
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    tell('finished');
    await readAgain(queries, affects);
  };
  return {
    ...progress,
    start: (rows) => void start(rows),
    stop: () => run.current?.abort(),
    reset: () => setProgress(READY),
  };
}

const READY = { state: 'ready', done: 0, all: 0, failures: [], left: [] } as const;

async function reasonOfFailure(act: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await patiently(act);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
