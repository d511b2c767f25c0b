import type { Context } from '../../foundation/context.ts';
import { run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { SpecialAccessStatus } from './special-access.model.ts';

export async function insertSpecialAccessRequest({ db, actor, now }: Context, id: string, reason: string): Promise<void> {
  try {
    await run(
      db,
      sql`insert into tenancy.special_access_request (organization_id, id, reason, requested_by, requested_by_email, requested_at)
        values (${actor.organizationId}, ${id}, ${reason}, ${actor.id ?? null}, ${actor.email ?? null}, ${now})`,
    );
  } catch (error) {
    if (!violates(error, 'special_access_open')) throw error;
    throw new Refused(
      'conflict',
      'special-access.open',
      'Special access has been requested already. Wait for the answer, or withdraw it.',
    );
  }
}

export const saveDecision = ({ db, actor, now }: Context, id: string, status: SpecialAccessStatus, answer: string | undefined) =>
  run(
    db,
    sql`update tenancy.special_access_request set status = ${status}, decided_by = ${actor.id ?? null},
        decided_by_email = ${actor.email ?? null}, decided_at = ${now}, answer = coalesce(${answer ?? null}, answer)
      where id = ${id}`,
  );
