import { encodeId, type IdKind } from '../../foundation/ids.ts';
import type { Permission, Scope } from '../access/index.ts';

/** Something of the API that a client shows, and fetches again when it hears of it. */
interface Resource {
  /** Who may read it: the permission and the scopes of the operation that does. */
  permission: Permission;
  scopes: readonly Scope[];
  /** What the audit trail calls one of it, and how the API writes its id; absent where no single one is ever named. */
  one?: { type: string; kind: IdKind };
  /** What clients call it, where that is another name. */
  name?: string;
}

const one = (type: string, kind: IdKind) => ({ type, kind });
const TELEPHONY: readonly Scope[] = ['spark-admin:telephony_config_read'];
const ORGANIZATIONS: readonly Scope[] = ['spark-admin:organizations_read'];
const DEVICES: readonly Scope[] = ['spark-admin:devices_read'];

export const RESOURCES = {
  /** How oneself signs in: nobody else hears of it. */
  account: { permission: 'account.own', scopes: [] },
  adminAuditEvents: { permission: 'audit.read', scopes: ['audit:events_read'] },
  applications: {
    permission: 'applications.read',
    scopes: ['spark-admin:applications_read'],
    one: one('APPLICATION', 'APPLICATION'),
  },
  authorizations: {
    permission: 'authorizations.read',
    scopes: ['spark-admin:applications_read'],
    one: one('AUTHORIZATION', 'AUTHORIZATION'),
  },
  backgroundImages: { permission: 'device-settings.read', scopes: TELEPHONY },
  devices: {
    permission: 'devices.read',
    scopes: ['spark-admin:devices_read', 'spark:devices_read'],
    one: one('DEVICE', 'DEVICE'),
  },
  deviceSettings: { permission: 'device-settings.read', scopes: TELEPHONY },
  deviceJobs: { permission: 'device-settings.read', scopes: TELEPHONY, one: one('JOB', 'JOB_ID'), name: 'jobs' },
  integratedServices: {
    permission: 'services.read',
    scopes: ORGANIZATIONS,
    one: one('INTEGRATED_SERVICE', 'INTEGRATED_SERVICE'),
  },
  licenses: { permission: 'licenses.read', scopes: ['spark-admin:licenses_read'], one: one('LICENSE', 'LICENSE') },
  lineKeyTemplates: {
    permission: 'device-settings.read',
    scopes: TELEPHONY,
    one: one('DEVICE_LINE_KEY_TEMPLATE', 'DEVICE_LINE_KEY_TEMPLATE'),
  },
  locations: {
    permission: 'locations.read',
    scopes: ['spark-admin:locations_read', 'spark-admin:people_read', 'spark-admin:devices_read'],
    one: one('LOCATION', 'LOCATION'),
  },
  locationJobs: { permission: 'locations.read', scopes: TELEPHONY, one: one('JOB', 'JOB_ID'), name: 'jobs' },
  numbers: { permission: 'numbers.read', scopes: TELEPHONY },
  numberJobs: { permission: 'numbers.read', scopes: TELEPHONY, one: one('JOB', 'JOB_ID'), name: 'jobs' },
  organizations: { permission: 'organizations.read', scopes: ORGANIZATIONS, one: one('ORGANIZATION', 'ORGANIZATION') },
  /** The accounts below a provider, as it sees them from its own. */
  organizationsBelow: {
    permission: 'customers.read',
    scopes: ORGANIZATIONS,
    one: one('ORGANIZATION', 'ORGANIZATION'),
    name: 'organizations',
  },
  people: { permission: 'people.read', scopes: ['spark-admin:people_read'], one: one('PERSON', 'PEOPLE') },
  provisioningTemplates: {
    permission: 'provisioning-templates.read',
    scopes: DEVICES,
    one: one('PROVISIONING_TEMPLATE', 'PROVISIONING_TEMPLATE'),
  },
  sipDevices: { permission: 'sip-devices.read', scopes: DEVICES, one: one('DEVICE', 'DEVICE') },
  specialAccessRequests: {
    permission: 'special-access.read',
    scopes: ORGANIZATIONS,
    one: one('SPECIAL_ACCESS_REQUEST', 'SPECIAL_ACCESS_REQUEST'),
  },
  virtualLines: { permission: 'virtual-lines.read', scopes: TELEPHONY, one: one('VIRTUAL_LINE', 'VIRTUAL_LINE') },
  webhooks: {
    permission: 'webhooks.read',
    scopes: ['spark-admin:devices_read', 'spark-admin:telephony_config_read', 'spark:applications_token'],
    one: one('WEBHOOK', 'WEBHOOK'),
  },
  workspaces: { permission: 'workspaces.read', scopes: ['spark-admin:workspaces_read'], one: one('WORKSPACE', 'PLACE') },
} as const satisfies Record<string, Resource>;

export type ResourceName = keyof typeof RESOURCES;
export const resourceOf = (name: ResourceName): Resource => RESOURCES[name];

/** The id of one, as the API writes it; undefined where what is meant is something else. */
export function idOf({ one }: Resource, target: { type: string; id: string } | undefined): string | undefined {
  return one && target && one.type === target.type ? encodeId(one.kind, target.id) : undefined;
}
