import type { Clock } from './clock.ts';

/** Time that stands still until a test moves it. */
export class ManualClock implements Clock {
  readonly #waiting = new Set<{ readonly at: number; readonly work: () => void }>();
  #now = Date.UTC(2025, 0, 1);

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.#now + milliseconds, work };
    this.#waiting.add(timer);
    return () => this.#waiting.delete(timer);
  }

  /** In how many seconds each timer is due, soonest first. */
  get dueInSeconds(): number[] {
    return [...this.#waiting].map(({ at }) => (at - this.#now) / 1_000).sort((a, b) => a - b);
  }

  advance(seconds: number): void {
    this.#now += 1_000 * seconds;
    for (const timer of [...this.#waiting].filter(({ at }) => at <= this.#now)) {
      this.#waiting.delete(timer);
      timer.work();
    }
  }
}
