import type { Log } from './log.ts';

/** What a program has opened, closed in the opposite order when the process is asked to end. */
export interface Life {
  /** Registers what must be closed; the last registered is closed first. */
  closing(what: string, close: () => Promise<unknown>): void;
  /** Closes everything now; what fails is logged and does not keep the rest open. */
  end(): Promise<void>;
  /** Resolves when SIGTERM or SIGINT has come and everything is closed. */
  ended: Promise<void>;
}

/** For each of what was opened, so that one that hangs does not keep the rest open; and for all together. */
const EACH_MS = 8_000;
const PATIENCE_MS = 40_000;

/** Ties a program's life to the signals: the first asks it to drain and close, a second one ends it at once. */
export function beginLife(log: Log): Life {
  const closers: { what: string; close: () => Promise<unknown> }[] = [];
  let ending: Promise<void> | undefined;
  const { promise: ended, resolve } = Promise.withResolvers<void>();

  async function closeOne({ what, close }: { what: string; close: () => Promise<unknown> }): Promise<void> {
    const inTime = Promise.withResolvers<void>();
    const hurry = setTimeout(() => inTime.reject(new Error(`took more than ${EACH_MS / 1000} s`)), EACH_MS);
    await Promise.race([close(), inTime.promise]).catch((error: unknown) => log.error({ error }, `${what} did not close well`));
    clearTimeout(hurry);
  }

  async function closeAll(): Promise<void> {
    const impatience = setTimeout(() => {
      log.error('closing took too long, ending now');
      process.exit(1);
    }, PATIENCE_MS);
    for (let last = closers.pop(); last; last = closers.pop()) await closeOne(last);
    clearTimeout(impatience);
    resolve();
  }

  const end = () => (ending ??= closeAll());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      log.info({ signal }, 'asked to end');
      void end();
    });
  }
  return {
    closing: (what, close) => {
      closers.push({ what, close });
      if (!ending) return;
      // Asked to end while starting: the start goes no further, and what it opened meanwhile is closed as well.
      ending = ending.then(closeAll);
      throw new Error('Asked to end while starting.');
    },
    end,
    ended,
  };
}
