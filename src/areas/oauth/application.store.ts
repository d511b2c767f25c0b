import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Application, ApplicationDetails } from './application.model.ts';

export const insertApplication = (db: Db, organizationId: string, application: Application) =>
  run(
    db,
    sql`insert into oauth.application (organization_id, id, kind, name, description, redirect_uris, scopes, is_public, device_grant,
        created_at)
      values (${organizationId}, ${application.id}, ${application.kind}, ${application.name}, ${application.description},
        ${application.redirectUris}, ${application.scopes}, ${application.isPublic}, ${application.deviceGrant}, ${application.createdAt})`,
  );

export const saveApplication = (
  db: Db,
  id: string,
  { name, description, redirectUris, scopes, deviceGrant }: ApplicationDetails,
) =>
  run(
    db,
    sql`update oauth.application set name = ${name}, description = ${description}, redirect_uris = ${redirectUris}, scopes = ${scopes},
        device_grant = ${deviceGrant}
      where organization_id = bellhop.current_organization() and id = ${id}`,
  );

export const deleteApplicationRow = (db: Db, id: string) =>
  run(db, sql`delete from oauth.application where organization_id = bellhop.current_organization() and id = ${id}`);

export interface NewSecret {
  organizationId: string;
  applicationId: string;
  id: string;
  hash: Buffer;
}

export const insertSecret = (db: Db, secret: NewSecret, now: Date) =>
  run(
    db,
    sql`insert into oauth.client_secret (organization_id, application_id, id, hash, created_at)
      values (${secret.organizationId}, ${secret.applicationId}, ${secret.id}, ${secret.hash}, ${now})`,
  );

/** The current secret goes on until then; those that were replaced before end at once. */
export const retireSecrets = (db: Db, applicationId: string, until: Date, now: Date) =>
  run(
    db,
    sql`update oauth.client_secret
      set expires_at = case when expires_at is null then ${until}::timestamptz else least(expires_at, ${now}::timestamptz) end
      where organization_id = bellhop.current_organization() and application_id = ${applicationId}`,
  );
