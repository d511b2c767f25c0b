import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnvironment, startProgram } from '../support/guarded-program.ts';
import { throwawayDirectory } from '../support/sweep.ts';
import { type Line, type Office, openOffice } from './office.fixture.ts';

// sipp is a phone that nobody here wrote: the Debian package sip-tester.

let office: Office;
const directory = await throwawayDirectory();
beforeAll(async () => {
  office = await openOffice();
});
afterAll(async () => {
  await office?.stop();
  await directory.remove();
});

describe.each(['udp', 'tcp'] as const)('sipp over %s', (transport) => {
  test('registers with what the API says', async () => {
    const { id, line } = await office.addPhoneByHand();
    await succeeds('register', transport, [line]);
    expect((await office.get(`/v1/devices/${id}`)).body).toMatchObject({ connectionStatus: 'connected', ip: '127.0.0.1' });
  });

  test('registers twenty phones at once', async () => {
    const phones = await Promise.all(Array.from({ length: 20 }, () => office.addPhoneByHand()));
    await succeeds(
      'register',
      transport,
      phones.map(({ line }) => line),
    );
    for (const { id } of phones) expect((await office.get(`/v1/devices/${id}`)).body.connectionStatus).toBe('connected');
  });

  test('is refused with a wrong password', async () => {
    const { id, line } = await office.addPhoneByHand();
    await succeeds('refused', transport, [{ ...line, password: 'Wr0ng-Passw0rd' }]);
    expect((await office.get(`/v1/devices/${id}`)).body.connectionStatus).toBe('unknown');
  });

  test('[P17] is refused with the password of yesterday', async () => {
    const { id, line } = await office.addPhoneByHand();
    await succeeds('register', transport, [line]);
    const reset = await office.call('PUT', `/v1/telephony/config/devices/${id}`, { sipPassword: 'Zb4nTq8sLw2k' });
    expect(reset.status).toBe(204);
    await succeeds('refused', transport, [line]);
    await succeeds('register', transport, [{ ...line, password: 'Zb4nTq8sLw2k' }]);
  });

  test('hears what the edge can do', async () => {
    const { line } = await office.addPhoneByHand();
    await succeeds('options', transport, [line]);
  });

  test('is told that no calls are carried, and what is instead', async () => {
    const { line } = await office.addPhoneByHand();
    await succeeds('invite', transport, [line]);
  });
});

/** Plays a scenario once for each line; it fails where one answer is not the one that the scenario expects. */
async function succeeds(scenario: string, transport: 'udp' | 'tcp', lines: readonly Line[]): Promise<void> {
  const { host, port } = office.bellhop.at.sip;
  const { domain = '' } = lines[0] ?? {};
  const users = join(directory.path, 'users.csv');
  const rows = lines.map(
    ({ user, authUser, password }) => `${domain};${user};[authentication username=${authUser} password=${password}]`,
  );
  await writeFile(users, ['SEQUENTIAL', ...rows, ''].join('\n'));
  // biome-ignore format: pairs
  const words = [
    '-sf', join(import.meta.dirname, `sipp/${scenario}.xml`), '-inf', users, '-auth_uri', domain,
    '-t', transport === 'tcp' ? 't1' : 'u1', '-i', host, '-m', String(lines.length), '-r', '100',
    '-timeout', '20s', '-timeout_error', '-nostdin', '-trace_err', '-error_file', join(directory.path, 'errors.log'),
    `${host}:${port}`,
  ];
  const sipp = startProgram(['sipp', ...words], {
    environment: { ...plainEnvironment(), TERM: 'dumb' },
    directory: directory.path,
    debianPackage: 'sip-tester',
  });
  const { exitCode, output, complaints } = await sipp.ended;
  expect(exitCode, output.slice(-2_000) + complaints).toBe(0);
}
