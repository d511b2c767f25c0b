import { randomBytes } from 'node:crypto';
import { type Algorithm, type Challenge, digestResponse, formatAuthorization, parseChallenge } from './digest.ts';
import { createTag, type Header, headerValues, NO_BODY, type SipRequest, type SipResponse } from './message.ts';
import { parseSipUri } from './uri.ts';

/** What a phone is told that has subscribed to nothing: `check-sync` and its kin. */
export interface Notice {
  /** The contact as it was registered. */
  readonly contact: string;
  /** The address of record that it is registered at, `user@domain`. */
  readonly aor: string;
  readonly event: string;
  /** Where we are, as host or host:port. */
  readonly from: string;
}

/** What the phone itself registered with, in the one form that we have it. */
export interface NotifyCredential {
  readonly username: string;
  readonly realm: string;
  /** Those that the realm allows; a challenge with another is not answered. */
  readonly algorithms: readonly Algorithm[];
  readonly ha1Md5: string;
  readonly ha1Sha256: string;
}

const USER_AGENT = 'Bellhop';

/**
 * Sends a NOTIFY outside of any subscription, as registrars do, and resolves with the final answer. A phone may ask for its own SIP
 * credential first, so that nobody else restarts it: that is answered once, and only in the credential's realm.
 */
export async function sendNotify(
  send: (request: SipRequest) => Promise<SipResponse>,
  notice: Notice,
  credential?: NotifyCredential,
): Promise<SipResponse> {
  const identity = { callId: randomBytes(12).toString('hex'), tag: createTag() };
  const response = await send(createNotify(notice, identity, 1));
  const proof = response.status === 401 && credential ? proveOurselves(response, notice, credential) : undefined;
  return proof ? send(createNotify(notice, identity, 2, [proof])) : response;
}

/** From and To are both the phone's own address: some phones take a NOTIFY for a line of theirs only. */
function createNotify(
  notice: Notice,
  { callId, tag }: { callId: string; tag: string },
  cseq: number,
  more: readonly Header[] = [],
): SipRequest {
  const headers: Header[] = [
    { name: 'Max-Forwards', value: '70' },
    { name: 'From', value: `<sip:${notice.aor}>;tag=${tag}` },
    { name: 'To', value: `<sip:${notice.aor}>` },
    { name: 'Call-ID', value: callId },
    { name: 'CSeq', value: `${cseq} NOTIFY` },
    { name: 'Contact', value: `<sip:${notice.from}>` },
    { name: 'Event', value: notice.event },
    // RFC 6665 section 8.2.1 wants it in every NOTIFY; there is no subscription that could go on.
    { name: 'Subscription-State', value: 'terminated' },
    { name: 'User-Agent', value: USER_AGENT },
    ...more,
  ];
  return { kind: 'request', method: 'NOTIFY', uri: requestUri(notice), headers, body: NO_BODY };
}

/** RFC 3261 section 19.1.1: headers, which a contact may have, are not allowed in a Request-URI. */
function requestUri({ contact }: Notice): string {
  const headers = parseSipUri(contact)?.headers;
  return headers === undefined ? contact : contact.slice(0, -`?${headers}`.length);
}

/** The method is part of the proof: it is worth nothing to who wants to register with it. */
function proveOurselves(response: SipResponse, notice: Notice, credential: NotifyCredential): Header | undefined {
  const { username, realm, algorithms, ha1Md5, ha1Sha256 } = credential;
  const isOurs = (challenge: Challenge) => challenge.realm === realm && algorithms.includes(challenge.algorithm);
  const challenge = headerValues(response, 'WWW-Authenticate')
    .map(parseChallenge)
    .find((one) => one && isOurs(one));
  if (!challenge) return undefined;
  const { nonce, algorithm } = challenge;
  const answer = {
    username,
    realm,
    nonce,
    algorithm,
    uri: requestUri(notice),
    cnonce: randomBytes(8).toString('hex'),
    nc: '00000001',
  };
  const proof = digestResponse(answer, 'NOTIFY', algorithm === 'MD5' ? ha1Md5 : ha1Sha256);
  return { name: 'Authorization', value: formatAuthorization({ ...answer, response: proof }) };
}
