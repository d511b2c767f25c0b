import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Invitation } from './invitation.model.ts';

/** Whose invitation it is, read before any tenant is known. */
export const findInvitation = (db: Db, tokenHash: Buffer) =>
  one<{ organizationId: string; invitationId: string }>(
    db,
    sql`select organization_id as "organizationId", invitation_id as "invitationId" from integrated_services.find_invitation(${tokenHash})`,
  );

const INVITATION = sql`select i.organization_id as "organizationId", i.id, i.service_id as "serviceId", i.created_at as "createdAt",
    i.expires_at as "expiresAt", i.used_at as "usedAt", i.revoked_at as "revokedAt"
  from integrated_services.invitation i where i.organization_id = bellhop.current_organization()`;

export const readInvitation = (db: Db, id: string) => one<Invitation>(db, sql`${INVITATION} and i.id = ${id}`);
