import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { OrganizationKind } from './organization.model.ts';

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
