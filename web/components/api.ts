import { QueryClient } from '@tanstack/react-query';
import createFetchClient, { type Client, createQuerySerializer, type Middleware } from 'openapi-fetch';
import type { paths } from '../../client/schema.ts';
import { ApiError, isApiError, readError } from './api-error.ts';
import { sendProving } from './proving.ts';
import { noteRefusal } from './session-end.ts';

export type Api = Client<paths>;

/** One organization to act in: its calls, and what has been read of it. Never mixed with those of another one. */
export interface Scope {
  /** Undefined: one's own. */
  orgId: string | undefined;
  api: Api;
  queries: QueryClient;
}

const scopes = new Map<string | undefined, Scope>();

export function scopeOf(orgId: string | undefined): Scope {
  const scope = scopes.get(orgId) ?? { orgId, api: createApi(orgId), queries: createQueries() };
  scopes.set(orgId, scope);
  return scope;
}

/** All organizations that something has been read of. */
export const everyScope = (): Scope[] => [...scopes.values()];

/** After signing in or out nothing that was read before counts. */
export function forgetEverything(): void {
  for (const { queries } of scopes.values()) queries.clear();
  scopes.clear();
}

/** After the same person has signed in again, what was refused meanwhile is asked for once more. */
export async function readEverythingAgain(): Promise<void> {
  await Promise.all(everyScope().map(({ queries }) => queries.invalidateQueries()));
}

/** Says that a request is the console's own, which no other site could (see docs/security.md), and that it knows Bellhop's own fields. */
export const OURS = { 'bellhop-csrf': '1', 'bellhop-extensions': 'true' };

function createApi(orgId: string | undefined): Api {
  const serialize = createQuerySerializer();
  const api = createFetchClient<paths>({
    baseUrl: location.origin,
    headers: OURS,
    fetch: sendProving,
    querySerializer: (query) => serialize(orgId === undefined ? query : { orgId, ...query }),
  });
  api.use(refusalsAreErrors);
  return api;
}

/** What was answered instead, to whatever address; a session that has ended is noticed here. */
export async function refusalOf(response: Response, url: string): Promise<ApiError> {
  const error = await readError(response);
  noteRefusal(error, url);
  return error;
}

/** For a link to a file, which no call of ours fetches. */
export function scopedUrl(path: string, orgId: string | undefined, query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams({ ...(orgId === undefined ? {} : { orgId }), ...query });
  return asked.size === 0 ? path : `${path}?${asked}`;
}

const refusalsAreErrors: Middleware = {
  onResponse: async ({ request, response }) => {
    if (!response.ok) throw await refusalOf(response, request.url);
  },
  onError: ({ error }) => {
    if (isApiError(error) || (error instanceof DOMException && error.name === 'AbortError')) return;
    return new ApiError(0, { message: 'The server cannot be reached. Check your connection; what you typed is still here.' });
  },
};

function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // What the caller did wrong does not get better by asking again.
        retry: (count, error) => count < 2 && (!isApiError(error) || error.status === 0 || error.status >= 500),
      },
    },
  });
}
