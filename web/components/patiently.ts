import { isApiError } from './api-error.ts';

/** Asks once more, after as long as the server says, where it was asked too often. */
export async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isApiError(error) || error.status !== 429) throw error;
      const seconds = error.retryAfterSeconds ?? 1;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}
