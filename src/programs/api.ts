import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { findRequestBudgets, identifyCaller } from '../areas/access/index.ts';
import { areas } from '../areas/index.ts';
import { identifySession, recognizeSession } from '../areas/sign-in/index.ts';
import type { ServerTools } from '../foundation/area.ts';
import type { Config } from '../foundation/config.ts';
import type { Actor, Context } from '../foundation/context.ts';
import type { Database } from '../foundation/db/database.ts';
import { asDb } from '../foundation/db/sql.ts';
import { Refused } from '../foundation/errors.ts';
import type { Caller } from '../foundation/http/caller.ts';
import { mountConsole } from '../foundation/http/console.ts';
import { mountHealth } from '../foundation/http/health.ts';
import { openApiOf } from '../foundation/http/openapi.ts';
import { OrganizationBudgets } from '../foundation/http/organization-budgets.ts';
import { mountReferencePage } from '../foundation/http/reference-page.ts';
import { type RequestBudgets, RequestLimits } from '../foundation/http/request-limits.ts';
import { createServer, visitOf } from '../foundation/http/server.ts';
import { takeLeave } from '../foundation/http/take-leave.ts';
import { SharedLevels } from '../foundation/levels/shared-levels.ts';
import type { Log } from '../foundation/log.ts';
import { VERSION } from '../foundation/version.ts';

export interface ApiParts {
  config: Pick<Config, 'trustedProxies' | 'publicUrl' | 'corsOrigins'> & RequestBudgets;
  database: Database;
  log: Log;
  now?: () => Date;
}

export const routes = areas.flatMap((area) => area.routes);
export const openApi = openApiOf(routes, VERSION);

/** Console, REST API, its reference page, and health. */
export async function createApi({ config, database, log, now = () => new Date() }: ApiParts): Promise<FastifyInstance> {
  const anyTenant = asDb(database.pool);
  const levels = new SharedLevels({ db: anyTenant, log, now });
  const ofOrganizations = new OrganizationBudgets({ find: (ids) => findRequestBudgets(anyTenant, ids), now, log });
  const server = createServer({
    routes,
    database,
    identify: (caller) => identify(anyTenant, caller, identifySession),
    recognize: (caller) => identify(anyTenant, caller, recognizeSession),
    limits: new RequestLimits({ levels, budgets: config, ofOrganizations }),
    log,
    trustedProxies: config.trustedProxies,
    publicUrl: config.publicUrl,
    corsOrigins: config.corsOrigins,
  });
  const tools = serverTools({ config, database, log }, server);
  for (const area of areas) await area.mount?.(server, tools);
  server.addHook('onClose', () => levels.close());
  await mountConsole(server);
  mountHealth(server, database);
  takeLeave(server);
  await mountReferencePage(server, openApi);
  return server;
}

/** A token that was sent on purpose counts before the cookie that a browser sends by itself. */
const identify = (db: Context['db'], caller: Caller, bySession: typeof identifySession): Promise<Actor> =>
  caller.authorization === undefined && caller.session !== undefined
    ? bySession(db, { ...caller, session: caller.session })
    : identifyCaller(db, caller);

/** What areas work with that answer browsers and other protocols. */
function serverTools({ config, database, log }: ApiParts, server: FastifyInstance): ServerTools {
  const isSecure = config.publicUrl?.startsWith('https:') ?? false;
  const visitor: ServerTools['visitOf'] = (request) => visitOf(request, { database }, isSecure);
  return {
    database,
    log,
    publicUrl: (request) => {
      if (config.publicUrl !== undefined) return config.publicUrl;
      if (request !== undefined) return `${request.protocol}://${request.host}`;
      return `http://localhost:${(server.server.address() as AddressInfo).port}`;
    },
    visitOf: visitor,
    signedIn: async (request) => {
      const { cookies, ip, userAgent, trackingId } = visitor(request);
      if (cookies.session === undefined) return undefined;
      const credentials = { session: cookies.session, orgId: undefined, ip, userAgent, trackingId };
      return identifySession(asDb(database.pool), credentials).catch((error: unknown) => {
        if (error instanceof Refused && error.refusal === 'unauthenticated') return undefined;
        throw error;
      });
    },
  };
}
