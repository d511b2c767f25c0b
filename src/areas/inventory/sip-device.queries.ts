import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { ProvisioningPermission, SipDevice } from './sip-device.model.ts';

export interface SipDeviceFilters {
  id?: string;
  mac?: string;
  models?: readonly string[];
  /** Beginning of it, in any case. */
  friendlyName?: string;
  serial?: string;
  ownerId?: string;
  organizationId?: string;
  assigned?: boolean;
  enabled?: boolean;
}

interface Row extends Omit<SipDevice, 'owner' | 'organization'> {
  ownerId: string;
  ownerName: string;
  organizationId: string;
  organizationName: string;
  organizationKind: SipDevice['organization']['kind'];
  organizationPermission: ProvisioningPermission;
}

/** What the organization acted in may see, in the order of the ids, which is that of their creation. */
export async function listSipDevices(db: Db, filters: SipDeviceFilters, page: Page): Promise<SipDevice[]> {
  const [lastId] = page.after ?? [];
  const rows = await many<Row>(
    db,
    sql`select id, mac, model, managed_by as "managedBy", friendly_name as "friendlyName", serial, firmware, connection,
        update_protocol as "updateProtocol", update_interval_minutes as "updateIntervalMinutes", admin_user_name as "adminUserName",
        has_admin_password as "hasAdminPassword", time_zone as "timeZone", template_id as "templateId", notes, enabled,
        created_at as "createdAt", lines, owner_organization_id as "ownerId", owner_name as "ownerName",
        organization_id as "organizationId", organization_name as "organizationName", organization_kind as "organizationKind",
        organization_permission as "organizationPermission"
      from devices.list_inventory(${JSON.stringify(filters)}::jsonb, ${lastId ?? null}::uuid, ${page.limit + 1}, ${page.start})`,
  );
  return rows.map(sipDeviceOf);
}

export async function findSipDevice(db: Db, id: string): Promise<SipDevice | undefined> {
  const [found] = await listSipDevices(db, { id }, { limit: 1, start: 0, after: undefined });
  return found;
}

function sipDeviceOf(row: Row): SipDevice {
  const { ownerId, ownerName, organizationId, organizationName, organizationKind, organizationPermission, ...device } = row;
  return {
    ...device,
    owner: { id: ownerId, displayName: ownerName },
    organization: {
      id: organizationId,
      displayName: organizationName,
      kind: organizationKind,
      provisioningPermission: organizationPermission,
    },
  };
}

/** An organization at or below the one acted in. */
export const findOrganizationBelow = (db: Db, id: string) =>
  one<{ id: string; kind: string; displayName: string }>(
    db,
    sql`select id, kind, display_name as "displayName" from tenancy.find_below(bellhop.current_organization(), ${id}::uuid)`,
  );

export async function isPlatform(db: Db, organizationId: string): Promise<boolean> {
  const row = await one<{ kind: string }>(db, sql`select kind from tenancy.find_organization(${organizationId}::uuid)`);
  return row?.kind === 'platform';
}
