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

const PATIENCE_MS = 25_000;

/** Ties a program's life to the signals: the first asks it to drain and close, a second one ends it at once. */
export function beginLife(log: Log): Life {
  const closers: { what: string; close: () => Promise<unknown> }[] = [];
  let ending: Promise<void> | undefined;
  const { promise: ended, resolve } = Promise.withResolvers<void>();

  async function closeAll(): Promise<void> {
    const impatience = setTimeout(() => {
      log.error('closing took too long, ending now');
      process.exit(1);
    }, PATIENCE_MS);
    for (const { what, close } of closers.reverse()) {
      await close().catch((error: unknown) => log.error({ error }, `${what} did not close well`));
    }
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
  return { closing: (what, close) => void closers.push({ what, close }), end, ended };
}
