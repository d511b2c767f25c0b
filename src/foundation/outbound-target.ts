import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's business from outside, and those that never are a receiver. */
const REFUSED_V4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Link-local, and with it the metadata services of clouds.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Within the global unicast addresses: those that carry an IPv4 address inside, and documentation. */
const REFUSED_V6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blockList = (networks: readonly [string, number][], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
};
const refusedV4 = blockList(REFUSED_V4, 'ipv4');
const globalV6 = blockList([['2000::', 3]], 'ipv6');
const refusedV6 = blockList(REFUSED_V6, 'ipv6');

/** Whether the operator has named this address as one that may be reached from here: `10.1.0.0/16`, `::1`. */
export function isAllowed(address: string, networks: readonly string[]): boolean {
  const allowed = new BlockList();
  for (const network of networks) {
    const [base = '', prefix] = network.split('/');
    const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
    allowed.addSubnet(base, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Everything is refused that is not an address of the public internet, IPv4 addresses in IPv6 clothes included. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !refusedV4.check(address, 'ipv4');
  return isIP(address) === 6 && globalV6.check(address, 'ipv6') && !refusedV6.check(address, 'ipv6');
}

const LOWEST_FREE_PORT = 1024;
const HTTPS_PORT = 443;

/**
 * What is wrong with a URL that somebody gave us to call, as it is written, before its name is looked up; undefined if nothing is. The
 * sentence names the field it came in.
 */
export function targetProblem(field: string, text: string, allowed: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return `'${field}' is not a URL; write it as in https://example.com/bellhop.`;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `'${field}' must begin with https://.`;
  if (url.username !== '' || url.password !== '')
    return `'${field}' must not carry a user name or password: it is shown and logged.`;
  const address = hostOf(url);
  if (isIP(address) !== 0) return addressProblem(field, url, address, allowed);
  // A name may turn out to be one of the allowed addresses, which is looked at when it is connected to.
  return allowed.length > 0 ? undefined : openInternetProblem(field, url);
}

/** The same for the address that the name has now: what is connected to. */
export function addressProblem(field: string, url: URL, address: string, allowed: readonly string[]): string | undefined {
  if (isAllowed(address, allowed)) return undefined;
  if (!isPublic(address)) return `'${field}' leads to an address that is not on the public internet.`;
  return openInternetProblem(field, url);
}

function openInternetProblem(field: string, url: URL): string | undefined {
  if (url.protocol !== 'https:') return `'${field}' must begin with https://: http is for networks of the operator's own.`;
  const port = Number(url.port || HTTPS_PORT);
  if (port === HTTPS_PORT || port >= LOWEST_FREE_PORT) return undefined;
  return `'${field}' names port ${port}; it may be ${HTTPS_PORT}, or ${LOWEST_FREE_PORT} and higher.`;
}

export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
