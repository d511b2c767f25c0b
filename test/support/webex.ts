import { expect } from 'vitest';
import type { WebexAccess } from '../../src/foundation/context.ts';
import { many, run, sql } from '../../src/foundation/db/sql.ts';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from './bellhop.ts';
import { browserOf, discover, givePassword, obtainTokens, type Registered, registerIntegration } from './integration.ts';

export const WEBEX_SCOPES = [
  'spark:kms',
  'spark-admin:locations_read',
  'spark-admin:telephony_pstn_read',
  'spark-admin:people_read',
  'spark-admin:telephony_config_read',
  'spark-admin:telephony_config_write',
];

/** A second Bellhop that plays Webex: other people's organizations, and the integration that our Bellhop is registered as there. */
export interface TestWebex {
  bellhop: TestBellhop;
  app: Registered;
  /** As BELLHOP_WEBEX_URL and its kin say it; through something in between, if that is named. */
  accessAt(url?: string): WebexAccess;
  customer(name: string): Promise<WebexCustomer>;
  stop(): Promise<void>;
}

/** An organization there, with a location that numbers can be put into. */
export interface WebexCustomer {
  organization: TestOrganization;
  /** As the API writes it. */
  locationId: string;
  /** What its administrator grants, by the real flow in a browser. */
  grant(): Promise<{ accessToken: string; refreshToken: string }>;
  /** Its administrator's own token in place of that. */
  tokens(): { accessToken: string; refreshToken: string };
  call(method: string, path: string, body?: unknown): ReturnType<TestBellhop['call']>;
  numbers(): Promise<string[]>;
  /** From now on somebody has the number: the administrator, or the other one. */
  give(e164: string, to?: 'admin' | 'reader'): Promise<void>;
  /** Every number that was ever put there, as often as it was. */
  putThere(): Promise<string[]>;
  takenThere(): Promise<string[]>;
}

export async function startWebex({ redirectUri = 'http://localhost/v1/consentInvitations/callback' } = {}): Promise<TestWebex> {
  const bellhop = await startTestBellhop();
  const developer = await bellhop.createOrganization({ displayName: 'Developers' });
  // The first of the two is where the helpers of the tests wait for the code.
  const redirectUris = ['https://app.example.com/callback', redirectUri];
  const app = await registerIntegration(bellhop, developer, { name: 'Bellhop', scopes: WEBEX_SCOPES, redirectUris });
  return {
    bellhop,
    app,
    accessAt: (url = bellhop.url) => ({ url: `${url}/v1`, clientId: app.clientId, clientSecret: app.clientSecret }),
    customer: (name) => createCustomer(bellhop, app, name),
    stop: () => bellhop.stop(),
  };
}

async function createCustomer(bellhop: TestBellhop, app: Registered, name: string): Promise<WebexCustomer> {
  const organization = await bellhop.createOrganization({ displayName: name });
  const { admin } = organization;
  const call = (method: string, path: string, body?: unknown) => bellhop.call(admin.token, method, path, body);
  const locationId = await createWebexLocation(call, 'Denver');
  return {
    organization,
    locationId,
    call,
    grant: async () => {
      await givePassword(organization, admin);
      const browser = browserOf(bellhop, admin);
      const tokens = await obtainTokens(await discover(bellhop, app), browser, { scope: WEBEX_SCOPES.join(' ') });
      return { accessToken: tokens.access_token, refreshToken: tokens.refresh_token ?? '' };
    },
    tokens: () => ({ accessToken: admin.token, refreshToken: 'none' }),
    give: (e164, to = 'admin') =>
      organization.asSystem(
        async ({ db }) =>
          void (await run(
            db,
            sql`update numbers.number set person_id = ${organization[to].id}, phone_number_type = 'PRIMARY' where e164 = ${e164}`,
          )),
      ),
    numbers: () => listNumbers(call, locationId),
    putThere: () => namedBy(bellhop, organization, 'number.added', 'after'),
    takenThere: () => namedBy(bellhop, organization, 'number.removed', 'before'),
  };
}

type Call = WebexCustomer['call'];

/** A location with calling and a PSTN connection whose numbers may be put there by others. */
export async function createWebexLocation(call: Call, name: string): Promise<string> {
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await call('POST', '/v1/locations', place)).body;
  expect((await call('POST', '/v1/telephony/config/locations', { id, ...place })).status).toBe(201);
  const pstn = `/v1/telephony/pstn/locations/${id}`;
  const { items } = (await call('GET', `${pstn}/connectionOptions?serviceTypes=MOBILE_NUMBERS`)).body;
  expect((await call('PUT', `${pstn}/connection`, { id: items[0].id })).status).toBe(204);
  return id;
}

async function listNumbers(call: Call, locationId: string): Promise<string[]> {
  const numbers: string[] = [];
  let path: string | undefined = `/v1/telephony/config/numbers?locationId=${locationId}&max=1000`;
  while (path !== undefined) {
    const { body, headers } = await call('GET', path);
    numbers.push(...body.phoneNumbers.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber));
    path = /<([^>]+)>; *rel="next"/.exec(headers.get('link') ?? '')?.[1];
  }
  return numbers;
}

/** The audit trail there says what was really done: a number that is added again is not in it. */
async function namedBy(
  bellhop: TestBellhop,
  { id }: TestOrganization,
  action: string,
  side: 'before' | 'after',
): Promise<string[]> {
  const rows = await bellhop.database.read(systemOf(id), ({ db }) =>
    many<{ before: { phoneNumbers: string[] }; after: { phoneNumbers: string[] } }>(
      db,
      sql`select change -> 'before' as before, change -> 'after' as after from audit.event where organization_id = bellhop.current_organization() and action = ${action}`,
    ),
  );
  return rows.flatMap((row) => row[side].phoneNumbers);
}
