import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBellhop, startBellhop } from '../support/running-bellhop.ts';

let bellhop: RunningBellhop;
beforeAll(async () => {
  bellhop = await startBellhop({ demo: false });
});
afterAll(() => bellhop?.stop());

const PASSWORD = 'four calm otters juggle';

const post = (path: string, body: object, cookie = '') =>
  fetch(`${bellhop.at.http}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'bellhop-csrf': '1', cookie },
    body: JSON.stringify(body),
  });
const follow = (link: string, password: string) =>
  post('/v1/signInLinks/actions/follow/invoke', { token: link.trim().split('#token=')[1], password });
const signIn = (password: string) => post('/v1/signIn', { email: 'chief@example.com', password });

test('an empty installation gets its first administrator from the command line, over a link that works once', async () => {
  const words = [
    'create-administrator',
    '--email',
    'Chief@Example.com',
    '--name',
    'Ada Chief',
    '--organization',
    'Example Telecom',
  ];
  const { exitCode, output, complaints } = await bellhop.command(...words);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  expect(output).toMatch(new RegExp(`^${bellhop.at.http}/welcome#token=[\\w-]{43}\\n$`));
  const followed = await follow(output, PASSWORD);
  expect([followed.status, await followed.json()]).toEqual([200, { state: 'signedIn' }]);
  const cookie = followed.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const organizations = await fetch(`${bellhop.at.http}/v1/organizations`, { headers: { cookie } });
  expect(await organizations.json()).toMatchObject({ items: [{ displayName: 'Example Telecom' }] });
  expect((await follow(output, PASSWORD)).status).toBe(404);
  expect((await signIn(PASSWORD)).status).toBe(200);
});

test('there is one first administrator', async () => {
  const { exitCode, output, complaints } = await bellhop.command('create-administrator', '--email', 'rogue@example.com');
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
  expect(complaints).toMatch(/^There is a platform administrator already/);
});

test('who has lost the password gets a link to a new one', async () => {
  const { output } = await bellhop.command('reset-password', '--email', 'chief@example.com', '--remove-second-factors');
  expect(output).toContain('/reset#token=');
  expect((await follow(output, 'nine quiet herons waltz')).status).toBe(200);
  expect((await signIn('nine quiet herons waltz')).status).toBe(200);
});

test.each([
  [['create-administrator'], /^Say who it is/],
  [['reset-password'], /^Say whose password/],
  [['reset-password', '--email', 'nobody@example.com'], /^There is nobody with the email address/],
])('%j is refused in one sentence', async (words, sentence) => {
  const { exitCode, complaints } = await bellhop.command(...words);
  expect(exitCode).toBe(1);
  expect(complaints.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
});
