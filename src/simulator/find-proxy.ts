import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { OutboundProxy } from '../protocols/sip/connect.ts';
import type { Transport } from '../vendors/define.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ProxyAddress } from './configuration.ts';

/** Where the SIP of a line goes. */
export type FindProxy = (transport: Transport, address: ProxyAddress) => Promise<OutboundProxy>;

export interface FindProxyOptions {
  /** False trusts whatever certificate the proxy shows, as the development certificate that nobody has signed. */
  readonly checkCertificates: boolean;
  readonly clock?: Clock;
  readonly resolveSrv?: (name: string) => Promise<readonly SrvRecord[]>;
}

interface SrvRecord {
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
}

const transports = {
  UDP: { transport: 'udp', service: '_sip._udp', port: 5060 },
  TCP: { transport: 'tcp', service: '_sip._tcp', port: 5060 },
  TLS: { transport: 'tls', service: '_sips._tcp', port: 5061 },
} as const satisfies Record<Transport, object>;

const KEPT_MILLISECONDS = 60_000;

/** RFC 3263 as far as a phone needs that has been told the transport. All phones of a process share what was found. */
export function createProxyFinder({ checkCertificates, clock = systemClock, ...options }: FindProxyOptions): FindProxy {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  const resolveSrv = options.resolveSrv ?? ((name) => resolver.resolveSrv(name));
  const found = new Map<string, { readonly proxy: Promise<OutboundProxy>; readonly until: number }>();

  async function find(transport: Transport, address: ProxyAddress): Promise<OutboundProxy> {
    const proxy = { ...(await locate(transport, address)), transport: transports[transport].transport };
    return proxy.transport === 'tls' && !checkCertificates ? trustingWhatIsShown(proxy) : proxy;
  }

  async function locate(transport: Transport, { host, port }: ProxyAddress): Promise<{ host: string; port: number }> {
    const { service, port: usualPort } = transports[transport];
    if (port !== undefined) return { host, port };
    if (isIP(host) || host === 'localhost') return { host, port: usualPort };
    // Most names have no such record, and a resolver that is not there must not keep a phone from its address record.
    const records = await resolveSrv(`${service}.${host}`).catch(() => []);
    const [best] = records.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
    return best ? { host: best.name, port: best.port } : { host, port: usualPort };
  }

  return (transport, address) => {
    const key = `${transport} ${address.host} ${address.port ?? ''}`;
    const known = found.get(key);
    if (known && known.until > clock.now()) return known.proxy;
    const proxy = find(transport, address);
    found.set(key, { proxy, until: clock.now() + KEPT_MILLISECONDS });
    // What failed is looked for again by the next who asks.
    proxy.catch(() => found.delete(key));
    return proxy;
  };
}

/** The user agent checks certificates always, so it is told to trust the one that it is going to see. */
async function trustingWhatIsShown(proxy: OutboundProxy): Promise<OutboundProxy> {
  const { host, port } = proxy;
  const socket = connect({ host, port, minVersion: 'TLSv1.2', rejectUnauthorized: false });
  try {
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(10_000) });
    const certificate = socket.getPeerX509Certificate();
    if (!certificate) throw new Error(`${host} shows no certificate.`);
    const servername = /DNS:([\w.-]+)/.exec(certificate.subjectAltName ?? '')?.[1];
    return { ...proxy, ca: certificate.toString(), ...(servername && { servername }) };
  } finally {
    socket.destroy();
  }
}
