import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/foundation/ids.ts';
import { type Drawn, newMac, PHONE, plant, SITES, type Site } from '../policy/forest.ts';
import { type Account, allows, type Subject, type Verb, type Whose } from '../policy/model.ts';
import { type Rehearsal, startRehearsal } from '../policy/rehearsal.ts';
import { type Answered, startTestBellhop, type TestBellhop } from '../support/bellhop.ts';

// Longer, to go looking: BELLHOP_TEST_RUNS=100 BELLHOP_TEST_SEED=$RANDOM npx vitest run test/guards/policy-model
const numRuns = Number(process.env.BELLHOP_TEST_RUNS ?? 2);
const seed = Number(process.env.BELLHOP_TEST_SEED ?? 20261);
const CALLS = 120;

let bellhop: TestBellhop;
let rehearsal: Rehearsal;
beforeAll(async () => {
  bellhop = await startTestBellhop();
  rehearsal = await startRehearsal(bellhop.database);
});
afterAll(async () => {
  await rehearsal.stop();
  await bellhop.stop();
});

type Action = 'list' | 'get' | 'create' | 'change' | 'delete';
const VERBS: Record<Action, Verb> = { list: 'see', get: 'see', create: 'add', change: 'change', delete: 'change' };

interface Call {
  from: number;
  to: number;
  action: Action;
  subject: Subject;
  whose: Whose;
  /** Whether the other organization is named, or only what is in it. */
  named: boolean;
}

const value = fc.constantFrom('NONE' as const, 'VIEW' as const, 'MODIFY' as const, 'MODIFY' as const);
const drawn: fc.Arbitrary<Drawn> = fc.record({ value, role: fc.nat(29), personValue: value });
const call: fc.Arbitrary<Call> = fc.record({
  from: fc.nat(SITES - 1),
  to: fc.nat(SITES - 1),
  action: fc.constantFrom<Action>('list', 'get', 'create', 'change', 'delete'),
  subject: fc.constantFrom<Subject>('devices', 'workspaces', 'people'),
  whose: fc.constantFrom<Whose>('own', 'in the location', 'elsewhere'),
  named: fc.boolean(),
});

/** What is called: of each subject there is not everything everywhere, and what is not there is taken from what is. */
function aimOf({ subject, whose }: Call, from: Site, to: Site): Whose {
  if (subject === 'workspaces') return 'in the location';
  if (whose === 'own' && from !== to) return 'elsewhere';
  return subject === 'people' && whose === 'in the location' ? 'elsewhere' : whose;
}

const idOf = (site: Site, subject: Subject, whose: Whose): string => (site[subject] as Record<Whose, string>)[whose];

const METHODS: Record<Action, string> = { list: 'GET', get: 'GET', create: 'POST', change: 'PUT', delete: 'DELETE' };

function bodyOf({ action, subject }: Call, site: Site, whose: Whose): unknown {
  if (action === 'change')
    return subject === 'devices' ? { op: 'add', path: 'tags', value: ['tried'] } : { displayName: 'Tried' };
  if (action !== 'create') return undefined;
  if (subject === 'workspaces') return { displayName: 'New', locationId: site.locationId, supportedDevices: 'phones' };
  if (subject === 'people') return { emails: [`${newId()}@acme.test`], displayName: 'New' };
  const owner = whose === 'in the location' ? { workspaceId: site.workspaces[whose] } : { personId: site.people[whose] };
  return { mac: newMac(), model: PHONE, ...owner };
}

function send(asked: Call, from: Site, to: Site, whose: Whose): Promise<Answered> {
  const { action, subject, named } = asked;
  const one = action === 'list' || action === 'create' ? '' : `/${idOf(to, subject, whose)}`;
  // Everybody finds colleagues by their name; only administrators list them without one.
  const query = [
    ...(action === 'list' && subject === 'people' ? ['displayName=plain'] : []),
    ...(named ? [`orgId=${encodeId('ORGANIZATION', to.organization.id)}`] : []),
  ].join('&');
  const method = action === 'change' && subject === 'devices' ? 'PATCH' : METHODS[action];
  return bellhop.call(from.person.token, method, `${rehearsal.url}/v1/${subject}${one}?${query}`, bodyOf(asked, to, whose));
}

const SEEN: Record<Subject, Whose[]> = {
  devices: ['own', 'in the location', 'elsewhere'],
  workspaces: ['in the location'],
  people: ['elsewhere'],
};

test('[K4] nobody reads or changes what the words of the decisions do not allow, and everybody what they do', {
  timeout: numRuns * 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(drawn, { minLength: SITES, maxLength: SITES }),
      fc.array(call, { minLength: CALLS, maxLength: CALLS }),
      async (accounts, calls) => {
        const sites = await plant(bellhop, accounts);
        const customersOf = (provider: Account) =>
          sites.map(({ account }) => account).filter(({ kind, above }) => kind === 'customer' && above === provider);
        const wrong: string[] = [];

        for (const asked of calls) {
          const [from, to] = [sites[asked.from] as Site, sites[asked.to] as Site];
          // Who names nobody asks at home: what is elsewhere must not be there.
          const where = asked.named ? to : from;
          const whose = aimOf(asked, from, to);
          const may = (verb: Verb, of: Whose) => allows(from.asker, verb, asked.subject, where.account, of, customersOf);
          const answer = await send(asked, from, to, whose);
          const told = `${JSON.stringify(from.asker.role)} of ${from.account.name} (${from.account.value}, own ${from.asker.value}): ${asked.action} ${asked.subject} ${whose} ${asked.named ? 'in' : 'as if at home, of'} ${to.account.name} (${to.account.value}) answered ${answer.status} ${answer.status < 300 ? '' : answer.body?.message}`;

          if (asked.action === 'list') {
            const seen: string[] = answer.status < 300 ? answer.body.items.map(({ id }: { id: string }) => id) : [];
            const finding = asked.subject === 'people' && where === from;
            const allowed = SEEN[asked.subject]
              .filter((of) => (of === 'own' && where !== from ? may('see', 'elsewhere') : may('see', of)) || finding)
              .map((of) => idOf(where, asked.subject, of));
            const others = seen.filter((id) => !allowed.includes(id));
            if (others.length > 0) wrong.push(`${told}: shown ${others.length} too many`);
            if (!isNarrowed(from) && seen.length < allowed.length)
              wrong.push(`${told}: shown ${seen.length} of ${allowed.length}`);
            continue;
          }
          // A new person is of whatever account one acts in; everything else is made for something that exists.
          const isThere = where === to || (asked.subject === 'people' && asked.action === 'create');
          const allowed = isThere && may(VERBS[asked.action], whose);
          const done = answer.status < 300 || answer.status === 409;
          if (done && !allowed) wrong.push(`${told}, and the decisions do not allow it`);
          if (!done && allowed && !isNarrowed(from)) wrong.push(`${told}, and the decisions allow it`);
        }
        expect(wrong, wrong.join('\n')).toEqual([]);
      },
    ),
    { numRuns, seed, endOnFailure: true },
  );
});

/** Location administrators see their locations instead of what is their own elsewhere, and nobody beyond those by name. */
const isNarrowed = ({ asker }: Site): boolean => asker.role === 'location_full_admin';
