import type { PhoneBehavior } from './behavior.ts';
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
import { readKeyValueFile } from './read-key-value.ts';

const MOST_ACCOUNTS = 16;

// 3 asks DNS for the transport (NAPTR), which simulated phones do not.
const TRANSPORTS = { 0: 'UDP', 1: 'TCP', 2: 'TLS' } as const;
const SRTP = { '': 'off', 0: 'off', 1: 'optional', 2: 'mandatory' } as const;
const SWITCH = { '': false, 0: false, 1: true } as const;

/** The first number of a firmware names the hardware; models that are not here get one that no phone has. */
// biome-ignore format: a table by family
const HARDWARE_IDS: Readonly<Record<string, number>> = {
  T19P_E2: 53, T21P_E2: 52, T23G: 44, T27G: 69, T29G: 46,
  T31P: 124, T31G: 124, T31W: 172, T33G: 124, T34W: 171,
  T40P: 54, T40G: 76, T41S: 68, T41U: 116, T42G: 29, T42S: 67, T42U: 116, T43U: 107, T44U: 108, T44W: 174,
  T46G: 28, T46S: 66, T46U: 108, T48G: 35, T48S: 65, T48U: 109,
  T52S: 70, T54S: 70, T53: 96, T53W: 96, T54W: 96, T56A: 56, T57W: 97, T58A: 58, T58W: 150,
  T73U: 186, T74U: 187, T77U: 188, T85W: 196, T87W: 197,
  CP920: 78, CP925: 148, CP960: 73, CP965: 143,
};

export const yealink: PhoneBehavior = {
  httpUserAgent: (phone) => `${sipName(phone.model)} ${phone.firmware} ${phone.mac.match(/../g)?.join(':')}`,
  sipUserAgent: (phone) => `${sipName(phone.model)} ${phone.firmware}`,
  usualFirmware: ({ name, minimumFirmware }) => `${minimumFirmware?.split('.')[0] ?? HARDWARE_IDS[name] ?? 255}.86.0.20`,
  usualModel: 'T46U',

  async fetchConfiguration({ mac, firmware }, get) {
    const boot = (await get(`${mac}.boot`)) ?? (await get('y000000000000.boot'));
    const hardwareId = firmware.split('.')[0] ?? '';
    const names = boot === undefined ? [`y${hardwareId.padStart(12, '0')}.cfg`, `${mac}.cfg`] : readKeyValueFile(boot).includes;
    const settings = new Map<string, string>();
    let hasFile = false;
    for (const name of names) {
      const text = await get(name);
      if (text === undefined) continue;
      hasFile = true;
      for (const [key, value] of readKeyValueFile(text).settings) settings.set(key, value);
    }
    if (!hasFile) throw new BrokenFile('The configuration server has no file for this phone.');
    return readYealinkSettings(settings);
  },
};

export function readYealinkSettings(settings: Settings): FoundConfiguration {
  const ports = Array.from({ length: MOST_ACCOUNTS }, (_, index) => index + 1);
  return {
    lines: ports
      .filter((port) => readWord(settings, `account.${port}.enable`, SWITCH))
      .map((port) => readAccount(settings, port)),
    provisioningUrl: settings.get('static.auto_provision.server.url') || undefined,
    credentials: readCredentials(settings, 'static.auto_provision.server.username', 'static.auto_provision.server.password'),
  };
}

function readAccount(settings: Settings, port: number): SimulatedLine {
  const account = `account.${port}`;
  const domain = readRequired(settings, `${account}.sip_server.1.address`);
  const hasProxy = readWord(settings, `${account}.outbound_proxy_enable`, SWITCH);
  const proxy = hasProxy
    ? readAddress(settings, `${account}.outbound_proxy.1.address`, `${account}.outbound_proxy.1.port`)
    : undefined;
  const server = readAddress(settings, `${account}.sip_server.1.address`, `${account}.sip_server.1.port`);
  return {
    port,
    label: settings.get(`${account}.label`) ?? '',
    user: readRequired(settings, `${account}.user_name`),
    domain,
    authUser: readRequired(settings, `${account}.auth_name`),
    password: readRequired(settings, `${account}.password`),
    transport: readWord(settings, `${account}.sip_server.1.transport_type`, TRANSPORTS),
    srtp: readWord(settings, `${account}.srtp_encryption`, SRTP),
    expiresSeconds: readNumber(settings, `${account}.sip_server.1.expires`, 3_600),
    proxy: proxy ?? server ?? { host: domain, port: undefined },
  };
}

/** Conference phones leave "SIP-" out. */
const sipName = (model: string) => (model.startsWith('CP') ? `Yealink ${model}` : `Yealink SIP-${model}`);
