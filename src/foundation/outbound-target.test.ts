import { expect, test } from 'vitest';
import { isPublic, targetProblem } from './outbound-target.ts';

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'ff02::1',
  'not an address',
])('%s is no address of the public internet', (address) => {
  expect(isPublic(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '2606:4700:4700::1111'])('%s is one', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  ['https://example.com/hook?x=1', undefined],
  ['https://example.com:8443/', undefined],
  ['http://example.com/', /begin with https/],
  ['ftp://example.com/', /begin with https/],
  ['https://ann:secret@example.com/', /user name or password/],
  ['https://example.com:22/', /port 22/],
  ['https://127.0.0.1/', /public internet/],
  ['https://2130706433/', /public internet/],
  ['https://0x7f.1/', /public internet/],
  ['https://[::ffff:127.0.0.1]/', /public internet/],
  ['https://169.254.169.254/latest/meta-data', /public internet/],
  ['example.com', /not a URL/],
])('the target %s is judged as it is written', (url, problem) => {
  const found = targetProblem('targetUrl', url, []);
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(problem);
});

test("the operator's own networks may be reached, by http and on any port, and others still may not", () => {
  expect(targetProblem('targetUrl', 'http://10.1.2.3:80/', ['10.1.0.0/16'])).toBeUndefined();
  expect(targetProblem('targetUrl', 'http://[::1]:80/', ['::1'])).toBeUndefined();
  expect(targetProblem('targetUrl', 'http://10.2.0.1/', ['10.1.0.0/16'])).toMatch(/public internet/);
});
