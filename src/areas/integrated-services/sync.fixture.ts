import { expect } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { type FaultProxy, startFaultProxy } from '../../../test/support/fault-proxy.ts';
import { startWebex, type TestWebex, WEBEX_SCOPES, type WebexCustomer } from '../../../test/support/webex.ts';
import { many, one, raw, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { parseSecretKeys, SecretBox } from '../../foundation/secrets.ts';
import { callingLocation } from '../numbers/numbers.fixture.ts';
import { enqueueSync } from './service.store.ts';
import { inBatches } from './sync.policy.ts';
import { syncService } from './sync-service.ts';

/** Our Bellhop, another one that plays Webex, and between them a network that does what it is told. */
export interface SyncWorld {
  bellhop: TestBellhop;
  webex: TestWebex;
  proxy: FaultProxy;
  /** Who looks after the customers. */
  provider: TestOrganization;
  /** A customer whose administrator has consented, and whose location is attached. */
  connect(name: string, options?: Connecting): Promise<ConnectedCustomer>;
  /** Lets time go by. */
  wait(ms: number): void;
  now(): Date;
  stop(): Promise<void>;
}

interface Connecting {
  isAttached?: boolean;
  parentId?: string;
  /** With a token that nobody has consented to, where that is not what the test is about: it is made faster. */
  withoutBrowser?: true;
}

export interface ConnectedCustomer {
  organization: TestOrganization;
  there: WebexCustomer;
  serviceId: string;
  /** Of ours, as the API writes it. */
  locationId: string;
  add(numbers: readonly string[], usage?: object): Promise<void>;
  remove(numbers: readonly string[]): Promise<void>;
  numbers(): Promise<string[]>;
  /** One run of the job, now. */
  sync(): Promise<void>;
  /** Runs, each after the pause that the one before asked for, until nothing is left to do. Returns how many. */
  syncToTheEnd(most?: number): Promise<number>;
  service(): Promise<ServiceRow>;
  states(): Promise<Record<string, string[]>>;
  numberState(e164: string): Promise<NumberRow | undefined>;
  /** What the customer's administrator granted first. */
  token: string;
  grant(): Promise<GrantRow | undefined>;
  letTokenEndIn(ms: number): Promise<void>;
  enqueue(): Promise<void>;
  /** As somebody who decides about a number marks it. */
  mark(e164: string, state: string): Promise<void>;
  /** Of the Webex organization, as they are known here. */
  locations(): Promise<LocationRow[]>;
  /** What the audit trail says was done about the service, the oldest first. */
  history(): Promise<{ action: string; before: object | null; after: object | null }[]>;
  change(set: Record<string, unknown>): Promise<void>;
}

interface ServiceRow {
  status: string;
  reason: string | null;
  reason_detail: string | null;
  sync_wanted_at: Date | null;
  synced_at: Date | null;
  next_sync_at: Date | null;
  next_daily_at: Date | null;
  failures_in_a_row: number;
  users_beyond_since: Date | null;
}

interface GrantRow {
  access_token_encrypted: Buffer;
  refresh_token_encrypted: Buffer;
  access_expires_at: Date;
}

interface LocationRow {
  name: string;
  city: string;
  calling: boolean;
  gone: boolean;
}

interface NumberRow {
  state: string;
  error_code: number | null;
  error_message: string | null;
  put_by_us: boolean;
  owner_name: string | null;
}

/** So many numbers from this one on. */
export const someNumbers = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, position) => `+1303${first + position}`);

export async function startSyncWorld({ secretKey }: { secretKey?: string } = {}): Promise<SyncWorld> {
  let later = 0;
  const now = () => new Date(Date.now() + later);
  const webex = await startWebex();
  const proxy = await startFaultProxy(webex.bellhop.url);
  const bellhop = await startTestBellhop({ now });
  // Another process is to open what is sealed here.
  if (secretKey !== undefined) bellhop.installation.secrets = new SecretBox(() => parseSecretKeys(secretKey));
  bellhop.installation.webex = webex.accessAt(proxy.url);
  const provider = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind' });
  const world: SyncWorld = {
    ...{ bellhop, webex, proxy, provider },
    connect: (name, options) => connect(world, name, options),
    now,
    wait: (ms) => {
      later += ms;
    },
    stop: async () => {
      await proxy.stop();
      await bellhop.stop();
      await webex.stop();
    },
  };
  return world;
}

