import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, BlockList, isIP, type Socket, SocketAddress } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { backgroundImageService } from '../areas/device-settings/index.ts';
import {
  type ConfigurationService,
  openConfigurationService,
  type PhoneRequest,
  REFUSED_AT_THE_DOOR,
  type RefusedAtTheDoor,
} from '../areas/provisioning/index.ts';
import type { Config, Listen } from '../foundation/config.ts';
import type { Database } from '../foundation/db/database.ts';
import type { Log } from '../foundation/log.ts';
import type { Certificate } from '../foundation/tls/development-certificate.ts';

export interface ConfigServerParts {
  config: Pick<Config, 'configListen' | 'configTlsListen' | 'trustedProxies'>;
  /** As bellhop_app. */
  database: Database;
  log: Log;
  /** In PEM; needed where BELLHOP_CONFIG_TLS_LISTEN is not off. */
  tls?: Certificate | undefined;
  now?: () => Date;
  /** Waits before a refusal; tests do not want to. */
  pause?: (milliseconds: number) => Promise<unknown>;
  /** How long a phone may take to say what it wants. */
  patience?: Pick<ServerOptions, 'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval'>;
}

export interface ConfigServer {
  /** Absent where the listener is off. */
  httpUrl?: string;
  httpsUrl?: string;
  /** Writes down the requests that still wait for it. */
  flush(): Promise<void>;
  /** Takes no more phones, answers those that asked, and writes down what they did. */
  close(): Promise<void>;
}

const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
} satisfies ServerOptions;
const SILENT_AFTER_MS = 30_000;
const MOST_CONNECTIONS = 10_000;
const LONGEST_TARGET = 1_024;
const LARGEST_BODY_BYTES = 1024 * 1024;
const DRAIN_MS = 5_000;
const LINGER_MS = 1_000;

/** What phones talk to: HTTP and HTTPS listeners in front of the provisioning area, and of the images that settings name. */
export async function startConfigServer(parts: ConfigServerParts): Promise<ConfigServer> {
  const { config, log, tls } = parts;
  const service = await openConfigurationService(parts);
  const images = backgroundImageService(parts.database, log);
  const door: Door = { service, images, proxies: proxiesOf(config.trustedProxies), log, asking: new WeakMap() };
  const limits = { ...LIMITS, ...parts.patience };
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
    await service.close();
  };
  try {
    const urls: Pick<ConfigServer, 'httpUrl' | 'httpsUrl'> = {};
    if (config.configListen !== 'off') {
      const server = watch(createServer(limits), door);
      urls.httpUrl = await listen('http', server, config.configListen);
      servers.push(server);
    }
    if (config.configTlsListen !== 'off') {
      if (!tls) throw new Error('BELLHOP_CONFIG_TLS_LISTEN needs a certificate; set it to off to do without TLS.');
      const server = watch(createTlsServer({ ...limits, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: 10_000 }), door);
      urls.httpsUrl = await listen('https', server, config.configTlsListen);
      servers.push(server);
    }
    return { ...urls, flush: () => service.flush(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const isNamed = (host: string | undefined): host is string => Boolean(host) && host !== '0.0.0.0' && host !== '::';

async function listen(scheme: 'http' | 'https', server: Server, where: Exclude<Listen, 'off'>): Promise<string> {
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENT_AFTER_MS);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: where.host || undefined, port: where.port }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = isNamed(where.host) ? where.host : 'localhost';
  return `${scheme}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(hurry);
}

interface Door {
  service: ConfigurationService;
  images: ReturnType<typeof backgroundImageService>;
  proxies: BlockList;
  log: Log;
  /** What each connection is asking at the moment. */
  asking: WeakMap<object, { request: IncomingMessage; response: ServerResponse }>;
}

function watch<Kind extends Server>(server: Kind, door: Door): Kind {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    door.asking.set(socket, { request, response });
    response.once('close', () => door.asking.delete(socket));
    respond(request, response, door).catch((error: unknown) => {
      // Phones hang up in the middle of things; nobody has to get up for that.
      door.log.debug({ error }, 'a phone went away');
      response.destroy();
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseUnread(error, socket, door));
  return server;
}

async function respond(request: IncomingMessage, response: ServerResponse, { service, images, proxies }: Door) {
  const asked = phoneRequest(request, proxies);
  const refuse = (reason: RefusedAtTheDoor) => {
    service.remember(asked, reason);
    return refuseWhileSending(request, response, REFUSED_AT_THE_DOOR[reason]);
  };
  if ((request.url ?? '').length > LONGEST_TARGET) return refuse('target-too-long');
  if (!(await dropBody(request))) return refuse('upload-too-large');

  const answer = (await images(asked)) ?? (await service.answer(asked));
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

/** The phone is still sending: it is listened to for a moment more, or it would never hear the answer. */
async function refuseWhileSending(request: IncomingMessage, response: ServerResponse, status: number): Promise<void> {
  response.writeHead(status, { 'content-length': '0', connection: 'close' }).flushHeaders();
  request.resume();
  await Promise.race([once(request, 'close'), sleep(LINGER_MS, undefined, { ref: false })]);
  response.end();
}

/** What could not be read to its end; some of it may be known, all of it if only the upload was slow. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Socket, { service, proxies, asking }: Door): void {
  const reason = reasonOf(error.code ?? '');
  const known = asking.get(socket);
  if (!reason || !socket.writable || known?.response.headersSent) {
    socket.destroy();
    return;
  }
  service.remember(known ? phoneRequest(known.request, proxies) : { ...UNREAD, ...cameFrom(socket, {}, proxies) }, reason);
  const status = REFUSED_AT_THE_DOOR[reason];
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`;
  socket.end(head, () => socket.destroy());
}

const UNREAD = { method: '-', path: '-', authorization: undefined, userAgent: undefined, ifNoneMatch: undefined };

/** Undefined for what nobody said anything wrong in: a connection that broke, or one that never became TLS. */
function reasonOf(code: string): RefusedAtTheDoor | undefined {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'too-slow';
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return code.startsWith('HPE_') ? 'malformed' : undefined;
}

function phoneRequest(request: IncomingMessage, proxies: BlockList): PhoneRequest {
  const { method = 'GET', url = '/', headers } = request;
  return {
    method,
    path: pathOf(url),
    authorization: headers.authorization,
    userAgent: headers['user-agent'],
    ifNoneMatch: headers['if-none-match'],
    ...cameFrom(request.socket, headers, proxies),
  };
}

/** Reads an upload to its end and forgets it; false when it is larger than any phone's. */
async function dropBody(request: IncomingMessage): Promise<boolean> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY_BYTES) return false;
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST_BODY_BYTES) return false;
  }
  return true;
}

