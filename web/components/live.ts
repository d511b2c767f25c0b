import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { components } from '../../client/schema.ts';
import type { Scope } from './api.ts';
import { readAgain as readPathsAgain, reduceTo } from './use-api.ts';

/** What /v1/events says: something to read again, all of it where there are no ids. */
interface Changed {
  resource: string;
  change: 'created' | 'updated' | 'deleted';
  ids?: string[];
}

type News = { kind: 'changed'; changed: Changed } | { kind: 'refetch' } | { kind: 'line'; isUp: boolean };

/** Which reads show something of a resource, by the beginning of their path. A resource that is missing here is shown nowhere. */
const SHOWN_BY: Record<string, readonly string[]> = {
  account: ['/v1/session', '/v1/signInMethods', '/v1/personalAccessTokens'],
  adminAuditEvents: ['/v1/adminAudit'],
  applications: ['/v1/applications'],
  authorizations: ['/v1/authorizations'],
  devices: ['/v1/devices', '/v1/telephony/config/devices', '/v1/telephony/config/people', '/v1/telephony/config/workspaces'],
  deviceSettings: ['/v1/telephony/config/devices', '/v1/devices'],
  integratedServices: ['/v1/integratedServices'],
  jobs: ['/v1/telephony/config/jobs'],
  licenses: ['/v1/licenses'],
  lineKeyTemplates: ['/v1/telephony/config/devices/lineKeyTemplates'],
  locations: ['/v1/locations', '/v1/telephony/config/locations', '/v1/telephony/pstn'],
  numbers: ['/v1/telephony/config/numbers', '/v1/telephony/config/locations'],
  organizations: [
    '/v1/organizations',
    '/v1/serviceProviders',
    '/v1/provisioningPermissions',
    '/v1/people/me/permissions',
    '/v1/sipPasswordRules',
  ],
  people: ['/v1/people'],
  provisioningTemplates: ['/v1/provisioningTemplates'],
  sipDevices: ['/v1/sipDevices'],
  specialAccessRequests: ['/v1/specialAccessRequests'],
  virtualLines: ['/v1/telephony/config/virtualLines'],
  webhooks: ['/v1/webhooks'],
  workspaces: ['/v1/workspaces'],
};

/** What counts some of them. Counting takes the server longer than reading, so that it is asked for now and then while much changes. */
const COUNTS = '/v1/overview';
const COUNTED = new Set(['devices', 'jobs', 'licenses', 'numbers', 'people', 'workspaces']);
const RECOUNT_MS = 3_000;

/** Beyond that, a list somebody has scrolled through is not read again as a whole: its rows are. */
const MOST_PAGES_READ_AGAIN = 3;

/** Keeps what is on screen true. Answers since when it may not be: undefined while the line is up. */
export function useLive(scope: Scope): Date | undefined {
  const [downSince, setDownSince] = useState<Date>();
  useEffect(() => {
    setDownSince(undefined);
    const recount = seldom(() => void readPathsAgain(scope.queries, [COUNTS]), RECOUNT_MS);
    const stopHearing = hear(scope.orgId, (news) => {
      if (news.kind === 'line') setDownSince((since) => (news.isUp ? undefined : (since ?? new Date())));
      else if (news.kind === 'refetch') void scope.queries.invalidateQueries();
      else {
        void readAgain(scope, news.changed);
        if (COUNTED.has(news.changed.resource)) recount.run();
      }
    });
    return () => {
      stopHearing();
      recount.cancel();
    };
  }, [scope]);
  return downSince;
}

/** Does it at once, and after that at most once in so long, the last time included. */
function seldom(act: () => void, pauseMs: number) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const run = (): void => {
    isDue = pause !== undefined;
    if (isDue) return;
    act();
    pause = setTimeout(() => {
      pause = undefined;
      if (isDue) run();
    }, pauseMs);
  };
  return { run, cancel: () => clearTimeout(pause) };
}

/**
 * Listens until the function that it answers is called. Browsers open few connections to one host, so that of all the windows that show an
 * organization one has the stream and tells the others.
 */
