import { type Db, empty, list, many, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { UsageType } from '../numbers/index.ts';
import type { Service } from './service.model.ts';

export const NUMBER_STATES = ['waiting', 'synced', 'refused', 'missing-there', 'foreign', 'elsewhere', 'leaving'] as const;
export type NumberState = (typeof NUMBER_STATES)[number];

/** A number of a service, how it stands at Webex, and who has it there. */
export interface ServiceNumber {
  e164: string;
  /** Null for one that is only at Webex. */
  usage: UsageType | null;
  concurrentCalls: number | null;
  /** Null where nothing is synced. */
  state: NumberState | null;
  errorCode: number | null;
  errorMessage: string | null;
  putByUs: boolean;
  ownerType: string | null;
  ownerName: string | null;
  checkedAt: Date | null;
}

/**
 * The numbers of the attached location, and those that are only at Webex, in their order. Either side is read along an index as far as
 * a page needs it.
 */
export function listServiceNumbers(
  db: Db,
  service: Service,
  state: NumberState | undefined,
  page: Page,
): Promise<ServiceNumber[]> {
  const wanted = page.limit + 1 + page.start;
  const [after] = page.after ?? [];
  const beyond = (column: Sql) => (after === undefined ? empty : sql`and ${column} > ${after}`);
  const isSynced = service.integrationType === 'consent';
  const ofState = state === undefined ? empty : sql`where coalesce(s.state, ${isSynced ? 'waiting' : null}) = ${state}`;
  const here = sql`select n.e164, n.usage, n.concurrent_calls from numbers.number n
    where n.organization_id = bellhop.current_organization() and n.location_id = ${service.locationId} ${beyond(sql`n.e164`)}`;
  const there = sql`select s.* from integrated_services.number_state s
    where s.organization_id = bellhop.current_organization() and s.service_id = ${service.id} ${beyond(sql`s.e164`)}`;
  // Those of one state are found among all; without one, no more of either side is read than a page can show.
  const most = state === undefined ? sql`limit ${wanted}` : empty;
  return list<ServiceNumber>(
    db,
    sql`select coalesce(n.e164, s.e164) as e164, n.usage, n.concurrent_calls as "concurrentCalls",
        coalesce(s.state, ${isSynced ? 'waiting' : null}) as state, s.error_code as "errorCode", s.error_message as "errorMessage",
        coalesce(s.put_by_us, false) as "putByUs", s.owner_type as "ownerType", s.owner_name as "ownerName", s.checked_at as "checkedAt"
      from (${here} order by n.e164 ${most}) n full join (${there} order by s.e164 ${most}) s using (e164)
      ${ofState} order by 1 limit ${page.limit + 1} offset ${page.start}`,
  );
}

/** Which of these numbers the location has. */
export async function numbersIn(db: Db, locationId: string, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await many<{ e164: string }>(
    db,
    sql`select e164 from numbers.number where organization_id = bellhop.current_organization() and location_id = ${locationId}
      and e164 = any(${[...numbers]}::text[])`,
  );
  return new Set(rows.map(({ e164 }) => e164));
}

/** Those of these numbers that are known to stand so. Nobody else settles them before this transaction ends. */
export async function lockStates(
  db: Db,
  serviceId: string,
  numbers: readonly string[],
  states: readonly NumberState[],
): Promise<Set<string>> {
  const rows = await many<{ e164: string }>(
    db,
    sql`select e164 from integrated_services.number_state where organization_id = bellhop.current_organization()
      and service_id = ${serviceId} and e164 = any(${[...numbers]}::text[]) and state = any(${[...states]}::text[]) order by e164 for update`,
  );
  return new Set(rows.map(({ e164 }) => e164));
}
