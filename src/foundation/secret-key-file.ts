import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from './config.ts';
import { newSecretKey, parseSecretKeys, SecretBox } from './secrets.ts';

type KeySource = Pick<Config, 'dataDirectory' | 'secretKey' | 'secretKeyFile'>;

const keyFile = (source: KeySource): string => source.secretKeyFile ?? join(source.dataDirectory, 'secret.key');

/** The keys from BELLHOP_SECRET_KEY or its file; without either, a key is made once and kept in the data directory, mode 0600. */
export function openSecretBox(source: KeySource): SecretBox {
  const { secretKey } = source;
  if (secretKey) return new SecretBox(() => parseSecretKeys(secretKey));
  const file = keyFile(source);
  if (!existsSync(file)) {
    if (source.secretKeyFile) throw new Error(`BELLHOP_SECRET_KEY_FILE names ${file}, which is not there.`);
    makeKey(file);
  }
  return new SecretBox(keysOf(file));
}

/** The keys of a file, read again when it has changed. */
function keysOf(file: string): () => Buffer[] {
  let keys: Buffer[] = [];
  let readAt = Number.NaN;
  return () => {
    const { mtimeMs } = statSync(file);
    if (mtimeMs !== readAt) keys = parseSecretKeys(readFileSync(file, 'utf8'));
    readAt = mtimeMs;
    return keys;
  };
}

/** Puts a new key in front of the former ones. What was sealed before stays readable, and is sealed anew by the caller. */
export function addSecretKey(source: KeySource): SecretBox {
  const { secretKey } = source;
  if (secretKey) {
    const keys = parseSecretKeys(secretKey);
    if (keys.length > 1) return new SecretBox(() => keys);
    throw new Error(
      'Put a new key in front of the one in BELLHOP_SECRET_KEY, separated by a comma, and run this again: it seals everything with the first.',
    );
  }
  const file = keyFile(source);
  const former = existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
  writeKeys(file, [newSecretKey(), ...former]);
  return openSecretBox(source);
}

/** The first of several processes that start at once makes it; the others find it. */
function makeKey(file: string): void {
  const draft = `${file}.new.${process.pid}`;
  writeKeys(draft, [newSecretKey()]);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function writeKeys(file: string, keys: string[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and renamed, so that a full disk or a kill never leaves half a key behind.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${keys.join('\n')}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
