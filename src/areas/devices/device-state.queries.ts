import { sql } from '../../foundation/db/sql.ts';
import { FAILURES_THAT_COUNT } from './device.model.ts';

// What a device is in, told from its row (d) and its status (s), which may be missing.

/** A phone that has presented its code is activated by its first REGISTER (K8). */
export const ACTIVATION_STATE = sql`case when d.activation_state = 'activating' and s.first_seen_at is not null then 'activated'
    else d.activation_state end`;

/** A device that waits for its code is activating, until nobody can use the code any more. */
export const CONNECTION_STATUS = sql`case
    when s.registered_until > now() then
      case when s.firmware_below_minimum or s.failures_in_a_row >= ${FAILURES_THAT_COUNT} then 'connected_with_issues' else 'connected' end
    when s.last_seen_at is not null then 'disconnected'
    when d.activation_state = 'deactivated' and not exists (
      select from devices.activation_code c
      where c.organization_id = d.organization_id and c.device_id = d.id and c.expires_at > now()) then 'offline_expired'
    when d.activation_state is not null then 'activating'
    else 'unknown'
  end`;
