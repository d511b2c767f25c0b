import type { Actor } from '../../foundation/context.ts';
import type { OrganizationKind } from './organization-kind.model.ts';
import { permissionsOf, type Role } from './permissions.ts';
import { type ProvisioningPermission, withhold } from './provisioning-permission.policy.ts';

/** What the database says of who asks, as `access.describe_caller` reads it in one row. */
export interface CallerFacts {
  /** A service app is let in by an administrator and acts as itself, with an account of its own in that organization alone. */
  kind: 'person' | 'application';
  /** Where the caller belongs. */
  organizationId: string;
  organizationKind: OrganizationKind;
  /** Of the person, or of a service app's account. */
  personId: string;
  email: string | null;
  displayName: string;
  roles: Role[];
  /** Where a location administrator is one. */
  locationIds: string[];
  /** The organization to act in; null where it is neither the caller's own nor below it. */
  actingIn: string | null;
  /** "Allow to provision devices" of the person, of their organization, and of the one acted in. */
  ownPermission: ProvisioningPermission;
  homePermission: ProvisioningPermission;
  actingPermission: ProvisioningPermission | null;
  /** Of a service provider: whether any customer provisions devices, or there is no customer yet (V4). */
  customersProvision: boolean;
}

/** The request around the caller, for the audit trail. */
export type Circumstances = Pick<Actor, 'ip' | 'userAgent' | 'trackingId'>;

/** Who acts, with the rights of this moment; undefined where the organization is out of reach. */
export function actorOf(
  facts: CallerFacts,
  scopes: Iterable<string>,
  { ip, userAgent, trackingId }: Circumstances,
): Actor | undefined {
  const { organizationId, actingIn } = facts;
  if (actingIn === null) return undefined;
  const isAtHome = actingIn === organizationId;
  const byRole = permissionsOf(facts.roles, isAtHome ? 'here' : 'below');
  return {
    kind: facts.kind,
    id: facts.personId,
    name: facts.displayName,
    email: facts.email ?? undefined,
    organizationId: actingIn,
    homeOrganizationId: organizationId,
    ...withhold(byRole, { ...facts, isAtHome, actingPermission: facts.actingPermission ?? 'NONE' }),
    reach: 'organization',
    locationIds: facts.locationIds,
    scopes: new Set(scopes),
    ip,
    userAgent,
    trackingId,
  };
}
