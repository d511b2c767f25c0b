import type { SaveOutcome } from '../../protocols/sip/registrar-store.ts';
import type { Database } from './edge-database.store.ts';
import { type DeviceChange, type Registration, registerDevice } from './registration.model.ts';
import { type BatchGround, deviceName, writeBatch } from './registration.store.ts';

/** `busy`: somebody else is writing this device, so that it comes again. */
export type BatchOutcomes = ReadonlyMap<Registration, SaveOutcome | 'busy'>;

/** Registers all that wait, in one transaction; those of one device one after the other. */
export function registerBatch(database: Database, registrations: readonly Registration[]): Promise<BatchOutcomes> {
  return writeBatch(database, registrations, (ground) => decide(ground, registrations));
}

function decide({ devices, valid, busy }: BatchGround, registrations: readonly Registration[]) {
  const outcomes = new Map<Registration, SaveOutcome | 'busy'>();
  const changes: DeviceChange[] = [];
  for (const registration of registrations) {
    if (!valid.has(registration)) outcomes.set(registration, { saved: false, because: 'credential-changed' });
    else if (busy.has(registration)) outcomes.set(registration, 'busy');
  }

  const decidable = registrations.filter((registration) => !outcomes.has(registration));
  for (const [name, ofDevice] of Map.groupBy(decidable, ({ credential }) => deviceName(credential))) {
    const device = devices.get(name);
    if (!device) continue;
    const registered = registerDevice(device, ofDevice);
    ofDevice.forEach((registration, i) => void outcomes.set(registration, registered.outcomes[i] as SaveOutcome));
    if (registered.change) changes.push(registered.change);
  }
  return { result: outcomes, changes };
}
