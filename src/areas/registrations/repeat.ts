/** Every so often and on demand, never twice at a time. */
export function repeat(milliseconds: number, work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  const now = (): Promise<void> => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
  const timer = setInterval(() => void now(), milliseconds);
  timer.unref();
  return {
    now,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
