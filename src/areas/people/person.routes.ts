import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { demand, suspensionRoutes } from '../access/index.ts';
import { createPerson } from './create-person.ts';
import { deletePerson } from './delete-person.ts';
import { personOfPath } from './find-person.ts';
import { presentPerson } from './person.presenter.ts';
import {
  NewPerson,
  PersonPath,
  PersonQuery,
  PersonReplaceQuery,
  PersonResource,
  PersonWriteQuery,
  ReplacedPerson,
} from './person.schema.ts';
import { readPerson } from './read-person.ts';
import { suspendPerson } from './suspend-person.ts';
import { updatePerson } from './update-person.ts';

const READ_SCOPES = ['spark-admin:people_read', 'spark:people_read'];
const WRITE_SCOPES = ['spark-admin:people_write'];

export const personRoutes = [
  route({
    operation: 'createPerson',
    summary: 'Create a person, with licenses and numbers',
    tag: 'People',
    method: 'POST',
    path: '/v1/people',
    permission: 'people.write',
    scopes: WRITE_SCOPES,
    query: PersonWriteQuery,
    body: NewPerson,
    output: PersonResource,
    handle: async (ctx, { query, body }) => {
      const id = await createPerson(ctx, readPerson(ctx, body));
      if (query.minResponse) return { id: encodeId('PEOPLE', id) };
      return presentPerson(await personOfPath(ctx, id), { callingData: query.callingData ?? false });
    },
  }),
  route({
    operation: 'getMyself',
    summary: 'Get the person whose token this is',
    tag: 'People',
    method: 'GET',
    path: '/v1/people/me',
    permission: 'people.read-self',
    scopes: READ_SCOPES,
    query: PersonQuery,
    output: PersonResource,
    handle: async (ctx, { query }) =>
      presentPerson(await personOfPath(ctx, ctx.actor.id), { callingData: query.callingData ?? false }),
  }),
  route({
    operation: 'getPerson',
    summary: 'Get one person',
    tag: 'People',
    method: 'GET',
    path: '/v1/people/:personId',
    permission: 'people.read-self',
    scopes: READ_SCOPES,
    params: PersonPath,
    query: PersonQuery,
    output: PersonResource,
    handle: async (ctx, { params, query }) => {
      const id = decodeUuid(params.personId);
      // Refused before anything is looked up, so that the answer says nothing about who is there.
      if (id !== ctx.actor.id) demand(ctx, 'people.read');
      return presentPerson(await personOfPath(ctx, id), { callingData: query.callingData ?? false });
    },
  }),
  route({
    operation: 'replacePerson',
    summary: 'Replace everything about a person',
    tag: 'People',
    method: 'PUT',
    path: '/v1/people/:personId',
    permission: 'people.write',
    scopes: WRITE_SCOPES,
    params: PersonPath,
    query: PersonReplaceQuery,
    body: ReplacedPerson,
    output: PersonResource,
    handle: async (ctx, { params, query, body }, answer) => {
      const id = decodeUuid(params.personId);
      const callingData = query.callingData ?? false;
      await updatePerson(ctx, id, readPerson(ctx, body), callingData ? 'replaced' : 'kept');
      if (query.minResponse) {
        answer.status(204);
        return undefined;
      }
      return presentPerson(await personOfPath(ctx, id), { callingData });
    },
  }),
  route({
    operation: 'deletePerson',
    summary: 'Delete a person with their devices',
    tag: 'People',
    method: 'DELETE',
    path: '/v1/people/:personId',
    permission: 'people.write',
    scopes: WRITE_SCOPES,
    params: PersonPath,
    handle: async (ctx, { params }) => {
      await deletePerson(ctx, decodeUuid(params.personId));
      return undefined;
    },
  }),
  ...suspensionRoutes({
    noun: 'Person',
    words: 'a person',
    tag: 'People',
    path: '/v1/people/:personId',
    params: PersonPath,
    permission: 'people.write',
    scopes: WRITE_SCOPES,
    change: (ctx, { personId }, suspendedAt) => suspendPerson(ctx, decodeUuid(personId ?? ''), suspendedAt),
  }),
];
