import { Type } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { csvLine } from '../../foundation/csv-line.ts';
import type { Download, Piece } from '../../foundation/download.ts';
import { route } from '../../foundation/http/route.ts';
import { encodeId } from '../../foundation/ids.ts';
import { cutPage, type Page, pageOf, pageQuery } from '../../foundation/paging.ts';
import { latestMeteringDay, listMetering, METERING_LEVELS, type MeteringRow, meteringKey } from './metering-report.queries.ts';

const TAG = 'Integrated services';
const PATH = '/v1/meteringReports';
const PER_PAGE = 100;
const ROWS_PER_PIECE = 500;
const SCOPES = ['spark-admin:organizations_read'];

const Day = Type.Optional(
  Type.String({ format: 'date', maxLength: 10, description: 'Of which day; of the latest if not given.' }),
);
const Report = Type.Object(
  {
    day: Type.Optional(Type.String({ format: 'date', description: 'Absent where there is no report yet.' })),
    items: Type.Array(
      Type.Object({
        level: Type.Enum([...METERING_LEVELS], { description: 'Whether it is the provider itself, a channel or a customer.' }),
        orgId: Type.String({ description: 'The account that was counted.' }),
        name: Type.String({ description: 'Its name on that day.' }),
        totalUsers: Type.Integer({ description: 'Users that have a number.' }),
        totalDids: Type.Integer({ description: 'All numbers.' }),
        activeDids: Type.Integer({ description: 'Numbers that are assigned.' }),
      }),
    ),
  },
  { $id: 'MeteringReport' },
);

export const meteringReportRoutes = [
  route({
    operation: 'getMeteringReport',
    summary: 'Get what a provider or channel is billed by, as it was at 12:00 UTC of a day',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'services.read',
    scopes: SCOPES,
    extension: true,
    query: Type.Object({ ...pageQuery, day: Day }),
    output: Report,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const day = query.day ?? (await latestMeteringDay(ctx.db));
      if (day === undefined) return { items: [] };
      const { rows, nextKey } = cutPage(await listMetering(ctx.db, day, page), page, meteringKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { day, items: rows.map(present) };
    },
  }),
  route({
    operation: 'exportMeteringReport',
    summary: 'Export the metering report of a day as CSV',
    tag: TAG,
    method: 'GET',
    path: `${PATH}.csv`,
    permission: 'services.read',
    scopes: SCOPES,
    extension: true,
    query: Type.Object({ day: Day }),
    produces: ['text/csv'],
    handle: async (ctx, { query }, answer) => {
      answer.download(await exportReport(ctx, query.day ?? (await latestMeteringDay(ctx.db))));
      return undefined;
    },
  }),
];

const present = ({ countedId, ...row }: MeteringRow) => ({ ...row, orgId: encodeId('ORGANIZATION', countedId) });

const HEAD = ['day', 'level', 'orgId', 'name', 'totalUsers', 'totalDids', 'activeDids'];

/** Read in pieces: a large provider has many customers. */
async function exportReport(ctx: Context, day: string | undefined): Promise<Download> {
  const lineOf = (row: MeteringRow) => {
    const { level, orgId, name, totalUsers, totalDids, activeDids } = present(row);
    return csvLine([day, level, orgId, name, totalUsers, totalDids, activeDids]);
  };
  const piece = async ({ db }: Context, page: Page): Promise<Piece> => {
    const found = day === undefined ? [] : await listMetering(db, day, page);
    const { rows, nextKey } = cutPage(found, page, meteringKey);
    const text = rows.map(lineOf).join('');
    if (nextKey === undefined) return { text };
    return { text, next: (later) => piece(later, pageOf({ pageToken: nextKey }, ROWS_PER_PIECE)) };
  };
  const first = await piece(ctx, pageOf({}, ROWS_PER_PIECE));
  return {
    contentType: 'text/csv; charset=utf-8; header=present',
    fileName: `metering-${day ?? 'none'}.csv`,
    first: { ...first, text: csvLine(HEAD) + first.text },
  };
}
