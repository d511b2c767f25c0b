import type { Actor, Reach } from './context.ts';
import { Refused } from './errors.ts';

const WIDTH: Record<Reach, number> = { own: 0, locations: 1, organization: 2 };

/** Whether the actor holds the permission, as far as this transaction reaches. */
export function holds(actor: Actor, permission: string): boolean {
  const reach = actor.permissions.get(permission);
  return reach !== undefined && WIDTH[reach] >= WIDTH[actor.reach];
}

/** Refuses who does not hold the permission, or holds it for less than this transaction reaches. */
export function demandPermission(actor: Actor, permission: string): void {
  if (holds(actor, permission)) return;
  const message = actor.withheld.get(permission)?.reason ?? `Your role does not allow this operation (${permission}).`;
  throw new Refused('forbidden', 'access.not-allowed', message);
}

/** The same actor, reaching as far as this permission goes, or as far as `atMost`; refused without it. */
export function actingBy(actor: Actor, permission: string, atMost: Reach = 'organization'): Actor {
  const granted = actor.permissions.get(permission) ?? 'organization';
  const acting = { ...actor, reach: WIDTH[granted] < WIDTH[atMost] ? granted : atMost };
  demandPermission(acting, permission);
  return acting;
}

/**
 * How far the actor's scopes go where any one of these is needed: `spark:devices_read` is about one's own devices,
 * `spark-admin:devices_read` about everybody's. Undefined where none is given.
 */
export function reachOfScopes(actor: Actor, scopes: readonly string[]): Reach | undefined {
  const given = scopes.filter((scope) => actor.scopes.has(scope));
  if (scopes.length > 0 && given.length === 0) return undefined;
  const isForAdministrators = (scope: string) => !scope.startsWith('spark:');
  return scopes.some(isForAdministrators) && !given.some(isForAdministrators) ? 'own' : 'organization';
}
