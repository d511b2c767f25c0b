import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Page } from '../../foundation/paging.ts';
import type { KeptMessage } from './message.model.ts';

/** Whether this installation was begun as a demo: only then is anybody shown what others were written. */
export async function isDemo(db: Db): Promise<boolean> {
  const row = await one(db, sql`select from bellhop.setting where name = 'demo' and value = 'true'`);
  return row !== undefined;
}

/** Newest first, of all organizations; the database itself looks again whether this is a demo, and the platform that asks. */
export const listKeptMessages = (db: Db, page: Page) =>
  many<KeptMessage>(
    db,
    sql`select organization_id as "organizationId", id, recipient, subject, content_encrypted as content, created_at as "createdAt"
      from mail.development_outbox(${decodeUuid(page.after?.[0] ?? '') ?? null}::uuid, ${page.limit + 1}::int)`,
  );
