import type { Config, PerMinute } from '../config.ts';
import type { Actor } from '../context.ts';
import { Refused } from '../errors.ts';
import { Gate } from '../gate.ts';
import {
  keyOf,
  type Rule,
  type SharedLevels,
  type Standing,
  secondsUntilFull,
  secondsUntilOne,
} from '../levels/shared-levels.ts';
import { networkOf } from '../source-network.ts';
import type { OrganizationBudgets } from './organization-budgets.ts';

/** A request, as far as it is limited before it is known who asks. */
export interface Incoming {
  ip: string;
  authorization: string | undefined;
  /** From the cookie of a browser; counts where there is no Authorization header. */
  session: string | undefined;
}

/** Says on the answer how its sender stands. */
export type Tell = (headers: Record<string, string>) => void;

export type RequestBudgets = Pick<Config, 'requestsPerToken' | 'requestsPerOrganization' | 'requestsPerSource'>;

interface RequestLimitsParts {
  levels: SharedLevels;
  budgets: RequestBudgets;
  ofOrganizations: OrganizationBudgets;
}

/** So many strange tokens of sources that guessed too often are looked up at a time, and so many wait. */
const NARROW = { width: 2, waiting: 50 };

/**
 * How much anybody may ask for: a token and an organization by budgets of their own, and whoever has shown no valid token by where
 * they come from. Who shows a valid one is never limited by where they are: others behind the same address may be guessing.
 */
export class RequestLimits {
  readonly #levels: SharedLevels;
  readonly #budgets: RequestBudgets;
  readonly #ofOrganizations: OrganizationBudgets;
  readonly #narrow = new Gate(NARROW.width, NARROW.waiting);

  constructor({ levels, budgets, ofOrganizations }: RequestLimitsParts) {
    this.#levels = levels;
    this.#budgets = budgets;
    this.#ofOrganizations = ofOrganizations;
  }

  /** Before an operation that is open to everybody. */
  admitStranger(ip: string): void {
    const rule = ruleOf(this.#budgets.requestsPerSource);
    if (!rule) return;
    const key = keyOf('open', networkOf(ip));
    const source = this.#levels.look(key, rule);
    if (source.left < 1) throw tooManyFromHere(source);
    this.#levels.spend(key, rule);
  }

  /** Finds out who asks, and takes the request off what they have left. */
  async admit(incoming: Incoming, tell: Tell, identify: () => Promise<Actor>): Promise<Actor> {
    const tokenKey = keyOfCredential(incoming);
    const spentBefore = this.#levels.find(tokenKey);
    // Who has nothing left costs the database nothing.
    if (spentBefore && spentBefore.left < 1) throw this.#tooMany('This access token', spentBefore, tell);
    const actor = spentBefore ? await identify() : await this.#identifyStranger(incoming, identify);
    this.#charge(tokenKey, actor, tell);
    return actor;
  }

  #charge(tokenKey: string, actor: Actor, tell: Tell): void {
    const home = this.#ofOrganizations.of(actor.homeOrganizationId);
    const acting = this.#ofOrganizations.of(actor.organizationId);
    const budgets: [who: string, key: string, rule: Rule | undefined][] = [
      ['This access token', tokenKey, ruleOf(home?.perToken ?? this.#budgets.requestsPerToken)],
      [
        'This organization',
        keyOf('organization', actor.organizationId),
        ruleOf(acting?.perOrganization ?? this.#budgets.requestsPerOrganization),
      ],
    ];
    // Nobody pays for what is refused.
    for (const [who, key, rule] of budgets) {
      const standing = rule && this.#levels.look(key, rule);
      if (standing && standing.left < 1) throw this.#tooMany(who, standing, tell);
    }
    const standings = budgets.flatMap(([, key, rule]) => (rule ? [this.#levels.spend(key, rule)] : []));
    const [scarcest] = standings.sort((one, other) => one.left - other.left);
    if (scarcest) tell(headersOf(scarcest));
  }

  /**
   * A guess costs its source, and is paid for before it is looked up: a thousand at once are a thousand. From a source that has
   * nothing left strange tokens are looked up a few at a time, and it is no longer said of them that they are wrong.
   */
  async #identifyStranger({ ip, authorization, session }: Incoming, identify: () => Promise<Actor>): Promise<Actor> {
    const rule = ruleOf(this.#budgets.requestsPerSource);
    if (!rule || (authorization ?? session) === undefined) return identify();
    const key = keyOf('guesses', networkOf(ip));
    const source = this.#levels.look(key, rule);
    if (source.left < 1) return this.#identifySlowly(source, identify);
    this.#levels.spend(key, rule);
    try {
      const actor = await identify();
      this.#levels.giveBack(key, rule);
      return actor;
    } catch (error) {
      if (!isWrongToken(error)) this.#levels.giveBack(key, rule);
      throw error;
    }
  }

  async #identifySlowly(source: Standing, identify: () => Promise<Actor>): Promise<Actor> {
    if (this.#narrow.isFull) throw tooManyFromHere(source);
    try {
      return await this.#narrow.pass(identify);
    } catch (error) {
      throw isWrongToken(error) ? tooManyFromHere(source) : error;
    }
  }

  #tooMany(who: string, standing: Standing, tell: Tell): Refused {
    tell(headersOf(standing));
    return limitReached(`${who} has used up its ${standing.most} requests a minute.`, secondsUntilOne(standing));
  }
}

const isWrongToken = (error: unknown): boolean => error instanceof Refused && error.refusal === 'unauthenticated';

/** A minute's requests may be made at once; then as many come back each second as a minute has in sixty. */
const ruleOf = (perMinute: PerMinute): Rule | undefined =>
  perMinute === 'off' ? undefined : { most: perMinute, perSecond: perMinute / 60 };

/** However a token is written, it is one token; and each browser that somebody signed in with has a budget like one. */
const keyOfCredential = ({ authorization, session }: Incoming): string =>
  authorization === undefined ? keyOf('session', session ?? '') : keyOf('token', authorization.replace(/^bearer +/i, ''));

/** The three that clients and gateways read, and not the draft's later pair, whose syntax has changed with each of its versions. */
const headersOf = (standing: Standing): Record<string, string> => ({
  'ratelimit-limit': String(standing.most),
  'ratelimit-remaining': String(Math.max(0, Math.floor(standing.left))),
  'ratelimit-reset': String(secondsUntilFull(standing)),
});

const tooManyFromHere = (standing: Standing): Refused =>
  limitReached('Too many requests without a valid access token came from this address.', secondsUntilOne(standing));

const limitReached = (what: string, seconds: number): Refused =>
  new Refused('limit-reached', 'request.too-many', `${what} Try again in ${seconds} second${seconds === 1 ? '' : 's'}.`, {
    retryAfterSeconds: seconds,
  });
