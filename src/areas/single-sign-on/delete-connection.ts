import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget } from './connection.model.ts';
import { lockConnection } from './connection.queries.ts';
import { deleteConnectionRow } from './connection.store.ts';

/** People sign in with their passwords again; who has none yet has one sent by "forgot your password". */
export async function deleteConnection(ctx: Context): Promise<void> {
  demand(ctx, 'organizations.write');
  const connection = await lockConnection(ctx.db);
  if (!connection) throw new Refused('not-found', 'single-sign-on.not-set', 'This organization is connected to no issuer.');
  await deleteConnectionRow(ctx.db, connection.organizationId);
  await record(ctx, { action: 'single-sign-on.deleted', ...auditTarget(connection), before: auditedOf(connection) });
}
