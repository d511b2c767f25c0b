import { many, run, sql } from '../../foundation/db/sql.ts';
import { newId } from '../../foundation/ids.ts';
import { announceDevices, type Database, type Db, type LastStatements, transact } from './edge-database.store.ts';
import type { DeviceChange, LiveBinding, Registration, StoredDevice, StoredStatus } from './registration.model.ts';

/** What a batch stands on, as of one moment; the devices that are already known are locked until the batch ends. */
export interface BatchGround {
  /** By organization and device, as `deviceName` makes it. */
  readonly devices: ReadonlyMap<string, StoredDevice>;
  /** Whose credential is what it was checked against, and whose line is still on its device. */
  readonly valid: ReadonlySet<Registration>;
  /** Whose device somebody else is writing at the moment: these come again. */
  readonly busy: ReadonlySet<Registration>;
}

export const deviceName = ({ organizationId, deviceId }: { organizationId: string; deviceId: string }): string =>
  `${organizationId} ${deviceId}`;

/** Reads, lets `decide` say what follows, and writes it: two round trips for a whole batch. */
export function writeBatch<T>(
  database: Database,
  registrations: readonly Registration[],
  decide: (ground: BatchGround) => { readonly result: T; readonly changes: readonly DeviceChange[] },
): Promise<T> {
  return transact(database, async (db) => {
    const ground = await readGround(db, registrations);
    const { result, changes } = decide(ground);
    return [result, saveChanges(db, changes)];
  });
}

type StatusRow = StoredStatus & { organizationId: string; deviceId: string };
type BindingRow = LiveBinding & { organizationId: string; deviceId: string };

async function readGround(db: Db, registrations: readonly Registration[]): Promise<BatchGround> {
  const credentials = new Map(registrations.map(({ credential }) => [deviceName(credential), credential]));
  const organizationIds = [...credentials.values()].map(({ organizationId }) => organizationId);
  const deviceIds = [...credentials.values()].map(({ deviceId }) => deviceId);
  // Locked first, and read by statements of their own that follow: these then see what the last holder of the lock left.
  const [statuses, checks, bindings] = await Promise.all([
    lockStatuses(db, organizationIds, deviceIds),
    checkRegistrations(db, registrations),
    readBindingsOf(db, organizationIds, deviceIds),
  ]);
  const statusOf = new Map(statuses.map((row) => [deviceName(row), row]));
  const bindingsOf = Map.groupBy(bindings, deviceName);
  const isBusy = new Set(
    checks.filter(({ isKnown, at }) => isKnown && !statusOf.has(nameAt(registrations, at))).map(({ at }) => at),
  );
  return {
    devices: new Map(
      [...credentials].map(([name, { organizationId, deviceId }]) => {
        const status = statusOf.get(name);
        return [name, { organizationId, deviceId, bindings: bindingsOf.get(name) ?? [], ...(status && { status }) }];
      }),
    ),
    valid: new Set(registrations.filter((_, at) => checks[at]?.isValid)),
    busy: new Set(registrations.filter((_, at) => isBusy.has(at))),
  };
}

const nameAt = (registrations: readonly Registration[], at: number): string => {
  const registration = registrations[at];
  return registration ? deviceName(registration.credential) : '';
};

const lockStatuses = (db: Db, organizationIds: string[], deviceIds: string[]) =>
  many<StatusRow>(
    db,
    sql`select s.organization_id as "organizationId", s.device_id as "deviceId", coalesce(s.registered_until > now(), false) as "isRegistered",
        host(s.ip) as ip, s.user_agent as "userAgent", s.software, s.firmware_below_minimum as "firmwareBelowMinimum",
        s.failures_in_a_row as "failuresInARow"
      from unnest(${organizationIds}::uuid[], ${deviceIds}::uuid[]) as asked (organization_id, device_id)
      join registrations.device_status s using (organization_id, device_id)
      for update of s skip locked`,
  );

/** In the order of the registrations. */
const checkRegistrations = (db: Db, registrations: readonly Registration[]) =>
  many<{ at: number; isValid: boolean; isKnown: boolean }>(
    db,
    sql`select asked.at::int - 1 as at, c.id is not null and l.id is not null as "isValid", s.device_id is not null as "isKnown"
      from unnest(${registrations.map(({ credential }) => credential.organizationId)}::uuid[],
        ${registrations.map(({ credential }) => credential.deviceId)}::uuid[],
        ${registrations.map(({ credential }) => credential.id)}::uuid[],
        ${registrations.map(({ credential }) => credential.version)}::bigint[],
        ${registrations.map(({ linePortId }) => linePortId)}::uuid[])
        with ordinality as asked (organization_id, device_id, credential_id, version, line_port_id, at)
      left join registrations.credential c on c.organization_id = asked.organization_id and c.id = asked.credential_id
        and c.version = asked.version and c.device_id = asked.device_id
      left join registrations.line_port l on l.organization_id = asked.organization_id and l.id = asked.line_port_id
        and l.device_id = asked.device_id
      left join registrations.device_status s on s.organization_id = asked.organization_id and s.device_id = asked.device_id
      order by asked.at`,
  );

