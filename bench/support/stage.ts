import { chmod } from 'node:fs/promises';
import { readConfig } from '../../src/foundation/config.ts';
import { createLog } from '../../src/foundation/log.ts';
import { newSecretKey } from '../../src/foundation/secrets.ts';
import { installationOf } from '../../src/programs/installation.ts';
import { throwawayDirectory } from '../../test/support/sweep.ts';
import { type Bellhop, startBellhop } from './bellhop.ts';
import { addPhones, macsFrom, type Phone, type Tenant } from './fleet.ts';
import type { Plan } from './plan.ts';
import { type BenchPostgres, startPostgres, urlOf } from './postgres.ts';
import type { Machine } from './rounds.ts';
import { openTenants, type Tenants } from './tenants.ts';

/** An organization with the devices in it. */
export interface Customer extends Tenant {
  phones: Phone[];
}

/** What every benchmark plays on: one PostgreSQL, one Bellhop, and the devices of many customers. */
export interface Stage {
  plan: Plan;
  /** Gone after the run. */
  directory: string;
  postgres: BenchPostgres;
  bellhop: Bellhop;
  /** A second one on the same database, with something else set. */
  startAnother(name: string, environment: Record<string, string>): Promise<Bellhop>;
  tenants: Tenants;
  /** Has half of all devices; the others are spread over organizations of ordinary size. */
  large: Customer;
  phones: Phone[];
  machine: Machine;
}

export type Closing = (what: string, close: () => Promise<unknown>) => void;

const DEVICES_AT_A_TIME = 1_000;
/** Beside the devices that are there from the start, there is room for those that a benchmark adds. */
const FIRST_MAC = 0x1000_0000;

export async function setStage(plan: Plan, closing: Closing, say: (line: string) => void): Promise<Stage> {
  const log = createLog('warn');
  const { path: directory, remove } = await throwawayDirectory();
  closing('the directory', remove);
  // PostgreSQL and nginx may run as other users that must pass through.
  await chmod(directory, 0o711);
  const postgres = await startPostgres(directory, log);
  closing('PostgreSQL', postgres.stop);

  const secretKey = newSecretKey();
  const installation = installationOf(readConfig({ BELLHOP_SECRET_KEY: secretKey }));
  const tenants = await openTenants(postgres, installation, log);
  closing('the connections', tenants.close);

  say(`Adding ${plan.devices} devices.`);
  const large: Customer = { ...(await tenants.add('Large')), phones: [] };
  const ordinary: Phone[] = [];
  for (let added = 0; added < plan.devices; added += DEVICES_AT_A_TIME) {
    const macs = macsFrom(FIRST_MAC + added, Math.min(DEVICES_AT_A_TIME, plan.devices - added));
    const isForLarge = added < plan.devices / 2;
    const tenant = isForLarge ? large : await tenants.add(`Customer at ${added}`);
    (isForLarge ? large.phones : ordinary).push(...(await addPhones(postgres.client, installation.secrets, tenant, macs)));
  }
  await postgres.client.query('vacuum analyze');

  const options = { databaseUrl: urlOf(postgres), secretKey, profile: plan.profile };
  const bellhop = await startBellhop(directory, options);
  closing('Bellhop', bellhop.stop);
  const machine: Machine = {
    postgresPid: postgres.pid,
    // Who wrote before must not be paid for by who is measured next.
    comeToRest: () => postgres.client.query('checkpoint').then(() => {}),
    say,
  };
  const startAnother: Stage['startAnother'] = (name, environment) => startBellhop(directory, { ...options, name, environment });
  const phones = [...large.phones, ...ordinary];
  return { plan, directory, postgres, bellhop, startAnother, tenants, large, phones, machine };
}
