import type { components } from '../../../client/schema.ts';
import type { Api } from '../api.ts';

export type Person = components['schemas']['Person'];
export type PersonBody = components['schemas']['ReplacedPerson'];

/** Changes some of a person: the API replaces all of one, so that what is not changed is said as it was. */
export async function replacePerson(api: Api, personId: string, change: Partial<PersonBody>) {
  const { data } = await api.GET('/v1/people/{personId}', { params: { path: { personId }, query: { callingData: true } } });
  return api.PUT('/v1/people/{personId}', {
    params: { path: { personId }, query: { callingData: true } },
    body: { ...bodyOf(data as Person), ...change },
  });
}

function bodyOf(person: Person): PersonBody {
  const { emails, displayName = '', firstName, lastName, nickName, avatar, department, manager, managerId, title } = person;
  const { addresses, siteUrls, roles, licenses, loginEnabled, locationId, extension, phoneNumbers = [] } = person;
  const optional = { emails, firstName, lastName, nickName, avatar, department, manager, managerId, title };
  const held = { addresses, siteUrls, roles, licenses, loginEnabled, locationId, extension };
  return {
    displayName,
    ...given({ ...optional, ...held }),
    // An extension among them is only how it is shown.
    phoneNumbers: phoneNumbers.filter(({ type }) => type !== 'work_extension').map(({ type, value }) => ({ type, value })),
  };
}

type Given<Values> = { [Name in keyof Values]: Exclude<Values[Name], undefined> };

/** Without what is undefined, as the API wants it: absent. */
export const given = <Values extends object>(values: Values): Partial<Given<Values>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Given<Values>>;
