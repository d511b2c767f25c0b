import { createHash, timingSafeEqual } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';
import { formatChallenge, ha1, isRightResponse, parseAuthorization } from '../../protocols/sip/digest.ts';
import type { Nonces } from '../../protocols/sip/nonce.ts';
import type { AuthenticationScheme } from './asked-file.model.ts';
import { hashLinkToken } from './device-access.model.ts';
import { windowState } from './first-boot-window.model.ts';
import type { Phone } from './phone.model.ts';

/** How a phone proved to be the one it says it is. */
export type Proof = 'link' | 'basic' | 'digest' | 'window';

/** Why a phone got nothing; it hears none of this, the administrator reads all of it. */
export type RefusalReason =
  | 'unknown-mac'
  | 'not-provisioned'
  | 'device-disabled'
  | 'organization-suspended'
  | 'no-proof'
  | 'wrong-link'
  | 'wrong-credentials'
  | 'stale-nonce'
  | 'window-of-another-address'
  | 'wrong-activation-code';

export type Verdict =
  | { proof: Exclude<Proof, 'window'> }
  /** `bind` when this is the first fetch, and the window has to be tied to its address. */
  | { proof: 'window'; bind: { openedAt: Date } | undefined }
  | { refused: RefusalReason };

/** What a request brings along to prove itself with. */
export interface Evidence {
  method: string;
  path: string;
  linkToken: string | undefined;
  authorization: string | undefined;
  sourceIp: string;
  /** A link or a password, whatever the first-boot window says: from a source that scans. */
  credentialsOnly: boolean;
}

export interface ProofTools {
  secrets: SecretBox;
  nonces: Nonces;
  now: Date;
}

const REALM = 'Bellhop';

/** Secret link, then the phone's own user name and password, then the first-boot window: the first that holds is enough. */
export function provePhone(phone: Phone | undefined, evidence: Evidence, tools: ProofTools): Verdict {
  if (!phone) return { refused: 'unknown-mac' };
  if (phone.organizationSuspended) return { refused: 'organization-suspended' };
  if (!phone.enabled) return { refused: 'device-disabled' };
  const { access } = phone;
  if (!access?.provisioned) return { refused: 'not-provisioned' };

  if (evidence.linkToken !== undefined && timingSafeEqual(hashLinkToken(evidence.linkToken), access.linkTokenHash))
    return { proof: 'link' };
  const byPassword = checkPassword(evidence, access.httpUserName, tools.secrets.open(access.httpPasswordEncrypted), tools.nonces);
  if (byPassword === 'basic' || byPassword === 'digest') return { proof: byPassword };

  const window = windowState(access.window, tools.now);
  if (evidence.credentialsOnly) return { refused: byPassword ?? (evidence.linkToken === undefined ? 'no-proof' : 'wrong-link') };
  if (window.state === 'open') return { proof: 'window', bind: { openedAt: window.openedAt } };
  if (window.state === 'open-for-one-address' && window.source === evidence.sourceIp) return { proof: 'window', bind: undefined };
  if (byPassword) return { refused: byPassword };
  if (evidence.linkToken !== undefined) return { refused: 'wrong-link' };
  return { refused: window.state === 'open-for-one-address' ? 'window-of-another-address' : 'no-proof' };
}

/** The schemes a phone of this vendor can do. The same for every MAC address, whether it exists or not. */
export function challenges(schemes: readonly AuthenticationScheme[], nonces: Nonces, stale: boolean): string[] {
  return schemes.map((scheme) =>
    scheme === 'basic'
      ? `Basic realm="${REALM}", charset="UTF-8"`
      : // Phones in the field know MD5 only, and some fail where another algorithm is offered beside it.
        formatChallenge({ realm: REALM, nonce: nonces.issue(REALM), algorithm: 'MD5', stale }),
  );
}

type PasswordCheck = 'basic' | 'digest' | 'wrong-credentials' | 'stale-nonce' | undefined;

function checkPassword(evidence: Evidence, userName: string, password: string, nonces: Nonces): PasswordCheck {
  const { authorization } = evidence;
  if (authorization === undefined) return undefined;
  const basic = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(authorization)?.[1];
  if (basic !== undefined)
    return isSame(Buffer.from(basic, 'base64'), Buffer.from(`${userName}:${password}`)) ? 'basic' : 'wrong-credentials';
  return checkDigest(evidence, authorization, userName, password, nonces);
}

function checkDigest(evidence: Evidence, text: string, userName: string, password: string, nonces: Nonces): PasswordCheck {
  const digest = parseAuthorization(text);
  if (digest === 'other' || digest === 'malformed') return 'wrong-credentials';
  // A proxy in front may have rewritten the folders; the file must be the one that was signed (RFC 7616, section 3.4.6).
  const isMeantForThis = digest.realm === REALM && fileName(digest.uri) === fileName(evidence.path);
  const isRight = isRightResponse(digest, evidence.method, ha1(userName, REALM, password, digest.algorithm));
  if (!isRight || !isMeantForThis || digest.username !== userName) return 'wrong-credentials';
  return nonces.use(digest.nonce, digest.nc, REALM) === 'fresh' ? 'digest' : 'stale-nonce';
}

const fileName = (path: string): string => path.split('?')[0]?.split('/').at(-1) ?? '';

/** Takes the same time however long the beginning is that both share. */
function isSame(one: Buffer, other: Buffer): boolean {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  return timingSafeEqual(hash(one), hash(other));
}
