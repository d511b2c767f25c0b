import { useRef, useState } from 'react';
import type { Api } from './api.ts';
import { isApiError } from './api-error.ts';
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
  start(rows: readonly Row[]): void;
  stop(): void;
  reset(): void;
}

const AT_ONCE = 4;

/** Does the same to many, a few at once. What fails is kept with its reason; whoever asks too often waits as long as the server says. */
export function useBulk<Row>(act: (api: Api, row: Row) => Promise<unknown>, affects: readonly string[]): Bulk<Row> {
  const { api, queries } = useScope();
  const [progress, setProgress] = useState<Pick<Bulk<Row>, 'state' | 'done' | 'all' | 'failures'>>(READY);
  const run = useRef<AbortController>(null);

  const start = async (rows: readonly Row[]) => {
    const control = new AbortController();
    run.current = control;
    const waiting = [...rows];
    const failures: Failure<Row>[] = [];
    let done = 0;
    const tell = (state: Bulk<Row>['state']) => setProgress({ state, done, all: rows.length, failures: [...failures] });
    const work = async () => {
      for (let row = waiting.shift(); row !== undefined && !control.signal.aborted; row = waiting.shift()) {
        const reason = await reasonOfFailure(() => act(api, row as Row));
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

const READY = { state: 'ready', done: 0, all: 0, failures: [] } as const;

async function reasonOfFailure(act: () => Promise<unknown>): Promise<string | undefined> {
  for (;;) {
    try {
      await act();
      return undefined;
    } catch (error) {
      const seconds = isApiError(error) && error.status === 429 ? (error.retryAfterSeconds ?? 1) : undefined;
      if (seconds === undefined) return error instanceof Error ? error.message : String(error);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}
