import type { Actor } from '../../foundation/context.ts';
import { reachOfScopes } from '../../foundation/demand.ts';
import type { Change } from '../../foundation/event-feed.ts';
import { idOf, type ResourceName, resourceOf } from './resource.model.ts';

export interface Target {
  type: string;
  id: string;
}

/**
 * What an actor hears of a change: nothing without the permission and a scope to read it. Who reads only some of it, their own or that of
 * their locations, hears that something changed, and not what: which of it is theirs is for the API to say.
 */
export function changeFor(
  actor: Actor,
  name: ResourceName,
  change: Change['change'],
  target: Target | undefined,
): readonly Change[] {
  const resource = resourceOf(name);
  const reach = actor.permissions.get(resource.permission);
  const scopeReach = reachOfScopes(actor, resource.scopes);
  if (reach === undefined || scopeReach === undefined) return [];
  const id = reach === 'organization' && scopeReach === 'organization' ? idOf(resource, target) : undefined;
  return [{ resource: resource.name ?? name, change, ...(id === undefined ? {} : { id }) }];
}
