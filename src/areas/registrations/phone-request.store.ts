import { type Db, run, sql } from '../../foundation/db/sql.ts';
import { FRESH_SECONDS, type PhoneAction } from './phone-request.model.ts';

interface NewPhoneRequest {
  readonly deviceId: string;
  readonly event: string;
  readonly edge: string | null;
}

/** So many of an organization, a second's work of an edge, may wait before those of others; what it asks for beyond that counts as many. */
const MOST_ASKED_SINGLY = 50;

/** Asks in the place of who asked before, answered or not. Where the phone is not registered, that is the outcome already. */
export async function savePhoneRequests(
  db: Db,
  action: PhoneAction,
  requests: readonly NewPhoneRequest[],
  { ofMany }: { ofMany: boolean },
): Promise<void> {
  await run(
    db,
    sql`insert into registrations.phone_request (organization_id, device_id, action, event, edge, of_many, outcome)
      select bellhop.current_organization(), n.device_id, ${action}, n.event, n.edge, ${ofMany} or waiting.are_many,
        case when n.edge is null then 'unreachable' end
      from (select count(*) >= ${MOST_ASKED_SINGLY} as are_many from (
          select from registrations.phone_request w
          where w.organization_id = bellhop.current_organization() and not w.of_many and w.sent_at is null and w.outcome is null
            and w.requested_at > now() - ${FRESH_SECONDS} * interval '1 second' limit ${MOST_ASKED_SINGLY}) w) waiting,
        unnest(${requests.map(({ deviceId }) => deviceId)}::uuid[], ${requests.map(({ event }) => event)}::text[],
          ${requests.map(({ edge }) => edge)}::text[]) as n (device_id, event, edge)
      on conflict (organization_id, device_id, action) do update set requested_at = excluded.requested_at, event = excluded.event,
        edge = excluded.edge, of_many = excluded.of_many, outcome = excluded.outcome, sent_at = null, answered_at = null, status = null`,
  );
  // The same for all of them, so that a transaction notifies once.
  await run(db, sql`select pg_notify('phone_requested', '')`);
}
