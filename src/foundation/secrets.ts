import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 4;

/**
 * Encrypts what must be readable again (AES-256-GCM). A sealed secret is: key id (4 bytes), nonce (12), tag (16), ciphertext.
 * The first key seals; all keys open, so that a rotated key stays useful until everything is sealed anew.
 */
export class SecretBox {
  readonly #readKeys: () => readonly Buffer[];
  #keys = new Map<string, Buffer>();
  #sealingKeyId: Buffer = Buffer.alloc(KEY_ID_BYTES);

  /** Keys are read again when something is met that none of them opens: another process may have rotated them. */
  constructor(readKeys: () => readonly Buffer[]) {
    this.#readKeys = readKeys;
    this.#load();
  }

  #load(): void {
    const keys = this.#readKeys();
    const [sealing] = keys;
    if (!sealing) throw new Error('A secret box needs at least one key.');
    for (const key of keys) if (key.length !== KEY_BYTES) throw new Error(`A secret key has ${KEY_BYTES} bytes.`);
    this.#keys = new Map(keys.map((key) => [keyId(key).toString('hex'), key]));
    this.#sealingKeyId = keyId(sealing);
  }

  #keyOf(id: string): Buffer | undefined {
    if (!this.#keys.has(id)) this.#load();
    return this.#keys.get(id);
  }

  /** A key of its own for one purpose, the same in every process of this installation until the secret key is rotated. */
  derive(purpose: string): Buffer {
    const key = this.#keys.get(this.#sealingKeyId.toString('hex')) as Buffer;
    return Buffer.from(hkdfSync('sha256', key, '', `bellhop ${purpose}`, KEY_BYTES));
  }

  seal(secret: string): Buffer {
    // Another process may have put a new key in front, and what is sealed from then on is to be sealed with that.
    this.#load();
    const nonce = randomBytes(NONCE_BYTES);
    const key = this.#keys.get(this.#sealingKeyId.toString('hex')) as Buffer;
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([this.#sealingKeyId, nonce, cipher.getAuthTag(), ciphertext]);
  }

  /** Throws if the key is not ours or the bytes were changed. */
  open(sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const key = this.#keyOf(bytes.subarray(0, KEY_ID_BYTES).toString('hex'));
    if (!key) throw new Error('A stored secret was sealed with a key that is not here. Give the former BELLHOP_SECRET_KEY back.');
    const nonceEnd = KEY_ID_BYTES + NONCE_BYTES;
    const tagEnd = nonceEnd + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(KEY_ID_BYTES, nonceEnd));
    decipher.setAuthTag(bytes.subarray(nonceEnd, tagEnd));
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString('utf8');
  }

  /** Whether `rotate-key` has still to seal this one anew. */
  isSealedWithFormerKey(sealed: Uint8Array): boolean {
    return !this.#sealingKeyId.equals(sealed.subarray(0, KEY_ID_BYTES));
  }
}

const keyId = (key: Buffer): Buffer => createHash('sha256').update('key id').update(key).digest().subarray(0, KEY_ID_BYTES);

/** Keys are written as 32 bytes in hex or base64, the current one first, separated by commas or line ends. */
export function parseSecretKeys(text: string): Buffer[] {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const keys = words.map((word) => Buffer.from(word, /^[0-9a-f]{64}$/i.test(word) ? 'hex' : 'base64'));
  if (keys.length === 0 || keys.some((key) => key.length !== KEY_BYTES)) {
    throw new Error('BELLHOP_SECRET_KEY is 32 random bytes in hex or base64, as `openssl rand -hex 32` prints them.');
  }
  return keys;
}

export const newSecretKey = (): string => randomBytes(KEY_BYTES).toString('hex');