const readBindingsOf = (db: Db, organizationIds: string[], deviceIds: string[]) =>
  many<BindingRow>(
    db,
    sql`select b.organization_id as "organizationId", b.device_id as "deviceId", b.line_port_id as "linePortId", b.binding_key as key,
        b.contact as uri, b.instance, b.reg_id as "regId", b.q, b.call_id as "callId", b.cseq,
        extract(epoch from b.expires_at - now())::float8 as "expiresSeconds"
      from unnest(${organizationIds}::uuid[], ${deviceIds}::uuid[]) as asked (organization_id, device_id)
      join registrations.binding b using (organization_id, device_id)
      where b.expires_at > now()`,
  ).then((rows) => rows.map(withoutNulls));

/** What is bound at a line port now; only for who still has the credential it was asked with. */
export const readBindings = (db: Db, { credential, linePortId }: Pick<Registration, 'credential' | 'linePortId'>) =>
  many<LiveBinding>(
    db,
    sql`select b.line_port_id as "linePortId", b.binding_key as key, b.contact as uri, b.instance, b.reg_id as "regId", b.q,
        b.call_id as "callId", b.cseq, ceil(extract(epoch from b.expires_at - now()))::int as "expiresSeconds"
      from registrations.credential c
      join registrations.binding b on b.organization_id = c.organization_id and b.device_id = c.device_id
      where c.organization_id = ${credential.organizationId} and c.id = ${credential.id} and c.version = ${credential.version}
        and b.line_port_id = ${linePortId} and b.expires_at > now()
      order by b.registered_at, b.binding_key`,
  ).then((rows) => rows.map(withoutNulls));

/** The protocol knows absent values, the database nulls. */
const withoutNulls = <Row extends LiveBinding>(row: Row): Row => ({
  ...row,
  q: row.q ?? undefined,
  instance: row.instance ?? undefined,
  regId: row.regId ?? undefined,
});

function saveChanges(db: Db, changes: readonly DeviceChange[]): LastStatements {
  if (changes.length === 0) return [];
  // All edges write in one order, so that none waits for another that waits for it.
  const ordered = changes.toSorted((a, b) => (deviceName(a) < deviceName(b) ? -1 : 1));
  return [
    ...deleteBindings(db, ordered),
    ...saveBindings(db, ordered),
    saveStatuses(db, ordered),
    ...insertEvents(db, ordered),
    ...announceDevices(
      db,
      ordered.filter(({ isNews }) => isNews),
    ),
  ];
}

function deleteBindings(db: Db, changes: readonly DeviceChange[]): Promise<unknown>[] {
  const rows = changes.flatMap(({ organizationId, removed }) => removed.map((binding) => ({ ...binding, organizationId })));
  if (rows.length === 0) return [];
  return [
    run(
      db,
      sql`delete from registrations.binding b
        using unnest(${rows.map((row) => row.organizationId)}::uuid[], ${rows.map((row) => row.linePortId)}::uuid[],
          ${rows.map((row) => row.key)}::text[]) as gone (organization_id, line_port_id, binding_key)
        where b.organization_id = gone.organization_id and b.line_port_id = gone.line_port_id and b.binding_key = gone.binding_key`,
    ),
  ];
}

