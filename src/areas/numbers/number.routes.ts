import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { locationOfPath } from '../tenancy/index.ts';
import { addNumbers } from './add-numbers.ts';
import { presentNumber } from './number.presenter.ts';
import { listNumbers } from './number.queries.ts';
import { NumberList, NumberLocationPath, NumberQuery, NumbersToAddBody } from './number.schema.ts';

const PER_PAGE = 1000;

export const numberRoutes = [
  route({
    operation: 'listNumbers',
    summary: 'List phone numbers, and the extensions of who has none',
    tag: 'Numbers',
    method: 'GET',
    path: '/v1/telephony/config/numbers',
    permission: 'numbers.read',
    scopes: ['spark-admin:telephony_config_read'],
    query: NumberQuery,
    output: NumberList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const { locationId, ownerId, phoneNumber, extension, available, state, numberType } = query;
      const filter = {
        locationId: readId('locationId', locationId),
        ownerId: readId('ownerId', ownerId),
        phoneNumber,
        extension,
        available,
        state,
        numberType,
      };
      const { rows, nextKey } = cutPage(await listNumbers(ctx.db, filter, page), page, ({ key }) => [key]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { phoneNumbers: rows.map(presentNumber) };
    },
  }),
  route({
    operation: 'addNumbers',
    summary: 'Add phone numbers to a location',
    tag: 'Numbers',
    method: 'POST',
    path: '/v1/telephony/config/locations/:locationId/numbers',
    permission: 'numbers.write',
    scopes: ['spark-admin:telephony_config_write'],
    params: NumberLocationPath,
    body: NumbersToAddBody,
    success: 201,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      const { phoneNumbers, numberType, state, numberUsageType } = body;
      await addNumbers(ctx, location, { phoneNumbers, numberType, state, service: numberUsageType === 'SERVICE' });
      return undefined;
    },
  }),
];

function readId(name: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return uuid;
}
