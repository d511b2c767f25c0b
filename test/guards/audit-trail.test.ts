import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpen, type Route } from '../../src/foundation/http/route.ts';
import { routes } from '../../src/programs/api.ts';
import { exampleCalls } from '../webex-compat/calls.ts';
import type { ExampleCall } from '../webex-compat/example-call.ts';
import { bodyOfJob, startableJob } from '../webex-compat/jobs.ts';
import { keyOf, keyOfRoute } from '../webex-compat/operations.ts';
import { ownExampleCalls } from '../webex-compat/own-calls.ts';
import { createWorld, type World } from '../webex-compat/world.ts';

/** They are no GET and write nothing. This list may only shrink. */
const WRITES_NOTHING = [
  'POST /telephony/config/locations/{}/actions/generatePassword/invoke',
  'POST /sipPasswordRules/actions/generatePassword/invoke',
  'POST /telephony/config/locations/{}/actions/precheckForDeletion/invoke',
  'POST /telephony/config/actions/validateNumbers/invoke',
  'POST /telephony/config/actions/validateExtensions/invoke',
  'POST /telephony/config/locations/{}/actions/validateExtensions/invoke',
  'POST /telephony/config/devices/actions/validateMacs/invoke',
  'POST /telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke',
  'POST /devices/{}/configuration/actions/preview/invoke',
  'POST /telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke',
  'POST /telephony/config/lists/locations/{}/devices/dynamicSettings/actions/getSettings/invoke',
  'POST /telephony/config/lists/devices/{}/dynamicSettings/actions/getSettings/invoke',
];

const PAUSE_OR_RESUME = /^POST \/telephony\/config\/jobs\/(?<kind>.+)\/\{\}\/actions\/(?<verb>pause|resume)\/invoke$/;

/** Signing in and the own account want a browser, its session, and codes that fit: their tests (src/areas/sign-in) look at the trail. */
const wantsBrowser = (route: Route): boolean => isOpen(route) || route.onlyInSession === true;

const writing = routes.filter(
  (route) => route.method !== 'GET' && !wantsBrowser(route) && !WRITES_NOTHING.includes(keyOfRoute(route)),
);
const examples = new Map(
  Object.entries({ ...exampleCalls, ...ownExampleCalls }).map(([name, call]) => [keyOf(name), { name, call }]),
);

let world: World;
let owner: pg.Client;
beforeAll(async () => {
  world = await createWorld();
  owner = new pg.Client(world.bellhop.testDatabase.connection);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.stop();
});

/** Calls it once, successfully, and returns what the trail has of that. */
async function actionsOf(
  { method }: Route,
  operation: string,
  { params = {}, query, body, as = world.acme.admin.token }: ExampleCall,
): Promise<string[]> {
  const path = operation.slice(operation.indexOf('/')).replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = params[name] ?? world.ids[name];
    if (id === undefined) throw new Error(`The world has no ${name}: add it to test/webex-compat/world.ts.`);
    return id;
  });
  const url = query === undefined ? `/v1${path}` : `/v1${path}?${query}`;
  const answer = await world.bellhop.call(as, method, url, body);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  const { rows } = await owner.query<{ action: string }>('select action from audit.event where tracking_id = $1', [
    answer.headers.get('trackingid'),
  ]);
  return rows.map(({ action }) => action);
}

test('what writes nothing is listed once, and exists', () => {
  const known = new Set(routes.map(keyOfRoute));
  expect(WRITES_NOTHING.filter((name) => !known.has(name))).toEqual([]);
});

const ordinary = writing.filter((route) => !PAUSE_OR_RESUME.test(keyOfRoute(route)));
describe.each(ordinary.map((route) => [keyOfRoute(route), route] as const))('%s', (name, route) => {
  test('leaves an audit event', async () => {
    const example = examples.get(name);
    if (!example)
      throw new Error(`${name} has no example call: add one to test/webex-compat/calls.ts, or to own-calls.ts if it is ours.`);
    expect(await actionsOf(route, example.name, await example.call(world))).not.toEqual([]);
  });
});

test.each(['pause', 'resume'])('%s of a job leaves an audit event, whatever kind of job it is', async (verb) => {
  const stopping = writing.flatMap((route) => {
    const { kind, verb: does } = PAUSE_OR_RESUME.exec(keyOfRoute(route))?.groups ?? {};
    return kind === undefined || does !== verb ? [] : [{ kind, route }];
  });
  for (const { kind, route } of stopping) {
    const path = `/telephony/config/jobs/${kind}/${await jobOfKind(kind)}/actions/${verb}/invoke`;
    expect(await actionsOf(route, path, {}), path).not.toEqual([]);
  }
});

/** A secret is not said. */
const SAYS_NOTHING = ['device.password-changed'];

test('what was changed is said with what it was before', async () => {
  const { rows } = await owner.query<{ action: string }>(
    `select distinct action from audit.event
      where action ~ '(changed|updated|renamed|replaced|moved|assigned)$' and change -> 'before' is null`,
  );
  expect(rows.map(({ action }) => action)).toEqual(SAYS_NOTHING);
});

const jobs = new Map<string, string>();

/** A job that does not end, because nobody works on it any more. */
async function jobOfKind(kind: string): Promise<string> {
  if (!jobs.has(kind)) {
    const { body } = jobs.size === 0 ? await startableJob(world, kind) : { body: await bodyOfJob(world, kind) };
    await world.stopWorker();
    jobs.set(kind, (await world.call('POST', `/v1/telephony/config/jobs/${kind}`, body)).body.id);
  }
  return jobs.get(kind) ?? '';
}
