import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { AUDIT_CATEGORIES } from './event.model.ts';
import { presentEvent } from './event.presenter.ts';
import { eventKey, listEvents } from './event.queries.ts';
import { CategoryList, EventList, EventQuery, ExportQuery } from './event.schema.ts';
import { exportEvents } from './export-events.ts';
import { readEventFilter } from './read-event-filter.ts';

const TAG = 'Audit';
const SCOPES = ['audit:events_read'];
const PER_PAGE = 100;
const MOST_PER_PAGE = 200;

export const eventRoutes = [
  route({
    operation: 'listAdminAuditEvents',
    summary: 'List what administrators did, newest first',
    tag: TAG,
    method: 'GET',
    path: '/v1/adminAudit/events',
    permission: 'audit.read',
    scopes: SCOPES,
    query: EventQuery,
    output: EventList,
    handle: async (ctx, { query }, answer) => {
      const { max = PER_PAGE, offset, pageToken } = query;
      const position = { ...(offset !== undefined && { start: offset }), ...(pageToken !== undefined && { pageToken }) };
      const page = pageOf({ max: Math.min(max, MOST_PER_PAGE), ...position }, PER_PAGE);
      const { rows, nextKey } = cutPage(await listEvents(ctx.db, readEventFilter(query), page), page, eventKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentEvent) };
    },
  }),
  route({
    operation: 'listAdminAuditEventCategories',
    summary: 'List the categories of audit events',
    tag: TAG,
    method: 'GET',
    path: '/v1/adminAudit/eventCategories',
    permission: 'audit.read',
    scopes: SCOPES,
    output: CategoryList,
    handle: async () => ({ eventCategories: [...AUDIT_CATEGORIES] }),
  }),
  route({
    operation: 'exportAdminAuditEvents',
    summary: 'Export the audit events of a period as CSV or lines of JSON',
    tag: TAG,
    method: 'GET',
    path: '/v1/adminAudit/events/export',
    permission: 'audit.read',
    scopes: SCOPES,
    extension: true,
    query: ExportQuery,
    produces: ['text/csv', 'application/x-ndjson'],
    handle: async (ctx, { query }, answer) => {
      answer.download(await exportEvents(ctx, readEventFilter(query), query.format ?? 'ndjson'));
      return undefined;
    },
  }),
];
