import type { Srtp, Transport } from '../vendors/define.ts';

/** What a phone took from its files: all it needs to register and to fetch them again. */
export interface FoundConfiguration {
  readonly lines: readonly SimulatedLine[];
  /** Where to fetch from the next time, if the files say so. */
  readonly provisioningUrl: string | undefined;
  readonly credentials: Credentials | undefined;
}

/** One line that the phone registers. */
export interface SimulatedLine {
  readonly port: number;
  readonly label: string;
  readonly user: string;
  readonly domain: string;
  readonly authUser: string;
  readonly password: string;
  readonly transport: Transport;
  readonly srtp: Srtp;
  readonly expiresSeconds: number;
  /** The outbound proxy, or the server itself where there is none. */
  readonly proxy: ProxyAddress;
}

/** Without a port, SRV records decide. */
export interface ProxyAddress {
  readonly host: string;
  readonly port: number | undefined;
}

/** What a phone proves itself with when it fetches its files. */
export interface Credentials {
  readonly userName: string;
  readonly password: string;
}

/** A file that a phone of this vendor could not use. The message says where and what, and never repeats a value. */
export class BrokenFile extends Error {
  override name = 'BrokenFile';
}

/** The settings of one or more files by name; what a file does not mention is absent, what it empties is ''. */
export type Settings = ReadonlyMap<string, string>;

/** A setting that has to be one of a few words, read as what they mean. */
export function readWord<Meaning>(settings: Settings, name: string, words: Readonly<Record<string, Meaning>>): Meaning {
  const word = settings.get(name) ?? '';
  const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
  if (meaning === undefined) throw new BrokenFile(`${name} is none of ${Object.keys(words).filter(Boolean).join(', ')}.`);
  return meaning;
}

export function readRequired(settings: Settings, name: string): string {
  const value = settings.get(name);
  if (!value) throw new BrokenFile(`${name} is missing.`);
  return value;
}

export function readNumber(settings: Settings, name: string, fallback: number): number {
  const value = settings.get(name) || String(fallback);
  if (!/^\d{1,9}$/.test(value)) throw new BrokenFile(`${name} is not a number.`);
  return Number(value);
}

/** Zero is how vendors write "no port: look it up". */
export function readAddress(settings: Settings, hostName: string, portName: string): ProxyAddress | undefined {
  // An IPv6 address may stand in brackets, which sockets do not want.
  const host = settings.get(hostName)?.replace(/^\[(.*)\]$/, '$1');
  return host ? { host, port: toPort(readNumber(settings, portName, 0), portName) } : undefined;
}

/** `host` or `host:port`. */
export function readHostAndPort(settings: Settings, name: string): ProxyAddress | undefined {
  const value = settings.get(name);
  if (!value) return undefined;
  const [, bracketed, bare, port] = /^(?:\[([0-9a-f:.]+)\]|([^\s:[\]]+))(?::(\d{1,5}))?$/i.exec(value) ?? [];
  const host = bracketed ?? bare;
  if (!host) throw new BrokenFile(`${name} is no host with an optional port.`);
  return { host, port: toPort(Number(port ?? 0), name) };
}

export function readCredentials(settings: Settings, userName: string, password: string): Credentials | undefined {
  const user = settings.get(userName);
  return user ? { userName: user, password: settings.get(password) ?? '' } : undefined;
}

function toPort(port: number, name: string): number | undefined {
  if (port > 65_535) throw new BrokenFile(`${name} is no port.`);
  return port === 0 ? undefined : port;
}
