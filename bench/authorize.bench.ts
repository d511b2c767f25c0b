import { encodeId } from '../src/foundation/ids.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { startDeviceRoute } from './support/device-route.ts';
import { alternate, type Side } from './support/rounds.ts';
import { tools } from './support/tools.ts';
import { request } from './support/wrk.ts';

/** Token, permission and row security alone: the same statement on the same bare server, with them and without. */
export const authorizeBench: Benchmark = {
  name: 'authorize',
  tools: [tools.wrk],
  async run(stage) {
    const { plan, machine, directory, tenants, large } = stage;
    const authorization = `Bearer ${await tenants.administratorOf(large)}`;
    const requests = large.phones.map(({ id }) => ({
      method: 'GET' as const,
      path: `/v1/devices/${encodeId('DEVICE', id)}`,
      authorization,
    }));
    const [guarded, bare] = [await startDeviceRoute(stage, 'guarded'), await startDeviceRoute(stage, 'bare')];
    const sideOf = (name: string, { url, pid }: typeof bare): Side => ({
      name,
      pid,
      settlesAfterMs: 500,
      turn: () => request(directory, { url, requests, order: 'random', seconds: plan.seconds }),
    });
    const sides = [sideOf('with token, permission and row security', guarded), sideOf('the same select without', bare)];
    const figures = await alternate(sides, plan.rounds, machine);
    await guarded.stop();
    await bare.stop();
    return [compared('Token, permission and row security', figures)];
  },
};
