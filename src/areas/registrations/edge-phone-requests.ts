import { PhoneAsker, type PhoneAskerOptions } from './phone-asker.ts';
import { listenForPhoneRequests } from './phone-request.queries.ts';
import { repeat } from './repeat.ts';

/** Asks the phones that are registered at this edge for what somebody wants of them, and writes down what became of it. */
export interface EdgePhoneRequests {
  /** Takes no more; what it has taken is sent. */
  stop(): Promise<void>;
  /** Waits for the answers that are still to come, which the server's closing ends, and writes them down. */
  close(): Promise<void>;
}

/** In case a notification was lost, or what could not be written before is waiting. */
const LOOK_EVERY_MS = 3_000;

export async function openEdgePhoneRequests(options: PhoneAskerOptions): Promise<EdgePhoneRequests> {
  const asker = new PhoneAsker(options);
  const listening = await listenForPhoneRequests(options.database, () => asker.wake());
  const looking = repeat(LOOK_EVERY_MS, async () => {
    asker.wake();
    await asker.write();
  });
  return {
    async stop() {
      await Promise.all([looking.stop(), listening.close()]);
      await asker.stop();
    },
    close: () => asker.close(),
  };
}
