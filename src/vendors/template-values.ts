import { type Clock, clockOf } from './clock.ts';
import type { Address, PhoneConfiguration, PhoneLine, PhoneModel, Vendor } from './define.ts';
import { displayText, survivesEscaping } from './escape.ts';

/** What a template sees. Everything is always there, empty where it is not set, because templates refuse unknown names. */
export interface TemplateValues {
  device: { mac: string; model: string; displayName: string };
  /** One per line slot of the model: what a file does not mention, a phone keeps. */
  lines: TemplateLine[];
  provisioning: {
    url: string;
    /** http or https, and the rest for vendors that write them apart. */
    scheme: string;
    path: string;
    userName: string;
    password: string;
    resyncMinutes: number;
  };
  clock: Clock;
  /** The vendor's word, or empty. */
  language: string;
  adminPassword: string;
}

/** One line slot; of an unused one only the port says something. */
export interface TemplateLine {
  port: number;
  enabled: boolean;
  label: string;
  displayName: string;
  userName: string;
  authUserName: string;
  password: string;
  domain: string;
  server: TemplateAddress;
  proxy: TemplateAddress;
  /** The vendor's words. */
  transport: string;
  srtp: string;
  expiresSeconds: number;
  expiresMinutes: number;
}

/** `port` is 0 and `address` bare where SRV records decide. */
export interface TemplateAddress {
  host: string;
  port: number;
  address: string;
}

export function templateValues(vendor: Vendor, model: PhoneModel, configuration: PhoneConfiguration): TemplateValues {
  const { device, lines, provisioning } = configuration;
  const stray = lines.find((line) => line.port < 1 || line.port > model.ports);
  if (stray) throw new TypeError(`${vendor.name} ${model.name} has no line ${stray.port}.`);
  const url = new URL(provisioning.url);
  return {
    device: { mac: device.mac.toLowerCase(), model: model.name, displayName: displayText(device.displayName) },
    lines: Array.from({ length: model.ports }, (_, index) => {
      const line = lines.find(({ port }) => port === index + 1);
      return line ? usedSlot(vendor, line) : unusedSlot(vendor, index + 1);
    }),
    provisioning: {
      url: url.href,
      scheme: url.protocol.slice(0, -1),
      path: url.host + url.pathname,
      userName: exact('provisioning.userName', provisioning.userName ?? ''),
      password: exact('provisioning.password', provisioning.password ?? ''),
      resyncMinutes: provisioning.resyncMinutes,
    },
    clock: clockOf(configuration.timeZone),
    language: languageWord(vendor, configuration.language),
    adminPassword: exact('adminPassword', configuration.adminPassword ?? ''),
  };
}

function usedSlot(vendor: Vendor, line: PhoneLine): TemplateLine {
  const where = `lines[${line.port}]`;
  return {
    port: line.port,
    enabled: true,
    label: displayText(line.label) || exact(`${where}.userName`, line.userName),
    displayName: displayText(line.displayName),
    userName: exact(`${where}.userName`, line.userName),
    authUserName: exact(`${where}.authUserName`, line.authUserName),
    password: exact(`${where}.password`, line.password),
    domain: exact(`${where}.domain`, line.domain),
    server: addressSlot(`${where}.registrar`, line.registrar ?? { host: line.domain }),
    proxy: addressSlot(`${where}.outboundProxy`, line.outboundProxy),
    transport: vendor.words.transport[line.transport],
    srtp: vendor.words.srtp[line.srtp],
    expiresSeconds: line.expiresSeconds,
    expiresMinutes: Math.max(1, Math.floor(line.expiresSeconds / 60)),
  };
}

function unusedSlot(vendor: Vendor, port: number): TemplateLine {
  const nowhere = { host: '', port: 0, address: '' };
  return {
    port,
    enabled: false,
    label: '',
    displayName: '',
    userName: '',
    authUserName: '',
    password: '',
    domain: '',
    server: nowhere,
    proxy: nowhere,
    transport: vendor.words.transport.UDP,
    srtp: vendor.words.srtp.off,
    expiresSeconds: 3600,
    expiresMinutes: 60,
  };
}

function addressSlot(where: string, { host, port }: Address): TemplateAddress {
  exact(where, host);
  return { host, port: port ?? 0, address: port ? `${host}:${port}` : host };
}

/** A credential that a format would alter is refused here, by name and never by value. */
function exact(where: string, value: string): string {
  if (!survivesEscaping(value)) throw new TypeError(`${where} has characters that no phone's file can carry.`);
  return value;
}

/** "de-AT" speaks "de" where the vendor does not tell them apart. */
function languageWord(vendor: Vendor, language: string): string {
  return vendor.words.language[language] ?? vendor.words.language[language.split('-')[0] ?? ''] ?? '';
}
