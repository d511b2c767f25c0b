import { join } from 'node:path';
import { encodeId } from '../src/foundation/ids.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { startServer, untilReady } from './support/children.ts';
import { urlOf } from './support/postgres.ts';
import { alternate, type Side } from './support/rounds.ts';
import type { Stage } from './support/stage.ts';
import { tools } from './support/tools.ts';
import { request } from './support/wrk.ts';

/** A device of the largest organization, any of them: token, permission, row security and presenter against none of these. */
export const getDeviceBench: Benchmark = {
  name: 'get-device',
  tools: [tools.wrk],
  async run(stage) {
    const { plan, bellhop, machine, directory, tenants, large } = stage;
    const authorization = `Bearer ${await tenants.administratorOf(large)}`;
    const requests = large.phones.map(({ id }) => ({
      method: 'GET' as const,
      path: `/v1/devices/${encodeId('DEVICE', id)}`,
      authorization,
    }));
    const bare = await startBareRoute(stage);
    const sideOf = (name: string, url: string, pid: number): Side => ({
      name,
      pid,
      settlesAfterMs: 500,
      turn: () => request(directory, { url, requests, order: 'random', seconds: plan.seconds }),
    });
    const sides = [sideOf('Bellhop', bellhop.apiUrl, bellhop.pid), sideOf('bare Fastify route, same SQL', bare.url, bare.pid)];
    const figures = await alternate(sides, plan.rounds, machine);
    await bare.stop();
    return [compared('GET /v1/devices/{id}', figures)];
  },
};

async function startBareRoute({ directory, postgres, large }: Stage) {
  const program = join(import.meta.dirname, 'references/bare-route.ts');
  const logFile = join(directory, 'bare-route.log');
  const server = startServer(process.execPath, [program, urlOf(postgres), large.organizationId], logFile);
  const url = await untilReady(server, (text) => /^ready (\S+)$/m.exec(text)?.[1]);
  return { ...server, url };
}