function saveBindings(db: Db, changes: readonly DeviceChange[]): Promise<unknown>[] {
  const rows = changes.flatMap(({ saved }) => saved);
  const [first] = rows;
  if (!first) return [];
  const sources = rows.map(({ registration }) => registration.source);
  return [
    run(
      db,
      sql`insert into registrations.binding as b (organization_id, line_port_id, binding_key, device_id, contact, instance, reg_id, q,
          call_id, cseq, user_agent, transport, source_ip, source_port, edge, expires_at, sweep_at)
        select n.organization_id, n.line_port_id, n.binding_key, n.device_id, n.contact, n.instance, n.reg_id, n.q, n.call_id, n.cseq,
          n.user_agent, n.transport, n.source_ip, n.source_port, ${first.registration.edge}, now() + n.expires_seconds * interval '1 second',
          now() + n.expires_seconds * interval '1 second'
        from unnest(${rows.map(({ registration }) => registration.credential.organizationId)}::uuid[],
          ${rows.map(({ linePortId }) => linePortId)}::uuid[], ${rows.map(({ key }) => key)}::text[],
          ${rows.map(({ registration }) => registration.credential.deviceId)}::uuid[], ${rows.map(({ uri }) => uri)}::text[],
          ${rows.map(({ instance }) => instance ?? null)}::text[], ${rows.map(({ regId }) => regId ?? null)}::int[],
          ${rows.map(({ q }) => q ?? null)}::real[], ${rows.map(({ callId }) => callId)}::text[],
          ${rows.map(({ cseq }) => cseq)}::bigint[], ${rows.map(({ registration }) => registration.userAgent ?? null)}::text[],
          ${sources.map(({ transport }) => transport.toUpperCase())}::text[],
          ${sources.map(({ remoteAddress }) => withoutZone(remoteAddress))}::inet[],
          ${sources.map(({ remotePort }) => remotePort)}::int[],
          ${rows.map(({ expiresSeconds }) => expiresSeconds)}::float8[])
          as n (organization_id, line_port_id, binding_key, device_id, contact, instance, reg_id, q, call_id, cseq, user_agent,
            transport, source_ip, source_port, expires_seconds)
        on conflict (organization_id, line_port_id, binding_key) do update set
          device_id = excluded.device_id, contact = excluded.contact, instance = excluded.instance, reg_id = excluded.reg_id,
          q = excluded.q, call_id = excluded.call_id, cseq = excluded.cseq, user_agent = excluded.user_agent,
          transport = excluded.transport, source_ip = excluded.source_ip, source_port = excluded.source_port, edge = excluded.edge,
          refreshed_at = now(),
          registered_at = case when b.expires_at > now() then b.registered_at else now() end,
          expires_at = excluded.expires_at, sweep_at = least(b.sweep_at, excluded.expires_at)`,
    ),
  ];
}

/** An IPv6 link-local address names its interface, which PostgreSQL does not take. */
const withoutZone = (address: string): string => address.replace(/%.*$/, '');

const saveStatuses = (db: Db, changes: readonly DeviceChange[]): Promise<unknown> => {
  const statuses = changes.map(({ status }) => status);
  return run(
    db,
    sql`insert into registrations.device_status as s (organization_id, device_id, first_seen_at, last_seen_at, ip, software, user_agent,
        transport, registered_until, firmware_below_minimum)
      select n.organization_id, n.device_id, now(), now(), n.ip, n.software, n.user_agent, n.transport,
        now() + n.registered_seconds * interval '1 second', n.below_minimum
      from unnest(${changes.map(({ organizationId }) => organizationId)}::uuid[],
        ${changes.map(({ deviceId }) => deviceId)}::uuid[], ${statuses.map(({ ip }) => ip)}::inet[],
        ${statuses.map(({ software }) => software)}::text[], ${statuses.map(({ userAgent }) => userAgent)}::text[],
        ${statuses.map(({ transport }) => transport)}::text[],
        ${statuses.map(({ registeredForSeconds }) => registeredForSeconds)}::float8[],
        ${statuses.map(({ firmwareBelowMinimum }) => firmwareBelowMinimum)}::boolean[])
        as n (organization_id, device_id, ip, software, user_agent, transport, registered_seconds, below_minimum)
      on conflict (organization_id, device_id) do update set
        first_seen_at = coalesce(s.first_seen_at, excluded.first_seen_at), last_seen_at = excluded.last_seen_at, ip = excluded.ip,
        software = excluded.software, user_agent = excluded.user_agent, transport = excluded.transport,
        registered_until = excluded.registered_until, firmware_below_minimum = excluded.firmware_below_minimum,
        failures_in_a_row = 0`,
  );
};

function insertEvents(db: Db, changes: readonly DeviceChange[]): Promise<unknown>[] {
  const rows = changes.flatMap(({ organizationId, deviceId, event }) => (event ? [{ organizationId, deviceId, ...event }] : []));
  if (rows.length === 0) return [];
  return [
    run(
      db,
      sql`insert into registrations.event (organization_id, id, device_id, kind, detail)
        select * from unnest(${rows.map(({ organizationId }) => organizationId)}::uuid[], ${rows.map(() => newId())}::uuid[],
          ${rows.map(({ deviceId }) => deviceId)}::uuid[], ${rows.map(({ kind }) => kind)}::text[],
          ${rows.map(({ detail }) => JSON.stringify(detail))}::jsonb[])`,
    ),
  ];
}
