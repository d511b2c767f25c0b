/** Lets so many works run at once and so many more wait for their turn; whoever comes beyond that is refused at once. */
export function atMost(running: number, waiting: number, refuse: () => Error): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let free = running;
  return async (work) => {
    if (free === 0) {
      if (queue.length >= waiting) throw refuse();
      // Whoever ends hands its place over, so that nobody who comes just then slips in between.
      await new Promise<void>((resolve) => void queue.push(resolve));
    } else free--;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}
