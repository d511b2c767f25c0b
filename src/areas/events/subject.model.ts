import type { ResourceName } from './resource.model.ts';

/** What an action of the audit trail changes. */
export interface Subject {
  /** Changed whatever the target is. */
  list?: ResourceName;
  /** Changed where the target is one of them. */
  also?: readonly ResourceName[];
}

const ACCOUNT: Subject = { list: 'account' };

/** By the first word of the action: `device` of `device.created`. */
export const SUBJECTS: Readonly<Record<string, Subject>> = {
  application: { list: 'applications' },
  authorization: { list: 'authorizations' },
  'background-image': { list: 'backgroundImages' },
  // Where a job stands is told by the job itself.
  'bulk-job': {},
  device: { list: 'devices', also: ['sipDevices', 'people', 'workspaces'] },
  'device-settings': { list: 'deviceSettings', also: ['devices'] },
  domain: { list: 'organizations' },
  floor: { list: 'locations' },
  'integrated-service': { list: 'integratedServices', also: ['locations'] },
  license: { list: 'licenses', also: ['people', 'workspaces'] },
  'line-key-template': { list: 'lineKeyTemplates' },
  location: { list: 'locations' },
  number: { list: 'numbers', also: ['people', 'workspaces', 'virtualLines'] },
  organization: { also: ['organizations'] },
  passkey: ACCOUNT,
  password: ACCOUNT,
  person: { list: 'people' },
  provisioning: { list: 'devices' },
  'provisioning-permission': { also: ['people', 'organizations'] },
  'provisioning-template': { list: 'provisioningTemplates' },
  'recovery-codes': ACCOUNT,
  'request-budget': { also: ['organizations'] },
  roles: { list: 'people' },
  'service-app': { list: 'applications', also: ['authorizations'] },
  session: ACCOUNT,
  sessions: ACCOUNT,
  'sign-in': ACCOUNT,
  'single-sign-on': { list: 'organizations' },
  'sip-device': { list: 'sipDevices', also: ['devices'] },
  'special-access': { list: 'specialAccessRequests' },
  token: ACCOUNT,
  tokens: ACCOUNT,
  totp: ACCOUNT,
  'virtual-line': { list: 'virtualLines' },
  webhook: { list: 'webhooks' },
  workspace: { list: 'workspaces' },
};

/** After these somebody may be allowed less than before, or nobody any more. */
const ABOUT_A_PERSON = new Set([
  'session',
  'sessions',
  'token',
  'tokens',
  'roles',
  'person',
  'password',
  'provisioning-permission',
]);
const ABOUT_AN_ORGANIZATION = new Set(['organization', 'provisioning-permission', 'authorization', 'application', 'service-app']);

/** Whose rights it touches: one person's, those of everybody in the organization, or nobody's. */
export function rightsTouched(subject: string, targetType: string): 'of-target' | 'of-everybody' | 'of-nobody' {
  if (targetType === 'PERSON') return ABOUT_A_PERSON.has(subject) ? 'of-target' : 'of-nobody';
  return ABOUT_AN_ORGANIZATION.has(subject) ? 'of-everybody' : 'of-nobody';
}

/** What became of it, by the last word of the action: `created` of `device.activation-code-created`. */
export function changeOf(verb: string): 'created' | 'updated' | 'deleted' {
  const last = verb.slice(verb.lastIndexOf('-') + 1);
  if (['created', 'added', 'requested', 'uploaded', 'granted'].includes(last)) return last === verb ? 'created' : 'updated';
  if (['deleted', 'removed', 'revoked'].includes(last)) return last === verb ? 'deleted' : 'updated';
  return 'updated';
}
