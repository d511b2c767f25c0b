import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../foundation/log.ts';
import { headerValue, type SipRequest } from '../protocols/sip/message.ts';
import type { Vendor } from '../vendors/define.ts';
import { findVendor } from '../vendors/index.ts';
import type { PhoneBehavior, PhoneIdentity } from './behavior.ts';
import { findBehavior } from './behaviors.ts';
import { type Clock, systemClock } from './clock.ts';
import { BrokenFile, type Credentials, type FoundConfiguration } from './configuration.ts';
import { ConfigurationClient } from './configuration-client.ts';
import { createProxyFinder, type FindProxy } from './find-proxy.ts';
import { FetchFailed } from './http-exchange.ts';
import type { Random } from './phone-spec.ts';
import { type LineOutcome, Registrations } from './registrations.ts';

/** `refused` by a server that answered; `failed` for what has no answer or cannot be used. Both try again by themselves. */
export type PhoneState = 'off' | 'fetching' | 'registering' | 'registered' | 'refused' | 'failed';

export interface SimulatedPhoneOptions extends PhoneIdentity {
  /** The folder of its files; a secret link or `user:password@` may be part of it. */
  readonly url: string;
  readonly credentials?: Credentials | undefined;
  /** Sixteen digits that somebody types in when it boots for the first time. */
  readonly activationCode?: string | undefined;
  readonly log: Log;
  /** False trusts any certificate, as the development certificate that nobody has signed. */
  readonly checkCertificates?: boolean | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
  /** Shared by the phones of a fleet. */
  readonly findProxy?: FindProxy | undefined;
  /** RFC 3261's T1. */
  readonly t1Milliseconds?: number | undefined;
  readonly onChange?: ((phone: SimulatedPhone) => void) | undefined;
}

export interface SimulatedPhone extends PhoneIdentity {
  readonly state: PhoneState;
  /** Why it is refused or failed. */
  readonly reason: string | undefined;
  /** Since when it is in this state. */
  readonly since: Date;
  readonly filesFetched: number;
  /** `user@domain` of every line that is registered now. */
  readonly registeredAs: readonly string[];
  /** What it fetches with now: given, or found in its file. */
  readonly credentials: Credentials | undefined;
  /** Fetches, registers, and resolves with the first outcome, good or bad: `state` tells. */
  boot(): Promise<void>;
  /** Unregisters and closes everything. */
  stop(): Promise<void>;
}

export function createSimulatedPhone(options: SimulatedPhoneOptions): SimulatedPhone {
  const behavior = findBehavior(options.vendorId);
  const vendor = findVendor(options.vendorId);
  if (!behavior || !vendor) throw new TypeError(`Phones of ${options.vendorId} cannot be simulated.`);
  if (options.activationCode !== undefined && !behavior.readActivation)
    throw new TypeError(`Phones of ${options.vendorId} take no activation code.`);
  return new Phone(options, behavior, vendor);
}

const FIRST_RETRY_SECONDS = 30;
const LONGEST_RETRY_SECONDS = 3_600;
const LONGEST_REFRESH_SECONDS = 86_400;
const UNREGISTER_MILLISECONDS = 2_000;

class Phone implements SimulatedPhone {
  readonly vendorId: string;
  readonly model: string;
  readonly firmware: string;
  readonly mac: string;
  readonly #behavior: PhoneBehavior;
  readonly #vendor: Vendor;
  readonly #log: Log;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #onChange: SimulatedPhoneOptions['onChange'];
  readonly #files: ConfigurationClient;
  readonly #registrations: Registrations;
  #state: PhoneState = 'off';
  #reason: string | undefined;
  #since: Date;
  #registeredAs: readonly string[] = [];
  #configuration: FoundConfiguration | undefined;
  /** Until the server has taken it. */
  #activationCode: string | undefined;
  #failures = 0;
  /** While the phone is on; aborted by stop. */
  #power: AbortController | undefined;
  /** One thing at a time: whatever comes in between waits here. */
  #work: Promise<void> = Promise.resolve();
  #cancelWakeUp = () => {};

