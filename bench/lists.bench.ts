import { randomUUID } from 'node:crypto';
import { encodeId } from '../src/foundation/ids.ts';
import { writeToken } from '../src/foundation/paging.ts';
import { fillCrowds, firstNumber, idAt } from '../test/support/crowd.ts';
import { type Benchmark, type Comparison, compared } from './support/benchmark.ts';
import type { Tenant } from './support/fleet.ts';
import { alternate, type Side } from './support/rounds.ts';
import type { Stage } from './support/stage.ts';
import { tools } from './support/tools.ts';
import { type HttpRequest, request } from './support/wrk.ts';

/** An organization whose lists are asked for. */
interface Crowd {
  name: string;
  devices: number;
  organizationId: string;
  serviceProviderId: string;
  /** Of who asks: its administrator, or its provider's. */
  authorization: string;
}

interface List {
  title: string;
  /** Of one request, which may be another one each time. */
  path(crowd: Crowd): string;
  /** Asked for by the provider's administrator and not by its own. */
  byProvider?: true;
  /** Beside which it is measured: the same list of the small organization, or another request to the same one. */
  beside?: { name: string; path(crowd: Crowd): string };
}

/** Of the small organization, which has as much of everything as the large one has per thousand devices. */
const SMALL = 1_000;
const ORDINARY = 100;
const TURN_SECONDS = 2;
/** Different requests of a list, drawn at random by the load generator. */
const REQUESTS = 200;

const somewhere = ({ devices }: Crowd): number => Math.floor(Math.random() * devices);
const farBack = ({ devices }: Crowd): number => Math.floor((0.5 + Math.random() / 2) * devices);
const after = (...key: string[]): string => `pageToken=${writeToken(key)}`;
const twice = (id: string): [string, string] => [id, id];
const DEVICES = '/v1/devices?max=10';
const NUMBERS = '/v1/telephony/config/numbers?max=10';
const INVENTORY = '/v1/sipDevices?max=10';
const MEMBERS = '/v1/telephony/config/devices/availableMembers?max=10';
const ID = (at: number) => `/v1/devices/${encodeId('DEVICE', idAt('device', at))}`;
const number = (at: number) => `+${firstNumber + 2 * at}`;
const location = () => encodeId('LOCATION', idAt('location', 0));

/** Beginnings of names that about as many have in both organizations: a sixteenth of a thousand, and a 4,096th of the rest. */
const beginning = ({ devices }: Crowd): string => {
  const letters = 'abcdefghijklmnop';
  const word = () => letters[Math.floor(Math.random() * letters.length)] ?? '';
  return devices > 100 * SMALL ? word() + word() + word() : word();
};

const firstPage = (path: string) => ({ name: 'its first page', path: () => path });

function inventories(whose: string, asker: Pick<List, 'byProvider'>): List[] {
  const list = (what: string, filter: string): List => ({
    ...asker,
    title: `${whose}, ${what}`,
    path: () => `${INVENTORY}&${filter}`,
  });
  return [
    {
      ...asker,
      title: `${whose}, a page far back`,
      path: (crowd) => `${INVENTORY}&${after(idAt('device', farBack(crowd)))}`,
      beside: firstPage(INVENTORY),
    },
    list('assigned', 'assigned=true'),
    list('in stock', 'assigned=false'),
    list('by product', 'product=DMS%20Cisco%208851'),
    list('switched off', 'enabled=false'),
  ];
}

