import { isOpen, type Route } from '../../src/foundation/http/route.ts';
import { encodeId } from '../../src/foundation/ids.ts';
import { routes } from '../../src/programs/api.ts';
import { exampleCalls } from '../webex-compat/calls.ts';
import type { ExampleCall } from '../webex-compat/example-call.ts';
import { bodyOfJob, finishedJob } from '../webex-compat/jobs.ts';
import { keyOf, keyOfRoute } from '../webex-compat/operations.ts';
import { ownExampleCalls } from '../webex-compat/own-calls.ts';
import { newService } from '../webex-compat/service-calls.ts';
import { MODEL, WEBHOOK } from '../webex-compat/world.ts';
import type { Stage } from './cast.ts';
import { exampleOnService, OF_SERVICE } from './services.ts';

/** What is sent to try an operation on something of Acme's: the same for everybody who tries. */
export interface Attempt {
  route: Route;
  path: string;
  query: string | undefined;
  body: unknown;
}

const JOB =
  /^(?<verb>\w+) \/telephony\/config\/jobs\/(?<kind>\w+\/\w+)(?<one>\/\{\})?(?<stopping>\/actions\/(pause|resume)\/invoke)?/;
const READ_ONE = /^GET (?<one>\/(provisioningTemplates|sipDevices|applications)\/\{\})$/;
/** An account of the tree itself, and what is said of one. */
const ACCOUNT = /^\w+ \/(organizations|serviceProviders)\/\{\}(\/actions\/\w+\/invoke)?$/;
const OF_ACCOUNT = /^\w+ \/organizations\/\{\}\/\w+/;
const DOMAIN = 'acme.example.com';

const examples = new Map(Object.entries({ ...exampleCalls, ...ownExampleCalls }).map(([name, call]) => [keyOf(name), call]));

/** What somebody signed in in a browser does about themselves, or reads in it, and what is before signing in, no token may. */
export const wantsBrowser = (route: Route): boolean => isOpen(route) || route.onlyInSession === true;
const rehearsed = routes.filter((route) => !wantsBrowser(route));

const isStopping = (route: Route) => JOB.exec(keyOfRoute(route))?.groups?.stopping !== undefined;

/** Attempts at everything but what needs a job under way, with everything made that they need. */
export async function attempts(stage: Stage): Promise<Attempt[]> {
  const finished = new Map<string, ExampleCall>();
  const requestId = await specialAccessRequest(stage);
  await connectSingleSignOn(stage);
  const found: Attempt[] = [];
  for (const route of rehearsed) {
    const key = keyOfRoute(route);
    const { kind, one, verb } = JOB.exec(key)?.groups ?? {};
    if (isStopping(route)) continue;
    let example: ExampleCall;
    if (kind !== undefined && one !== undefined) {
      if (!finished.has(kind)) finished.set(kind, await finishedJob(stage.world, kind));
      example = finished.get(kind) as ExampleCall;
    } else if (kind !== undefined) example = verb === 'POST' ? { body: await bodyOfJob(stage.world, kind) } : {};
    else example = await ordinary(stage, key, requestId);
    found.push(attemptAt(stage, route, example));
  }
  return found;
}

/** Attempts at stopping jobs and letting them go on, which do not end because nobody works on them any more. */
export async function attemptsAtStopping(stage: Stage): Promise<Attempt[]> {
  const { world } = stage;
  await world.stopWorker();
  const jobs = new Map<string, string>();
  const found: Attempt[] = [];
  for (const route of rehearsed.filter(isStopping)) {
    const kind = JOB.exec(keyOfRoute(route))?.groups?.kind as string;
    if (!jobs.has(kind))
      jobs.set(kind, (await world.call('POST', `/v1/telephony/config/jobs/${kind}`, await bodyOfJob(world, kind))).body.id);
    found.push(attemptAt(stage, route, { params: { jobId: jobs.get(kind) as string } }));
  }
  return found;
}

