import { encodeId } from '../src/foundation/ids.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { startDeviceRoute } from './support/device-route.ts';
import { alternate, type Side } from './support/rounds.ts';
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
    const bare = await startDeviceRoute(stage, 'bare');
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
