import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import type pg from 'pg';
import { openEdgePhoneRequests, openEdgeRegistrations } from '../areas/registrations/index.ts';
import type { Config } from '../foundation/config.ts';
import type { Installation } from '../foundation/context.ts';
import { openDatabase } from '../foundation/db/database.ts';
import type { Log } from '../foundation/log.ts';
import type { Listen, ListenAddress } from '../protocols/sip/flow.ts';
import { sentBy } from '../protocols/sip/flow.ts';
import { Nonces } from '../protocols/sip/nonce.ts';
import { createRegistrar } from '../protocols/sip/registrar.ts';
import { serverTransactions } from '../protocols/sip/transactions.ts';
import { type SipServer, type SipServerOptions, startSipServer } from '../protocols/sip/transport.ts';

export interface SipEdgeParts {
  config: Pick<Config, 'sipListen' | 'sipsListen'>;
  /** Of the owner or of any role that may become bellhop_edge. */
  databaseConnection: pg.ClientConfig;
  installation: Installation;
  log: Log;
  /** In PEM; needed where BELLHOP_SIPS_LISTEN is not off. */
  tls?: { cert: string; key: string } | undefined;
  /** RFC 3261's T1, for what phones are asked. */
  t1Milliseconds?: number;
}

export interface SipEdge {
  /** UDP and TCP as host:port; absent where the listener is off. */
  sip?: string;
  /** TLS. */
  sips?: string;
  /** Takes no more, finishes what is in work, and closes. */
  close(): Promise<void>;
}

/** One writes batches, one listens for changes and one for what phones are asked, the others load credentials. */
const CONNECTIONS = 7;
/** Somebody else may take a free port between its two uses. */
const PORT_TRIES = 10;

/** Where phones register: SIP over UDP, TCP and TLS in front of the registrations area. It carries no calls. */
export async function startSipEdge(parts: SipEdgeParts): Promise<SipEdge> {
  const { config, databaseConnection, installation, log, tls, t1Milliseconds } = parts;
  const database = openDatabase({
    connection: databaseConnection,
    role: 'bellhop_edge',
    installation,
    log,
    connections: CONNECTIONS,
  });
  const edge = ownName(config);
  const registrations = await openEdgeRegistrations({ database, log, edge });
  const close = async () => {
    await registrations.close();
    await database.close();
  };
  try {
    const nonces = new Nonces({ secret: ownNonceKey(installation) });
    const registrar = createRegistrar({ store: registrations, nonces, observer: registrations.observer });
    const server = await listen(config, tls, {
      handler: serverTransactions(registrar),
      onError: (error) => log.error({ error }, 'a SIP request could not be handled'),
      publicHost: withoutPort(installation.outboundProxy),
      t1Milliseconds,
    });
    const requests = await openEdgePhoneRequests({ database, log, edge, server, address: () => installation.outboundProxy });
    return {
      ...addressesOf(server),
      close: async () => {
        await requests.stop();
        await server.close();
        await requests.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * By this name a registration says which edge has the way back to its phone. It outlasts a restart as the phones' way here does: where any
 * free port will do, neither.
 */
function ownName({ sipListen, sipsListen }: SipEdgeParts['config']): string {
  const listening = sipListen === 'off' ? sipsListen : sipListen;
  const at = listening === 'off' || listening.port === 0 ? randomBytes(8).toString('hex') : sentBy(listening);
  return `${hostname()} ${at}`;
}

/** Of host:port, [address]:port or either without a port. */
const withoutPort = (proxy: string): string | undefined => proxy.replace(/:\d+$/, '').replace(/^\[|\]$/g, '') || undefined;

/**
 * Each edge takes its own nonces only: none knows how far their counts have risen at another, so that a proof could be replayed
 * there. A phone that meets another edge is told stale=true once.
 */
function ownNonceKey({ secrets }: Installation): Buffer {
  return createHmac('sha256', secrets.derive('sip nonce')).update(randomBytes(32)).digest();
}

function addressesOf({ addresses }: SipServer): Pick<SipEdge, 'sip' | 'sips'> {
  const find = (transport: ListenAddress['transport']) => addresses.find((address) => address.transport === transport);
  const [udp, secure] = [find('udp'), find('tls')];
  return { ...(udp && { sip: sentBy(udp) }), ...(secure && { sips: sentBy(secure) }) };
}

/** UDP and TCP share a port; where any will do, one is looked for that is free for both. */
async function listen(
  { sipListen, sipsListen }: SipEdgeParts['config'],
  tls: SipEdgeParts['tls'],
  options: Omit<SipServerOptions, 'listen'>,
): Promise<SipServer> {
  if (sipsListen !== 'off' && !tls) throw new Error('BELLHOP_SIPS_LISTEN needs a certificate; set it to off to do without TLS.');
  const secure: Listen[] =
    sipsListen === 'off' || !tls ? [] : [{ transport: 'tls', host: hostOf(sipsListen), port: sipsListen.port, ...tls }];
  if (sipListen === 'off') return startSipServer({ ...options, listen: secure });

  const host = hostOf(sipListen);
  for (let tries = 1; ; tries++) {
    const port = sipListen.port || (await findFreePort(host));
    try {
      const plain: Listen[] = [
        { transport: 'udp', host, port },
        { transport: 'tcp', host, port },
      ];
      return await startSipServer({ ...options, listen: [...plain, ...secure] });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || sipListen.port !== 0 || tries >= PORT_TRIES) throw error;
    }
  }
}

/** Without a host, on every address. */
const hostOf = ({ host }: { host: string }): string => host || '0.0.0.0';

async function findFreePort(host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer().once('error', reject);
  probe.listen(0, host, () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}
