import type pg from 'pg';

/** An organization, and how many devices it is to have. */
export interface Crowd {
  organizationId: string;
  devices: number;
  /** In whose inventory they are, too. */
  serviceProviderId?: string;
}

/**
 * Every device belongs to a person or to a workspace in turn, with a line, a credential, a license, an extension and a number of its
 * own; as many numbers are nobody's. All is drawn from the position of the device, so that a benchmark knows what there is. Triggers
 * and references are left out, and the directories stay empty: no list reads them. Indexes are built afterwards, which takes a tenth
 * of the time where there are millions of rows.
 */
export async function fillCrowds(client: pg.Client, crowds: readonly Crowd[]): Promise<void> {
  await client.query(`set session_replication_role = replica`);
  await client.query(
    `create temporary table seat as
    select o.organization_id, o.service_provider_id, n.at, o.first + n.at as number, greatest(1, o.devices / 1000) as locations,
      translate(substr(md5((o.first + n.at)::text), 1, 6), '0123456789', 'ghijklmnop') as word
    from (select organization_id, devices, service_provider_id, sum(devices) over (order by at) - devices as first
        from unnest($1::uuid[], $2::int[], $3::uuid[]) with ordinality as o (organization_id, devices, service_provider_id, at)) o,
      lateral generate_series(0, o.devices - 1) as n (at)`,
    [
      crowds.map(({ organizationId }) => organizationId),
      crowds.map(({ devices }) => devices),
      crowds.map(({ serviceProviderId }) => serviceProviderId ?? null),
    ],
  );
  const indexes = await dropIndexes(client);
  for (const statement of STATEMENTS) await client.query(statement);
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`drop table seat`);
  await client.query(`set session_replication_role = origin`);
  await client.query('vacuum analyze');
}

/** Those that only serve reading. Returns what makes them again. */
async function dropIndexes(client: pg.Client): Promise<{ definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = any($1::regclass[]) and not indisunique`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

/** The id of what belongs to a device, by the position of the device in its organization; in the order of the positions. */
const id = (kind: Kind, at = 'at') => `('${idAt(kind, 0).slice(0, 24)}' || lpad(to_hex(${at}::bigint), 12, '0'))::uuid`;

const KINDS = { location: 1, person: 2, workspace: 3, device: 4, line: 5, credential: 6, license: 7 } as const;
type Kind = keyof typeof KINDS;

export const idAt = (kind: Kind, at: number): string =>
  `01980000-000${KINDS[kind]}-7000-8000-${at.toString(16).padStart(12, '0')}`;
export const firstNumber = 20_000_000_000;

const PERSON = 'at % 2 = 0';
const OWNER = `case when ${PERSON} then ${id('person')} else ${id('workspace')} end`;
const PERSON_ID = `case when ${PERSON} then ${id('person')} end`;
const WORKSPACE_ID = `case when not ${PERSON} then ${id('workspace')} end`;
const LOCATION_ID = id('location', 'at % locations');
const MODEL = `case when at % 100 < 60 then 'DMS Yealink T46U' when at % 100 < 99 then 'DMS Yealink T54W' else 'DMS Cisco 8851' end`;

const TABLES = [
  ...[
    'people.person',
    'workspaces.workspace',
    'licenses.assignment',
    'devices.device',
    'devices.device_tag',
    'devices.line_port',
  ],
  ...['devices.credential', 'registrations.device_status', 'numbers.number', 'numbers.extension'],
];

const STATEMENTS = [
  `insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address, calling_enabled_at)
    select organization_id, ${id('location')}, 'Location ' || at, 'Europe/Berlin', 'en_us', '{"address1": "1 Main St.", "city": "Berlin", "state": "BE", "postalCode": "10115", "country": "DE"}', now() from seat where at < locations`,
  `insert into licenses.license (organization_id, id, name, kind, total_units, consumed_by_users)
    select organization_id, ${id('license')}, 'Webex Calling - Professional', 'professional', 10000000, 0 from seat where at = 0`,
  `insert into people.person (organization_id, id, email, display_name, first_name, last_name, location_id)
    select organization_id, ${id('person')}, 'person' || number || '@crowd.test', initcap(word) || ' Miller', initcap(word), 'Miller' || at % 1000,
      ${LOCATION_ID} from seat where ${PERSON}`,
  `insert into workspaces.workspace (organization_id, id, display_name, location_id, supported_devices, type)
    select organization_id, ${id('workspace')}, 'Room ' || word, ${LOCATION_ID}, 'phones',
      case at % 1000 when 1 then 'huddle' else 'notSet' end from seat where not ${PERSON}`,
  `insert into licenses.assignment (organization_id, license_id, owner_id, owner_type)
    select organization_id, ${id('license', '0')}, ${OWNER}, case when ${PERSON} then 'person' else 'workspace' end from seat`,
  `insert into devices.device (organization_id, id, mac, model, managed_by, tags, serial, friendly_name, friendly_name_key, location_id, owner_organization_id,
      service_provider_id, enabled)
    select organization_id, ${id('device')}, '0250' || lpad(to_hex(number), 8, '0'), ${MODEL}, 'CISCO',
      case when at % 50 = 0 then '{lobby}'::text[] when at % 1000 = 1 then '{hall}' else '{}' end, 'S' || number, case at % 1000 when 1 then 'Reception ' || word end,
      case at % 1000 when 1 then 'reception ' || word end, ${LOCATION_ID}, organization_id,
      service_provider_id, at % 1000 <> 5 from seat`,
  `insert into devices.device_tag (organization_id, tag, device_id)
    select organization_id, case when at % 50 = 0 then 'lobby' else 'hall' end, ${id('device')} from seat where at % 50 = 0 or at % 1000 = 1`,
  `insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, workspace_id, line_port_user)
    select organization_id, ${id('line')}, ${id('device')}, 1, true, 'PRIMARY', ${PERSON_ID}, ${WORKSPACE_ID}, 'u' || at from seat`,
  `insert into devices.credential (organization_id, id, device_id, sip_user_name, ha1_md5, ha1_sha256)
    select organization_id, ${id('credential')}, ${id('device')}, 'u' || at, repeat('0', 32), repeat('0', 64) from seat`,
  `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at, ip, software, registered_until, failures_in_a_row)
    select organization_id, ${id('device')}, now(), now(), '192.0.2.1', case at % 1000 when 2 then '1.0' else '2.0' end, now() + interval '1 day',
      case at % 1000 when 7 then 3 else 0 end from seat where at % 10 > 0`,
  `insert into numbers.number (organization_id, e164, location_id, number_type, person_id, workspace_id, phone_number_type)
    select organization_id, '+' || (${firstNumber} + 2 * number + spare), ${LOCATION_ID}, case at % 1000 when 3 then 'TOLLFREE' else 'DID' end,
      case when spare = 0 then ${PERSON_ID} end, case when spare = 0 then ${WORKSPACE_ID} end, case when spare = 0 then 'PRIMARY' end
    from seat, generate_series(0, 1) as spare`,
  `insert into numbers.extension (organization_id, location_id, extension, person_id, workspace_id, has_number)
    select organization_id, ${LOCATION_ID}, 1000 + at / locations, ${PERSON_ID}, ${WORKSPACE_ID}, true from seat`,
  `insert into numbers.count_change (organization_id, location_id, assigned, unassigned, inactive, toll_free, mobile, service)
    select organization_id, ${LOCATION_ID}, count(*), count(*), 0, 2 * count(*) filter (where at % 1000 = 3), 0, 0 from seat group by 1, 2`,
];
