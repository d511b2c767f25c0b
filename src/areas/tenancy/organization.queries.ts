import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { OrganizationKind } from '../access/index.ts';
import type { Organization } from './organization.model.ts';

const COLUMNS = sql`id, kind, parent_id as "parentId", service_provider_id as "serviceProviderId", display_name as "displayName",
  sip_domain as "sipDomain", digest_algorithms as "digestAlgorithms", sip_transport as "sipTransport", tls_required as "tlsRequired",
  srtp, sip_password_rules as "sipPasswordRules", device_management_access as "deviceManagementAccess", fedramp,
  provisioning_permission as "provisioningPermission", created_at as "createdAt", suspended_at as "suspendedAt"`;

/** The organization this transaction acts in: row security shows no other. */
export const readOrganization = (db: Db) =>
  one<Organization>(db, sql`select ${COLUMNS} from tenancy.organization where deleted_at is null`);

/** The same, and nobody changes it before this transaction ends. */
export const lockOrganization = (db: Db) =>
  one<Organization>(db, sql`select ${COLUMNS} from tenancy.organization where deleted_at is null for update`);

export interface OrganizationFilter {
  kinds: readonly OrganizationKind[];
  /** How the name begins, whatever the case. */
  displayName?: string | undefined;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** An organization and all below it, by id. `root` is the caller's own, or one that the caller has been found to act in. */
export const listOrganizationsBelow = (db: Db, root: string, { kinds, displayName }: OrganizationFilter, page: Page) =>
  many<Organization>(
    db,
    sql`select ${COLUMNS} from tenancy.organizations_below(${root}::uuid, ${kinds}::text[], ${displayName ?? null},
      ${page.after?.[0] ?? BEFORE_ALL}::uuid, ${page.limit + 1 + page.start}) offset ${page.start}`,
  );

/** One of them, or itself. */
export const findOrganizationBelow = (db: Db, root: string, id: string) =>
  one<Organization>(db, sql`select ${COLUMNS} from tenancy.find_below(${root}::uuid, ${id}::uuid)`);

export async function countBelow(db: Db, root: string): Promise<number> {
  const found = await one<{ count: number }>(db, sql`select tenancy.count_below(${root}::uuid) as count`);
  return found?.count ?? 0;
}

/** Equipment that belongs to somebody above and is only assigned to the organization. */
export async function countLentDevices(db: Db): Promise<number> {
  const found = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from devices.device
      where organization_id = bellhop.current_organization() and owner_organization_id <> organization_id`,
  );
  return found?.count ?? 0;
}

/** So many rows of a deleted organization go; 0 when it is gone itself. */
export async function purgeSome(db: Db, organizationId: string, most: number): Promise<number> {
  const purged = await one<{ rows: number }>(
    db,
    sql`select tenancy.purge_organization(${organizationId}::uuid, ${most}) as rows`,
  );
  return purged?.rows ?? 0;
}

export async function organizationsToPurge(db: Db): Promise<string[]> {
  const rows = await many<{ id: string }>(db, sql`select id from tenancy.organizations_to_purge() as id`);
  return rows.map(({ id }) => id);
}
