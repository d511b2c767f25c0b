import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without any environment the defaults are those of the contract', () => {
  expect(readConfig({})).toMatchObject({
    httpListen: { host: '127.0.0.1', port: 8080 },
    configListen: { host: '127.0.0.1', port: 8081 },
    configTlsListen: { host: '127.0.0.1', port: 8443 },
    tftpListen: 'off',
    sipListen: { host: '127.0.0.1', port: 5060 },
    sipsListen: { host: '127.0.0.1', port: 5061 },
    sipDomain: 'sip.bellhop.test',
    demo: undefined,
    auditRetentionDays: 400,
    databaseUrl: undefined,
  });
});

test('a listener is host and port, also in IPv6, or off', () => {
  expect(readConfig({ BELLHOP_HTTP_LISTEN: '[::1]:0' }).httpListen).toEqual({ host: '::1', port: 0 });
  expect(readConfig({ BELLHOP_SIP_LISTEN: 'off' }).sipListen).toBe('off');
});

test.each([
  ['BELLHOP_HTTP_LISTEN', '8080'],
  ['BELLHOP_HTTP_LISTEN', 'localhost:99999'],
  ['BELLHOP_PUBLIC_URL', 'console.example.com'],
  ['BELLHOP_CORS_ORIGINS', '*'],
  ['BELLHOP_CORS_ORIGINS', 'https://console.example.com/'],
  ['BELLHOP_REQUESTS_PER_TOKEN', '0'],
  ['BELLHOP_REQUESTS_PER_SOURCE', 'many'],
  ['BELLHOP_DEMO', 'yes'],
  ['BELLHOP_AUDIT_RETENTION_DAYS', '0'],
  ['BELLHOP_AUDIT_RETENTION_DAYS', 'ever'],
])('%s=%s is refused in one sentence that names the variable', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(variable);
});
