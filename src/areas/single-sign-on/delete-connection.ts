import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { lockConnection } from './connection.queries.ts';
import { deleteConnectionRow } from './connection.store.ts';
import { auditedOf, auditTarget, noConnection } from './find-connection.ts';

/** People sign in with their passwords again; who has none yet has one sent by "forgot your password". */
export async function deleteConnection(ctx: Context): Promise<void> {
  demand(ctx, 'organizations.write');
  const connection = await lockConnection(ctx.db);
  if (!connection) throw noConnection();
  await deleteConnectionRow(ctx.db, connection.organizationId);
  await record(ctx, { action: 'single-sign-on.deleted', ...auditTarget(connection), before: auditedOf(connection) });
}
