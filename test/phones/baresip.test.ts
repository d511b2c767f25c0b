import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Program, plainEnvironment, startProgram } from '../support/guarded-program.ts';
import { until } from '../support/running-bellhop.ts';
import { throwawayDirectory } from '../support/sweep.ts';
import { type Line, type Office, openOffice } from './office.fixture.ts';

// baresip is a phone that nobody here wrote: the Debian package baresip. 1.0.0 knows MD5 only, the default here.

type Transport = 'udp' | 'tcp' | 'tls';

let office: Office;
const running: Program[] = [];
const directory = await throwawayDirectory();
beforeAll(async () => {
  office = await openOffice();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.kill('SIGKILL')));
});
afterAll(async () => {
  await office?.stop();
  await directory.remove();
});

describe.each(['udp', 'tcp', 'tls'] as const)('baresip over %s', (transport) => {
  test('registers with what the API says, and leaves', async () => {
    const { id, line } = await office.addPhoneByHand();
    const baresip = await startBaresip(transport, line);
    await baresip.line(/200 OK \(\).*\[1 binding\]/);
    expect((await office.get(`/v1/devices/${id}`)).body).toMatchObject({ connectionStatus: 'connected', ip: '127.0.0.1' });

    await baresip.kill('SIGINT');
    await until(
      () => office.get(`/v1/devices/${id}`),
      ({ body }) => body.connectionStatus === 'disconnected',
    );
  });

  test('is refused with a wrong password', async () => {
    const { id, line } = await office.addPhoneByHand();
    const baresip = await startBaresip(transport, { ...line, password: 'Wr0ng-Passw0rd' });
    await baresip.line(/401 Unauthorized/);
    expect((await office.get(`/v1/devices/${id}`)).body.connectionStatus).toBe('unknown');
  });
});

async function startBaresip(transport: Transport, { user, domain, authUser, password }: Line): Promise<Program> {
  const { at, dataDirectory } = office.bellhop;
  const { host, port } = transport === 'tls' ? at.sips : at.sip;
  const home = join(directory.path, `${transport}-${user}`);
  await mkdir(home);
  const config = [
    'module_path /usr/lib/baresip/modules',
    'module_app account.so',
    'sip_listen 127.0.0.1:0',
    `sip_cafile ${join(dataDirectory, 'development-certificate.pem')}`,
  ];
  await writeFile(join(home, 'config'), `${config.join('\n')}\n`);
  const proxy = `outbound="sip:${host}:${port};transport=${transport}"`;
  const account = `<sip:${user}@${domain};transport=${transport}>;auth_user=${authUser};auth_pass=${password};${proxy};regint=600`;
  await writeFile(join(home, 'accounts'), `${account}\n`);
  // Into a pipe it would say everything at its end.
  const baresip = startProgram(['stdbuf', '-oL', 'baresip', '-4', '-f', home], {
    environment: { ...plainEnvironment(), HOME: home },
    directory: home,
    debianPackage: 'baresip',
  });
  running.push(baresip);
  return baresip;
}
