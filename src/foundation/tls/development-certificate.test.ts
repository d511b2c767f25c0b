import { X509Certificate } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { developmentCertificate } from './development-certificate.ts';

let directory: Awaited<ReturnType<typeof throwawayDirectory>>;
beforeAll(async () => {
  directory = await throwawayDirectory();
});
afterAll(() => directory.remove());

const inside = (name: string) => join(directory.path, name);

test('it is made once, for this machine, and readable by its owner only', async () => {
  const first = await developmentCertificate(inside('once'));
  const again = await developmentCertificate(inside('once'));
  expect(again.cert).toBe(first.cert);
  expect(again.key).toBe(first.key);

  const certificate = new X509Certificate(first.cert);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.checkIP('::1')).toBe('::1');
  expect(certificate.ca).toBe(false);

  expect(await readdir(inside('once'))).toEqual(['development-certificate.pem']);
  expect((await stat(join(inside('once'), 'development-certificate.pem'))).mode & 0o777).toBe(0o600);
});

test('programs that start at the same time serve the same one', async () => {
  const made = await Promise.all([1, 2, 3].map(() => developmentCertificate(inside('race'))));
  expect(new Set(made.map(({ cert }) => cert)).size).toBe(1);
});

test('a host that it lacks is added, and those it had stay', async () => {
  await developmentCertificate(inside('hosts'), ['config.example.com']);
  const { cert } = await developmentCertificate(inside('hosts'), ['SIP.example.com', '[2001:DB8::1]']);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkHost('config.example.com')).toBeTruthy();
  expect(certificate.checkHost('sip.example.com')).toBeTruthy();
  expect(certificate.checkIP('2001:db8::1')).toBeTruthy();
  expect((await developmentCertificate(inside('hosts'), ['[2001:db8::1]'])).cert).toBe(cert);
});

test('it is made anew before it expires', async () => {
  const first = await developmentCertificate(inside('expiry'), [], new Date('2026-01-01'));
  expect((await developmentCertificate(inside('expiry'), [], new Date('2028-01-01'))).cert).toBe(first.cert);
  expect((await developmentCertificate(inside('expiry'), [], new Date('2028-03-01'))).cert).not.toBe(first.cert);
});

test('a listener on all addresses adds no name', async () => {
  const { cert } = await developmentCertificate(inside('all'), ['', '0.0.0.0', '[::]']);
  expect(new X509Certificate(cert).subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
});
