/** What can be watched, with which events, by which scope, and by what it can be narrowed. */
export const WATCHABLE = {
  devices: {
    events: ['created', 'updated', 'deleted', 'statusChanged'],
    scope: 'spark-admin:devices_read',
    filters: ['id', 'mac', 'product', 'personId', 'workspaceId', 'connectionStatus'],
  },
  adminBatchJobs: {
    events: ['statusChanged'],
    scope: 'spark-admin:telephony_config_read',
    filters: ['id', 'jobType', 'status'],
  },
  serviceApp: {
    events: ['authorized', 'deauthorized'],
    scope: 'spark:applications_token',
    filters: ['id'],
  },
} as const;

export type WatchedResource = keyof typeof WATCHABLE;
export type WatchedEvent = (typeof WATCHABLE)[WatchedResource]['events'][number];
export const RESOURCES = Object.keys(WATCHABLE) as WatchedResource[];
export const EVENTS = [...new Set(RESOURCES.flatMap((resource): readonly WatchedEvent[] => WATCHABLE[resource].events))];

/** As many as an organization may have. */
export const MOST_WEBHOOKS = 100;
/** More than this waiting for one receiver is not kept up with: it is switched off. */
export const MOST_WAITING = 10_000;

export interface Webhook {
  organizationId: string;
  id: string;
  name: string;
  targetUrl: string;
  resource: WatchedResource;
  event: WatchedEvent;
  filter: string | null;
  secretEncrypted: Buffer | null;
  ownedBy: 'creator' | 'org';
  createdBy: string | null;
  createdAt: Date;
  status: 'active' | 'inactive';
  failuresInARow: number;
  retryAt: Date | null;
  leaseId: string | null;
  leasedUntil: Date | null;
}

export interface Attempt {
  at: string;
  /** What the receiver answered. */
  status?: number;
  /** Why there is no answer. */
  error?: string;
}

/** One event on its way to one webhook. */
export interface Delivery {
  id: string;
  webhookId: string;
  eventId: string;
  body: string;
  state: 'pending' | 'delivered' | 'failed';
  attempts: Attempt[];
  createdAt: Date;
  finishedAt: Date | null;
}

/** Why this event cannot be watched, as a sentence. */
export function watchProblem(resource: WatchedResource, event: WatchedEvent): string | undefined {
  const events: readonly WatchedEvent[] = WATCHABLE[resource].events;
  return events.includes(event) ? undefined : `'${resource}' has no event '${event}'; it has ${events.join(', ')}.`;
}

/** `name=value`, joined by &, all of which must hold. */
export const filterTerms = (filter: string): [string, string][] => [...new URLSearchParams(filter)];

export function filterProblem(resource: WatchedResource, filter: string): string | undefined {
  const known: readonly string[] = WATCHABLE[resource].filters;
  const unknown = filterTerms(filter).find(([name]) => !known.includes(name));
  return unknown && `'filter' cannot tell by '${unknown[0].slice(0, 64)}'; for '${resource}' it knows ${known.join(', ')}.`;
}

/** Ids and MAC addresses are compared in any case, because they are written in any. */
export const matchesFilter = (filter: string | null, data: Readonly<Record<string, unknown>>): boolean =>
  filterTerms(filter ?? '').every(([name, value]) => comparable(String(data[name] ?? '')) === comparable(value));

const comparable = (text: string): string => text.replace(/=+$/, '').toLowerCase();

/** An event is given up after so many attempts, and the next one is tried. */
export const MOST_ATTEMPTS = 5;
/** A receiver that failed so often in a row, whatever the event, is switched off. */
export const MOST_FAILURES = 10;
const WAIT_SECONDS = [10, 30, 120, 600, 1800, 3600];

/** What an attempt means for the delivery and for its webhook. */
export function judgeAttempt(
  webhook: Pick<Webhook, 'failuresInARow'>,
  delivery: Pick<Delivery, 'attempts'>,
  attempt: Attempt,
  now: Date,
): { state: Delivery['state']; failuresInARow: number; retryAt: Date | null; isSwitchedOff: boolean } {
  const isDelivered = attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300;
  if (isDelivered) return { state: 'delivered', failuresInARow: 0, retryAt: null, isSwitchedOff: false };
  const failuresInARow = webhook.failuresInARow + 1;
  const waitSeconds = WAIT_SECONDS[Math.min(failuresInARow, WAIT_SECONDS.length) - 1] ?? 0;
  return {
    state: delivery.attempts.length + 1 >= MOST_ATTEMPTS ? 'failed' : 'pending',
    failuresInARow,
    retryAt: new Date(now.getTime() + waitSeconds * 1000),
    isSwitchedOff: failuresInARow >= MOST_FAILURES,
  };
}
