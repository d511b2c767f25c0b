import pg from 'pg';
import { decodeUuid } from '../../src/foundation/ids.ts';
import type { TestBellhop } from './bellhop.ts';

/** As if the phone of this device had registered, at an edge that is not there. */
export async function letPhoneRegister({ testDatabase }: TestBellhop, deviceId: string): Promise<void> {
  const owner = new pg.Client(testDatabase.connection);
  await owner.connect();
  await owner.query(
    `insert into registrations.binding (organization_id, line_port_id, binding_key, device_id, contact, call_id, cseq, transport,
       source_ip, source_port, edge, expires_at, sweep_at)
     select organization_id, id, 'sip:phone', device_id, 'sip:phone', 'call', 1, 'UDP', '192.0.2.1', 5060, 'elsewhere',
       now() + interval '1 hour', now() + interval '1 hour'
     from devices.line_port where device_id = $1 and primary_owner on conflict do nothing`,
    [decodeUuid(deviceId)],
  );
  await owner.end();
}
