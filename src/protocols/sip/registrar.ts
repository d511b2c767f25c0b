import { authenticate, createChallengeResponse } from './authenticate.ts';
import type { Algorithm } from './digest.ts';
import type { RequestHandler, Source } from './flow.ts';
import { hasControlCharacters } from './grammar.ts';
import { ALLOW, inspectRequest, type SoundRequest, supportedOptions } from './inspect-request.ts';
import { createResponse, type Header, headerValue, type SipRequest, type SipResponse, type Status } from './message.ts';
import type { Nonces } from './nonce.ts';
import {
  type Binding,
  type Credential,
  type Realm,
  type RefusedBecause,
  type RegistrarObserver,
  type RegistrarStore,
  type SaveOutcome,
  type SaveRefusal,
  StoreUnavailable,
} from './registrar-store.ts';
import { formatBinding, type RequestedContacts, readRequestedContacts, settleExpiries } from './registration.ts';
import { parseSipUri, unescapeUriText } from './uri.ts';

export interface RegistrarOptions<C extends Credential> {
  readonly store: RegistrarStore<C>;
  readonly nonces: Nonces;
  readonly observer?: RegistrarObserver<C>;
  /** Offered in realms that do not exist, which must look like those that do. */
  readonly unknownRealmAlgorithms?: readonly Algorithm[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const DEFAULT_RETRY_AFTER_SECONDS = 5;
const MAX_USER_AGENT_LENGTH = 256;

/** What a store's refusal means to the phone; 401 and 500 as in steps 4 and 7 of RFC 3261 section 10.3. */
const saveRefusalStatus = {
  'credential-changed': 401,
  'out-of-order': 500,
  'too-many-contacts': 403,
  unavailable: 503,
} as const satisfies Record<SaveRefusal, Status>;

/** A REGISTER, and who it says it is from. */
interface Claim<C extends Credential> {
  readonly sound: SoundRequest;
  readonly source: Source;
  readonly realm: Realm;
  readonly aor: string;
  readonly userAgent: string | undefined;
  readonly username?: string;
  readonly credential?: C | undefined;
}

/** A REGISTER of someone who proved who they are. */
interface Attempt<C extends Credential> extends Claim<C> {
  readonly credential: C;
}

/** A registrar (RFC 3261 section 10.3) that also answers OPTIONS, and refuses everything else. */
export function createRegistrar<C extends Credential>(options: RegistrarOptions<C>): RequestHandler {
  const { store, nonces, observer = {}, unknownRealmAlgorithms = ['MD5'], now = Date.now } = options;

  async function handle(request: SipRequest, source: Source): Promise<SipResponse | undefined> {
    if (request.method === 'ACK') return undefined;
    const sound = inspectRequest(request);
    if ('refusal' in sound) return sound.refusal;
    if (request.method === 'OPTIONS') return createCapabilitiesResponse(request);
    try {
      return await register(sound, source);
    } catch (error) {
      if (error instanceof StoreUnavailable) return createUnavailableResponse(request, error.retryAfterSeconds);
      throw error;
    }
  }

  async function register(sound: SoundRequest, source: Source): Promise<SipResponse> {
    const { request, uri, to } = sound;
    const requested = readRequestedContacts(request);
    if (typeof requested === 'object' && 'problem' in requested) {
      return createResponse(request, 400, { reason: requested.problem });
    }

    const realm = (await store.findRealm(uri.host)) ?? standInRealm(uri.host, unknownRealmAlgorithms);
    const { user, host } = addressOfRecord(to.uri);
    const userAgent = printable(headerValue(request, 'User-Agent'));
    const claim = { sound, source, realm, aor: `${user}@${realm.name.toLowerCase()}`, userAgent };
    // Before anybody proves anything: the same for all, and nothing of a password crosses a wire that others read.
    if (!realm.transports.includes(source.transport)) return refuse(claim, 'transport-not-allowed', 403);

    const authentication = await authenticate(request, realm, store, nonces);
    if (authentication.outcome === 'malformed') return createResponse(request, 400, { reason: authentication.reason });
    if (authentication.outcome === 'unauthenticated') return createChallengeResponse(request, realm, nonces, false);

    const { username } = authentication;
    if (authentication.outcome === 'refused') {
      const { because, credential } = authentication;
      observeRefusal({ ...claim, username, credential }, because);
      // Only who gave the right password learns that his nonce was the problem.
      return createChallengeResponse(request, realm, nonces, because === 'stale' || because === 'replayed');
    }

    const attempt = { ...claim, username, credential: authentication.credential };
    // 10.3 step 5: an address that "is not valid for the domain in the Request-URI" is not found.
    const isInDomain = host === uri.host || host === realm.name.toLowerCase();
    if (!isInDomain) return refuse(attempt, 'unknown-address', 404);
    if (!attempt.credential.linePorts.has(user)) return refuse(attempt, 'line-port-mismatch', 403);
    return changeBindings(attempt, requested);
  }

  async function changeBindings(attempt: Attempt<C>, requested: RequestedContacts): Promise<SipResponse> {
    const { sound, realm, aor, credential, userAgent, source } = attempt;
    if (requested === 'fetch') return accept(attempt, await store.readBindings({ credential, realm, aor }));

    const contacts = requested === 'remove-all' ? requested : settleExpiries(requested, realm);
    if (!contacts) {
      const minExpires = { name: 'Min-Expires', value: String(realm.minExpiresSeconds) };
      return refuse(attempt, 'interval-too-brief', 423, [minExpires]);
    }
    const { callId, cseq } = sound;
    const outcome = await store.saveBindings({ credential, realm, aor, callId, cseq: cseq.number, contacts, userAgent, source });
    return outcome.saved ? accept(attempt, outcome.bindings) : refuseUnsaved(attempt, outcome);
  }

  function accept(attempt: Attempt<C>, bindings: readonly Binding[]): SipResponse {
    const { sound, realm, aor, credential, userAgent, source } = attempt;
    observer.onAccepted?.({ credential, realm, aor, source, userAgent, bindings });
    const date = { name: 'Date', value: new Date(now()).toUTCString() };
    return createResponse(sound.request, 200, { headers: [...bindings.map(formatBinding), date] });
  }

  function refuseUnsaved(attempt: Attempt<C>, outcome: SaveOutcome & { saved: false }): SipResponse {
    const { request } = attempt.sound;
    const status = saveRefusalStatus[outcome.because];
    if (status !== 401 && status !== 503) return refuse(attempt, outcome.because, status);
    observeRefusal(attempt, outcome.because);
    if (status === 503) return createUnavailableResponse(request, outcome.retryAfterSeconds);
    return createChallengeResponse(request, attempt.realm, nonces, false);
  }

  function refuse(claim: Claim<C>, because: RefusedBecause, status: Status, headers: readonly Header[] = []): SipResponse {
    observeRefusal(claim, because);
    return createResponse(claim.sound.request, status, { headers });
  }

  function observeRefusal(claim: Claim<C>, because: RefusedBecause): void {
    const { username, realm, aor, source, userAgent, credential } = claim;
    observer.onRefused?.({ because, username, realm: realm.name, aor, source, userAgent, credential });
  }

  return handle;
}

function standInRealm(domain: string, algorithms: readonly Algorithm[]): Realm {
  return {
    name: domain,
    algorithms,
    transports: ['udp', 'tcp', 'tls'],
    minExpiresSeconds: 60,
    maxExpiresSeconds: 3_600,
    defaultExpiresSeconds: 3_600,
  };
}

/** 10.3 step 5: without parameters and unescaped, and in lower case as line ports are. What no text can hold matches none. */
function addressOfRecord(uri: string): { readonly user: string; readonly host: string } {
  const parsed = parseSipUri(uri);
  const user = unescapeUriText(parsed?.user ?? '') ?? '';
  return { user: hasControlCharacters(user) ? '' : user.toLowerCase(), host: parsed?.host ?? '' };
}

/** Without control and format characters, which a database may refuse and a log obey, and not too long. */
function printable(userAgent: string | undefined): string | undefined {
  return userAgent?.replace(/\p{C}/gu, '').slice(0, MAX_USER_AGENT_LENGTH).toWellFormed();
}

/** RFC 3261 section 11.2. */
function createCapabilitiesResponse(request: SipRequest): SipResponse {
  const accept = { name: 'Accept', value: 'application/sdp' };
  const supported = { name: 'Supported', value: supportedOptions.join(', ') };
  return createResponse(request, 200, { headers: [ALLOW, accept, supported] });
}

function createUnavailableResponse(request: SipRequest, retryAfterSeconds = DEFAULT_RETRY_AFTER_SECONDS): SipResponse {
  return createResponse(request, 503, { headers: [{ name: 'Retry-After', value: String(retryAfterSeconds) }] });
}
