import { findPersonByEmail } from '../../areas/access/index.ts';
import type { Database } from '../../foundation/db/database.ts';
import { asDb } from '../../foundation/db/sql.ts';
import type { Log } from '../../foundation/log.ts';
import { simulatePhones } from '../../simulator/index.ts';
import { simulatedPhones } from '../simulated-phones.ts';

const PACE_MS = 200;

/** A few phones of the demo boot and stay registered, so that something is seen to live. */
export async function keepDemoAlive(database: Database, log: Log): Promise<{ stop(): Promise<void> }> {
  const admin = await findPersonByEmail(asDb(database.pool), 'admin@acme.test');
  // Whoever tidied the demo away does not want it back.
  if (!admin) return { stop: async () => {} };
  const phones = await simulatedPhones(database, admin.organizationId);
  const fleet = simulatePhones(phones, { log, checkCertificates: false, paceMs: PACE_MS });
  return { stop: () => fleet.stop() };
}
