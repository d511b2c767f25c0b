const SECOND_MS = 1_000;

/** Work behind the requests' back: a moment after it was first asked for, one run at a time, and never what keeps a process alive. */
export class Settlement {
  readonly #settle: () => Promise<void>;
  readonly #afterMs: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #isClosed = false;

  /** What it runs never rejects. */
  constructor(settle: () => Promise<void>, afterMs = SECOND_MS) {
    this.#settle = settle;
    this.#afterMs = afterMs;
  }

  soon(): void {
    if (this.#running !== undefined) this.#isAskedAgain = true;
    else if (!this.#isClosed) this.#timer ??= setTimeout(() => void this.now(), this.#afterMs).unref();
  }

  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.#settle().finally(() => {
      this.#running = undefined;
      if (!this.#isAskedAgain) return;
      this.#isAskedAgain = false;
      this.soon();
    });
    return this.#running;
  }

  /** Does what was asked for and waits still, and nothing from then on. */
  async close(): Promise<void> {
    await this.#running;
    this.#isClosed = true;
    if (this.#timer !== undefined) await this.now();
  }
}
