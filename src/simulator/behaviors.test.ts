import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseUserAgent } from '../vendors/index.ts';
import type { PhoneBehavior, PhoneIdentity } from './behavior.ts';
import { cisco } from './cisco.ts';
import type { FoundConfiguration } from './configuration.ts';
import { grandstream } from './grandstream.ts';
import { poly } from './poly.ts';
import { yealink } from './yealink.ts';

const mac = '001565aabbcc';

const golden = (path: string) => readFileSync(new URL(`../vendors/${path}`, import.meta.url), 'utf8');

const phoneOf = (vendorId: string, model: string): PhoneIdentity => ({ vendorId, model, firmware: '108.86.0.20', mac });

/** Boots a phone on a server that has these files, and tells what it asked for. */
async function fetchFrom(behavior: PhoneBehavior, phone: PhoneIdentity, files: Record<string, string>) {
  const asked: string[] = [];
  const get = async (name: string) => {
    asked.push(name);
    return files[name];
  };
  const outcome = await behavior.fetchConfiguration(phone, get).catch((error: Error) => error);
  return { asked, outcome };
}

const lineOne = {
  port: 1,
  user: 'lp-101',
  domain: '4711.sip.example.com',
  authUser: 'auth-101',
  password: 's3cret-of-line-1.',
  transport: 'TLS',
  srtp: 'mandatory',
  expiresSeconds: 3_600,
  proxy: { host: 'edge.example.com', port: undefined },
};
const lineTwo = {
  ...lineOne,
  port: 2,
  user: 'lp-102',
  authUser: 'auth-102',
  password: 's3cret-of-line-2.',
  transport: 'UDP',
  srtp: 'off',
  proxy: { host: 'edge.example.com', port: 5_060 },
};
// The ports of a profile adapter share what line 1 says of the way.
const { transport, srtp, proxy } = lineOne;
// Cisco's files have no word for media that is never encrypted.
const lineTwoOfCisco = { ...lineTwo, srtp: 'optional' };
const lineTwoOfProfile = { ...lineTwo, transport, srtp, proxy };

const lineFile = `${mac}-lines.cfg`;
const master = { [`${mac}.cfg`]: golden('poly/golden/VVX450-master.cfg') };

const goldens = [
  { path: 'yealink/golden/CP960.cfg', behavior: yealink, name: `${mac}.cfg`, more: {}, lines: [lineOne] },
  { path: 'yealink/golden/T46U.cfg', behavior: yealink, name: `${mac}.cfg`, more: {}, lines: [lineOne, lineTwo] },
  { path: 'poly/golden/VVX101-lines.cfg', behavior: poly, name: lineFile, more: master, lines: [lineOne] },
  { path: 'poly/golden/VVX450-lines.cfg', behavior: poly, name: lineFile, more: master, lines: [lineOne, lineTwo] },
  { path: 'grandstream/golden/GXP1610.xml', behavior: grandstream, name: `cfg${mac}.xml`, more: {}, lines: [lineOne] },
  { path: 'grandstream/golden/GRP2616.xml', behavior: grandstream, name: `cfg${mac}.xml`, more: {}, lines: [lineOne, lineTwo] },
  { path: 'grandstream/golden/HT802.xml', behavior: grandstream, name: `cfg${mac}.xml`, more: {}, lines: [lineOne, lineTwo] },
  {
    path: 'grandstream/golden/HT814.xml',
    behavior: grandstream,
    name: `cfg${mac}.xml`,
    more: {},
    lines: [lineOne, lineTwoOfProfile],
  },
  { path: 'cisco/golden/8851.xml', behavior: cisco, name: `${mac}.xml`, more: {}, lines: [lineOne, lineTwoOfCisco] },
  { path: 'cisco/golden/9841.xml', behavior: cisco, name: `${mac}.xml`, more: {}, lines: [lineOne, lineTwoOfCisco] },
  { path: 'cisco/golden/ATA192.xml', behavior: cisco, name: `${mac}.xml`, more: {}, lines: [lineOne, lineTwoOfCisco] },
];

