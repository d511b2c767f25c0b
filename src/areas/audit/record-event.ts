import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { type AuditEntry, maskSecrets } from './event.model.ts';
import { insertEvent } from './event.store.ts';

/** Writes down who did what, in the transaction that does it. Every use case that writes calls it. */
export async function record(ctx: Context, entry: AuditEntry): Promise<void> {
  await insertEvent(ctx.db, newId(), ctx, maskSecrets(entry));
}