async function ordinary(stage: Stage, key: string, requestId: string): Promise<ExampleCall> {
  const { world, provider } = stage;
  if (key.startsWith('POST /specialAccessRequests/{}')) return { params: { requestId } };
  if (key === 'GET /disclaimers/{}') return { params: { name: 'partner-managed-device' } };
  if (key === 'GET /adminAudit/events/export')
    return { query: `orgId=${world.ids.orgId}&from=2020-01-01T00:00:00.000Z&to=2020-01-02T00:00:00.000Z&format=csv` };
  if (key === 'PATCH /licenses/{}') return { body: { totalUnits: 101 } };
  if (key === 'POST /licenses') return { body: { kind: 'standard', totalUnits: 3 } };
  if (key === 'POST /specialAccessRequests') return { body: { reason: 'Phones of our own' } };
  if (key === 'POST /webhooks')
    return { body: { ...WEBHOOK, resource: 'adminBatchJobs', event: 'statusChanged', ownedBy: 'org' } };
  // Of the location that everything else is in.
  if (key === 'PUT /locations/{}') return { body: { name: 'Denver West' } };
  if (key.endsWith('/actions/precheckForDeletion/invoke')) return {};
  const belowProvider = encodeId('ORGANIZATION', provider.id);
  if (key === 'POST /organizations') return { body: { displayName: world.nextName(), serviceProviderId: belowProvider } };
  if (key === 'POST /serviceProviders') return { body: { displayName: world.nextName(), parentId: belowProvider } };
  // Of Acme itself, and of its provider.
  if (ACCOUNT.test(key)) {
    const isChange = key.startsWith('PATCH');
    return {
      params: { serviceProviderId: encodeId('ORGANIZATION', provider.id) },
      ...(isChange ? { body: { displayName: 'Renamed' } } : {}),
    };
  }
  if (key === 'POST /organizations/{}/domains') return { body: { domain: `new.${DOMAIN}` } };
  // A domain is verified by word, which only the platform gives: other administrators write into its DNS, which is not there.
  if (OF_ACCOUNT.test(key)) return { params: { domain: DOMAIN }, body: (await examples.get(key)?.(world))?.body };
  if (key === 'GET /provisioningTemplates/builtIn') return { query: new URLSearchParams({ model: MODEL }).toString() };
  if (key === 'POST /devices/{}/configuration/actions/preview/invoke') return { body: { text: 'mac = {{ device.mac }}' } };
  if (OF_SERVICE.test(key)) return exampleOnService(stage, key);
  if (key === 'POST /integratedServices') return { body: newService() };
  // What is changed by another operation can be read.
  if (READ_ONE.test(key)) {
    const { params = {} } = (await examples.get(key.replace('GET', 'PATCH'))?.(world)) ?? {};
    return { params };
  }
  return (await examples.get(key)?.(world)) ?? {};
}

function attemptAt({ world }: Stage, route: Route, { params = {}, query, body }: ExampleCall): Attempt {
  const { ids, acme } = world;
  const known: Record<string, string | undefined> = {
    ...ids,
    accountId: encodeId('PEOPLE', acme.plain.id),
    ownerId: route.path.includes('/workspaces/') ? ids.workspaceId : ids.personId,
    ...params,
  };
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const id = known[name];
    if (id === undefined) throw new Error(`The world has no ${name} for ${route.operation}: add it to test/policy/examples.ts.`);
    return id;
  });
  return { route, path, query, body };
}

/** Asked for while Acme has no access, which it is given back: its other examples need it. */
async function specialAccessRequest({ world, owner }: Stage): Promise<string> {
  const setAccess = (access: boolean) =>
    owner.query('update tenancy.organization set device_management_access = $1 where id = $2', [access, world.acme.id]);
  await setAccess(false);
  const { body } = await world.call('POST', '/v1/specialAccessRequests', { reason: 'Phones of our own' });
  await setAccess(true);
  return body.id;
}

/** What is read, changed and removed by who may. */
async function connectSingleSignOn({ world }: Stage): Promise<void> {
  const { body } = (await examples.get('PUT /organizations/{}/singleSignOn')?.(world)) ?? {};
  for (const [method, what, sent] of [
    ['PUT', 'singleSignOn', body],
    ['POST', 'domains', { domain: DOMAIN }],
  ] as const) {
    const answer = await world.call(method, `/v1/organizations/${world.ids.orgId}/${what}`, sent);
    if (answer.status >= 300) throw new Error(`Acme could not be given its ${what}: ${JSON.stringify(answer.body)}`);
  }
}