describe.each(goldens)('$path', ({ path, behavior, name, more, lines }) => {
  const [vendorId = '', , file = ''] = path.split('/');
  const phone = phoneOf(vendorId, file.split(/[-.]/)[0] ?? '');
  const text = golden(path);

  test('is read as the lines it was made from', async () => {
    const { outcome } = await fetchFrom(behavior, phone, { ...more, [name]: text });
    const { credentials, provisioningUrl, ...found } = outcome as FoundConfiguration;
    expect(found.lines).toMatchObject(lines);
    expect(found.lines).toHaveLength(lines.length);
    expect(credentials).toEqual({ userName: 'device-1', password: 'fetch-Pa55' });
    expect(provisioningUrl).toBe('https://config.example.com/p/');
  });

  test('is refused wherever it is cut off', async () => {
    for (let length = 0; length < text.trimEnd().length; length += 97) {
      // Between two lines of a Yealink file only the transport's length tells.
      if (length > 0 && vendorId === 'yealink' && text[length - 1] === '\n') continue;
      const { outcome } = await fetchFrom(behavior, phone, { ...more, [name]: text.slice(0, length) });
      expect(outcome).toMatchObject({ name: 'BrokenFile' });
    }
  });
});

test('every golden file is read here', () => {
  const there = ['yealink', 'poly', 'grandstream', 'cisco'].flatMap((vendor) =>
    readdirSync(new URL(`../vendors/${vendor}/golden`, import.meta.url)).map((file) => `${vendor}/golden/${file}`),
  );
  expect([...goldens.map(({ path }) => path), 'poly/golden/VVX450-master.cfg'].sort()).toEqual(there.sort());
});

describe('files are asked for in the vendor’s order', () => {
  test('Yealink: boot files, the one of the hardware, its own', async () => {
    const file = golden('yealink/golden/T46U.cfg');
    const { asked } = await fetchFrom(yealink, phoneOf('yealink', 'T46U'), { [`${mac}.cfg`]: file });
    expect(asked).toEqual([`${mac}.boot`, 'y000000000000.boot', 'y000000000108.cfg', `${mac}.cfg`]);
  });

  test('Yealink: a boot file decides what is loaded, and the last word wins', async () => {
    const files = {
      'y000000000000.boot': '#!version:1.0.0.1\ninclude:config <all.cfg>\ninclude:config <own.cfg>\n',
      'all.cfg': golden('yealink/golden/CP960.cfg'),
      'own.cfg': '#!version:1.0.0.1\naccount.1.user_name = other\n',
    };
    const { asked, outcome } = await fetchFrom(yealink, phoneOf('yealink', 'CP960'), files);
    expect(asked).toEqual([`${mac}.boot`, 'y000000000000.boot', 'all.cfg', 'own.cfg']);
    expect((outcome as FoundConfiguration).lines).toMatchObject([{ user: 'other', authUser: 'auth-101' }]);
  });

  test('Poly: master, what it names, and the rest', async () => {
    const files = { ...master, [lineFile]: golden('poly/golden/VVX450-lines.cfg') };
    const { asked } = await fetchFrom(poly, phoneOf('poly', 'VVX450'), files);
    const rest = ['phone.cfg', 'web.cfg', 'license.cfg', 'directory.xml'].map((name) => `${mac}-${name}`);
    expect(asked).toEqual([`${mac}.cfg`, lineFile, ...rest]);
  });

  test('Poly: the common master stands in, with its substitutions', async () => {
    const common = '<APPLICATION CONFIG_FILES="[PHONE_MODEL].cfg, [PHONE_MAC_ADDRESS]-lines.cfg"/>';
    const files = { '000000000000.cfg': common, 'VVX450.cfg': '<all/>', [lineFile]: golden('poly/golden/VVX450-lines.cfg') };
    const { asked, outcome } = await fetchFrom(poly, phoneOf('poly', 'VVX450'), files);
    expect(asked.slice(0, 4)).toEqual([`${mac}.cfg`, '000000000000.cfg', 'VVX450.cfg', lineFile]);
    expect((outcome as FoundConfiguration).lines).toHaveLength(2);
  });

  test('Grandstream: binary, its own, its model’s, everybody’s', async () => {
    const { asked } = await fetchFrom(grandstream, phoneOf('grandstream', 'GRP2614'), {});
    expect(asked).toEqual([`cfg${mac}`, `cfg${mac}.xml`, 'cfggrp2614.xml', 'cfg.xml']);
  });

  test('Cisco: its own', async () => {
    const { asked } = await fetchFrom(cisco, phoneOf('cisco', '8851'), {});
    expect(asked).toEqual([`${mac}.xml`]);
  });
});