function hear(orgId: string | undefined, tell: (news: News) => void): () => void {
  const name = `bellhop-events:${orgId ?? ''}`;
  const others = new BroadcastChannel(name);
  others.onmessage = ({ data }: MessageEvent<News>) => tell(data);
  const end = new AbortController();
  const listen = () =>
    stream(orgId, end.signal, (news) => {
      tell(news);
      if (!end.signal.aborted) others.postMessage(news);
    });
  // Without TLS, and not on this machine, there are no locks: then every window has its own.
  if (navigator.locks) navigator.locks.request(name, { signal: end.signal }, listen).catch(() => {});
  else void listen();
  return () => {
    end.abort();
    others.close();
  };
}

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Holds a stream, and opens it again where the browser gives up. Ends when `signal` does. */
function stream(orgId: string | undefined, signal: AbortSignal, tell: (news: News) => void): Promise<void> {
  const url = orgId === undefined ? '/v1/events' : `/v1/events?orgId=${encodeURIComponent(orgId)}`;
  let pause = FIRST_PAUSE_MS;
  return new Promise((resolve) => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(url);
      source.onopen = () => {
        pause = FIRST_PAUSE_MS;
        tell({ kind: 'line', isUp: true });
      };
      source.onerror = () => {
        tell({ kind: 'line', isUp: false });
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(() => {
          open();
          tell({ kind: 'refetch' });
        }, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      };
      source.addEventListener('changed', ({ data }) => tell({ kind: 'changed', changed: JSON.parse(data) }));
      source.addEventListener('refetch', () => tell({ kind: 'refetch' }));
    };
    open();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source?.close();
      resolve();
    });
  });
}

type Device = components['schemas']['Device'];
type DevicePages = InfiniteData<{ items: Device[] }>;

async function readAgain(scope: Scope, { resource, change, ids }: Changed): Promise<void> {
  const prefixes = SHOWN_BY[resource] ?? [];
  if (resource === 'devices' && change === 'updated' && ids) await replaceRows(scope, ids);
  await scope.queries.invalidateQueries({
    predicate: ({ queryKey, state }) => {
      const [path, init, how] = queryKey;
      if (typeof path !== 'string' || !prefixes.some((prefix) => path.startsWith(prefix))) return false;
      if (how === 'pages' && countPages(state.data) > MOST_PAGES_READ_AGAIN) return false;
      return !ids || !isOfAnother(init, ids);
    },
  });
}

const countPages = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages) ? data.pages.length : 0;

/** Whether something was read by ids in its path, none of which is among these. */
function isOfAnother(init: unknown, ids: readonly string[]): boolean {
  const path = (init as { params?: { path?: Record<string, string> } } | undefined)?.params?.path;
  return path !== undefined && !Object.values(path).some((id) => ids.includes(id));
}

/** In long lists only the rows that changed are read. */
async function replaceRows({ api, queries }: Scope, ids: readonly string[]): Promise<void> {
  const lists = queries
    .getQueriesData<DevicePages>({ queryKey: ['/v1/devices'] })
    .filter(([, data]) => countPages(data) > MOST_PAGES_READ_AGAIN);
  const shown = ids.filter((id) => lists.some(([, data]) => data?.pages.some(({ items }) => items.some((row) => row.id === id))));
  const fresh = new Map<string, Device>();
  for (const deviceId of shown) {
    const { data } = await api
      .GET('/v1/devices/{deviceId}', { params: { path: { deviceId } } })
      .catch(() => ({ data: undefined }));
    if (data) fresh.set(deviceId, data);
  }
  for (const [key] of lists) replaceIn(queries, key, fresh);
}

/** As much of each as the list keeps, which stands at the end of its key. */
function replaceIn(queries: QueryClient, key: readonly unknown[], fresh: ReadonlyMap<string, Device>): void {
  const keep = key.at(-1) as readonly (keyof Device)[] | undefined;
  const rows = new Map([...fresh].map(([id, device]) => [id, reduceTo(keep, device)]));
  queries.setQueryData<DevicePages>(
    key,
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({ ...page, items: page.items.map((row) => rows.get(row.id) ?? row) })),
      },
  );
}
