import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { OrganizationKind, ProvisioningPermission } from '../access/index.ts';
import type { Organization } from './organization.model.ts';

export interface NewOrganization {
  id: string;
  kind: OrganizationKind;
  parentId: string | null;
  serviceProviderId: string | null;
  displayName: string;
  provisioningPermission?: 'NONE' | 'VIEW' | 'MODIFY';
  deviceManagementAccess?: boolean;
  fedramp?: boolean;
}

export async function insertOrganization(db: Db, organization: NewOrganization, sipBase: string): Promise<void> {
  const { id, kind, parentId, serviceProviderId, displayName, ...attributes } = organization;
  await run(
    db,
    sql`select tenancy.create_organization(${id}::uuid, ${kind}, ${parentId}::uuid, ${serviceProviderId}::uuid, ${displayName}, ${sipBase},
      ${JSON.stringify(attributes)}::jsonb)`,
  );
}

/** What may be changed of an organization after its creation. */
export type OrganizationChange = Partial<
  Pick<
    Organization,
    'displayName' | 'digestAlgorithms' | 'sipTransport' | 'tlsRequired' | 'srtp' | 'sipPasswordRules' | 'fedramp'
  >
>;

/** The organization this transaction acts in; what is undefined stays as it is. */
export const saveOrganization = (db: Db, change: OrganizationChange) =>
  run(
    db,
    sql`update tenancy.organization set
        display_name = coalesce(${change.displayName ?? null}, display_name),
        digest_algorithms = coalesce(${change.digestAlgorithms ?? null}::text[], digest_algorithms),
        sip_transport = coalesce(${change.sipTransport ?? null}, sip_transport),
        tls_required = coalesce(${change.tlsRequired ?? null}::boolean, tls_required),
        srtp = coalesce(${change.srtp ?? null}, srtp),
        sip_password_rules = coalesce(${change.sipPasswordRules ? JSON.stringify(change.sipPasswordRules) : null}::jsonb, sip_password_rules),
        fedramp = coalesce(${change.fedramp ?? null}::boolean, fedramp)
      where id = bellhop.current_organization()`,
  );

export const saveSuspended = (db: Db, suspendedAt: Date | null) =>
  run(db, sql`update tenancy.organization set suspended_at = ${suspendedAt} where id = bellhop.current_organization()`);

export const saveProvisioningPermission = (db: Db, value: ProvisioningPermission) =>
  run(db, sql`update tenancy.organization set provisioning_permission = ${value} where id = bellhop.current_organization()`);

export const saveSpecialAccess = (db: Db, access: boolean) =>
  run(db, sql`update tenancy.organization set device_management_access = ${access} where id = bellhop.current_organization()`);

export const saveDeleted = (db: Db, deletedAt: Date) =>
  run(db, sql`update tenancy.organization set deleted_at = ${deletedAt} where id = bellhop.current_organization()`);
