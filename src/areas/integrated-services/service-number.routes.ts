import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { CALLS_OF_A_USER } from '../numbers/index.ts';
import { serviceOfPath } from './find-service.ts';
import { SAMPLE } from './number-line.model.ts';
import { resolveDrift } from './resolve-drift.ts';
import { ServicePath } from './service.schema.ts';
import { listServiceNumbers, type ServiceNumber } from './service-number.queries.ts';
import { DriftResolution, NumberUpload, ServiceNumberList, ServiceNumberQuery, UploadReport } from './service-number.schema.ts';
import { type Upload, uploadNumbers } from './upload-numbers.ts';

const TAG = 'Integrated services';
const PATH = '/v1/integratedServices';
const NUMBERS = `${PATH}/:serviceId/numbers`;
const PER_PAGE = 100;
const READ_SCOPES = ['spark-admin:organizations_read'];
const WRITE_SCOPES = ['spark-admin:organizations_write'];

export const serviceNumberRoutes = [
  route({
    operation: 'getServiceNumberSample',
    summary: 'Get a file of numbers to fill in',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/numbers.csv`,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    produces: ['text/csv'],
    handle: async (_ctx, _input, answer) => {
      answer.download({
        contentType: 'text/csv; charset=utf-8; header=present',
        fileName: 'numbers.csv',
        first: { text: SAMPLE },
      });
      return undefined;
    },
  }),
  route({
    operation: 'listServiceNumbers',
    summary: 'List the numbers of a service and how each stands at Webex',
    tag: TAG,
    method: 'GET',
    path: NUMBERS,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    params: ServicePath,
    query: ServiceNumberQuery,
    output: ServiceNumberList,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const service = await serviceOfPath(ctx, decodeUuid(params.serviceId));
      const found = await listServiceNumbers(ctx.db, service, query.state, page);
      const { rows, nextKey } = cutPage(found, page, ({ e164 }) => [e164]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(present) };
    },
  }),
  route({
    operation: 'uploadServiceNumbers',
    summary: 'Add numbers to a service: single ones, a range or a file; or say what would become of them',
    tag: TAG,
    method: 'POST',
    path: NUMBERS,
    permission: 'services.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: ServicePath,
    body: NumberUpload,
    output: UploadReport,
    handle: async (ctx, { params, body: { dryRun = false, ...given } }) => {
      const lines = await uploadNumbers(ctx, decodeUuid(params.serviceId), readUpload(given), dryRun ? 'dry' : 'real');
      return { added: lines.filter(({ state }) => state === 'new').length, dryRun, lines };
    },
  }),
  route({
    operation: 'resolveServiceNumberDrift',
    summary: 'Put numbers to Webex again that were changed there, or give them up',
    tag: TAG,
    method: 'POST',
    path: `${NUMBERS}/actions/resolveDrift/invoke`,
    permission: 'services.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: ServicePath,
    body: DriftResolution,
    handle: async (ctx, { params, body }) => {
      await resolveDrift(ctx, decodeUuid(params.serviceId), body.phoneNumbers, body.resolution);
      return undefined;
    },
  }),
];

function readUpload({ phoneNumbers, range, csv, usage }: Omit<Static<typeof NumberUpload>, 'dryRun'>): Upload {
  const ways = [phoneNumbers, range, csv].filter((way) => way !== undefined);
  if (ways.length !== 1)
    throw new Refused('invalid', 'integrated-service.upload', "Give exactly one of 'phoneNumbers', 'range' and 'csv'.");
  if (csv !== undefined) {
    if (usage === undefined) return { csv };
    throw new Refused('invalid', 'integrated-service.upload', "In a file every line says its type: leave 'usage' out.");
  }
  const metered = usage === undefined ? {} : { usage };
  if (range !== undefined) return { range, ...metered };
  return { phoneNumbers: phoneNumbers ?? [], ...metered };
}

const present = (number: ServiceNumber) => ({
  phoneNumber: number.e164,
  ...(number.usage !== null && { type: number.usage }),
  ...presentCalls(number),
  ...(number.state !== null && { state: number.state }),
  ...(number.errorCode !== null && { errorCode: number.errorCode }),
  ...(number.errorMessage !== null && { errorMessage: number.errorMessage }),
  putByBellhop: number.putByUs,
  ...(number.ownerType !== null && {
    owner: { type: number.ownerType, ...(number.ownerName !== null && { name: number.ownerName }) },
  }),
  ...(number.checkedAt !== null && { checkedAt: number.checkedAt.toISOString() }),
});

function presentCalls({ usage, concurrentCalls }: ServiceNumber): { concurrentCalls?: number } {
  if (usage === 'User') return { concurrentCalls: CALLS_OF_A_USER };
  return concurrentCalls === null ? {} : { concurrentCalls };
}
