import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

/** What every role may call: it reads no table. This list may only shrink. */
const FOR_EVERYBODY = [
  'bellhop.current_locations()',
  'bellhop.current_organization()',
  'bellhop.current_person()',
  'registrations.cached_name(uuid,text)',
];

interface FunctionFacts {
  name: string;
  isDefiner: boolean;
  settings: string[];
  isForEverybody: boolean;
}

let database: TestDatabase;
let functions: FunctionFacts[];

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const { rows } = await owner.query<FunctionFacts>(`
    select n.nspname || '.' || p.proname || '(' || replace(oidvectortypes(p.proargtypes), ', ', ',') || ')' as name,
      p.prosecdef as "isDefiner", coalesce(p.proconfig, '{}') as settings,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) grant_
        where grant_.grantee = 0 and grant_.privilege_type = 'EXECUTE') as "isForEverybody"
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1`);
  functions = rows;
  await owner.end();
});
afterAll(() => database.drop());

test("every function that works with its owner's rights pins its search path", () => {
  const definers = functions.filter(({ isDefiner }) => isDefiner);
  expect(definers.length).toBeGreaterThan(10);
  for (const { name, settings } of definers) expect(settings, name).toContain('search_path=pg_catalog, pg_temp');
});

test('no function may be called by everybody, not even that of a trigger', () => {
  const forEverybody = functions.filter(({ isForEverybody }) => isForEverybody).map(({ name }) => name);
  expect(forEverybody).toEqual(FOR_EVERYBODY);
});
