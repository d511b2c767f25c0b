import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
    writeKeys(file, [newSecretKey()]);
  }
  return new SecretBox(() => parseSecretKeys(readFileSync(file, 'utf8')));
}

/** Puts a new key in front of the former ones. What was sealed before stays readable, and is sealed anew by the caller. */
export function addSecretKey(source: KeySource): SecretBox {
  if (source.secretKey)
    throw new Error('BELLHOP_SECRET_KEY is set: put the new key in front of it, separated by a comma, then run this again.');
  const file = keyFile(source);
  const former = existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
  writeKeys(file, [newSecretKey(), ...former]);
  return openSecretBox(source);
}

function writeKeys(file: string, keys: string[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and renamed, so that a full disk or a kill never leaves half a key behind.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${keys.join('\n')}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