async function connect(
  world: SyncWorld,
  name: string,
  { isAttached = true, parentId = world.provider.id, withoutBrowser }: Connecting = {},
): Promise<ConnectedCustomer> {
  const { bellhop, webex } = world;
  const organization = await bellhop.createOrganization({ displayName: name, parentId });
  const there = await webex.customer(`${name} at Webex`);
  const locationId = await callingLocation(bellhop, organization, 'Denver');
  const serviceId = newId();
  const { secrets } = bellhop.installation;
  const tokens = withoutBrowser ? there.tokens() : await there.grant();
  const [access, refresh] = [secrets.seal(tokens.accessToken), secrets.seal(tokens.refreshToken)];
  await organization.asSystem(async ({ db, now }) => {
    await run(
      db,
      sql`insert into integrated_services.service (organization_id, id, name, contact_name, email, integration_type, webex_org_id, status,
          minimum_users, location_id, remote_location_id, created_at, last_modified_at, sync_wanted_at)
        values (${organization.id}, ${serviceId}, ${name}, 'Ada Lovelace', 'ada@acme.test', 'consent', ${there.organization.id},
          'pending-provisioning', 100, ${isAttached ? decodeUuid(locationId) : null}, ${isAttached ? there.locationId : null}, ${now}, ${now},
          ${now})`,
    );
    await run(
      db,
      sql`insert into integrated_services.webex_grant (organization_id, service_id, access_token_encrypted, access_expires_at,
          refresh_token_encrypted, refresh_expires_at, scopes, refreshed_at)
        values (${organization.id}, ${serviceId}, ${access}, ${now}::timestamptz + interval '14 days', ${refresh},
          ${now}::timestamptz + interval '90 days', ${WEBEX_SCOPES}, ${now})`,
    );
  });
  const read = <Row>(query: ReturnType<typeof sql>) =>
    bellhop.database.read(systemOf(organization.id), ({ db }) => many<Row>(db, query));
  const write = (query: ReturnType<typeof sql>) => organization.asSystem(async ({ db }) => void (await run(db, query)));
  const job = syncService({ database: bellhop.database, log: createLog('silent') });
  const path = `/v1/telephony/config/locations/${locationId}/numbers`;
  const ofService = sql`organization_id = bellhop.current_organization() and service_id = ${serviceId}`;

  const customer: ConnectedCustomer = {
    ...{ organization, there, serviceId, locationId },
    add: async (phoneNumbers, usage) => {
      const { status, body } = await bellhop.call(organization.admin.token, 'POST', path, {
        phoneNumbers,
        ...(usage && { usage }),
      });
      expect(status, JSON.stringify(body)).toBe(201);
    },
    remove: async (phoneNumbers) => {
      for (const some of inBatches(phoneNumbers, 5))
        expect((await bellhop.call(organization.admin.token, 'DELETE', path, { phoneNumbers: some })).status).toBe(204);
    },
    numbers: async () =>
      (
        await read<{ e164: string }>(
          sql`select e164 from numbers.number where location_id = ${decodeUuid(locationId)} order by e164`,
        )
      ).map(({ e164 }) => e164),
    sync: () => job.run({ organizationId: organization.id, serviceId }),
    syncToTheEnd: async (most = 200) => {
      await customer.change({ sync_wanted_at: new Date() });
      for (let runs = 1; runs <= most; runs++) {
        await customer.sync();
        const { next_sync_at: next, sync_wanted_at: wanted } = await customer.service();
        if (wanted === null) return runs;
        if (next !== null) world.wait(Math.max(0, next.getTime() - world.now().getTime()) + 1);
      }
      throw new Error(`It is not in order after ${most} runs: ${JSON.stringify(await customer.service())}`);
    },
    service: async () => {
      const [row] = await read<ServiceRow>(sql`select * from integrated_services.service where id = ${serviceId}`);
      return row as ServiceRow;
    },
    states: async () => {
      const rows = await read<{ state: string; e164s: string[] }>(
        sql`select state, array_agg(e164 order by e164) as e164s from integrated_services.number_state where ${ofService} group by state`,
      );
      return Object.fromEntries(rows.map(({ state, e164s }) => [state, e164s]));
    },
    numberState: async (e164) => {
      const [row] = await read<NumberRow>(
        sql`select * from integrated_services.number_state where ${ofService} and e164 = ${e164}`,
      );
      return row;
    },
    token: tokens.accessToken,
    grant: async () => (await read<GrantRow>(sql`select * from integrated_services.webex_grant where ${ofService}`))[0],
    letTokenEndIn: (ms) => {
      const end = new Date(world.now().getTime() + ms);
      return write(sql`update integrated_services.webex_grant set access_expires_at = ${end} where ${ofService}`);
    },
    enqueue: () =>
      organization.asSystem(async (ctx) => void (await enqueueSync(ctx.db, { organizationId: organization.id, id: serviceId }))),
    mark: (e164, state) =>
      write(sql`update integrated_services.number_state set state = ${state} where ${ofService} and e164 = ${e164}`),
    locations: () =>
      read<LocationRow>(
        sql`select name, address ->> 'city' as city, calling_enabled as calling, gone_at is not null as gone
          from integrated_services.remote_location where ${ofService} order by name`,
      ),
    history: () =>
      read(
        sql`select action, change -> 'before' as before, change -> 'after' as after from audit.event where target_id = ${serviceId} and action like 'integrated-service.%' order by id`,
      ),
    change: (set) =>
      organization.asSystem(async ({ db }) => {
        for (const [column, value] of Object.entries(set))
          await one(
            db,
            sql`update integrated_services.service s set ${raw(column)} = (jsonb_populate_record(null::integrated_services.service,
              ${JSON.stringify({ [column]: value })}::jsonb)).${raw(column)} where id = ${serviceId} returning id`,
          );
      }),
  };
  return customer;
}
