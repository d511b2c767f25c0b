import type { Change } from '../event-feed.ts';

/** Changes of one kind to one resource. Without ids, any of them may have changed. */
export interface MergedChange extends Omit<Change, 'id'> {
  readonly ids?: readonly string[];
}

/** Beyond this, fetching a list again is cheaper than fetching each. */
export const MOST_IDS = 50;

/** What has changed since it was last taken; as much as there are resources, however much happens. */
export class MergedChanges {
  readonly #kinds = new Map<string, { resource: string; change: Change['change']; ids: Set<string> | undefined }>();

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  add({ resource, change, id }: Change): void {
    const key = `${resource} ${change}`;
    const kind = this.#kinds.get(key);
    if (!kind) this.#kinds.set(key, { resource, change, ids: id === undefined ? undefined : new Set([id]) });
    else if (id === undefined) kind.ids = undefined;
    else if (kind.ids && kind.ids.add(id).size > MOST_IDS) kind.ids = undefined;
  }

  take(): MergedChange[] {
    const taken = [...this.#kinds.values()].map(({ ids, ...kind }) => (ids ? { ...kind, ids: [...ids] } : kind));
    this.#kinds.clear();
    return taken;
  }
}
