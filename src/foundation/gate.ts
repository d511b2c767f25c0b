/** Lets a bounded number through at a time, and a bounded number wait. */
export class Gate {
  readonly #width: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  constructor(width: number, mostWaiting: number) {
    this.#width = width;
    this.#mostWaiting = mostWaiting;
  }

  get isFull(): boolean {
    return this.#inside >= this.#width && this.#waiting.length >= this.#mostWaiting;
  }

  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#inside >= this.#width) await new Promise<void>((enter) => this.#waiting.push(enter));
    else this.#inside++;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place; nobody else can come between.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside--;
    }
  }
}
