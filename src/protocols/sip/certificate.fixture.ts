import { execFileSync } from 'node:child_process';

/** A certificate for localhost and its key, both PEM, made for one run. Needs openssl (Debian package: openssl). */
export function createCertificate(): { readonly cert: string; readonly key: string } {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const keyType = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const pem = execFileSync('openssl', ['req', '-x509', '-days', '2', ...keyType, ...subject, '-keyout', '-', '-out', '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const block = (label: string) => pem.match(new RegExp(`-----BEGIN ${label}-----[\\s\\S]*-----END ${label}-----\n`))?.[0] ?? '';
  return { cert: block('CERTIFICATE'), key: block('PRIVATE KEY') };
}
