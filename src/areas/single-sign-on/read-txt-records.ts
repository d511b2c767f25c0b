import dns from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { atMost } from '../../foundation/at-most.ts';
import { Refused } from '../../foundation/errors.ts';

const TIMEOUT_MS = 1_500;
const TRIES = 2;

/** Whoever asks holds a transaction meanwhile: few do at a time, and none for long. */
const inTurn = atMost(
  2,
  10,
  () => new Refused('unavailable', 'domain.busy', 'Many domains are being verified at the moment. Try again in a minute.'),
);

/** What the TXT records of a name say; nothing where there are none, or nobody answers. */
export const readTxtRecords = (domain: string): Promise<string[]> =>
  inTurn(async () => {
    const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
    resolver.setServers(dns.getServers());
    try {
      // A long text comes in pieces.
      return (await resolver.resolveTxt(domain)).map((pieces) => pieces.join(''));
    } catch {
      return [];
    }
  });
