import { randomBytes } from 'node:crypto';
import { type Challenge, digestResponse, formatAuthorization, ha1, parseChallenge } from '../protocols/sip/digest.ts';
import type { Credentials } from './configuration.ts';

export type HttpScheme = 'basic' | 'digest';

type Accepted = { readonly scheme: 'basic' } | { readonly scheme: 'digest'; readonly challenge: Challenge; nonceCount: number };

/** How a phone proves itself to its configuration server: silent until it is challenged, then at once with every request. */
export class HttpLogin {
  readonly #schemes: readonly HttpScheme[];
  #credentials: Credentials | undefined;
  #accepted: Accepted | undefined;

  /** What the phone can do, what it prefers first. */
  constructor(schemes: readonly HttpScheme[], credentials: Credentials | undefined) {
    this.#schemes = schemes;
    this.#credentials = credentials;
  }

  get credentials(): Credentials | undefined {
    return this.#credentials;
  }

  set credentials(credentials: Credentials | undefined) {
    this.#credentials = credentials;
  }

  /** False where the phone has nothing to answer with. */
  accept(challenges: readonly string[]): boolean {
    this.#accepted = undefined;
    if (!this.#credentials) return false;
    // RFC 7616 section 3.7: of several digests the first that is known, as the server listed them.
    const challenge = challenges.map(parseChallenge).find(Boolean);
    const offered: Record<HttpScheme, Accepted | undefined> = {
      basic: challenges.some((one) => /^Basic\b/i.test(one)) ? { scheme: 'basic' } : undefined,
      digest: challenge && { scheme: 'digest', challenge, nonceCount: 0 },
    };
    this.#accepted = this.#schemes.map((scheme) => offered[scheme]).find(Boolean);
    return this.#accepted !== undefined;
  }

  authorization(method: string, url: URL): string | undefined {
    const [credentials, accepted] = [this.#credentials, this.#accepted];
    if (!credentials || !accepted) return undefined;
    const { userName: username, password } = credentials;
    if (accepted.scheme === 'basic') return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

    const { realm, nonce, algorithm } = accepted.challenge;
    accepted.nonceCount++;
    const nc = accepted.nonceCount.toString(16).padStart(8, '0');
    const cnonce = randomBytes(8).toString('hex');
    const answer = { username, realm, nonce, uri: url.pathname + url.search, algorithm, cnonce, nc };
    return formatAuthorization({
      ...answer,
      response: digestResponse(answer, method, ha1(username, realm, password, algorithm)),
    });
  }
}
