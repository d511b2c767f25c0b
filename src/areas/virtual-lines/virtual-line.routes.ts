import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { createVirtualLine } from './create-virtual-line.ts';
import { deleteVirtualLine } from './delete-virtual-line.ts';
import { virtualLineOfPath } from './find-virtual-line.ts';
import { readFilter, readNewVirtualLine, readOrder, readVirtualLineChange } from './read-virtual-line.ts';
import { updateVirtualLine } from './update-virtual-line.ts';
import { presentListed, presentReach, presentVirtualLine } from './virtual-line.presenter.ts';
import { devicesWithLine, listVirtualLines, virtualLineKey } from './virtual-line.queries.ts';
import {
  ChangedVirtualLine,
  NewVirtualLine,
  VirtualLineId,
  VirtualLineList,
  VirtualLineNumber,
  VirtualLinePath,
  VirtualLineQuery,
  VirtualLineResource,
} from './virtual-line.schema.ts';

const TAG = 'Virtual Lines';
const READ_SCOPES = ['spark-admin:telephony_config_read'];
const WRITE_SCOPES = ['spark-admin:telephony_config_write'];
const PER_PAGE = 1000;

export const virtualLineRoutes = [
  route({
    operation: 'listVirtualLines',
    summary: 'List virtual lines',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/virtualLines',
    permission: 'virtual-lines.read',
    scopes: READ_SCOPES,
    query: VirtualLineQuery,
    output: VirtualLineList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const order = readOrder(query);
      const found = await listVirtualLines(ctx.db, readFilter(query), order, page);
      const { rows, nextKey } = cutPage(found, page, (line) => virtualLineKey(line, order));
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { virtualLines: rows.map(presentListed) };
    },
  }),
  route({
    operation: 'createVirtualLine',
    summary: 'Create a virtual line with its number',
    tag: TAG,
    method: 'POST',
    path: '/v1/telephony/config/virtualLines',
    permission: 'virtual-lines.write',
    scopes: WRITE_SCOPES,
    body: NewVirtualLine,
    output: VirtualLineId,
    success: 201,
    handle: async (ctx, { body }) => ({
      id: encodeId('VIRTUAL_LINE', await createVirtualLine(ctx, readNewVirtualLine(body))),
    }),
  }),
  route({
    operation: 'getVirtualLine',
    summary: 'Get one virtual line and the devices that show it',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/virtualLines/:virtualLineId',
    permission: 'virtual-lines.read',
    scopes: READ_SCOPES,
    params: VirtualLinePath,
    output: VirtualLineResource,
    handle: async (ctx, { params }) => {
      const line = await virtualLineOfPath(ctx, decodeUuid(params.virtualLineId));
      return presentVirtualLine(line, await devicesWithLine(ctx.db, line.id));
    },
  }),
  route({
    operation: 'updateVirtualLine',
    summary: 'Change a virtual line; what is not given stays',
    tag: TAG,
    method: 'PUT',
    path: '/v1/telephony/config/virtualLines/:virtualLineId',
    permission: 'virtual-lines.write',
    scopes: WRITE_SCOPES,
    params: VirtualLinePath,
    body: ChangedVirtualLine,
    handle: async (ctx, { params, body }) => {
      await updateVirtualLine(ctx, decodeUuid(params.virtualLineId), readVirtualLineChange(body));
      return undefined;
    },
  }),
  route({
    operation: 'deleteVirtualLine',
    summary: 'Delete a virtual line, with its number and its appearances on devices',
    tag: TAG,
    method: 'DELETE',
    path: '/v1/telephony/config/virtualLines/:virtualLineId',
    permission: 'virtual-lines.write',
    scopes: WRITE_SCOPES,
    params: VirtualLinePath,
    handle: async (ctx, { params }) => {
      await deleteVirtualLine(ctx, decodeUuid(params.virtualLineId));
      return undefined;
    },
  }),
  route({
    operation: 'getVirtualLineNumber',
    summary: 'Get the number of a virtual line',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/virtualLines/:virtualLineId/number',
    permission: 'virtual-lines.read',
    scopes: READ_SCOPES,
    params: VirtualLinePath,
    output: VirtualLineNumber,
    handle: async (ctx, { params }) => presentReach(await virtualLineOfPath(ctx, decodeUuid(params.virtualLineId))),
  }),
];
