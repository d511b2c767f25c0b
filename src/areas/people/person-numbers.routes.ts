import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { NumberChangesBody, NumbersOfOwner, presentNumbersOf } from '../numbers/index.ts';
import { findLocation } from '../tenancy/index.ts';
import { changePersonNumbers } from './change-person-numbers.ts';
import { personOfPath } from './find-person.ts';
import { PersonPath } from './person.schema.ts';

export const personNumbersRoutes = [
  route({
    operation: 'getNumbersOfPerson',
    summary: 'Get the numbers of a person',
    tag: 'User Call Settings',
    method: 'GET',
    path: '/v1/people/:personId/features/numbers',
    permission: 'people.read',
    scopes: ['spark-admin:people_read'],
    params: PersonPath,
    query: Type.Object({
      preferE164Format: Type.Optional(
        Type.Boolean({ default: false, description: 'Numbers in E.164 instead of the digits dialed within the country.' }),
      ),
    }),
    output: NumbersOfOwner,
    handle: async (ctx, { params, query }) => {
      const person = await personOfPath(ctx, decodeUuid(params.personId));
      const location = person.locationId === null ? undefined : await findLocation(ctx.db, person.locationId);
      const { phoneNumbers, extension, distinctiveRing: ring } = person;
      const view = { e164: query.preferE164Format ?? false, routingPrefix: location?.routingPrefix ?? null };
      return presentNumbersOf({ reach: { phoneNumbers, extension }, ring }, view);
    },
  }),
  route({
    operation: 'changeNumbersOfPerson',
    summary: 'Give a person numbers or take them away',
    tag: 'User Call Settings',
    method: 'PUT',
    path: '/v1/telephony/config/people/:personId/numbers',
    permission: 'people.write',
    scopes: ['spark-admin:telephony_config_write'],
    params: PersonPath,
    body: NumberChangesBody,
    handle: async (ctx, { params, body }) => {
      await changePersonNumbers(ctx, decodeUuid(params.personId), body);
      return undefined;
    },
  }),
];
