import { record } from '../audit/index.ts';
import { type FoundLocation, hasChanges, type LocationChanges, planLocationSync } from './location-sync.policy.ts';
import { targetOf } from './sync.model.ts';
import { remoteLocations } from './sync.queries.ts';
import { saveGoneLocations, saveRemoteLocations } from './sync.store.ts';
import { inLease, keepLease, type WebexRun } from './sync-run.ts';
import type { WebexLocation } from './webex-client.ts';

/** As many of a kind as the audit trail names. */
const MOST_NAMED = 50;

/** Reads the locations of the customer's Webex organization, and writes down what is new of them. */
export async function syncLocations(run: WebexRun): Promise<void> {
  const found = await readLocations(run);
  await inLease(run, async (ctx, service) => {
    const changes = planLocationSync(found, await remoteLocations(ctx.db, service.id));
    await saveRemoteLocations(ctx.db, service, found, ctx.now);
    const gone = changes.gone.map(({ remoteId }) => remoteId);
    if (gone.length > 0) await saveGoneLocations(ctx.db, service, gone, ctx.now);
    if (!hasChanges(changes)) return;
    await record(ctx, {
      action: 'integrated-service.locations-synced',
      category: 'LOCATIONS',
      target: targetOf(service),
      after: describe(changes),
    });
  });
}

async function readLocations(run: WebexRun): Promise<FoundLocation[]> {
  const locations: WebexLocation[] = [];
  for await (const page of run.webex.listLocations()) {
    locations.push(...page);
    await keepLease(run);
  }
  const calling = new Set<string>();
  for await (const page of run.webex.listCallingLocations()) {
    for (const id of page) calling.add(id);
    await keepLease(run);
  }
  return locations.map(({ id, ...location }) => ({ ...location, remoteId: id, callingEnabled: calling.has(id) }));
}

const describe = (changes: LocationChanges): object =>
  Object.fromEntries(
    Object.entries(changes)
      .filter(([, some]) => some.length > 0)
      .map(([what, some]) => [what, some.slice(0, MOST_NAMED)]),
  );
