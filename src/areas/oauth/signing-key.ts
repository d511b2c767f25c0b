import { createPrivateKey } from 'node:crypto';
import type { JWK } from 'oidc-provider';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that ID tokens are signed with, the same in every process, because all derive it from the secret key. */
export function signingKey(seed: Buffer): JWK {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  return { ...key.export({ format: 'jwk' }), kty: 'OKP', alg: 'EdDSA', use: 'sig' } as JWK;
}