describe('a file that makes no sense is refused by the name of the setting, never by its value', () => {
  const victims = {
    yealink: { behavior: yealink, model: 'CP960', name: `${mac}.cfg`, text: golden('yealink/golden/CP960.cfg') },
    poly: { behavior: poly, model: 'VVX101', name: lineFile, text: golden('poly/golden/VVX101-lines.cfg') },
    grandstream: {
      behavior: grandstream,
      model: 'GXP1610',
      name: `cfg${mac}.xml`,
      text: golden('grandstream/golden/GXP1610.xml'),
    },
    cisco: { behavior: cisco, model: '8851', name: `${mac}.xml`, text: golden('cisco/golden/8851.xml') },
  };

  test.each([
    ['yealink', 'transport_type = 2', 'transport_type = 3', 'account.1.sip_server.1.transport_type is none of 0, 1, 2.'],
    ['yealink', 's3cret-of-line-1.', '%NULL%', 'account.1.password is missing.'],
    ['yealink', 'expires = 3600', 'expires = soon', 'account.1.sip_server.1.expires is not a number.'],
    ['yealink', 'proxy.1.port = 0', 'proxy.1.port = 65536', 'account.1.outbound_proxy.1.port is no port.'],
    ['poly', 'outboundProxy.transport="TLS"', 'outboundProxy.transport="2"', 'reg.1.outboundProxy.transport is none of'],
    ['poly', 'reg.1.auth.userId="auth-101"', '', 'reg.1.auth.userId is missing.'],
    ['poly', '@4711.sip.example.com', '', 'reg.1.address has no user and domain.'],
    ['poly', 'reg.1.label', 'reg.1.address', '<LINE> has reg.1.address twice.'],
    ['grandstream', '<P130>2', '<P130>9', 'P130 is none of 0, 1, 2.'],
    ['grandstream', '<P212>2', '<P212>0', 'P212 is none of 1, 2.'],
    ['grandstream', 'edge.example.com', 'edge:example:com', 'P48 is no host with an optional port.'],
    ['grandstream', '<P36>auth-101</P36>', '<P35>auth-101</P35>', 'P35 is set twice.'],
    ['grandstream', mac, '001565aabbcd', 'The file is for another MAC address.'],
    ['cisco', '>TLS<', '>AUTO<', 'SIP_Transport_1_ is none of UDP, TCP, TLS.'],
    ['cisco', '>Yes</Line_Enable_1_>', '>yes</Line_Enable_1_>', 'Line_Enable_1_ is none of No, Yes.'],
    ['cisco', 's3cret-of-line-1.', '', 'Password_1_ is missing.'],
    ['cisco', '>3600<', '>soon<', 'Register_Expires_1_ is not a number.'],
    ['cisco', '>edge.example.com<', '>edge.example.com:65536<', 'Outbound_Proxy_1_ is no port.'],
    ['cisco', '4711.sip.example.com', '', 'Proxy_1_ is missing.'],
    ['cisco', '<Provision_Enable ua="na">Yes</Provision_Enable>', '<Resync_Periodic/>', 'Resync_Periodic is set twice.'],
    ['cisco', '$MA.xml', '$PSN.xml', 'Profile_Rule does not lead to a folder with $MA.xml.'],
    ['cisco', '--pwd', '--key', 'Profile_Rule has other options than --uid and --pwd.'],
  ] as const)('%s: %s becomes %s', async (vendorId, from, to, message) => {
    const { behavior, model, name, text } = victims[vendorId];
    const { outcome } = await fetchFrom(behavior, phoneOf(vendorId, model), { ...master, [name]: text.replace(from, to) });
    expect(outcome).toMatchObject({ name: 'BrokenFile', message: expect.stringContaining(message) });
  });

  test('a master file that names what is not there', async () => {
    const { outcome } = await fetchFrom(poly, phoneOf('poly', 'VVX450'), master);
    expect(outcome).toMatchObject({ message: `The master file names ${lineFile}, which is not there.` });
  });

  test.each([
    [yealink, 'yealink', 'T46U'],
    [poly, 'poly', 'VVX450'],
    [grandstream, 'grandstream', 'GRP2614'],
    [cisco, 'cisco', '8851'],
  ])('a server without any file: %#', async (behavior, vendorId, model) => {
    const { outcome } = await fetchFrom(behavior, phoneOf(vendorId, model), {});
    expect(outcome).toMatchObject({ message: 'The configuration server has no file for this phone.' });
  });
});

