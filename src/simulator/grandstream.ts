import type { PhoneBehavior } from './behavior.ts';
import {
  BrokenFile,
  type FoundConfiguration,
  readCredentials,
  readHostAndPort,
  readNumber,
  readRequired,
  readWord,
  type Settings,
  type SimulatedLine,
} from './configuration.ts';
import { readXml } from './read-xml.ts';

const TRANSPORTS = { '': 'UDP', 0: 'UDP', 1: 'TCP', 2: 'TLS' } as const;
const SRTP = { '': 'off', 0: 'off', 1: 'optional', 2: 'mandatory' } as const;
const SWITCH = { '': false, 0: false, 1: true } as const;
const SCHEMES = { 1: 'http', 2: 'https' } as const;

/** Where the settings of accounts stand: the number behind the P, a column per account. */
interface AccountNumbers {
  readonly active: readonly number[];
  readonly label?: readonly number[];
  readonly server: readonly number[];
  readonly proxy: readonly number[];
  readonly user: readonly number[];
  readonly auth: readonly number[];
  readonly password: readonly number[];
  readonly register: readonly number[];
  readonly expires: readonly number[];
  readonly transport: readonly number[];
  readonly srtp: readonly number[];
}

const deskPhone: AccountNumbers = {
  active: [271, 401, 501, 601, 1701, 1801],
  label: [270, 417, 517, 617, 1717, 1817],
  server: [47, 402, 502, 602, 1702, 1802],
  proxy: [48, 403, 503, 603, 1703, 1803],
  user: [35, 404, 504, 604, 1704, 1804],
  auth: [36, 405, 505, 605, 1705, 1805],
  password: [34, 406, 506, 606, 1706, 1806],
  register: [31, 410, 510, 610, 1710, 1810],
  expires: [32, 412, 512, 612, 1712, 1812],
  transport: [130, 448, 548, 648, 1748, 1848],
  srtp: [183, 443, 543, 643, 1743, 1843],
};

const twoPortAdapter: AccountNumbers = {
  active: [271, 401],
  server: [47, 747],
  proxy: [48, 748],
  user: [35, 735],
  auth: [36, 736],
  password: [34, 734],
  register: [31, 731],
  expires: [32, 732],
  transport: [130, 830],
  srtp: [183, 443],
};

const everyPort = (number: number) => [number, number, number, number];

/** Its ports share the server of profile 1 and have only what is a user's to themselves. */
const profileAdapter: AccountNumbers = {
  active: [4595, 4596, 4597, 4598],
  label: [4180, 4181, 4182, 4183],
  server: everyPort(47),
  proxy: everyPort(48),
  user: [4060, 4061, 4062, 4063],
  auth: [4090, 4091, 4092, 4093],
  password: [4120, 4121, 4122, 4123],
  register: everyPort(31),
  expires: everyPort(32),
  transport: everyPort(130),
  srtp: everyPort(183),
};

export const grandstream: PhoneBehavior = {
  httpUserAgent: ({ model, firmware, mac }) => `Grandstream Model HW ${model} SW ${firmware} DevId ${mac}`,
  sipUserAgent: ({ model, firmware }) => `Grandstream ${model} ${firmware}`,
  usualModel: 'GRP2614',
  usualFirmware({ name }) {
    if (name.startsWith('HT')) return '1.0.17.5';
    if (name.startsWith('GXP16')) return '1.0.7.13';
    if (name.startsWith('GXP')) return '1.0.11.64';
    return '1.0.5.15';
  },

  async fetchConfiguration({ mac, model }, get) {
    // A binary file, for which simulated phones have no reader; they ask because real ones do.
    await get(`cfg${mac}`);
    const text = (await get(`cfg${mac}.xml`)) ?? (await get(`cfg${model.toLowerCase()}.xml`)) ?? (await get('cfg.xml'));
    if (text === undefined) throw new BrokenFile('The configuration server has no file for this phone.');
    return readGrandstreamConfiguration(readGrandstreamSettings(text, mac), model);
  },
};

/** The P values of a file, which must be meant for this phone where it names one. */
export function readGrandstreamSettings(text: string, mac: string): Settings {
  const root = readXml(text);
  if (root.name !== 'gs_provision') throw new BrokenFile('The root element is not gs_provision.');
  const meantFor = root.children.find(({ name }) => name === 'mac')?.text.trim();
  if (meantFor && meantFor.toLowerCase() !== mac) throw new BrokenFile('The file is for another MAC address.');
  const config = root.children.find(({ name }) => name === 'config');
  if (config?.attributes.get('version') !== '1') throw new BrokenFile('There is no config element of version 1.');

  const settings = new Map<string, string>();
  for (const { name, text, children } of config.children) {
    if (!/^P\d+$/.test(name) || children.length > 0) throw new BrokenFile(`<${name}> is no P value.`);
    if (settings.has(name)) throw new BrokenFile(`${name} is set twice.`);
    settings.set(name, text);
  }
  return settings;
}

export function readGrandstreamConfiguration(settings: Settings, model: string): FoundConfiguration {
  const numbers = numbersOf(model);
  return {
    lines: numbers.active.flatMap((_, index) => readAccount(settings, numbers, index) ?? []),
    provisioningUrl: settings.get('P237') && `${readWord(settings, 'P212', SCHEMES)}://${settings.get('P237')}`,
    credentials: readCredentials(settings, 'P1360', 'P1361'),
  };
}

function numbersOf(model: string): AccountNumbers {
  if (!model.startsWith('HT')) return deskPhone;
  return model.startsWith('HT81') ? profileAdapter : twoPortAdapter;
}

function readAccount(settings: Settings, numbers: AccountNumbers, index: number): SimulatedLine | undefined {
  const p = (what: keyof AccountNumbers) => `P${numbers[what]?.[index]}`;
  if (!readWord(settings, p('active'), SWITCH) || !readWord(settings, p('register'), SWITCH)) return undefined;
  const server = readHostAndPort(settings, p('server'));
  if (!server) throw new BrokenFile(`${p('server')} is missing.`);
  return {
    port: index + 1,
    label: settings.get(p('label')) ?? '',
    user: readRequired(settings, p('user')),
    domain: server.host,
    authUser: readRequired(settings, p('auth')),
    password: readRequired(settings, p('password')),
    transport: readWord(settings, p('transport'), TRANSPORTS),
    srtp: readWord(settings, p('srtp'), SRTP),
    expiresSeconds: 60 * readNumber(settings, p('expires'), 60),
    proxy: readHostAndPort(settings, p('proxy')) ?? server,
  };
}
