import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Invitation } from './invitation.model.ts';

export const insertInvitation = (
  db: Db,
  invitation: Pick<Invitation, 'organizationId' | 'id' | 'serviceId' | 'createdAt' | 'expiresAt'> & {
    tokenHash: Buffer;
    messageId: string;
  },
) =>
  run(
    db,
    sql`insert into integrated_services.invitation (organization_id, id, service_id, token_hash, created_at, expires_at, message_id)
      values (${invitation.organizationId}, ${invitation.id}, ${invitation.serviceId}, ${invitation.tokenHash}, ${invitation.createdAt},
        ${invitation.expiresAt}, ${invitation.messageId})`,
  );

/** Nobody gets in by what was sent before. Returns how many were still open. */
export const revokeInvitations = (db: Db, serviceId: string, now: Date) =>
  run(
    db,
    sql`update integrated_services.invitation set revoked_at = ${now}
      where organization_id = bellhop.current_organization() and service_id = ${serviceId} and used_at is null and revoked_at is null`,
  );

/** 0 where it cannot be used any more: of two at once, one gets in. */
export const useInvitation = (db: Db, id: string, now: Date) =>
  run(
    db,
    sql`update integrated_services.invitation set used_at = ${now}
      where organization_id = bellhop.current_organization() and id = ${id} and used_at is null and revoked_at is null
        and expires_at > ${now}`,
  );