  constructor(options: SimulatedPhoneOptions, behavior: PhoneBehavior, vendor: Vendor) {
    const { vendorId, model, firmware, mac, log, onChange, url, credentials, t1Milliseconds } = options;
    const { clock = systemClock, random = Math.random, checkCertificates = true } = options;
    this.vendorId = vendorId;
    this.model = model;
    this.firmware = firmware;
    this.mac = mac.toLowerCase();
    this.#behavior = behavior;
    this.#vendor = vendor;
    this.#log = log;
    this.#clock = clock;
    this.#random = random;
    this.#onChange = onChange;
    this.#since = new Date(clock.now());
    this.#activationCode = options.activationCode;
    const userAgent = behavior.httpUserAgent(this);
    const authentication = vendor.httpAuthentication;
    this.#files = new ConfigurationClient({ url, credentials, checkCertificates, userAgent, authentication });
    this.#registrations = new Registrations({
      findProxy: options.findProxy ?? createProxyFinder({ checkCertificates, clock }),
      userAgent: behavior.sipUserAgent(this),
      // RFC 4122's nil time and clock: the address alone makes it unique, as it does on real phones.
      instance: `urn:uuid:00000000-0000-1000-8000-${this.mac}`,
      onRequest: (request) => this.#hear(request),
      onLost: () => this.#enqueue(() => this.#settle([{ outcome: 'unreachable', reason: 'The connection is gone.' }])),
      t1Milliseconds,
    });
  }

  get state(): PhoneState {
    return this.#state;
  }

  get reason(): string | undefined {
    return this.#reason;
  }

  get since(): Date {
    return this.#since;
  }

  get registeredAs(): readonly string[] {
    return this.#registeredAs;
  }

  get filesFetched(): number {
    return this.#files.filesFetched;
  }

  get credentials(): Credentials | undefined {
    return this.#files.credentials;
  }

  boot(): Promise<void> {
    if (this.#power) return this.#work;
    this.#power = new AbortController();
    this.#registrations.open();
    return this.#enqueue(() => this.#provision());
  }

  async stop(): Promise<void> {
    if (!this.#power) return;
    this.#power.abort();
    this.#power = undefined;
    this.#cancelWakeUp();
    if (this.#registeredAs.length > 0) await this.#unregisterInTime();
    await this.#registrations.close();
    await this.#work;
    this.#registeredAs = [];
    this.#change('off');
  }

  /** What it is asked to do by the registrar's NOTIFY; the user agent answers it, and OPTIONS, by itself. */
  #hear(request: SipRequest): void {
    if (request.method !== 'NOTIFY') return;
    const { resyncEvent, rebootEvent } = this.#vendor;
    const event = plainEvent(headerValue(request, 'Event') ?? '');
    if (event === plainEvent(resyncEvent) || event === 'check-sync') this.#enqueue(() => this.#resync());
    else if (rebootEvent !== undefined && event === plainEvent(rebootEvent)) this.#enqueue(() => this.#restart());
  }

  async #provision(): Promise<void> {
    this.#change('fetching');
    const problem = await this.#fetch();
    // Whoever had a configuration before goes on with it, whatever became of the server.
    if (this.#configuration) await this.#register(this.#configuration);
    else if (problem) this.#fail(problem.state, problem.reason, problem.retryAfterSeconds);
  }

  async #resync(): Promise<void> {
    const before = this.#configuration?.lines;
    const problem = await this.#fetch();
    const isSame = isDeepStrictEqual(before, this.#configuration?.lines);
    if (problem || !this.#configuration || (isSame && this.#state === 'registered')) return;
    await this.#register(this.#configuration);
  }

  async #restart(): Promise<void> {
    await this.#unregisterInTime();
    this.#registeredAs = [];
    this.#files.forgetFiles();
    await this.#provision();
  }

  async #fetch(): Promise<Problem | undefined> {
    try {
      const signal = this.#power?.signal ?? AbortSignal.abort();
      await this.#activate(signal);
      const found = await this.#files.visit((get) => this.#behavior.fetchConfiguration(this, get), signal);
      this.#files.remember(found);
      this.#configuration = found;
      return undefined;
    } catch (error) {
      const problem = problemOf(error);
      this.#log.debug({ mac: this.mac, reason: problem.reason }, 'simulated phone has no new configuration');
      return problem;
    }
  }

  async #activate(signal: AbortSignal): Promise<void> {
    if (this.#activationCode === undefined || !this.#behavior.readActivation) return;
    const answer = await this.#files.presentCode(this.mac, this.#activationCode, signal);
    this.#activationCode = undefined;
    this.#files.remember(this.#behavior.readActivation(answer));
  }

  async #register({ lines }: FoundConfiguration): Promise<void> {
    this.#change('registering');
    const outcomes = await this.#registrations.apply(lines);
    if (outcomes.length > 0) this.#settle(outcomes);
    else this.#fail('failed', 'Its file has no line to register.');
  }

  async #refresh(): Promise<void> {
    this.#settle(await this.#registrations.refresh());
  }

  #settle(outcomes: readonly LineOutcome[]): void {
    const registered = outcomes.filter((one) => one.outcome === 'registered');
    this.#registeredAs = registered.map(({ address }) => address);
    const shortest = Math.min(LONGEST_REFRESH_SECONDS, ...registered.map(({ expiresSeconds }) => expiresSeconds));
    const refreshSeconds = shortest * (0.5 + 0.4 * this.#random());

    const bad = outcomes.find((one) => one.outcome !== 'registered');
    if (!bad) {
      this.#failures = 0;
      this.#change('registered');
      this.#wakeUpAfter(refreshSeconds, () => this.#refresh());
    } else if (bad.outcome === 'refused') this.#fail('refused', bad.reason, bad.retryAfterSeconds, refreshSeconds);
    else this.#fail('failed', bad.reason, 0, refreshSeconds);
  }

  /** Waits ever longer, but no longer than it must, and starts over: its file may say something else by then. */
  #fail(state: 'refused' | 'failed', reason: string, atLeastSeconds = 0, atMostSeconds = LONGEST_RETRY_SECONDS): void {
    const longest = Math.min(FIRST_RETRY_SECONDS * 2 ** this.#failures, LONGEST_RETRY_SECONDS);
    const delay = Math.max(longest * (0.5 + 0.5 * this.#random()), atLeastSeconds);
    this.#failures++;
    this.#change(state, reason);
    this.#wakeUpAfter(Math.min(delay, atMostSeconds), () => this.#provision());
  }

  #change(state: PhoneState, reason?: string): void {
    // What was under way when the phone was stopped says nothing any more.
    if (!this.#power && state !== 'off') return;
    if (state === this.#state && reason === this.#reason) return;
    this.#state = state;
    this.#reason = reason;
    this.#since = new Date(this.#clock.now());
    this.#log.debug({ mac: this.mac, state, reason }, 'simulated phone');
    this.#onChange?.(this);
  }

  #wakeUpAfter(seconds: number, work: () => Promise<void>): void {
    this.#cancelWakeUp();
    if (this.#power) this.#cancelWakeUp = this.#clock.after(seconds * 1_000, () => this.#enqueue(work));
  }

  #enqueue(work: () => void | Promise<void>): Promise<void> {
    const power = this.#power;
    this.#work = this.#work
      .then(() => (power && power === this.#power ? work() : undefined))
      .catch((error: unknown) => {
        this.#log.error({ err: error, mac: this.mac }, 'simulated phone broke down');
        this.#fail('failed', 'It broke down.');
      });
    return this.#work;
  }

  async #unregisterInTime(): Promise<void> {
    const { promise: tooLate, resolve } = Promise.withResolvers<void>();
    const cancel = this.#clock.after(UNREGISTER_MILLISECONDS, resolve);
    await Promise.race([this.#registrations.unregister(), tooLate]);
    cancel();
  }
}

interface Problem {
  readonly state: 'refused' | 'failed';
  readonly reason: string;
  readonly retryAfterSeconds?: number | undefined;
}

function problemOf(error: unknown): Problem {
  if (error instanceof FetchFailed) {
    const isRefusal = error.status === 401 || error.status === 403;
    return { state: isRefusal ? 'refused' : 'failed', reason: error.message, retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof BrokenFile) return { state: 'failed', reason: error.message };
  throw error;
}

const plainEvent = (event: string) => event.toLowerCase().replace(/\s/g, '');
