import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { assignRoles, issueToken, PERMISSIONS, type Role, type TokenRequest } from '../../src/areas/access/index.ts';
import { createOrganization, type NewOrganization } from '../../src/areas/tenancy/index.ts';
import { type Context, type Installation, systemActor } from '../../src/foundation/context.ts';
import { type Database, openDatabase } from '../../src/foundation/db/database.ts';
import { one, run, sql } from '../../src/foundation/db/sql.ts';
import { newId } from '../../src/foundation/ids.ts';
import { createLog } from '../../src/foundation/log.ts';
import { SecretBox } from '../../src/foundation/secrets.ts';
import { type ApiParts, createApi } from '../../src/programs/api.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

export interface TestPerson {
  id: string;
  email: string;
  token: string;
}

export interface TestOrganization {
  id: string;
  admin: TestPerson;
  reader: TestPerson;
  plain: TestPerson;
  /** Somebody else to act as. */
  person(name: string, roles: Role[]): Promise<TestPerson>;
  /** Runs a use case as Bellhop itself, in a transaction of this organization. */
  asSystem<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
}

export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the server sent
  body: any;
}

/** The API on a free port, on a database of its own. What a test needs beyond it, it makes through the API. */
export interface TestBellhop {
  url: string;
  database: Database;
  testDatabase: TestDatabase;
  installation: Installation;
  api: FastifyInstance;
  platformId: string;
  createOrganization(attributes?: Partial<NewOrganization>): Promise<TestOrganization>;
  /** For a person that a test made through the API. */
  issueToken(organizationId: string, personId: string): Promise<string>;
  countAuditEvents(organizationId: string): Promise<number>;
  call(
    token: string | undefined,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  stop(): Promise<void>;
}

export interface TestBellhopOptions {
  now?: () => Date;
  config?: Partial<ApiParts['config']>;
  webhookNetworks?: string[];
}

export async function startTestBellhop({
  config,
  webhookNetworks = [],
  ...options
}: TestBellhopOptions = {}): Promise<TestBellhop> {
  const testDatabase = await createTestDatabase();
  const log = createLog('silent');
  const secretKey = randomBytes(32);
  const installation: Installation = {
    secrets: new SecretBox(() => [secretKey]),
    sipDomain: 'sip.bellhop.test',
    outboundProxy: '127.0.0.1:5060',
    outboundProxyTls: '127.0.0.1:5061',
    configUrl: 'http://127.0.0.1:8081',
    webhookNetworks,
    publicUrl: 'http://localhost',
    mail: { smtpUrl: undefined, from: 'bellhop@example.com' },
    webex: undefined,
  };
  const database = openDatabase({ connection: testDatabase.connection, role: 'bellhop_app', installation, log, ...options });
  const api = await createApi({ config: { ...NOTHING_SET, ...config }, database, log, ...options });
  const url = await api.listen({ host: '127.0.0.1', port: 0 });
  const platformId = newId();
  await createWith(database, {
    id: platformId,
    kind: 'platform',
    parentId: null,
    serviceProviderId: null,
    displayName: 'Platform',
  });

  return {
    url,
    database,
    testDatabase,
    installation,
    api,
    platformId,
    createOrganization: (attributes) => newTestOrganization(database, platformId, attributes),
    issueToken: (organizationId, personId) => database.write(systemOf(organizationId), (ctx) => issueToken(ctx, { personId })),
    countAuditEvents: (organizationId) => database.read(systemOf(organizationId), (ctx) => countAuditEvents(ctx)),
    call: (token, method, path, body, headers) => call(url, token, method, path, body, headers),
    stop: async () => {
      await api.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}

/** Tests ask as much as they like. */
export const NOTHING_SET: ApiParts['config'] = {
  trustedProxies: [],
  publicUrl: undefined,
  corsOrigins: [],
  requestsPerToken: 'off',
  requestsPerOrganization: 'off',
  requestsPerSource: 'off',
};

export const systemOf = (organizationId: string) => systemActor(organizationId, PERMISSIONS);

async function createWith(database: Database, organization: NewOrganization): Promise<void> {
  await database.write(systemOf(organization.id), (ctx) => createOrganization(ctx, organization));
}

/** Who may do everything, and who may read everything, in each kind of organization. */
const HEAD_AND_MONITOR: Record<NewOrganization['kind'], [Role, Role]> = {
  platform: ['platform_admin', 'platform_support'],
  'service-provider': ['provider_admin', 'provider_monitor'],
  customer: ['id_full_admin', 'id_readonly_admin'],
};

async function newTestOrganization(
  database: Database,
  platformId: string,
  attributes: Partial<NewOrganization> = {},
): Promise<TestOrganization> {
  const organization: NewOrganization = {
    id: newId(),
    kind: 'customer',
    parentId: platformId,
    serviceProviderId: null,
    displayName: 'Acme',
    deviceManagementAccess: true,
    provisioningPermission: 'MODIFY',
    ...attributes,
  };
  await createWith(database, organization);
  const asSystem = <T>(work: (ctx: Context) => Promise<T>) => database.write(systemOf(organization.id), work);
  const [head, monitor] = HEAD_AND_MONITOR[organization.kind];
  const person = (name: string, roles: Role[]) => asSystem((ctx) => newTestPerson(ctx, name, roles));
  return {
    id: organization.id,
    admin: await person('admin', [head]),
    reader: await person('reader', [monitor]),
    plain: await person('plain', []),
    person,
    asSystem,
  };
}

/** Somebody to act as. People that a test is about are made through the API. */
async function newTestPerson(ctx: Context, name: string, roles: Role[]): Promise<TestPerson> {
  const id = newId();
  const email = `${name}-${id.slice(-12)}@acme.test`;
  await run(
    ctx.db,
    sql`insert into people.person (organization_id, id, email, display_name, first_name, last_name)
      values (${ctx.actor.organizationId}, ${id}, ${email}, ${name}, ${name}, 'Test')`,
  );
  await assignRoles(ctx, id, roles);
  return { id, email, token: await issueToken(ctx, { personId: id } satisfies TokenRequest) };
}

async function countAuditEvents({ db }: Context): Promise<number> {
  const counted = await one<{ count: number }>(db, sql`select count(*)::int as count from audit.event`);
  return counted?.count ?? 0;
}

async function call(
  url: string,
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(path.startsWith('http') ? path : `${url}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
  });
  // What never ends is answered by its beginning.
  const isEndless = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (isEndless) await response.body?.cancel();
  const text = isEndless ? '' : await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
}
