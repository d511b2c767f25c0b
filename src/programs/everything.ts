import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Config, readConfig } from '../foundation/config.ts';
import { type Database, openDatabase } from '../foundation/db/database.ts';
import { readSetting, takeTurn, writeSetting } from '../foundation/db/settings.ts';
import { newId } from '../foundation/ids.ts';
import { createLog, type Log } from '../foundation/log.ts';
import { beginLife, type Life } from '../foundation/process-life.ts';
import { assertNodeVersion } from '../foundation/version.ts';
import { createApi } from './api.ts';
import { asBellhop } from './as-bellhop.ts';
import { startConfigServer } from './config-server.ts';
import { createDemo } from './demo/create-demo.ts';
import { keepDemoAlive } from './demo/keep-demo-alive.ts';
import { resumeOwnIntegration } from './demo/own-integration.ts';
import {
  announceNames,
  bringUpToDate,
  certificateOf,
  consoleUrl,
  installationOf,
  openServingDatabase,
  outboundProxies,
  recallNames,
} from './installation.ts';
import { PARTS, type Part } from './parts.ts';
import { sayAndExit } from './say-and-exit.ts';
import { startSipEdge } from './sip-edge.ts';
import { startJobs } from './worker.ts';

/** The named parts in one process, on the embedded PostgreSQL or the operator's own. */
export async function serve(config: Config, log: Log, life: Life, parts: readonly Part[] = PARTS): Promise<void> {
  const owner = await openServingDatabase(config, log);
  life.closing('PostgreSQL', owner.close);
  await bringUpToDate(owner, log);
  const installation = installationOf(config);
  const database = openDatabase({ connection: owner.connection, role: 'bellhop_app', installation, log });
  life.closing('the database connections', database.close);
  await recallNames(database.pool, installation, config);
  const tls = await certificateOf(config);
  const ready: Record<string, string | undefined> = {};

  if (parts.includes('sip-edge')) {
    const edge = await startSipEdge({ config, databaseConnection: owner.connection, installation, log, tls });
    life.closing('the SIP edge', edge.close);
    Object.assign(ready, { sip: edge.sip, sips: edge.sips });
    await announceNames(database.pool, installation, outboundProxies(config, edge));
  }
  if (parts.includes('config-server')) {
    const configServer = await startConfigServer({ config, database, log, tls });
    life.closing('the configuration server', configServer.close);
    Object.assign(ready, { config: configServer.httpUrl, configTls: configServer.httpsUrl });
    const configUrl = config.configUrl ?? configServer.httpUrl ?? configServer.httpsUrl ?? '';
    await announceNames(database.pool, installation, { configUrl });
  }
  if (parts.includes('worker')) {
    const worker = await startJobs(owner, database, log, config);
    life.closing('the worker', worker.stop);
  }
  if (parts.includes('api')) {
    ready.http = await listen(config, database, log, life);
    if (ready.http !== undefined) await announceNames(database.pool, installation, { publicUrl: ready.http });
  }
  if (parts.length === PARTS.length && (await isDemo(config, database))) {
    await resumeOwnIntegration(database);
    const phones = await keepDemoAlive(database, log);
    life.closing('the simulated phones', phones.stop);
  }
  announceReady(ready);
}

/** The one line that scripts wait for; it names only what listens. */
function announceReady(ready: Record<string, string | undefined>): void {
  const named = ['http', 'config', 'configTls', 'sip', 'sips'].filter((name) => ready[name] !== undefined);
  console.log(['Bellhop ready', ...named.map((name) => `${name}=${ready[name]}`)].join(' '));
}

async function listen(config: Config, database: Database, log: Log, life: Life): Promise<string | undefined> {
  if (config.httpListen === 'off') return undefined;
  const api = await createApi({ config, database, log });
  life.closing('the API', () => api.close());
  await api.listen({ host: config.httpListen.host || '::', port: config.httpListen.port });
  const { port } = api.server.address() as AddressInfo;
  return config.publicUrl ?? consoleUrl(port);
}

/**
 * Decided at the first start and remembered. A demo is filled then, in the transaction that remembers it, so that a kill in the
 * middle leaves nothing; its accounts are shown this one time.
 */
async function isDemo(config: Config, database: Database): Promise<boolean> {
  const { demo, accounts } = await asBellhop(database, newId(), async (ctx) => {
    await takeTurn(ctx.db, 'demo');
    const remembered = await readSetting(ctx.db, 'demo');
    if (remembered !== undefined) return { demo: remembered === true, accounts: [] };
    const demo = config.demo ?? config.databaseUrl === undefined;
    await writeSetting(ctx.db, 'demo', demo);
    return { demo, accounts: demo ? await createDemo(ctx) : [] };
  });
  for (const { email, password } of accounts) console.log(`Account ${email} ${password}`);
  return demo;
}

/** The program itself: reads the environment, serves until it is asked to end. */
export async function main(parts?: readonly Part[]): Promise<void> {
  assertNodeVersion();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const life = beginLife(log);
  try {
    await serve(config, log, life, parts);
  } catch (error) {
    await life.end();
    throw error;
  }
  await life.ended;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main().catch(sayAndExit);
