import type { Address, PhoneConfiguration, PhoneModel, Srtp, Transport } from '../../vendors/define.ts';
import type { Phone } from './phone.model.ts';

/** What is read out of the secret box for one file, or stands for it in a preview. */
export interface FileSecrets {
  sipPassword: string;
  httpUserName: string;
  httpPassword: string;
  adminPassword: string | undefined;
}

/** Names of this installation in public. */
export interface PublicNames {
  outboundProxy: string;
  /** The same for phones that use TLS: where a port is named, it is another one. */
  outboundProxyTls: string;
  configUrl: string;
}

const RESYNC_MINUTES = 24 * 60;
const EXPIRES_SECONDS = 600;
const SRTP_ORDER: readonly Srtp[] = ['off', 'optional', 'mandatory'];

/** The declaration that a vendor's template turns into its file; the same for the same rows, byte by byte. */
export function configurationOf(phone: Phone, model: PhoneModel, secrets: FileSecrets, names: PublicNames): PhoneConfiguration {
  const primary = phone.lines.find((line) => line.primary) ?? phone.lines[0];
  const transport = transportFor(phone, model);
  const shared = {
    authUserName: phone.sipUserName ?? '',
    password: secrets.sipPassword,
    domain: phone.sipDomain,
    outboundProxy: parseAddress(transport === 'TLS' ? names.outboundProxyTls : names.outboundProxy),
    transport,
    srtp: srtpFor(phone.srtp, model.srtp),
    expiresSeconds: EXPIRES_SECONDS,
  };
  return {
    device: { mac: phone.mac, model: model.name, displayName: phone.friendlyName ?? primary?.ownerName ?? '' },
    // A catalog row for everything a vendor makes allows more lines than the phone that came may have.
    lines: phone.lines
      .filter(({ port }) => port <= model.ports)
      .map(({ port, userName, label, ownerName }) => ({
        ...shared,
        port,
        userName,
        label: label ?? ownerName,
        displayName: ownerName,
      })),
    provisioning: {
      url: folderUrl(names.configUrl),
      userName: secrets.httpUserName,
      password: secrets.httpPassword,
      resyncMinutes: phone.updateIntervalMinutes ?? RESYNC_MINUTES,
    },
    timeZone: phone.timeZone ?? primary?.timeZone ?? 'UTC',
    language: languageTag(primary?.language ?? 'en'),
    ...(secrets.adminPassword !== undefined && { adminPassword: secrets.adminPassword }),
  };
}

/** Vendors append their file names to it. */
export const folderUrl = (url: string): string => `${url.replace(/\/+$/, '')}/`;

/** As the organization says. What its edge demands is not softened for a phone that cannot do it: that phone has to be replaced. */
function transportFor(phone: Phone, model: PhoneModel): Transport {
  if (phone.tlsRequired) return 'TLS';
  return model.transports.includes(phone.sipTransport) ? phone.sipTransport : (model.transports[0] ?? 'UDP');
}

function srtpFor(wanted: Srtp, most: PhoneModel['srtp']): Srtp {
  const reach = most === 'none' ? 'off' : most;
  return SRTP_ORDER.indexOf(wanted) <= SRTP_ORDER.indexOf(reach) ? wanted : reach;
}

/** `en_us`, as locations have it, is `en-US`. */
function languageTag(text: string): string {
  const [language = '', region] = text.split(/[-_]/);
  return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
}

/** `host`, `host:port` or `[IPv6]:port`; without a port, phones look for SRV records (K14). */
function parseAddress(text: string): Address {
  const match = /^(?<host>\[[^\]]+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text);
  if (!match?.groups?.host) return { host: text };
  const { host, port } = match.groups;
  return port ? { host, port: Number(port) } : { host };
}
