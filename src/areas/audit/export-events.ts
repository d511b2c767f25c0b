import type { Context } from '../../foundation/context.ts';
import type { Download, Piece } from '../../foundation/download.ts';
import { cutPage, type Page, pageOf } from '../../foundation/paging.ts';
import type { AuditEvent } from './event.model.ts';
import { CSV_HEAD, csvLine, jsonLine } from './event.presenter.ts';
import { type EventFilter, eventKey, listEvents } from './event.queries.ts';

interface Format {
  contentType: string;
  extension: string;
  head: string;
  line(event: AuditEvent): string;
}

const FORMATS = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv', head: CSV_HEAD, line: csvLine },
  ndjson: { contentType: 'application/x-ndjson', extension: 'ndjson', head: '', line: jsonLine },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

const EVENTS_PER_PIECE = 500;

/** The trail of a period as one file, read in pieces: neither side ever holds it whole. */
export async function exportEvents(ctx: Context, filter: EventFilter, name: ExportFormat): Promise<Download> {
  const format: Format = FORMATS[name];
  const piece = async ({ db }: Context, page: Page): Promise<Piece> => {
    const { rows, nextKey } = cutPage(await listEvents(db, filter, page), page, eventKey);
    const text = rows.map(format.line).join('');
    if (nextKey === undefined) return { text };
    const nextPage = pageOf({ pageToken: nextKey }, EVENTS_PER_PIECE);
    return { text, next: (later) => piece(later, nextPage) };
  };
  const first = await piece(ctx, pageOf({}, EVENTS_PER_PIECE));
  const fileName = `audit-${filter.from.toISOString().slice(0, 10)}-${filter.to.toISOString().slice(0, 10)}.${format.extension}`;
  return { contentType: format.contentType, fileName, first: { ...first, text: format.head + first.text } };
}
