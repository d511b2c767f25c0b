import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openUserAgent } from '../../src/protocols/sip/user-agent.ts';
import { type Office, officeIn } from '../phones/office.fixture.ts';
import { startBellhop, until } from '../support/running-bellhop.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let office: Office;
let observer: pg.Client;
beforeAll(async () => {
  database = await createEmptyDatabase();
  office = await officeIn(startBellhop({ databaseUrl: database.url, demo: true, environment: { BELLHOP_LOG_LEVEL: 'info' } }));
  observer = new pg.Client(database.connection);
  await observer.connect();
});
afterAll(async () => {
  await observer?.end();
  await office?.stop();
  await database?.drop();
});

beforeEach(async () => {
  if (office.bellhop.program.hasEnded) await office.bellhop.restart();
});

const WRITERS = 6;
const newWorkspace = (name: string) => office.call('POST', '/v1/workspaces', { displayName: name });

test('who was asking when SIGTERM came is answered, over HTTP and over SIP', async () => {
  const { bellhop } = office;
  const { line } = await office.addPhoneByHand();
  const { host, port } = bellhop.at.sip;
  const agent = await openUserAgent({ proxy: { transport: 'tcp', host, port } });

  await holdUpWrites();
  const answers = Array.from({ length: WRITERS }, (_, i) => newWorkspace(`In flight ${i}`));
  const registered = agent.register(line);
  await writesAreHeldUp(WRITERS + 1);
  bellhop.program.signal('SIGTERM');
  await bellhop.program.line(/asked to end/);
  await letWritesGo();

  const written = await Promise.all(answers);
  expect(written.map(({ status }) => status)).toEqual(written.map(() => 201));
  expect((await registered).status).toBe(200);
  expect(await bellhop.program.ended).toMatchObject({ exitCode: 0 });
  await agent.close();

  await bellhop.restart();
  for (const { body } of written) expect((await office.get(`/v1/workspaces/${body.id}`)).status).toBe(200);
});

test('nobody who comes while it ends is cut off: each is answered, or told to come back', async () => {
  const { bellhop } = office;
  const answered: string[] = [];
  const enough = Promise.withResolvers<void>();

  /** Asks until it is told to come back. */
  async function client(keepAlive: boolean): Promise<Outcome> {
    const agent = new Agent({ keepAlive, maxSockets: 1 });
    for (;;) {
      const outcome = await post(agent, bellhop.at.http, office.token, { displayName: `Late ${answered.length}` });
      if (outcome.status !== 201) {
        agent.destroy();
        return outcome;
      }
      answered.push(outcome.body.id);
      if (answered.length === 60) enough.resolve();
    }
  }
  const clients = Array.from({ length: WRITERS }, (_, i) => client(i % 2 === 0));
  await enough.promise;
  bellhop.program.signal('SIGTERM');
  for (const outcome of await Promise.all(clients)) {
    expect(outcome).toMatchObject({ status: 503, headers: { 'retry-after': '5', connection: 'close' } });
    expect(outcome.body).toMatchObject({ message: expect.stringContaining('just ending'), trackingId: expect.any(String) });
  }
  expect(await bellhop.program.ended).toMatchObject({ exitCode: 0 });

  await bellhop.restart();
  for (const id of answered) expect((await office.get(`/v1/workspaces/${id}`)).status).toBe(200);
});

test('/readyz says that it ends before it does', async () => {
  const { bellhop } = office;
  await holdUpWrites();
  const inFlight = newWorkspace('In flight');
  await writesAreHeldUp(1);
  bellhop.program.signal('SIGTERM');
  await until(
    () => bellhop.call(undefined, 'GET', '/readyz'),
    ({ status, body }) => status === 503 && body.status === 'closing',
  );
  await letWritesGo();
  expect((await inFlight).status).toBe(201);
  expect(await bellhop.program.ended).toMatchObject({ exitCode: 0 });
});

test('a second SIGTERM ends it at once, whoever is still waiting', async () => {
  const { bellhop } = office;
  await holdUpWrites();
  const hanging = newWorkspace('Hanging').catch((error: Error) => error);
  await writesAreHeldUp(1);
  bellhop.program.signal('SIGTERM');
  await bellhop.program.line(/asked to end/);
  expect(bellhop.program.hasEnded).toBe(false);
  expect(await bellhop.kill('SIGTERM')).toMatchObject({ exitCode: 1 });
  expect(await hanging).toBeInstanceOf(Error);
  await letWritesGo();
  await bellhop.restart();
  expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
});

async function holdUpWrites(): Promise<void> {
  await observer.query('begin; lock table workspaces.workspace, registrations.binding in share row exclusive mode');
}

async function letWritesGo(): Promise<void> {
  await observer.query('rollback');
}

async function writesAreHeldUp(atLeast: number): Promise<void> {
  await until(
    async () => {
      const { rows } = await observer.query<{ waiting: number }>(
        `select count(*)::int as waiting from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows[0]?.waiting ?? 0;
    },
    (waiting) => waiting >= atLeast,
  );
}

interface Outcome {
  status: number;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the server sent
  body: any;
}

/** Unlike fetch it never tries twice by itself. */
async function post(agent: Agent, base: string, token: string, body: object): Promise<Outcome> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asked = request(`${base}/v1/workspaces`, { agent, method: 'POST', headers });
  asked.end(JSON.stringify(body));
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (!response) throw new Error('There is no answer.');
  return { status: response.statusCode ?? 0, headers: response.headers, body: JSON.parse(await text(response)) };
}
