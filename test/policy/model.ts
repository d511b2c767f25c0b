/**
 * The policy once more, written from the words of the decisions (K4, K9, V3 to V6) and of the roles alone, so that what the product
 * does can be compared with it. It knows devices, workspaces and people.
 */

export type Kind = 'platform' | 'service-provider' | 'customer';
export type Value = 'NONE' | 'VIEW' | 'MODIFY';

export interface Account {
  name: string;
  kind: Kind;
  above: Account | undefined;
  value: Value;
}

export interface Asker {
  home: Account;
  role: string | undefined;
  value: Value;
}

export type Subject = 'devices' | 'workspaces' | 'people';
export type Verb = 'see' | 'change' | 'add';

/** Of whom or where the thing is: the asker's own, in the location that location administrators of its account have, or elsewhere. */
export type Whose = 'own' | 'in the location' | 'elsewhere';

const SEES_ALL = [
  'id_full_admin',
  'id_readonly_admin',
  'id_user_admin',
  'id_device_admin',
  'provider_admin',
  'provider_operator',
  'provider_monitor',
  'platform_admin',
  'platform_support',
];

/** Full administrators change everything; the others what they are called by, and device administrators the rooms of their phones. */
const CHANGES: Record<Subject, string[]> = {
  devices: ['id_full_admin', 'id_device_admin', 'provider_admin', 'provider_operator', 'platform_admin'],
  workspaces: ['id_full_admin', 'id_device_admin', 'provider_admin', 'platform_admin'],
  people: ['id_full_admin', 'id_user_admin', 'provider_admin', 'platform_admin'],
};

/** An operator runs the rooms of customers, not those of the provider. */
const CHANGES_BELOW: Record<Subject, string[]> = { ...CHANGES, workspaces: [...CHANGES.workspaces, 'provider_operator'] };

const isBelow = (account: Account, other: Account): boolean =>
  account.above !== undefined && (account.above === other || isBelow(account.above, other));

/** What "Allow to provision devices" leaves of an organization's devices. */
function devicesAllow({ home }: Asker, where: Account, verb: Verb, customersOf: (provider: Account) => Account[]): boolean {
  if (home.kind === 'platform') return true;
  const customers = customersOf(home);
  if (home.kind === 'service-provider' && customers.length > 0 && customers.every(({ value }) => value === 'NONE')) return false;
  if (home.value === 'NONE' || where.value === 'NONE') return false;
  if (verb === 'see') return true;
  if (home.value === 'VIEW') return false;
  return verb === 'change' || where === home || where.value === 'MODIFY';
}

/** Whether somebody may do this with such a thing in this account. */
export function allows(
  asker: Asker,
  verb: Verb,
  subject: Subject,
  where: Account,
  whose: Whose,
  customersOf: (provider: Account) => Account[],
): boolean {
  const { home, role, value } = asker;
  const atHome = where === home;
  if (!atHome && !isBelow(where, home)) return false;
  if (!atHome && !/^(provider|platform)_/.test(role ?? '')) return false;
  const byValue = subject !== 'devices' || devicesAllow(asker, where, verb, customersOf);
  const changing = (atHome ? CHANGES : CHANGES_BELOW)[subject];
  const byRole = role !== undefined && (verb === 'see' ? SEES_ALL : changing).includes(role);
  if (byRole && byValue) return true;
  if (atHome && role === 'location_full_admin' && whose === 'in the location' && byValue) return true;
  if (!atHome || whose !== 'own') return false;
  if (subject === 'people') return verb === 'see';
  return subject === 'devices' && byValue && (value === 'MODIFY' || (value === 'VIEW' && verb === 'see'));
}
