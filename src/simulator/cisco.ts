import type { PhoneBehavior, PhoneIdentity } from './behavior.ts';
import {
  BrokenFile,
  type FoundConfiguration,
  readHostAndPort,
  readNumber,
  readRequired,
  readWord,
  type Settings,
  type SimulatedLine,
} from './configuration.ts';
import { readXml } from './read-xml.ts';

const MOST_LINES = 32;

const TRANSPORTS = { '': 'UDP', UDP: 'UDP', TCP: 'TCP', TLS: 'TLS' } as const;
const SRTP = { '': 'optional', Optional: 'optional', Strict: 'mandatory' } as const;
const SWITCH = { '': false, No: false, Yes: true } as const;
// Phones do not have the setting: they use a user name for authentication wherever there is one.
const AUTH_ID = { '': true, No: false, Yes: true } as const;

/** Phones and adapters with multiplatform firmware (MPP), which is what 3PCC in their names stands for, and those with PhoneOS. */
export const cisco: PhoneBehavior = {
  httpUserAgent: (phone) => `${sipName(phone)} (${isAdapter(phone.model) ? phone.mac.toUpperCase() : phone.mac})`,
  sipUserAgent: (phone) => sipName(phone),
  usualModel: '8851',
  usualFirmware: ({ name }) => (isAdapter(name) ? '12.0.1' : runsPhoneOs(name) ? '3.2.1' : '12.0.7'),

  async fetchConfiguration({ mac }, get) {
    const text = await get(`${mac}.xml`);
    if (text === undefined) throw new BrokenFile('The configuration server has no file for this phone.');
    return readCiscoConfiguration(readCiscoSettings(text));
  },

  readActivation(answer) {
    const found = readCiscoConfiguration(readCiscoSettings(answer));
    if (!found.provisioningUrl) throw new BrokenFile('The answer to the activation code does not say where the file is.');
    return found;
  },
};

/** An element per setting, named as on the phone's web page. */
export function readCiscoSettings(text: string): Settings {
  const root = readXml(text);
  if (root.name !== 'flat-profile') throw new BrokenFile('The root element is not flat-profile.');
  const settings = new Map<string, string>();
  for (const { name, text, children } of root.children) {
    // The network half of an adapter is none of its telephone ports' business.
    if (name === 'router-configuration') continue;
    if (children.length > 0) throw new BrokenFile(`<${name}> is no setting: the profile is not flat.`);
    if (settings.has(name)) throw new BrokenFile(`${name} is set twice.`);
    settings.set(name, text);
  }
  return settings;
}

export function readCiscoConfiguration(settings: Settings): FoundConfiguration {
  const ports = Array.from({ length: MOST_LINES }, (_, index) => index + 1);
  return {
    lines: ports.filter((port) => isRegistered(settings, port)).map((port) => readLine(settings, port)),
    ...readProfileRule(settings),
  };
}

function isRegistered(settings: Settings, port: number): boolean {
  return readWord(settings, `Line_Enable_${port}_`, SWITCH) && readWord(settings, `Register_${port}_`, SWITCH);
}

function readLine(settings: Settings, port: number): SimulatedLine {
  const server = readHostAndPort(settings, `Proxy_${port}_`);
  if (!server) throw new BrokenFile(`Proxy_${port}_ is missing.`);
  const hasProxy = readWord(settings, `Use_Outbound_Proxy_${port}_`, SWITCH);
  const hasAuthId = readWord(settings, `Use_Auth_ID_${port}_`, AUTH_ID);
  const proxy = hasProxy ? readHostAndPort(settings, `Outbound_Proxy_${port}_`) : undefined;
  return {
    port,
    label: settings.get(`Short_Name_${port}_`) ?? '',
    user: readRequired(settings, `User_ID_${port}_`),
    domain: server.host,
    authUser: readRequired(settings, `${hasAuthId ? 'Auth' : 'User'}_ID_${port}_`),
    password: readRequired(settings, `Password_${port}_`),
    transport: readWord(settings, `SIP_Transport_${port}_`, TRANSPORTS),
    srtp: readWord(settings, `Secure_Call_Option_${port}_`, SRTP),
    expiresSeconds: readNumber(settings, `Register_Expires_${port}_`, 3_600),
    proxy: proxy ?? server,
  };
}

/** `[--uid user --pwd password] https://host/folder/$MA.xml`: where to fetch from the next time, and as whom. */
function readProfileRule(settings: Settings): Pick<FoundConfiguration, 'provisioningUrl' | 'credentials'> {
  const rule = settings.get('Profile_Rule');
  if (!rule) return { provisioningUrl: undefined, credentials: undefined };
  const [, options = '', provisioningUrl] = /^(?:\[(.*)\] )?(\S+\/)\$MA\.xml$/.exec(rule) ?? [];
  if (!provisioningUrl) throw new BrokenFile('Profile_Rule does not lead to a folder with $MA.xml.');
  const [, userName, password = ''] = /^--uid (\S+) --pwd (\S+)$/.exec(options) ?? [];
  if (options && !userName) throw new BrokenFile('Profile_Rule has other options than --uid and --pwd.');
  return { provisioningUrl, credentials: userName ? { userName, password } : undefined };
}

function sipName({ model, firmware }: PhoneIdentity): string {
  if (isAdapter(model)) return `Cisco/${model}-${firmware}`;
  return isDeskPhone(model) ? `Cisco-DP-${model}/${firmware}` : `Cisco-CP-${model}-3PCC/${firmware}`;
}

const isAdapter = (model: string) => model.startsWith('ATA');
const isDeskPhone = (model: string) => model.startsWith('98');
// It counts its versions for itself.
const runsPhoneOs = (model: string) => model === '8875' || isDeskPhone(model);
