/** Time as a phone knows it, so that a test can be a day long. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does the work once, unless what it returns is called before. */
  after(milliseconds: number, work: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
