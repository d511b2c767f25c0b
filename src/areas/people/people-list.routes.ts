import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, type Page, pageOf } from '../../foundation/paging.ts';
import { may } from '../access/index.ts';
import { readLicenseId } from '../licenses/index.ts';
import { type PersonDetail, presentColleague, presentPerson } from './person.presenter.ts';
import { listPeople, type PersonFilter } from './person.queries.ts';
import { PeopleQuery, PersonList } from './person.schema.ts';
import { readBodyId, readRoles } from './read-person.ts';

const PER_PAGE = 100;
/** As the Webex API limits them: calling data and locations make a page dearer. */
const MOST_WITH_CALLING_DATA = 100;
const MOST_WITH_LOCATION = 50;
const MOST_IDS = 85;

export const peopleListRoutes = [
  route({
    operation: 'listPeople',
    summary: 'List people, or find colleagues by name or email address',
    tag: 'People',
    method: 'GET',
    path: '/v1/people',
    permission: 'people.find',
    scopes: ['spark-admin:people_read', 'spark:people_read'],
    query: PeopleQuery,
    output: PersonList,
    handle: async (ctx, { query }, answer) => {
      const everybody = seesEverybody(ctx);
      if (!everybody && query.email === undefined && query.displayName === undefined)
        throw new Refused('invalid', 'people.filter', "Name the people to find: 'email' or 'displayName' is required.");
      if (query.id !== undefined && everybody) return findByIds(ctx, query.id, detailOf(query));

      const { email, displayName } = query;
      const filter: PersonFilter = { email, displayName, ...(everybody ? whatOnlyAdministratorsAsk(query) : {}) };
      const page = limited(pageOf(query, PER_PAGE), query);
      const { rows, nextKey } = cutPage(await listPeople(ctx.db, filter, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      const detail = detailOf(query);
      return { items: rows.map((person) => (everybody ? presentPerson(person, detail) : presentColleague(person))) };
    },
  }),
];

const seesEverybody = (ctx: Context): boolean => may(ctx, 'people.read') && ctx.actor.scopes.has('spark-admin:people_read');

/** By what people hold and where they are, which colleagues do not know of each other. */
const whatOnlyAdministratorsAsk = ({ locationId, roles, licenseId, suspended }: Static<typeof PeopleQuery>): PersonFilter => ({
  locationId: locationId === undefined ? undefined : readBodyId('locationId', locationId),
  roles: roles === undefined ? undefined : readRoles([roles]),
  licenseId: licenseId === undefined ? undefined : readLicenseId(licenseId),
  suspended,
});

const detailOf = (query: { callingData?: boolean; excludeStatus?: boolean }): PersonDetail => ({
  callingData: query.callingData ?? false,
  ...(query.excludeStatus ? { status: 'excluded' } : {}),
});

function limited(page: Page, query: { callingData?: boolean; locationId?: string }): Page {
  const ceilings = [page.limit];
  if (query.callingData) ceilings.push(MOST_WITH_CALLING_DATA);
  if (query.locationId !== undefined) ceilings.push(MOST_WITH_LOCATION);
  return { ...page, limit: Math.min(...ceilings) };
}

/** A list of ids is answered whole, with those that nobody has. */
async function findByIds(ctx: Context, list: string, detail: PersonDetail) {
  const asked = list.split(',').map((id) => id.trim());
  if (asked.length > MOST_IDS)
    throw new Refused('invalid', 'people.too-many-ids', `'id' names ${asked.length} people; at most ${MOST_IDS} are allowed.`);
  const ids = asked.map(decodeUuid);
  const known = ids.filter((id) => id !== undefined);
  const people = await listPeople(ctx.db, { ids: known }, { limit: MOST_IDS, start: 0, after: undefined });
  const found = new Set(people.map(({ id }) => id));
  return {
    items: people.map((person) => presentPerson(person, detail)),
    notFoundIds: asked.filter((_, position) => !found.has(ids[position] ?? '')),
  };
}