const LISTS: readonly List[] = [
  { title: 'devices, first page', path: () => DEVICES },
  {
    title: 'devices, a page far back',
    path: (crowd) => `${DEVICES}&${after('', ...twice(idAt('device', farBack(crowd))))}`,
    beside: firstPage(DEVICES),
  },
  {
    title: 'devices by MAC address',
    path: (crowd) => `${DEVICES}&mac=0250${somewhere(crowd).toString(16).padStart(8, '0')}`,
    beside: { name: 'one device by its id', path: (crowd) => ID(somewhere(crowd)) },
  },
  { title: 'devices by the name of their owner', path: (crowd) => `${DEVICES}&displayName=${beginning(crowd)}` },
  { title: 'devices by tag', path: () => `${DEVICES}&tag=lobby` },
  {
    title: 'devices by tag, a page far back',
    path: (crowd) => `${DEVICES}&tag=lobby&${after('', ...twice(idAt('device', farBack(crowd))))}`,
    beside: firstPage(`${DEVICES}&tag=lobby`),
  },
  { title: 'devices by software', path: () => `${DEVICES}&software=1.0` },
  { title: 'devices by error code', path: () => `${DEVICES}&errorCode=sipprofileregistration` },
  { title: 'devices by location', path: () => `${DEVICES}&locationId=${location()}` },
  { title: 'devices with issues', path: () => `${DEVICES}&connectionStatus=connected_with_issues` },
  ...inventories("an organization's inventory", {}),
  ...inventories("a provider's inventory", { byProvider: true }),
  { title: 'people by name', path: (crowd) => `/v1/people?max=10&displayName=${beginning(crowd)}` },
  { title: 'workspaces by location', path: () => `/v1/workspaces?max=10&locationId=${location()}` },
  {
    title: 'numbers, a page far back',
    path: (crowd) => `${NUMBERS}&${after('n', '', number(farBack(crowd)))}`,
    beside: firstPage(NUMBERS),
  },
  { title: 'numbers of nobody', path: () => `${NUMBERS}&available=true` },
  { title: 'numbers by their last digits', path: (crowd) => `${NUMBERS}&phoneNumber=${number(somewhere(crowd)).slice(-6)}` },
  { title: 'numbers by the name of their owner', path: (crowd) => `${NUMBERS}&ownerName=${beginning(crowd)}` },
  { title: 'numbers, all counted', path: () => '/v1/telephony/config/numbers?max=1&details=true' },
  { title: 'available members by last name', path: () => `${MEMBERS}&order=lname` },
  {
    title: 'available members, a page far back',
    path: (crowd) => `${MEMBERS}&${after('miller500', idAt('person', 2 * Math.floor(somewhere(crowd) / 2)))}`,
    beside: firstPage(`${MEMBERS}&order=lname`),
  },
];

/** Lists of an organization with very many devices, beside the same of one with a thousand: what an index answers is as fast. */
export const listsBench: Benchmark = {
  name: 'lists',
  tools: [tools.wrk],
  async run(stage) {
    const { plan, machine } = stage;
    const { crowds, providers } = await addCrowds(stage);
    const comparisons: Comparison[] = [];
    for (const { title, path, byProvider, beside } of LISTS) {
      machine.say(`  ${title}`);
      const [large, small] = byProvider ? providers : crowds;
      const reference = beside
        ? sideOf(stage, beside.name, large, beside.path)
        : sideOf(stage, `the same of ${SMALL.toLocaleString('en-US')}`, small, path);
      const sides = [sideOf(stage, large.name, large, path), reference];
      const figures = await alternate(sides, plan.rounds, machine);
      comparisons.push(compared(`List of ${large.devices.toLocaleString('en-US')}: ${title}`, figures));
    }
    return comparisons;
  },
};

function sideOf({ bellhop, directory }: Stage, name: string, crowd: Crowd, path: (crowd: Crowd) => string): Side {
  const requests = Array.from(
    { length: REQUESTS },
    (): HttpRequest => ({ method: 'GET', path: path(crowd), authorization: crowd.authorization }),
  );
  const turn = () => request(directory, { url: bellhop.apiUrl, requests, order: 'random', seconds: TURN_SECONDS });
  return { name, pid: bellhop.pid, settlesAfterMs: 100, turn };
}

/** The large one and the small one, as their administrators ask. */
type Pair = [large: Crowd, small: Crowd];

/** Around both, a tenth of the large one's devices stand in organizations of ordinary size. */
async function addCrowds({ plan, postgres, tenants, machine }: Stage): Promise<{ crowds: Pair; providers: Pair }> {
  const crowdOf = async (name: string, devices: number): Promise<[own: Crowd, providers: Crowd]> => {
    const provider = await tenants.addProvider(`Provider of ${name}`);
    const tenant = await tenants.add(name, provider);
    const ids = { organizationId: tenant.organizationId, serviceProviderId: provider.organizationId };
    const as = async (who: Tenant) => ({ ...ids, name, devices, authorization: `Bearer ${await tenants.administratorOf(who)}` });
    return [await as(tenant), await as(provider)];
  };
  const [large, largeOfProvider] = await crowdOf('Bellhop', plan.listed);
  const [small, smallOfProvider] = await crowdOf('Small', SMALL);
  // Nobody acts in these, so that they need not be there as organizations.
  const ordinary = Array.from({ length: Math.floor(plan.listed / 10 / ORDINARY) }, () => ({
    organizationId: randomUUID(),
    devices: ORDINARY,
  }));
  machine.say(`  adding ${plan.listed} devices and ${2 * plan.listed} numbers`);
  const startedAt = performance.now();
  await fillCrowds(postgres.client, [large, small, ...ordinary]);
  machine.say(`  added in ${Math.round((performance.now() - startedAt) / 1_000)} seconds`);
  return { crowds: [large, small], providers: [largeOfProvider, smallOfProvider] };
}
