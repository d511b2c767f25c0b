/**
 * Who may do what, on one page. A permission is what a route and its use case name; a role is a set of them.
 * Reading and writing are told apart per subject; secrets (a new SIP password) belong to writing.
 */
export const PERMISSIONS = [
  'organizations.read',
  'locations.read',
  'locations.write',
  'people.read',
  'people.read-self',
  'people.find',
  'people.write',
  'roles.write',
  'workspaces.read',
  'workspaces.write',
  'licenses.read',
  'numbers.read',
  'numbers.write',
  'virtual-lines.read',
  'virtual-lines.write',
  'devices.read',
  'devices.write',
  'devices.read-calling-details',
  'device-settings.read',
  'device-settings.write',
  'provisioning.read',
  'provisioning.write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** As the Webex API spells its roles; a person without one is a plain person. */
export type Role = 'id_full_admin' | 'id_readonly_admin';

export const ROLE_NAMES: Record<Role, string> = {
  id_full_admin: 'Full Administrator',
  id_readonly_admin: 'Read-only Administrator',
};

/** Everybody sees themselves, and finds colleagues by name or email address: who they are, not what they hold. */
const EVERY_PERSON: readonly Permission[] = ['people.read-self', 'people.find'];
const READ_ONLY: readonly Permission[] = PERMISSIONS.filter((permission) => !permission.endsWith('.write'));

const MAY: Record<Role, readonly Permission[]> = {
  id_full_admin: PERMISSIONS,
  id_readonly_admin: READ_ONLY,
};

export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set([...EVERY_PERSON, ...roles.flatMap((role) => MAY[role])]);

/** Every scope of the operations that exist, with the words a person reads when asked for consent. */
export const SCOPES = {
  'spark-admin:devices_read': 'See the devices of your organization',
  'spark-admin:devices_write': 'Create, change and delete the devices of your organization',
  'spark:devices_read': 'See your own devices',
  'spark:devices_write': 'Change your own devices',
  'spark-admin:telephony_config_read': 'Read and list telephony configuration',
  'spark-admin:telephony_config_write': 'Create, edit and delete telephony configuration',
  'spark-admin:telephony_pstn_read': 'Read how locations reach the telephone network',
  'spark-admin:telephony_pstn_write': 'Choose how locations reach the telephone network',
  'spark-admin:people_read': 'Read users',
  'spark-admin:people_write': 'Create, change and delete users',
  'spark:people_read': 'Read the people you know',
  'spark-admin:workspaces_read': 'Read workspaces',
  'spark-admin:workspaces_write': 'Create, change and delete workspaces',
  'spark-admin:locations_read': 'Read locations',
  'spark-admin:locations_write': 'Create, change and delete locations',
  'spark-admin:licenses_read': 'Read licenses and who holds them',
  'spark-admin:organizations_read': 'Read organizations',
  'spark-admin:roles_read': 'Read roles',
} as const;

export type Scope = keyof typeof SCOPES;
export const ALL_SCOPES = Object.keys(SCOPES) as Scope[];
export const isScope = (word: string): word is Scope => Object.hasOwn(SCOPES, word);
