import { isIPv6 } from 'node:net';

/**
 * Where a request comes from, as far as it is one guest: an IPv4 address, or a network of 64 bits, which is what one IPv6 guest has
 * at the least.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // A socket that takes both kinds writes IPv4 like this, and all of IPv4 is not one guest.
  const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.v4;
  if (mapped !== undefined) return mapped;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const [left, right] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
