import { encodeId } from '../src/foundation/ids.ts';
import { pgbenchScript, workspaceIdAt } from './references/device-inserts.ts';
import { runPgbench } from './references/pgbench.ts';
import { type Benchmark, compared } from './support/benchmark.ts';
import { MODEL, macsFrom, type Tenant } from './support/fleet.ts';
import { alternate, type Side } from './support/rounds.ts';
import type { Stage } from './support/stage.ts';
import { tools } from './support/tools.ts';
import { request } from './support/wrk.ts';

/** An owner has room for 35 devices, and a long run must not fill them. */
const WORKSPACES = 20_000;
/** Far more than can be done. */
const OFFERED_PER_SECOND = 5_000;
const MACS_OF_A_ROUND = 2_000_000;
const FIRST_MAC = 0x4000_0000;
const MACS_OF_PGBENCH = 100_000_000;

/** New devices for the workspaces of two organizations, one of which is filled by Bellhop and the other by pgbench. */
export const createDeviceBench: Benchmark = {
  name: 'create-device',
  tools: [tools.wrk, tools.pgbench],
  async run(stage) {
    const { plan, machine, postgres } = stage;
    const sides = [await bellhopSide(stage), await pgbenchSide(stage)];
    await postgres.client.query('vacuum analyze');
    return [compared('POST /v1/devices', await alternate(sides, plan.rounds, machine))];
  },
};

async function bellhopSide(stage: Stage): Promise<Side> {
  const { plan, bellhop, directory, tenants } = stage;
  const tenant = await tenants.add('Growing by Bellhop');
  await furnish(stage, tenant, 1);
  const authorization = `Bearer ${await tenants.administratorOf(tenant)}`;
  const requestsOf = (round: number) =>
    macsFrom(FIRST_MAC + round * MACS_OF_A_ROUND, plan.seconds * OFFERED_PER_SECOND).map((mac, i) => ({
      method: 'POST' as const,
      path: '/v1/devices',
      authorization,
      body: { mac, model: MODEL, workspaceId: encodeId('PLACE', workspaceIdAt(1 + (i % WORKSPACES))) },
    }));
  return {
    name: 'Bellhop',
    pid: bellhop.pid,
    settlesAfterMs: 1_000,
    turn: (round) =>
      request(directory, { url: bellhop.apiUrl, requests: requestsOf(round), order: 'once', seconds: plan.seconds }),
  };
}

async function pgbenchSide(stage: Stage): Promise<Side> {
  const { plan, directory, postgres, tenants } = stage;
  const tenant = await tenants.add('Growing by pgbench');
  await furnish(stage, tenant, 1);
  return {
    // The load generator itself is the reference, and only its backends are counted.
    name: 'pgbench, same inserts',
    settlesAfterMs: 1_000,
    turn: async (round) => {
      const script = await pgbenchScript(tenant, { workspaces: WORKSPACES, firstMac: round * MACS_OF_PGBENCH });
      return runPgbench(directory, postgres, script, plan.seconds);
    },
  };
}

/** Workspaces with ids that both load generators can make up. */
async function furnish({ postgres }: Stage, { organizationId }: Tenant, first: number): Promise<void> {
  await postgres.client.query(
    `insert into workspaces.workspace (organization_id, id, display_name, supported_devices)
      select $1, id, 'Desk ' || at, 'phones' from unnest($2::uuid[]) with ordinality as n (id, at)`,
    [organizationId, Array.from({ length: WORKSPACES }, (_, i) => workspaceIdAt(first + i))],
  );
}
