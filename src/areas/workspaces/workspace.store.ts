import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { DistinctiveRing } from '../numbers/index.ts';
import type { CallingType, WorkspaceDetails } from './workspace.model.ts';

export interface WorkspaceRow extends WorkspaceDetails {
  organizationId: string;
  id: string;
  callingType: CallingType;
}

export const insertWorkspace = (db: Db, row: WorkspaceRow, now: Date) =>
  run(
    db,
    sql`insert into workspaces.workspace (organization_id, id, display_name, location_id, floor_id, capacity, type, notes,
        supported_devices, calling_type, hotdesking_status, sip_address, calendar, indoor_navigation, device_hosted_meetings, created_at)
      values (${row.organizationId}, ${row.id}, ${row.displayName}, ${row.locationId}, ${row.floorId}, ${row.capacity}, ${row.type},
        ${row.notes}, ${row.supportedDevices}, ${row.callingType}, ${row.hotdeskingStatus}, ${row.sipAddress},
        ${JSON.stringify(row.calendar)}, ${row.indoorNavigation && JSON.stringify(row.indoorNavigation)},
        ${JSON.stringify(row.deviceHostedMeetings)}, ${now})`,
  );

export const saveWorkspace = (db: Db, row: Omit<WorkspaceRow, 'organizationId'>) =>
  run(
    db,
    sql`update workspaces.workspace set display_name = ${row.displayName}, location_id = ${row.locationId}, floor_id = ${row.floorId},
        capacity = ${row.capacity}, type = ${row.type}, notes = ${row.notes}, supported_devices = ${row.supportedDevices},
        calling_type = ${row.callingType}, hotdesking_status = ${row.hotdeskingStatus}, sip_address = ${row.sipAddress},
        calendar = ${JSON.stringify(row.calendar)}, indoor_navigation = ${row.indoorNavigation && JSON.stringify(row.indoorNavigation)},
        device_hosted_meetings = ${JSON.stringify(row.deviceHostedMeetings)}
      where id = ${row.id}`,
  );

export const deleteWorkspaceRow = (db: Db, id: string) => run(db, sql`delete from workspaces.workspace where id = ${id}`);

export const saveWorkspaceRing = (db: Db, id: string, ring: DistinctiveRing) =>
  run(db, sql`update workspaces.workspace set distinctive_ring = ${JSON.stringify(ring)} where id = ${id}`);

export const saveWorkspaceSuspended = (db: Db, id: string, suspendedAt: Date | null) =>
  run(db, sql`update workspaces.workspace set suspended_at = ${suspendedAt} where id = ${id}`);
