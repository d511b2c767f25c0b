import type { GetFile, PhoneBehavior, PhoneIdentity } from './behavior.ts';
import {
  BrokenFile,
  type FoundConfiguration,
  readAddress,
  readCredentials,
  readNumber,
  readRequired,
  readWord,
  type Settings,
  type SimulatedLine,
} from './configuration.ts';
import { readXml, type XmlElement } from './read-xml.ts';

const MOST_REGISTRATIONS = 34;

const TRANSPORTS = { UDPOnly: 'UDP', TCPOnly: 'TCP', TCPpreferred: 'TCP', TLS: 'TLS' } as const;
const SWITCH = { '': false, 0: false, 1: true } as const;

export const poly: PhoneBehavior = {
  httpUserAgent: (phone) => `FileTransport ${sipName(phone)} Type/Application`,
  sipUserAgent: (phone) => sipName(phone),
  usualModel: 'VVX450',
  usualFirmware({ name }) {
    if (name.startsWith('CCX')) return '9.4.1.0508';
    if (name.startsWith('Edge')) return '8.3.1.0206';
    return '5.9.7.4477';
  },

  async fetchConfiguration(phone, get) {
    const master = (await get(`${phone.mac}.cfg`)) ?? (await get('000000000000.cfg'));
    if (master === undefined) throw new BrokenFile('The configuration server has no file for this phone.');
    const settings = new Map<string, string>();
    // The first file that sets something wins, so the later ones only fill up.
    for (const name of readMaster(master, phone)) {
      const text = await get(name);
      if (text === undefined) throw new BrokenFile(`The master file names ${name}, which is not there.`);
      for (const [key, value] of readPolySettings(text)) if (!settings.has(key)) settings.set(key, value);
    }
    await askForTheRest(phone, get);
    return readPolyConfiguration(settings);
  },
};

/** What its master file leaves out, and its own settings as uploaded before: nothing of which a simulated phone uses. */
async function askForTheRest({ mac }: PhoneIdentity, get: GetFile): Promise<void> {
  for (const name of ['phone.cfg', 'web.cfg', 'license.cfg', 'directory.xml']) await get(`${mac}-${name}`);
}

/** The names of the files in which the settings are. */
function readMaster(text: string, phone: PhoneIdentity): string[] {
  const root = readXml(text);
  if (root.name !== 'APPLICATION') throw new BrokenFile('The master file has no APPLICATION element.');
  return (root.attributes.get('CONFIG_FILES') ?? '')
    .split(',')
    .map((name) => name.trim().replaceAll('[PHONE_MAC_ADDRESS]', phone.mac).replaceAll('[PHONE_MODEL]', phone.model))
    .filter((name) => name !== '');
}

/** Elements may have any name: settings are attributes. */
export function readPolySettings(text: string): Settings {
  const settings = new Map<string, string>();
  const collect = (element: XmlElement) => {
    for (const [name, value] of element.attributes) {
      if (settings.has(name)) throw new BrokenFile(`${name} is set twice.`);
      settings.set(name, value);
    }
    for (const child of element.children) collect(child);
  };
  collect(readXml(text));
  return settings;
}

export function readPolyConfiguration(settings: Settings): FoundConfiguration {
  const ports = Array.from({ length: MOST_REGISTRATIONS }, (_, index) => index + 1);
  return {
    lines: ports.filter((port) => settings.get(`reg.${port}.address`)).map((port) => readRegistration(settings, port)),
    provisioningUrl: deviceSetting(settings, 'device.prov.serverName'),
    credentials: deviceSetting(settings, 'device.prov.user')
      ? readCredentials(settings, 'device.prov.user', 'device.prov.password')
      : undefined,
  };
}

function readRegistration(settings: Settings, port: number): SimulatedLine {
  const reg = `reg.${port}`;
  const [user, domain = ''] = readRequired(settings, `${reg}.address`).split('@');
  if (!user || !domain) throw new BrokenFile(`${reg}.address has no user and domain.`);
  const proxy = readAddress(settings, `${reg}.outboundProxy.address`, `${reg}.outboundProxy.port`);
  const server = readAddress(settings, `${reg}.server.1.address`, `${reg}.server.1.port`);
  return {
    port,
    label: settings.get(`${reg}.label`) ?? '',
    user,
    domain,
    authUser: readRequired(settings, `${reg}.auth.userId`),
    password: readRequired(settings, `${reg}.auth.password`),
    transport: readWord(settings, proxy ? `${reg}.outboundProxy.transport` : `${reg}.server.1.transport`, TRANSPORTS),
    srtp: readSrtp(settings, reg),
    expiresSeconds: readNumber(settings, `${reg}.server.1.expires`, 3_600),
    proxy: proxy ?? server ?? { host: domain, port: undefined },
  };
}

function readSrtp(settings: Settings, reg: string): SimulatedLine['srtp'] {
  const isOn = (name: string) => readWord(settings, `${reg}.srtp.${name}`, SWITCH);
  if (!isOn('enable')) return 'off';
  if (isOn('require')) return 'mandatory';
  return isOn('offer') ? 'optional' : 'off';
}

/** Takes effect only with `device.set` and its own `.set`. */
function deviceSetting(settings: Settings, name: string): string | undefined {
  const isSet = readWord(settings, 'device.set', SWITCH) && readWord(settings, `${name}.set`, SWITCH);
  return isSet ? settings.get(name) || undefined : undefined;
}

/** "VVX450" is PolycomVVX-VVX_450-UA, "Edge E450" PolyEdge-Edge_E450-UA, "Trio 8800" PolycomRealPresenceTrio-Trio_8800-UA. */
function sipName({ model, firmware }: PhoneIdentity): string {
  const [, family = '', number = ''] = /^([A-Za-z]+) ?(\w+)$/.exec(model.replace(/^(VVX|CCX)/, '$1 ')) ?? [];
  const product = { VVX: 'PolycomVVX', Trio: 'PolycomRealPresenceTrio' }[family] ?? `Poly${family}`;
  return `${product}-${family}_${number}-UA/${firmware}`;
}
