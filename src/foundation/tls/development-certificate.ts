import { randomUUID, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';

/** What a TLS listener serves, both in PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

interface KeptCertificate extends Certificate {
  hosts: string[];
  expiresAt: Date;
}

const FILE = 'development-certificate.pem';
const ALWAYS = ['localhost', '127.0.0.1', '::1'];
// Clients refuse server certificates that live longer than 825 days.
const LIFETIME_DAYS = 800;
const RENEW_DAYS_BEFORE = 30;
const DAY_MS = 86_400_000;

/**
 * A certificate that nobody has signed, for phones and tests on one's own desk. It is made once and kept with its key in the data
 * directory; every program of this Bellhop serves the same one. It is made anew when it is about to expire or lacks a host.
 */
export async function developmentCertificate(
  directory: string,
  hosts: readonly string[] = [],
  now = new Date(),
): Promise<Certificate> {
  const file = join(directory, FILE);
  const wanted = [...new Set([...ALWAYS, ...hosts.map(bareHost).filter(isName)])];
  const kept = await readKept(file);
  if (kept && serves(kept, wanted, now)) return kept;

  const made = await makeCertificate([...new Set([...wanted, ...(kept?.hosts ?? [])])], now);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  // Written aside, so that a full disk or a kill never leaves half a key behind.
  await writeFile(draft, made.key + made.cert, { mode: 0o600, flush: true });
  if (kept) {
    await rename(draft, file);
    return made;
  }
  try {
    await link(draft, file);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Another program of this Bellhop was faster, and all of them serve one certificate.
    return (await readKept(file)) ?? made;
  } finally {
    await rm(draft, { force: true });
  }
}

function serves({ hosts, expiresAt }: KeptCertificate, wanted: readonly string[], now: Date): boolean {
  return expiresAt.getTime() - now.getTime() > RENEW_DAYS_BEFORE * DAY_MS && wanted.every((host) => hosts.includes(host));
}

async function readKept(file: string): Promise<KeptCertificate | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [key, cert] = [section(text, 'PRIVATE KEY'), section(text, 'CERTIFICATE')];
  if (!key || !cert) return undefined;
  const { subjectAltName = '', validToDate } = new X509Certificate(cert);
  const hosts = subjectAltName.split(', ').map((name) => bareHost(name.replace(/^(DNS|IP Address):/, '')));
  return { key, cert, hosts, expiresAt: validToDate };
}

const section = (text: string, label: string): string | undefined =>
  new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----\n?`).exec(text)?.[0];

async function makeCertificate(hosts: string[], now: Date): Promise<Certificate> {
  // It is loaded where one is made, once in two years: with all that it brings it would be a tenth of every start.
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: hosts.find((host) => !ALWAYS.includes(host)) ?? 'localhost' }], {
    // Phones in the field know RSA; not all of them know elliptic curves.
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + LIFETIME_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((host) => (isIP(host) ? { type: 7, ip: host } : { type: 2, value: host })) },
    ],
  });
  return { key: withLineEnd(made.private), cert: withLineEnd(made.cert) };
}

/** A listener on all addresses has no name by that. */
const isName = (host: string): boolean => host !== '' && host !== '0.0.0.0' && host !== '::';

const withLineEnd = (pem: string): string => `${pem.trim()}\n`;

/** As certificates spell it: lower-case, an IPv6 address without brackets and in its short form. */
function bareHost(host: string): string {
  const bare = host.toLowerCase().replace(/^\[|\]$/g, '');
  return isIP(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}
