import Fastify from 'fastify';
import pg from 'pg';
import { readDevice } from '../../src/areas/devices/device.queries.ts';
import { asDb } from '../../src/foundation/db/sql.ts';
import { decodeUuid } from '../../src/foundation/ids.ts';

// The statement of GET /v1/devices/{id} behind a route of Fastify, and nothing else of ours: no token, no transaction, no row
// security (the owner of the tables passes it by), no presenter. The organization that the statement asks for is the connection's.
const [databaseUrl = '', organizationId = ''] = process.argv.slice(2);
const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 10,
  options: `-c bellhop.organization_id=${organizationId}`,
});
const db = asDb(pool);

// Webex ids are longer than Fastify takes by itself.
const server = Fastify({ routerOptions: { maxParamLength: 512 } });
server.get<{ Params: { deviceId: string } }>('/v1/devices/:deviceId', async (request, reply) => {
  const id = decodeUuid(request.params.deviceId);
  const device = id && (await readDevice(db, id));
  return device ?? reply.status(404).send();
});
process.on('SIGTERM', () => void server.close().then(() => pool.end()));
console.log(`ready ${await server.listen({ host: '127.0.0.1', port: 0 })}`);
