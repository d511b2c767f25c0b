import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeUuid, encodeId } from '../../src/foundation/ids.ts';
import { type Stage, setStage } from '../policy/cast.ts';
import { attempts, attemptsAtStopping } from '../policy/examples.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.stop());

/** What is the same for everybody, and a service app, whose id its vendor gives to whoever is to let it in at home. */
const OF_EVERYBODY = ['getRole', 'getDisclaimer', 'authorizeServiceApp'];
/** What lets in is the secret of the service app, whoever sends it. */
const BY_SECRET = ['createServiceAppToken'];

/** Every row that is Acme's, in every table. */
async function digestOfAcme(): Promise<Record<string, string>> {
  const { rows: tables } = await stage.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and not c.relispartition and a.attname = 'organization_id' and not a.attisdropped order by 1`,
  );
  const digest: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await stage.owner.query(`select t::text as row from ${name} t where organization_id = $1 order by 1`, [
      stage.world.acme.id,
    ]);
    digest[name] = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
  return digest;
}

/** What only somebody who sees into Acme can know: emails, names, numbers, MAC addresses, SIP users and ids. */
async function knownOfAcme(): Promise<string[]> {
  const { rows } = await stage.owner.query<{ word: string }>(
    `select email as word from people.person where organization_id = $1
      union select display_name from people.person p where organization_id = $1
        and not exists (select from people.person other where other.organization_id <> $1 and other.display_name = p.display_name)
      union select name from tenancy.location where organization_id = $1
      union select display_name from workspaces.workspace where organization_id = $1
      union select e164 from numbers.number where organization_id = $1
      union select mac from devices.device where organization_id = $1 and mac is not null
      union select sip_user_name from devices.credential where organization_id = $1`,
    [stage.world.acme.id],
  );
  const ids = Object.entries(stage.world.ids).filter(([name]) => name !== 'roleId');
  return [...rows.map(({ word }) => word), ...ids.map(([, id]) => id)];
}

/** The ids in a path as bare UUIDs, which are accepted too. */
const spelledOut = (path: string) => path.replace(/[^/]{30,}/g, (id) => decodeUuid(id) ?? id);

describe('the administrator of another customer of the same provider, with every id of Acme', () => {
  test('finds nothing, learns nothing and changes nothing', { timeout: 300_000 }, async () => {
    const { neighbor, world } = stage;
    const all = [...(await attempts(stage)), ...(await attemptsAtStopping(stage))].filter(
      ({ route }) => !BY_SECRET.includes(route.operation),
    );
    const acme = encodeId('ORGANIZATION', world.acme.id);
    const before = await digestOfAcme();
    const words = await knownOfAcme();
    expect(words.length, 'Acme has something to hide').toBeGreaterThan(100);
    const idsOfAcme = Object.values(world.ids);

    const wrong: string[] = [];
    for (const { route, path, query, body } of all) {
      const sent = JSON.stringify([path, query, body]);
      const namesAcme = /:\w/.test(route.path) || idsOfAcme.some((id) => JSON.stringify([query, body]).includes(id));
      const without = query?.replace(/orgId=\w+&?/, '');
      const spellings = [
        { path, query: without, mustFail: namesAcme && !OF_EVERYBODY.includes(route.operation) },
        { path: spelledOut(path), query: without, mustFail: namesAcme && !OF_EVERYBODY.includes(route.operation) },
        { path, query: [without, `orgId=${acme}`].filter(Boolean).join('&'), mustFail: route.takesOrgId !== false },
      ];
      for (const { path: asked, query: by, mustFail } of spellings) {
        const answer = await world.bellhop.call(neighbor.admin.token, route.method, by ? `${asked}?${by}` : asked, body);
        const text = JSON.stringify(answer.body);
        const learned = words.filter((word) => text.includes(word) && !sent.includes(word));
        if (learned.length > 0) wrong.push(`${route.operation} tells ${learned.join(', ')}`);
        if (answer.status >= 500 || (mustFail && ![400, 403, 404].includes(answer.status)))
          wrong.push(`${route.operation} answers ${answer.status} to ${asked}: ${text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await digestOfAcme()).toEqual(before);
  });
});
