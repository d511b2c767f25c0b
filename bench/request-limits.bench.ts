import { encodeId } from '../src/foundation/ids.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { alternate, type Side } from './support/rounds.ts';
import { tools } from './support/tools.ts';
import { request } from './support/wrk.ts';

const OFF = {
  BELLHOP_REQUESTS_PER_TOKEN: 'off',
  BELLHOP_REQUESTS_PER_ORGANIZATION: 'off',
  BELLHOP_REQUESTS_PER_SOURCE: 'off',
};

/** The same request of the same program, with budgets to count it against and without any. */
export const requestLimitsBench: Benchmark = {
  name: 'request-limits',
  tools: [tools.wrk],
  async run({ plan, bellhop, machine, directory, tenants, large, startAnother }) {
    const authorization = `Bearer ${await tenants.administratorOf(large)}`;
    const requests = large.phones.map(({ id }) => ({
      method: 'GET' as const,
      path: `/v1/devices/${encodeId('DEVICE', id)}`,
      authorization,
    }));
    const unlimited = await startAnother('unlimited', OFF);
    const sideOf = (name: string, { apiUrl, pid }: typeof bellhop): Side => ({
      name,
      pid,
      // Budgets are settled a second after the last request.
      settlesAfterMs: 1_500,
      turn: () => request(directory, { url: apiUrl, requests, order: 'random', seconds: plan.seconds }),
    });
    const sides = [sideOf('Bellhop', bellhop), sideOf('Bellhop without request budgets', unlimited)];
    const figures = await alternate(sides, plan.rounds, machine);
    await unlimited.stop();
    return [compared('GET /v1/devices/{id}, counted against budgets', figures)];
  },
};
