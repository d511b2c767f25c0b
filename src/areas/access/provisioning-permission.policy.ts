import type { Reach, Withheld } from '../../foundation/context.ts';
import type { OrganizationKind } from './organization-kind.model.ts';
import type { Permission } from './permissions.ts';

/** "Allow to provision devices" of a provider, an organization or a person (V3). */
export type ProvisioningPermission = 'NONE' | 'VIEW' | 'MODIFY';

/** As people read them. */
export const PROVISIONING_PERMISSION_NAMES: Record<ProvisioningPermission, string> = {
  NONE: 'None',
  VIEW: 'View',
  MODIFY: 'Modify',
};

export interface ProvisioningFacts {
  organizationKind: OrganizationKind;
  isAtHome: boolean;
  /** Of the person, of the organization they belong to, and of the one acted in. */
  ownPermission: ProvisioningPermission;
  homePermission: ProvisioningPermission;
  actingPermission: ProvisioningPermission;
  /** Of a service provider: whether any customer provisions devices, or there is no customer yet. */
  customersProvision: boolean;
}

/** What may be done with devices, and where it is not everything the sentence that says why. */
interface Allowed {
  /** ADD includes MODIFY, which includes VIEW. */
  level: 'NONE' | 'VIEW' | 'MODIFY' | 'ADD';
  why: string;
}

const SETTING = '"Allow to provision devices"';
const LEVELS = ['NONE', 'VIEW', 'MODIFY', 'ADD'];
const reaches = (level: Allowed['level'], needed: Allowed['level']) => LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** With the devices of the organization acted in (V4, K4). The platform is exempt. */
export function allowedInOrganization(facts: ProvisioningFacts): Allowed {
  const { organizationKind, isAtHome, homePermission, actingPermission, customersProvision } = facts;
  if (organizationKind === 'platform') return { level: 'ADD', why: '' };
  if (organizationKind === 'service-provider' && !customersProvision)
    return { level: 'NONE', why: `${SETTING} is None for all of your organizations, so there is nothing to manage.` };
  if (homePermission === 'NONE') return { level: 'NONE', why: `${SETTING} is None for your organization.` };
  if (actingPermission === 'NONE') return { level: 'NONE', why: `${SETTING} is None for this organization.` };
  if (homePermission === 'VIEW')
    return { level: 'VIEW', why: `${SETTING} is View for your organization, so its devices can be seen only.` };
  // Reached by its provider only: what it has can be managed, and nothing new be assigned to it (V6).
  if (actingPermission === 'VIEW' && !isAtHome)
    return { level: 'MODIFY', why: `${SETTING} is View for this organization, so no device can be assigned to it.` };
  return { level: 'ADD', why: '' };
}

/** With one's own devices: at most what the organization may, and what one was given (K4). */
export function allowedWithOwn(facts: ProvisioningFacts): Allowed {
  const organization = allowedInOrganization(facts);
  const own: Allowed =
    facts.ownPermission === 'MODIFY'
      ? { level: 'ADD', why: '' }
      : { level: facts.ownPermission, why: `${SETTING} is ${PROVISIONING_PERMISSION_NAMES[facts.ownPermission]} for you.` };
  return reaches(own.level, organization.level) ? organization : own;
}

const DEVICE_SUBJECTS = /^(devices|device-passwords|device-settings|provisioning|provisioning-templates|sip-devices)\./;
const levelOf = (permission: Permission): Allowed['level'] => {
  if (permission === 'devices.add') return 'ADD';
  return /\.(read|read-calling-details)$/.test(permission) ? 'VIEW' : 'MODIFY';
};

/** Takes from what the roles allow what "Allow to provision devices" does not, and says why. */
export function withhold(permissions: ReadonlyMap<Permission, Reach>, facts: ProvisioningFacts) {
  const kept = new Map<Permission, Reach>();
  const withheld = new Map<string, Withheld>();
  for (const [permission, reach] of permissions) {
    const { level, why } = reach === 'own' ? allowedWithOwn(facts) : allowedInOrganization(facts);
    if (!DEVICE_SUBJECTS.test(permission) || reaches(level, levelOf(permission))) kept.set(permission, reach);
    else withheld.set(permission, { reach, reason: why });
  }
  return { permissions: kept, withheld };
}
