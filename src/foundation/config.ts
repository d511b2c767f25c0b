import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Where a listener listens, or that it does not. Port 0 means any free port. */
export type Listen = { host: string; port: number } | 'off';

export interface Config {
  /** The operator's own PostgreSQL; absent, the embedded one in the data directory serves. */
  databaseUrl: string | undefined;
  dataDirectory: string;
  /** Base of absolute links; absent, `http://localhost:<port of the HTTP listener>`. */
  publicUrl: string | undefined;
  httpListen: Listen;
  configListen: Listen;
  configTlsListen: Listen;
  tftpListen: Listen;
  sipListen: Listen;
  sipsListen: Listen;
  /** 32 bytes in base64 or hex; absent, made once and kept in the data directory. */
  secretKey: string | undefined;
  secretKeyFile: string | undefined;
  /** Where mails go; absent, they stay in the development outbox. */
  smtpUrl: string | undefined;
  /** The sender's address of every mail. */
  mailFrom: string;
  demo: boolean | undefined;
  /** An organization's SIP domain is `<its number>.<this>` at its creation, for ever. */
  sipDomain: string;
  /** Host, or host:port, that phones send their SIP to; absent, the SIP listener. */
  outboundProxy: string | undefined;
  /** Base of the URL phones fetch their configuration from; absent, the configuration listener. */
  configUrl: string | undefined;
  /** Addresses whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** Origins whose scripts may call the API in a browser. */
  corsOrigins: string[];
  /** The audit trail is dropped month by month when it is older. */
  auditRetentionDays: number;
  /** Networks and addresses that webhooks may reach although they are not on the public internet: `10.1.0.0/16`. */
  webhookNetworks: string[];
  /** Base of the Webex API that integrated services are at, with its version. */
  webexUrl: string;
  /** The integration that Bellhop is registered as there; absent, a demo plays Webex itself and nobody else has integrated services. */
  webexClientId: string | undefined;
  webexClientSecret: string | undefined;
  /** Requests a minute that the API answers one token, all tokens in one organization, and one source that shows no valid token. */
  requestsPerToken: PerMinute;
  requestsPerOrganization: PerMinute;
  requestsPerSource: PerMinute;
  logLevel: string;
}

/** Or as many as they like. */
export type PerMinute = number | 'off';

type Environment = Readonly<Record<string, string | undefined>>;

/** One row per setting: what it is called outside and how its text becomes a value. */
const settings: { [Key in keyof Config]: { variable: string; read(text: string | undefined, variable: string): Config[Key] } } = {
  databaseUrl: { variable: 'DATABASE_URL', read: optional },
  dataDirectory: { variable: 'BELLHOP_DATA_DIR', read: (text) => resolve(text || './data') },
  publicUrl: { variable: 'BELLHOP_PUBLIC_URL', read: url },
  httpListen: { variable: 'BELLHOP_HTTP_LISTEN', read: listen('127.0.0.1:8080') },
  configListen: { variable: 'BELLHOP_CONFIG_LISTEN', read: listen('127.0.0.1:8081') },
  configTlsListen: { variable: 'BELLHOP_CONFIG_TLS_LISTEN', read: listen('127.0.0.1:8443') },
  tftpListen: { variable: 'BELLHOP_TFTP_LISTEN', read: listen('off') },
  sipListen: { variable: 'BELLHOP_SIP_LISTEN', read: listen('127.0.0.1:5060') },
  sipsListen: { variable: 'BELLHOP_SIPS_LISTEN', read: listen('127.0.0.1:5061') },
  secretKey: { variable: 'BELLHOP_SECRET_KEY', read: optional },
  secretKeyFile: { variable: 'BELLHOP_SECRET_KEY_FILE', read: optional },
  smtpUrl: { variable: 'SMTP_URL', read: smtpUrl },
  mailFrom: { variable: 'BELLHOP_MAIL_FROM', read: mailAddress },
  demo: { variable: 'BELLHOP_DEMO', read: flag },
  sipDomain: { variable: 'BELLHOP_SIP_DOMAIN', read: (text) => (text || 'sip.bellhop.test').toLowerCase() },
  outboundProxy: { variable: 'BELLHOP_OUTBOUND_PROXY', read: optional },
  configUrl: { variable: 'BELLHOP_CONFIG_URL', read: url },
  trustedProxies: { variable: 'BELLHOP_TRUSTED_PROXIES', read: words },
  corsOrigins: { variable: 'BELLHOP_CORS_ORIGINS', read: origins },
  auditRetentionDays: { variable: 'BELLHOP_AUDIT_RETENTION_DAYS', read: days(400) },
  webhookNetworks: { variable: 'BELLHOP_WEBHOOK_ALLOW', read: networks },
  webexUrl: { variable: 'BELLHOP_WEBEX_URL', read: (text, variable) => url(text, variable) ?? 'https://webexapis.com/v1' },
  webexClientId: { variable: 'BELLHOP_WEBEX_CLIENT_ID', read: optional },
  webexClientSecret: { variable: 'BELLHOP_WEBEX_CLIENT_SECRET', read: optional },
  requestsPerToken: { variable: 'BELLHOP_REQUESTS_PER_TOKEN', read: perMinute(1_200) },
  requestsPerOrganization: { variable: 'BELLHOP_REQUESTS_PER_ORGANIZATION', read: perMinute(6_000) },
  requestsPerSource: { variable: 'BELLHOP_REQUESTS_PER_SOURCE', read: perMinute(300) },
  logLevel: { variable: 'BELLHOP_LOG_LEVEL', read: (text) => text || 'info' },
};

