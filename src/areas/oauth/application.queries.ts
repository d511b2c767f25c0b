import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Application, ApplicationKind } from './application.model.ts';

const APPLICATION = sql`
  select id, kind, name, description, redirect_uris as "redirectUris", scopes, is_public as "isPublic", device_grant as "deviceGrant",
    created_at as "createdAt"
  from oauth.application where organization_id = bellhop.current_organization()`;

export const findApplication = (db: Db, id: string) => one<Application>(db, sql`${APPLICATION} and id = ${id}`);

/** The same, and nobody else changes it before this transaction ends. */
export const lockApplication = (db: Db, id: string) => one<Application>(db, sql`${APPLICATION} and id = ${id} for update`);

/** Newest first: ids are ordered by time. */
export function listApplications(db: Db, { after, limit, start }: Page): Promise<Application[]> {
  const before = after === undefined ? sql`true` : sql`id < ${after[0] ?? ''}::uuid`;
  return many<Application>(db, sql`${APPLICATION} and ${before} order by id desc limit ${limit + 1} offset ${start}`);
}

/** An application as the authorization server knows it, whoever owns it. */
export interface Client {
  organizationId: string;
  organizationName: string;
  id: string;
  kind: ApplicationKind;
  name: string;
  description: string;
  redirectUris: string[];
  scopes: string[];
  isPublic: boolean;
  deviceGrant: boolean;
  /** Of the secrets that work at the moment, the newest first. */
  secretHashes: Buffer[];
}

/** Found before anybody is signed in, and by others than its owner. */
export const findClient = (db: Db, applicationId: string, now: Date) =>
  one<Client>(
    db,
    sql`select organization_id as "organizationId", organization_name as "organizationName", id, kind, name, description,
        redirect_uris as "redirectUris", scopes, is_public as "isPublic", device_grant as "deviceGrant",
        secret_hashes as "secretHashes"
      from oauth.find_application(${applicationId}::uuid, ${now})`,
  );
