import Fastify from 'fastify';
import { identifyCaller } from '../../src/areas/access/index.ts';
import { readDevice } from '../../src/areas/devices/device.queries.ts';
import { readConfig } from '../../src/foundation/config.ts';
import { openDatabase } from '../../src/foundation/db/database.ts';
import { asDb } from '../../src/foundation/db/sql.ts';
import { actingBy } from '../../src/foundation/demand.ts';
import { decodeUuid } from '../../src/foundation/ids.ts';
import { createLog } from '../../src/foundation/log.ts';
import { newSecretKey } from '../../src/foundation/secrets.ts';
import { installationOf } from '../../src/programs/installation.ts';

// The bare route once more, with the three things that guard a request and nothing else of ours: the token is looked up, the
// permission demanded, and the statement runs in a transaction that row security confines to the caller's organization.
const [databaseUrl = ''] = process.argv.slice(2);
const database = openDatabase({
  connection: { connectionString: databaseUrl },
  role: 'bellhop_app',
  log: createLog('warn'),
  // Never looked at by the statement of this route.
  installation: installationOf(readConfig({ BELLHOP_SECRET_KEY: newSecretKey() })),
});
const anyTenant = asDb(database.pool);

const server = Fastify({ routerOptions: { maxParamLength: 512 } });
server.get<{ Params: { deviceId: string } }>('/v1/devices/:deviceId', async (request, reply) => {
  const { authorization } = request.headers;
  const caller = { authorization, orgId: undefined, ip: request.ip, userAgent: undefined, trackingId: request.id };
  const actor = actingBy(await identifyCaller(anyTenant, caller), 'devices.read');
  const id = decodeUuid(request.params.deviceId);
  const device = id && (await database.read(actor, ({ db }) => readDevice(db, id)));
  return device ?? reply.status(404).send();
});
process.on('SIGTERM', () => void server.close().then(() => database.close()));
console.log(`ready ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
