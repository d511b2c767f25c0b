import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { bulkJobRoutes } from '../bulk-jobs/index.ts';
import { presentManageNumbers } from './manage-numbers.presenter.ts';
import { ManageNumbersJob, NumbersToManage } from './manage-numbers.schema.ts';
import { type ManageNumbers, manageNumbers, type NumbersOfJob, startManageNumbers } from './manage-numbers.ts';
import { readId } from './read-id.ts';

const PATH = '/v1/telephony/config/jobs/numbers/manageNumbers';

export const manageNumbersRoutes = [
  route({
    operation: 'startManageNumbersJob',
    summary: 'Move or delete phone numbers, or change what they are used for, as a job',
    tag: 'Numbers',
    method: 'POST',
    path: PATH,
    permission: 'numbers.write',
    scopes: ['spark-admin:telephony_config_write'],
    body: NumbersToManage,
    output: ManageNumbersJob,
    success: 201,
    handle: async (ctx, { body }) => presentManageNumbers(await startManageNumbers(ctx, readJob(body))),
  }),
  ...bulkJobRoutes<ManageNumbers, typeof ManageNumbersJob>({
    kind: manageNumbers,
    noun: 'manageNumbers',
    words: 'manage numbers',
    tag: 'Numbers',
    path: PATH,
    resource: ManageNumbersJob,
    present: presentManageNumbers,
    mayRead: 'numbers.read',
    pause: { permission: 'numbers.write', success: 204 },
  }),
];

function readJob(body: Static<typeof NumbersToManage>): NumbersOfJob {
  const { operation, targetLocationId, numberUsageType } = body;
  const numberList = body.numberList.map(({ locationId, numbers }) => ({
    locationId: readId('locationId', locationId),
    numbers,
  }));
  if (operation === 'DELETE') return { operation, numberList };
  if (operation === 'MOVE')
    return {
      operation,
      numberList,
      targetLocationId: readId('targetLocationId', needed('targetLocationId', targetLocationId, operation)),
    };
  return { operation, numberList, numberUsageType: needed('numberUsageType', numberUsageType, operation) };
}

function needed<Value>(name: string, value: Value | undefined, operation: string): Value {
  if (value === undefined) throw new Refused('invalid', 'request.invalid', `'${name}' is required for ${operation}.`);
  return value;
}
