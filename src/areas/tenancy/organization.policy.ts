import type { Actor } from '../../foundation/context.ts';
import type { ProvisioningPermission } from '../access/index.ts';
import type { Organization } from './organization.model.ts';

const LEVELS: readonly ProvisioningPermission[] = ['NONE', 'VIEW', 'MODIFY'];

/** Whether one value of "Allow to provision devices" goes further than another. */
export const exceeds = (value: ProvisioningPermission, limit: ProvisioningPermission): boolean =>
  LEVELS.indexOf(value) > LEVELS.indexOf(limit);

/**
 * Who may give which value of "Allow to provision devices" to an account below their own, `home`: the platform any, everybody else at
 * most what they hold themselves (VoipNow's cascade).
 */
export const mayAssign = (actor: Actor, home: Organization, value: ProvisioningPermission): boolean =>
  actor.kind === 'system' || home.kind === 'platform' || !exceeds(value, home.provisioningPermission);