/** Without the query; a proxy may have written the whole URL. */
function pathOf(target: string): string {
  const path = target.startsWith('/') ? target : (URL.parse(target)?.pathname ?? '/');
  return path.split('?')[0] ?? '/';
}

function cameFrom(socket: Socket, headers: IncomingHttpHeaders, proxies: BlockList): Pick<PhoneRequest, 'sourceIp' | 'protocol'> {
  const peer = plainAddress(socket.remoteAddress ?? '0.0.0.0');
  const direct = 'encrypted' in socket ? 'https' : 'http';
  if (!isTrusted(peer, proxies)) return { sourceIp: peer, protocol: direct };
  const hops = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => plainAddress(hop.trim()))
    .filter((hop) => isIP(hop));
  // The last one that is not a proxy of ours: what stands before it, anybody could have written.
  const sourceIp = hops.findLast((hop) => !isTrusted(hop, proxies)) ?? peer;
  const forwarded = String(headers['x-forwarded-proto'] ?? direct);
  return { sourceIp, protocol: forwarded === 'https' ? 'https' : 'http' };
}

function proxiesOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of addresses) {
    const [address = '', bits] = text.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (!isIP(address)) throw new Error(`BELLHOP_TRUSTED_PROXIES holds addresses such as 10.0.0.1 or 10.0.0.0/8, not "${text}".`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const isTrusted = (address: string, proxies: BlockList): boolean =>
  isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** In one spelling: a socket for both families shows 192.0.2.1 as ::ffff:192.0.2.1, and link-local addresses carry an interface. */
function plainAddress(text: string): string {
  const address = text.split('%')[0] ?? text;
  if (/^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address)) return address.slice('::ffff:'.length);
  return isIP(address) === 6 ? new SocketAddress({ address, family: 'ipv6' }).address : address;
}
