import { readFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../src/foundation/config.ts';
import { encodeId, newId } from '../src/foundation/ids.ts';
import { createLog } from '../src/foundation/log.ts';
import { beginLife } from '../src/foundation/process-life.ts';
import { newSecretKey, type SecretBox } from '../src/foundation/secrets.ts';
import { installationOf } from '../src/programs/installation.ts';
import { type FaultProxy, startFaultProxy } from '../test/support/fault-proxy.ts';
import { throwawayDirectory } from '../test/support/sweep.ts';
import { type Bellhop, startBellhop } from './support/bellhop.ts';
import { cpuSecondsOf } from './support/cpu.ts';
import { type BenchPostgres, startPostgres, urlOf } from './support/postgres.ts';
import { openTenants, type Tenants } from './support/tenants.ts';

// Many customers with a Webex organization each: a second Bellhop plays Webex, with a database of its own, and a proxy between the two
// counts what is asked of whom. `npm run bench:services -- [customers] [numbers of each]`; nothing else should run on the machine.

const customerCount = Number(process.argv[2] ?? 2_000);
const numberCount = Number(process.argv[3] ?? 100);
/** One in so many has a Webex that does not answer, in the last turn. */
const BROKEN_EVERY = 20;

/** One customer on both sides. */
interface Customer {
  ours: { organizationId: string; locationId: string; serviceId: string };
  there: { organizationId: string; locationId: string; token: string };
}

/** A database with its Bellhop. */
interface Side {
  postgres: BenchPostgres;
  tenants: Tenants;
  secretKey: string;
  secrets: SecretBox;
  start(environment?: Record<string, string>): Promise<Bellhop>;
}

const log = createLog('warn');
const life = beginLife(log);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const { path: directory, remove } = await throwawayDirectory();
  life.closing('the directory', remove);
  await chmod(directory, 0o711);
  const [webex, ours] = [await openSide(directory, 'webex'), await openSide(directory, 'ours')];
  say(`Adding ${customerCount} customers of ${numberCount} numbers on one side, and their organizations on the other.`);
  const customers = await addCustomers(ours, webex);
  const webexBellhop = await webex.start();
  const proxy = await startFaultProxy(webexBellhop.apiUrl);
  life.closing('the proxy', proxy.stop);
  const bellhop = await ours.start({
    BELLHOP_WEBEX_URL: `${proxy.url}/v1`,
    BELLHOP_WEBEX_CLIENT_ID: 'bench',
    BELLHOP_WEBEX_CLIENT_SECRET: 'bench',
  });
  console.log(
    '| turn | customers | seconds | customers /s | requests of an organization, least / median / most | CPU s | most memory, MB |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const turn = (title: string, broken: readonly Customer[] = []) => measure(title, { ours, bellhop, proxy, customers, broken });
  console.log(await turn('first sync: every number is put to Webex'));
  await expectEqualSides(webex, customers);
  console.log(await turn('a day later, nothing has changed'));
  const broken = customers.filter((_, position) => position % BROKEN_EVERY === 0);
  console.log(await turn(`the same, and the Webex of one in ${BROKEN_EVERY} does not answer`, broken));
} finally {
  await life.end();
}
process.exit();

async function openSide(directory: string, name: string): Promise<Side> {
  const path = join(directory, name);
  await mkdir(path, { mode: 0o711 });
  const postgres = await startPostgres(path, log);
  life.closing(`PostgreSQL of ${name}`, postgres.stop);
  const secretKey = newSecretKey();
  const installation = installationOf(readConfig({ BELLHOP_SECRET_KEY: secretKey }));
  const tenants = await openTenants(postgres, installation, log);
  life.closing(`the connections to ${name}`, tenants.close);
  const unlimited = {
    BELLHOP_REQUESTS_PER_TOKEN: 'off',
    BELLHOP_REQUESTS_PER_ORGANIZATION: 'off',
    BELLHOP_REQUESTS_PER_SOURCE: 'off',
  };
  return {
    ...{ postgres, tenants, secretKey, secrets: installation.secrets },
    start: async (environment = {}) => {
      const options = { databaseUrl: urlOf(postgres), secretKey, profile: undefined, name };
      const bellhop = await startBellhop(path, { ...options, environment: { ...unlimited, ...environment } });
      life.closing(`Bellhop of ${name}`, bellhop.stop);
      return bellhop;
    },
  };
}

async function addCustomers(ours: Side, webex: Side): Promise<Customer[]> {
  const customers: Customer[] = [];
  for (let position = 0; position < customerCount; position++) {
    const there = await webex.tenants.add(`Customer ${position} at Webex`);
    const { organizationId } = await ours.tenants.add(`Customer ${position}`);
    customers.push({
      ours: { organizationId, locationId: newId(), serviceId: newId() },
      there: { organizationId: there.organizationId, locationId: newId(), token: await webex.tenants.administratorOf(there) },
    });
  }
  await addLocations(
    webex,
    customers.map(({ there }) => there),
  );
  await addLocations(
    ours,
    customers.map(({ ours: own }) => own),
  );
  await addNumbersAndServices(ours, customers);
  for (const { postgres } of [ours, webex]) await postgres.client.query('vacuum analyze');
  return customers;
}

async function addLocations(
  { postgres }: Side,
  locations: readonly { organizationId: string; locationId: string }[],
): Promise<void> {
  await postgres.client.query(
    `insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address, calling_enabled_at, pstn_connection)
    select organization_id, id, 'Denver', 'America/Denver', 'en_us',
      '{"address1": "1 Main St.", "city": "Denver", "state": "CO", "postalCode": "80202", "country": "US"}', now(), $3
    from unnest($1::uuid[], $2::uuid[]) as l (organization_id, id)`,
    [
      locations.map(({ organizationId }) => organizationId),
      locations.map(({ locationId }) => locationId),
      // A non-integrated operator: the same in every installation.
      JSON.stringify({ id: 'b0b1e0a2-6f1d-4c7e-9a35-0d5a6c0f1a02' }),
    ],
  );
}

async function addNumbersAndServices({ postgres, secrets }: Side, customers: readonly Customer[]): Promise<void> {
  const ids = customers.map(({ ours }) => ours);
  await postgres.client.query(
    `insert into numbers.number (organization_id, e164, location_id)
    select o.organization_id, '+1' || (2000000000 + o.at * $3 + n), o.location_id
    from unnest($1::uuid[], $2::uuid[]) with ordinality as o (organization_id, location_id, at), generate_series(1, $3::int) n`,
    [ids.map(({ organizationId }) => organizationId), ids.map(({ locationId }) => locationId), numberCount],
  );
  await postgres.client.query(
    `insert into integrated_services.service (organization_id, id, name, contact_name, email, integration_type, webex_org_id, status,
      minimum_users, location_id, remote_location_id, created_at, last_modified_at)
    select organization_id, id, 'Webex', 'Ada', 'ada@bench.test', 'consent', webex_org_id, 'pending-provisioning', 1000, location_id,
      remote_id, now(), now()
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as s (organization_id, id, location_id, webex_org_id, remote_id)`,
    [
      ids.map(({ organizationId }) => organizationId),
      ids.map(({ serviceId }) => serviceId),
      ids.map(({ locationId }) => locationId),
      customers.map(({ there }) => there.organizationId),
      customers.map(({ there }) => encodeId('LOCATION', there.locationId)),
    ],
  );
  await postgres.client.query(
    `insert into integrated_services.webex_grant (organization_id, service_id, access_token_encrypted, access_expires_at,
      refresh_token_encrypted, refresh_expires_at, scopes, refreshed_at)
    select organization_id, service_id, token, now() + interval '14 days', token, now() + interval '90 days', '{}', now()
    from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as g (organization_id, service_id, token)`,
    [
      ids.map(({ organizationId }) => organizationId),
      ids.map(({ serviceId }) => serviceId),
      customers.map(({ there }) => secrets.seal(there.token)),
    ],
  );
}

interface Turn {
  ours: Side;
  bellhop: Bellhop;
  proxy: FaultProxy;
  customers: readonly Customer[];
  broken: readonly Customer[];
}

/** All become due at once, which the spread over the day keeps from happening; until all whose Webex answers are done. */
async function measure(title: string, { ours, bellhop, proxy, customers, broken }: Turn): Promise<string> {
  const { client } = ours.postgres;
  const isBroken = new Set(broken.map(({ there }) => `Bearer ${there.token}`));
  const { promise: end, resolve: letGo } = Promise.withResolvers<void>();
  proxy.passed.length = 0;
  proxy.fault = ({ authorization = '' }) => (isBroken.has(authorization) ? { kind: 'held', until: end } : undefined);
  await client.query(`update integrated_services.service set sync_wanted_at = now() - interval '2 minutes'`);
  const healthy = customers.filter(({ there }) => !isBroken.has(`Bearer ${there.token}`)).map(({ ours: own }) => own.serviceId);
  const cpuBefore = cpuSecondsOf(bellhop.pid) ?? 0;
  const begun = performance.now();
  await client.query('select integrated_services.wake_due(now(), 1000000)');
  let megabytes = 0;
  for (;;) {
    megabytes = Math.max(megabytes, residentMegabytes(bellhop.pid));
    const { rows } = await client.query<{ left: number }>(
      'select count(*)::int as left from integrated_services.service where sync_wanted_at is not null and id = any($1::uuid[])',
      [healthy],
    );
    if (rows[0]?.left === 0) break;
    await delay(250);
  }
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (cpuSecondsOf(bellhop.pid) ?? 0) - cpuBefore;
  letGo();
  const counts = requestsOf(proxy, isBroken);
  const middle = counts[Math.floor(counts.length / 2)];
  const figures = [
    ...[title, healthy.length.toLocaleString('en'), seconds.toFixed(1), (healthy.length / seconds).toFixed(1)],
    ...[`${counts[0]} / ${middle} / ${counts.at(-1)}`, cpu.toFixed(1), megabytes.toFixed(0)],
  ];
  return `| ${figures.join(' | ')} |`;
}

/** Of every organization whose Webex answers, the fewest first. */
function requestsOf({ passed }: FaultProxy, isBroken: ReadonlySet<string>): number[] {
  const counts = new Map<string, number>();
  for (const { authorization = '' } of passed)
    if (!isBroken.has(authorization)) counts.set(authorization, (counts.get(authorization) ?? 0) + 1);
  return [...counts.values()].toSorted((one, other) => one - other);
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

async function expectEqualSides({ postgres }: Side, customers: readonly Customer[]): Promise<void> {
  const { rows } = await postgres.client.query<{ there: number; once: number }>(
    `select (select count(*)::int from numbers.number) as there, (select count(*)::int
      from audit.event e, jsonb_array_elements(e.change -> 'after' -> 'phoneNumbers') where e.action = 'number.added') as once`,
  );
  const wanted = customers.length * numberCount;
  if (rows[0]?.there !== wanted || rows[0]?.once !== wanted)
    throw new Error(`Webex should have ${wanted} numbers, each put there once: ${JSON.stringify(rows[0])}.`);
}
