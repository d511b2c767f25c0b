import { type Listening, listenTo } from '../../foundation/db/listen.ts';
import { type Db, many, sql } from '../../foundation/db/sql.ts';
import type { Database } from './edge-database.store.ts';
import type { AskablePhone, PhoneRequest } from './phone-request.model.ts';

export const listPhoneRequests = (db: Db, deviceId: string) =>
  many<PhoneRequest>(
    db,
    sql`select action, requested_at as "requestedAt", edge, sent_at as "sentAt", answered_at as "answeredAt", outcome, status
      from registrations.phone_request
      where organization_id = bellhop.current_organization() and device_id = ${deviceId} order by requested_at desc`,
  );

/** In the order of their ids, in which they are then written. */
export const readAskablePhones = (db: Db, deviceIds: readonly string[]) =>
  many<AskablePhone>(
    db,
    sql`select d.id as "deviceId", d.model, b.edge, b.user_agent as "userAgent"
      from devices.device d
      left join lateral (
        select b.edge, b.user_agent from registrations.binding b
        where b.organization_id = d.organization_id and b.device_id = d.id and b.expires_at > now() and b.edge is not null
        order by b.refreshed_at desc limit 1) b on true
      where d.organization_id = bellhop.current_organization() and d.id = any(${deviceIds}::uuid[]) order by d.id`,
  );

/** Tells an edge that there may be something for it; `onNews` comes once more whenever it may have missed some. */
export const listenForPhoneRequests = (database: Database, onNews: () => void): Promise<Listening> =>
  listenTo(database, ['phone_requested'], { onListening: onNews, onNotification: onNews, onLost: () => {} });