/** Reads the environment once, at start. Throws one sentence that names the variable and what it takes. */
export function readConfig(environment: Environment): Config {
  const config = Object.fromEntries(
    Object.entries(settings).map(([key, { variable, read }]) => [key, read(environment[variable], variable)]),
  ) as unknown as Config;
  if ((config.webexClientId === undefined) !== (config.webexClientSecret === undefined))
    throw new Error('BELLHOP_WEBEX_CLIENT_ID and BELLHOP_WEBEX_CLIENT_SECRET are given together: an integration has both.');
  return config;
}

function optional(text: string | undefined): string | undefined {
  return text || undefined;
}

function words(text: string | undefined): string[] {
  return (text || '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function origins(text: string | undefined, variable: string): string[] {
  for (const word of words(text))
    if (!URL.canParse(word) || new URL(word).origin !== word)
      throw new Error(`${variable} is a list of origins such as https://console.example.com, and "${word}" is none.`);
  return words(text);
}

function flag(text: string | undefined, variable: string): boolean | undefined {
  if (!text) return undefined;
  if (text === '1' || text === '0') return text === '1';
  throw new Error(`${variable} is 1 or 0, not "${text}".`);
}

function days(fallback: number) {
  return (text: string | undefined, variable: string): number => {
    const count = Number(text || fallback);
    if (!Number.isInteger(count) || count < 1 || count > 36_500)
      throw new Error(`${variable} is a number of days, not "${text}".`);
    return count;
  };
}

function networks(text: string | undefined, variable: string): string[] {
  const words = (text || '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const wrong = words.find((word) => !isNetwork(word));
  if (wrong === undefined) return words;
  throw new Error(`${variable} is a list of networks such as 10.1.0.0/16 or addresses, separated by commas; not "${wrong}".`);
}

function isNetwork(word: string): boolean {
  const [base = '', prefix, ...more] = word.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(base)] ?? -1;
  if (longest < 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest);
}

function perMinute(fallback: number) {
  return (text: string | undefined, variable: string): PerMinute => {
    if (text === 'off') return 'off';
    const count = Number(text || fallback);
    if (!Number.isInteger(count) || count < 1 || count > 1_000_000)
      throw new Error(`${variable} is a number of requests a minute, up to a million, or off; not "${text}".`);
    return count;
  };
}

function url(text: string | undefined, variable: string): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new Error(`${variable} is a URL such as https://bellhop.example.com, not "${text}".`);
  return text.replace(/\/+$/, '');
}

function smtpUrl(text: string | undefined, variable: string): string | undefined {
  if (!text) return undefined;
  // It may hold a password, so it is not repeated.
  if (!URL.canParse(text) || !/^smtps?:/.test(text))
    throw new Error(`${variable} is a URL such as smtps://user:password@mail.example.com, and what is given is none.`);
  return text;
}

function mailAddress(text: string | undefined, variable: string): string {
  const address = text || 'bellhop@localhost';
  if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,189}$/.test(address))
    throw new Error(`${variable} is an email address such as bellhop@example.com, not "${address}".`);
  return address;
}

function listen(fallback: string) {
  return (text: string | undefined, variable: string): Listen => {
    const value = text || fallback;
    if (value === 'off') return 'off';
    const match = /^(?:\[(?<v6>[^\]]+)\]|(?<host>[^:]*)):(?<port>\d{1,5})$/.exec(value);
    const port = Number(match?.groups?.port);
    if (!match || port > 65535) throw new Error(`${variable} is host:port, such as 127.0.0.1:8080, or off; not "${value}".`);
    return { host: match.groups?.v6 ?? match.groups?.host ?? '', port };
  };
}
