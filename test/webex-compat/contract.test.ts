import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Method, Route } from '../../src/foundation/http/route.ts';
import { routes } from '../../src/programs/api.ts';
import { exampleCalls } from './calls.ts';
import { deviations } from './deviations.ts';
import { keyOf, keyOfRoute } from './operations.ts';
import { areRecordsHere, type RecordedOperation, readRecords, WHERE_RECORDS_WOULD_BE } from './recorded.ts';
import { type RequestDifference, requestDifferences } from './requests.ts';
import { type Difference, differences, parseShape } from './shape.ts';
import { createWorld, type World } from './world.ts';

const ours = new Map(routes.map((route) => [keyOfRoute(route), route]));
const supported = [...readRecords()].flatMap(([name, recorded]): [string, RecordedOperation, Route][] => {
  const route = ours.get(keyOf(name));
  return route ? [[name, recorded, route]] : [];
});

/** Lists that are rightly empty in the world that is looked at. */
const MAY_BE_EMPTY = /\/errors$/;

/** They need a job that is under way at that very moment; the tests of their areas hold one. This list may only shrink. */
const NOT_CALLED = /\/actions\/(pause|resume)\/invoke$/;

/** Types whose first field is an array. */
const IS_LIST = /^\{\w+\*?:\[/;

/** What deviations have explained: `GET /devices items[].ip`. */
const used = new Set<string>();

/** Refuses what no deviation allows. */
function expectExplained(operation: string, found: readonly (Difference | RequestDifference)[]): void {
  const unexplained = found.flatMap(({ at, what, found: value }) => {
    const allowed = deviations.filter(
      (one) => one.what === what && one.operations.includes(operation) && one.fields.includes(at),
    );
    if (allowed.length > 0) used.add(`${operation} ${at}`);
    return allowed.length > 0 ? [] : [`${at} ${what}${value === undefined ? '' : `: ${JSON.stringify(value).slice(0, 80)}`}`];
  });
  expect(unexplained, unexplained.join('; ')).toEqual([]);
}

if (!areRecordsHere) {
  test.skip(`the recorded shapes are not here (${WHERE_RECORDS_WOULD_BE}), so nothing is compared with them`, () => {});
}

describe.skipIf(!areRecordsHere)('the contract of the Webex API', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.stop());

  test('something is supported', () => {
    expect(supported.length).toBeGreaterThan(30);
  });

  describe.each(supported)('%s', (name, recorded, route) => {
    test('takes what is recorded, for the recorded scopes', () => {
      expectExplained(name, requestDifferences(recorded, route));
    });

    test.skipIf(NOT_CALLED.test(name))('answers in the recorded shape', async () => {
      const example = (await exampleCalls[name]?.(world)) ?? {};
      if (route.method !== 'GET' && !exampleCalls[name])
        throw new Error(`${name} has no example call: add one to test/webex-compat/calls.ts.`);
      const path = name.slice(name.indexOf('/')).replace(/\{(\w+)\}/g, (_, parameter: string) => {
        const id = example.params?.[parameter] ?? world.ids[parameter];
        if (id === undefined) throw new Error(`The world has no ${parameter}: add it to test/webex-compat/world.ts.`);
        return id;
      });
      const query = example.query === undefined ? '' : `?${example.query}`;
      const method: Method = route.method;
      const answer = await world.bellhop.call(world.acme.admin.token, method, `/v1${path}${query}`, example.body);

      expect(Object.keys(recorded.success), JSON.stringify(answer.body)).toContain(String(answer.status));
      const type = recorded.success[String(answer.status)]?.type['application/json'];
      if (type === undefined) return expect(answer.body).toBe('');
      expectExplained(name, differences(answer.body, parseShape(type)));
      if (method === 'GET' && IS_LIST.test(type) && !MAY_BE_EMPTY.test(name))
        expect(Object.values(answer.body)[0], 'an empty list shows no shape').not.toEqual([]);
    });
  });

  test('no deviation is listed that is none any more', () => {
    const known = new Set(supported.map(([name]) => name));
    const listed = deviations.flatMap(({ operations, fields }) =>
      operations.filter((name) => known.has(name)).flatMap((name) => fields.map((field) => `${name} ${field}`)),
    );
    const unused = listed.filter((one) => !used.has(one));
    expect(unused, unused.join('; ')).toEqual([]);
  });
});
