import type { Actor, Reach } from '../../foundation/context.ts';
import type { OrganizationKind } from './organization-kind.model.ts';

/**
 * Who may do what, on one page. A permission is what a route and its use case name; a role is a set of them. Reading and writing are told
 * apart per subject; secrets (a new SIP password) belong to writing.
 */
export const PERMISSIONS = [
  'account.own',
  'events.read',
  'overview.read',
  'organizations.read',
  'audit.read',
  'organizations.write',
  'locations.read',
  'locations.write',
  'locations.manage',
  'people.read',
  'people.read-self',
  'people.find',
  'people.write',
  'roles.write',
  'workspaces.read',
  'workspaces.write',
  'licenses.read',
  'licenses.write',
  'numbers.read',
  'numbers.write',
  'virtual-lines.read',
  'virtual-lines.write',
  'devices.read',
  'devices.write',
  'devices.add',
  'devices.read-calling-details',
  'device-passwords.write',
  'device-settings.read',
  'device-settings.write',
  'provisioning.read',
  'provisioning.write',
  'applications.read',
  'applications.write',
  'authorizations.read',
  'authorizations.read-self',
  'authorizations.write',
  'webhooks.read',
  'webhooks.write',
  'provisioning-templates.read',
  'provisioning-templates.write',
  'sip-devices.read',
  'sip-devices.write',
  'customers.read',
  'customers.write',
  'service-providers.read',
  'service-providers.write',
  'provisioning-permissions.read',
  'provisioning-permissions.write',
  'services.read',
  'services.write',
  'special-access.read',
  'special-access.write',
  'special-access.decide',
  'domains.vouch',
  'development-outbox.read',
  'request-budgets.read',
  'request-budgets.write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** As the Webex API spells its roles, and ours above the organization. A person without one is a plain person. */
export const ROLE_NAMES = {
  id_full_admin: 'Full Administrator',
  id_readonly_admin: 'Read-only Administrator',
  id_user_admin: 'User Administrator',
  id_device_admin: 'Device Administrator',
  location_full_admin: 'Location Administrator',
  provider_admin: 'Service Provider Administrator',
  provider_operator: 'Service Provider Operator',
  provider_monitor: 'Service Provider Monitor',
  platform_admin: 'Platform Administrator',
  platform_support: 'Platform Support',
} as const;

export type Role = keyof typeof ROLE_NAMES;
export const isRole = (word: string): word is Role => Object.hasOwn(ROLE_NAMES, word);

/** Roles of providers and of the platform exist in their own organizations only. */
export function rolesIn(kind: OrganizationKind): readonly Role[] {
  const above = { platform: 'platform_', 'service-provider': 'provider_', customer: undefined }[kind];
  return Object.keys(ROLE_NAMES)
    .filter(isRole)
    .filter((role) => !/^(provider|platform)_/.test(role) || (above !== undefined && role.startsWith(above)));
}

/** Who can give everybody else their roles back: there is always one of them. */
export const HEADS: readonly Role[] = ['id_full_admin', 'provider_admin', 'platform_admin'];

type Subject = Permission extends `${infer Word}.${string}` ? Word : never;
/** A permission, all of a subject, or reading of everything. */
type Words = Permission | `${Subject}.*` | '*.read';

/** What belongs to the tree above organizations: no role inside an organization has it. */
const ABOVE: readonly Permission[] = [
  'customers.read',
  'customers.write',
  'service-providers.read',
  'service-providers.write',
  'licenses.write',
  'services.write',
  'special-access.decide',
  'domains.vouch',
  'development-outbox.read',
  'request-budgets.read',
  'request-budgets.write',
];
const OF_AN_ORGANIZATION = PERMISSIONS.filter((permission) => !ABOVE.includes(permission));
const isReading = (permission: Permission) => /\.(read|find|read-self|read-calling-details)$/.test(permission);

const everything = OF_AN_ORGANIZATION;
const toRead = OF_AN_ORGANIZATION.filter(isReading);
const some = (...words: Words[]): readonly Permission[] =>
  words.flatMap((word) => {
    // The trail tells what everybody does, secrets aside: it is for those who answer for all of it.
    if (word === '*.read') return toRead.filter((permission) => permission !== 'audit.read');
    return word.endsWith('.*')
      ? PERMISSIONS.filter((permission) => permission.startsWith(word.slice(0, -1)))
      : [word as Permission];
  });

const theTree = some('customers.*', 'service-providers.*', 'licenses.write', 'services.write');
const toWatch = some('*.read', 'audit.read', 'customers.read', 'service-providers.read');

interface Policy {
  /** In one's own organization, all of it. */
  here?: readonly Permission[];
  /** In one's own organization, as far as the locations that one administers. */
  inLocations?: readonly Permission[];
  /** In every organization below one's own. */
  below?: readonly Permission[];
}

const POLICY: Record<Role, Policy> = {
  id_full_admin: { here: everything },
  id_readonly_admin: { here: toRead },
  id_user_admin: { here: some('*.read', 'people.*', 'device-passwords.write') },
  // Sees everything about devices but what a phone registers with (K9).
  id_device_admin: {
    here: some(
      '*.read',
      'devices.*',
      'device-passwords.write',
      'device-settings.*',
      'provisioning.*',
      'provisioning-templates.*',
      'sip-devices.*',
      'workspaces.*',
    ).filter((permission) => permission !== 'devices.read-calling-details'),
  },
  location_full_admin: {
    // Templates are the organization's, and chosen for a phone in a location.
    here: some('organizations.read', 'licenses.read', 'provisioning-templates.read'),
    inLocations: some(
      'locations.read',
      'locations.write',
      'people.*',
      'workspaces.*',
      'numbers.*',
      'virtual-lines.*',
      'devices.*',
      'device-passwords.write',
      'device-settings.*',
      'provisioning.*',
    ),
  },
  provider_admin: { here: [...everything, ...theTree], below: [...everything, ...theTree] },
  // Runs the phones of customers, and changes nobody's rights.
  provider_operator: {
    here: some(
      '*.read',
      'customers.read',
      'service-providers.read',
      'devices.*',
      'device-settings.*',
      'provisioning.*',
      'provisioning-templates.*',
      'sip-devices.*',
    ),
    below: some(
      '*.read',
      'customers.read',
      'service-providers.read',
      'devices.*',
      'device-passwords.write',
      'device-settings.*',
      'provisioning.*',
      'provisioning-templates.*',
      'sip-devices.*',
      'workspaces.*',
      'numbers.*',
      'virtual-lines.*',
      'services.*',
    ),
  },
  provider_monitor: { here: toWatch, below: toWatch },
  platform_admin: { here: PERMISSIONS, below: PERMISSIONS },
  platform_support: { here: [...toWatch, 'request-budgets.read'], below: [...toWatch, 'request-budgets.read'] },
};

/**
 * Everybody looks after how they sign in and which applications act for them, has a start page (with as much on it as their other rights
 * show), hears what changes of what they may see, sees themselves, finds colleagues by name or email address (who they are, not what they
 * hold), and has devices: what with, "Allow to provision devices" decides.
 */
const EVERY_PERSON: readonly [Permission, Reach][] = [
  ['account.own', 'organization'],
  ['overview.read', 'organization'],
  ['events.read', 'organization'],
  ['people.read-self', 'organization'],
  ['people.find', 'organization'],
  ['authorizations.read-self', 'organization'],
  ['devices.read', 'own'],
  ['devices.write', 'own'],
  ['devices.add', 'own'],
  ['device-passwords.write', 'own'],
];

/** What these roles allow, and how far, in one's own organization or in one below it. The widest of several counts. */
export function permissionsOf(roles: readonly Role[], where: 'here' | 'below' = 'here'): Map<Permission, Reach> {
  const policies = roles.map((role) => POLICY[role]);
  if (where === 'below')
    return granted(
      'organization',
      policies.map(({ below }) => below),
    );
  return new Map([
    ...EVERY_PERSON,
    ...granted(
      'locations',
      policies.map(({ inLocations }) => inLocations),
    ),
    ...granted(
      'organization',
      policies.map(({ here }) => here),
    ),
  ]);
}

/**
 * Nobody gives away more than their own roles allow. What "Allow to provision devices" withholds counts as theirs: it withholds it from
 * whoever is given the role, too.
 */
export const mayGrant = ({ permissions, withheld }: Pick<Actor, 'permissions' | 'withheld'>, role: Role): boolean =>
  [...permissionsOf([role]).keys(), ...permissionsOf([role], 'below').keys()].every(
    (permission) => permissions.has(permission) || withheld.has(permission),
  );

const granted = (reach: Reach, lists: (readonly Permission[] | undefined)[]): Map<Permission, Reach> =>
  new Map(lists.flatMap((list) => list ?? []).map((permission) => [permission, reach]));

/** Every scope of the operations that exist, with the words a person reads when asked for consent. */
export const SCOPES = {
  'spark:kms': 'Allow decryption and encryption',
  'spark-admin:devices_read': 'See the devices of your organization',
  'spark-admin:devices_write': 'Create, change and delete the devices of your organization',
  'spark:devices_read': 'See your own devices',
  'spark:devices_write': 'Change your own devices',
  'identity:placeonetimepassword_create': 'Create activation codes for the devices of workspaces',
  'identity:one_time_password': 'Create activation codes for the devices of people',
  'spark-admin:telephony_config_read': 'Read and list telephony configuration',
  'spark-admin:telephony_config_write': 'Create, edit and delete telephony configuration',
  'spark:telephony_config_read': 'Read your own telephony configuration',
  'spark:telephony_config_write': 'Change your own telephony configuration',
  'spark-admin:telephony_pstn_read': 'Scope to limit the read access to partners telephony PSTN',
  'spark-admin:telephony_pstn_write': 'Choose how locations reach the telephone network',
  'spark-admin:people_read': 'Read users',
  'spark-admin:people_write': 'Create, change and delete users',
  'spark:people_read': 'Read the people you know',
  'spark-admin:workspaces_read': 'Read workspaces',
  'spark-admin:workspaces_write': 'Create, change and delete workspaces',
  'spark-admin:locations_read': 'Read locations',
  'spark-admin:locations_write': 'Create, change and delete locations',
  'spark-admin:licenses_read': 'Read licenses and who holds them',
  'spark-admin:licenses_write': 'Give licenses and take them back',
  'spark-admin:organizations_read': 'Read organizations',
  'spark-admin:organizations_write': 'Create, change, suspend and delete organizations',
  'spark-admin:roles_read': 'Read roles',
  'spark:applications_token': 'Act for applications, and hear who authorizes them',
  'audit:events_read': 'Read the audit trail of your organization',
  'spark-admin:applications_read': 'See the integrations and service apps of your organization',
  'spark-admin:applications_write': 'Register integrations and service apps, and let service apps in',
} as const;

export type Scope = keyof typeof SCOPES;
export const ALL_SCOPES = Object.keys(SCOPES) as Scope[];
export const isScope = (word: string): word is Scope => Object.hasOwn(SCOPES, word);
