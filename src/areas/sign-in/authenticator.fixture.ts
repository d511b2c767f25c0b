import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** An authenticator in software: it makes passkeys and signs with them as the WebAuthn documents say, byte for byte. */
export interface Authenticator {
  create(options: CreationOptions, origin: string): RegisteredCredential;
  get(options: { challenge: string; rpId?: string }, origin: string): AssertedCredential;
  /** What it does wrong, for tests of what is refused. */
  mood: { userVerified: boolean; counts: boolean; counter: number };
}

interface CreationOptions {
  challenge: string;
  rp: { id?: string };
  user: { id: string };
}

interface RegisteredCredential {
  id: string;
  rawId: string;
  type: 'public-key';
  response: { clientDataJSON: string; attestationObject: string; transports: string[] };
  clientExtensionResults: object;
}

interface AssertedCredential {
  id: string;
  rawId: string;
  type: 'public-key';
  response: { clientDataJSON: string; authenticatorData: string; signature: string; userHandle: string };
  clientExtensionResults: object;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

export function openAuthenticator({ counts = true } = {}): Authenticator {
  const mood = { userVerified: true, counts, counter: 0 };
  let made: { id: string; key: KeyObject; userHandle: string } | undefined;

  const authenticatorData = (rpId: string, credential: Buffer | undefined): Buffer => {
    if (mood.counts) mood.counter += 1;
    const flags = USER_PRESENT | (mood.userVerified ? USER_VERIFIED : 0) | (credential ? HAS_CREDENTIAL : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(mood.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, credential ?? Buffer.alloc(0)]);
  };

  return {
    mood,
    create({ challenge, rp, user }, origin) {
      const id = randomBytes(32);
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      // COSE: an EC2 key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), with its coordinates.
      const key = map([
        [unsigned(1), unsigned(2)],
        [unsigned(3), negative(-7)],
        [negative(-1), unsigned(1)],
        [negative(-2), bytes(Buffer.from(x, 'base64url'))],
        [negative(-3), bytes(Buffer.from(y, 'base64url'))],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const credential = Buffer.concat([Buffer.alloc(16), length, id, key]);
      const attestation = map([
        [text('fmt'), text('none')],
        [text('attStmt'), map([])],
        [text('authData'), bytes(authenticatorData(rp.id ?? '', credential))],
      ]);
      made = { id: base64(id), key: privateKey, userHandle: user.id };
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge, origin),
        attestationObject: base64(attestation),
        transports: ['internal'],
      };
      return { id: made.id, rawId: made.id, type: 'public-key', response, clientExtensionResults: {} };
    },
    get({ challenge, rpId = '' }, origin) {
      if (!made) throw new Error('There is no passkey in this authenticator yet.');
      const data = authenticatorData(rpId, undefined);
      const clientDataJSON = clientData('webauthn.get', challenge, origin);
      const signed = Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
      const response = {
        clientDataJSON,
        authenticatorData: base64(data),
        signature: base64(createSign('sha256').update(signed).sign(made.key)),
        userHandle: made.userHandle,
      };
      return { id: made.id, rawId: made.id, type: 'public-key', response, clientExtensionResults: {} };
    },
  };
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64 = (data: Buffer): string => data.toString('base64url');
const clientData = (type: string, challenge: string, origin: string): string =>
  base64(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));

// CBOR (RFC 8949), as much as a credential needs: a head of major type and length, and what follows it.
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}
const unsigned = (value: number): Buffer => head(0, value);
const negative = (value: number): Buffer => head(1, -1 - value);
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (pairs: [Buffer, Buffer][]): Buffer => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