test.each([
  [
    yealink,
    { model: 'T46U', firmware: '108.86.0.20' },
    'Yealink SIP-T46U 108.86.0.20 00:15:65:aa:bb:cc',
    'Yealink SIP-T46U 108.86.0.20',
  ],
  [yealink, { model: 'CP960', firmware: '73.86.0.20' }, 'Yealink CP960 73.86.0.20 00:15:65:aa:bb:cc', 'Yealink CP960 73.86.0.20'],
  [
    poly,
    { model: 'VVX450', firmware: '5.9.1.0615' },
    'FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application',
    'PolycomVVX-VVX_450-UA/5.9.1.0615',
  ],
  [
    poly,
    { model: 'CCX500', firmware: '9.4.1.0508' },
    'FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 Type/Application',
    'PolyCCX-CCX_500-UA/9.4.1.0508',
  ],
  [
    poly,
    { model: 'Edge E450', firmware: '8.3.1.0206' },
    'FileTransport PolyEdge-Edge_E450-UA/8.3.1.0206 Type/Application',
    'PolyEdge-Edge_E450-UA/8.3.1.0206',
  ],
  [
    grandstream,
    { model: 'GRP2614', firmware: '1.0.5.15' },
    `Grandstream Model HW GRP2614 SW 1.0.5.15 DevId ${mac}`,
    'Grandstream GRP2614 1.0.5.15',
  ],
  [cisco, { model: '8841', firmware: '11.0' }, `Cisco-CP-8841-3PCC/11.0 (${mac})`, 'Cisco-CP-8841-3PCC/11.0'],
  [cisco, { model: '9871', firmware: '3.2.1' }, `Cisco-DP-9871/3.2.1 (${mac})`, 'Cisco-DP-9871/3.2.1'],
  [cisco, { model: 'ATA191', firmware: '12.0.1' }, 'Cisco/ATA191-12.0.1 (001565AABBCC)', 'Cisco/ATA191-12.0.1'],
])('a phone calls itself what its vendor’s phones do: %#', (behavior, hardware, http, sip) => {
  const phone = { ...hardware, mac, vendorId: '' };
  expect([behavior.httpUserAgent(phone), behavior.sipUserAgent(phone)]).toEqual([http, sip]);
  expect(parseUserAgent(http)).toMatchObject({ firmware: phone.firmware });
  expect(parseUserAgent(sip)).toMatchObject({ firmware: phone.firmware });
});
