import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod } from 'openapi-typescript-helpers';
import { createContext, useContext, useMemo } from 'react';
import type { paths } from '../../client/schema.ts';
import { type Api, everyScope, OURS, refusalOf, type Scope, scopeOf } from './api.ts';
import { patiently } from './patiently.ts';

export const ScopeContext = createContext<Scope>(scopeOf(undefined));
export const useScope = (): Scope => useContext(ScopeContext);

type GetPath = PathsWithMethod<paths, 'get'>;
type Init<Path extends GetPath> = MaybeOptionalInit<paths[Path], 'get'>;
export type Answer<Path extends GetPath> = NonNullable<
  FetchResponse<paths[Path]['get'] & Record<string | number, unknown>, Init<Path>, 'application/json'>['data']
>;

interface ReadOptions<Data = unknown> {
  /** False: not asked at all, as long as something that it needs is not known. */
  enabled?: boolean;
  /** What was read before stays on screen while something else is asked for. */
  keepPrevious?: boolean;
  /** How often it is read again; a function decides by what was read last, undefined is never. */
  refetchIntervalMs?: number | ((data: Data | undefined) => number | undefined);
}

/** Reads one resource: `useGet('/v1/devices/{deviceId}', { params: { path: { deviceId } } })`. Its key is path and parameters. */
export function useGet<Path extends GetPath>(
  path: Path,
  init?: Init<Path>,
  { enabled = true, keepPrevious = false, refetchIntervalMs }: ReadOptions<Answer<Path>> = {},
): UseQueryResult<Answer<Path>, Error> {
  const { api } = useScope();
  return useQuery<Answer<Path>, Error>({
    queryKey: [path, init],
    queryFn: ({ signal }) => read(api, path, init, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    refetchInterval: ({ state: { data } }) =>
      (typeof refetchIntervalMs === 'function' ? refetchIntervalMs(data) : refetchIntervalMs) ?? false,
  });
}

/** The same of several of one kind, however many: whoever asks too often waits. */
export function useGets<Path extends GetPath>(
  path: Path,
  inits: readonly Init<Path>[],
  { enabled = true }: Pick<ReadOptions, 'enabled'> = {},
): UseQueryResult<Answer<Path>, Error>[] {
  const { api } = useScope();
  return useQueries({
    queries: inits.map((init) => ({
      queryKey: [path, init],
      queryFn: ({ signal }: { signal: AbortSignal }) => patiently(() => read(api, path, init, signal)),
      enabled,
    })),
  });
}

async function read<Path extends GetPath>(api: Api, path: Path, init: Init<Path> | undefined, signal: AbortSignal) {
  // The types of a path that is a parameter are beyond the compiler; whoever calls useGet has them checked.
  const { data }: { data?: unknown } = await api.GET(path, { ...init, signal } as never);
  return data as Answer<Path>;
}

/** All but `items` is what a DataList takes by these names: `<DataList rows={items} {...list} />`. */
export interface Pages<Item> {
  items: Item[];
  isLoading: boolean;
  error: Error | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore: () => void;
  onRetry: () => void;
}

type ListIn<Path extends GetPath> = {
  [Name in keyof Answer<Path>]-?: NonNullable<Answer<Path>[Name]> extends readonly unknown[] ? Name : never;
}[keyof Answer<Path>];
type ItemOf<Path extends GetPath, List extends ListIn<Path>> =
  NonNullable<Answer<Path>[List]> extends readonly (infer Item)[] ? Item : never;

interface PagesOptions<List, Field> extends Pick<ReadOptions, 'enabled'> {
  /** What the list is called in the answer: `items`, unless it says otherwise. */
  list?: List;
  /** All that is kept of an item, where the rest of many would fill the memory. */
  keep?: readonly Field[];
}

/**
 * A list of any length, page by page along the API's own next links. What is kept of it stands in its key, so that nobody reads what
 * somebody else has kept less of.
 */
export function usePages<
  Path extends GetPath,
  List extends ListIn<Path> = Extract<'items', ListIn<Path>>,
  Field extends keyof ItemOf<Path, List> = keyof ItemOf<Path, List>,
>(
  path: Path,
  init: Init<Path> | undefined,
  { list = 'items' as List, keep, enabled = true }: PagesOptions<List, Field> = {},
): Pages<Kept<ItemOf<Path, List>, Field>> {
  const { api } = useScope();
  const query = useInfiniteQuery({
    queryKey: [path, init, 'pages', list, keep],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const page = pageParam === undefined ? readFirstPage(api, path, init, signal) : readPage<Answer<Path>>(pageParam, signal);
      const { answer, next } = await page;
      const items = (answer[list] ?? []) as ItemOf<Path, List>[];
      return { items: items.map((item) => reduceTo(keep, item)), next };
    },
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    items,
    isLoading: query.isPending && enabled,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    // After a failure the next page is asked for by a person and not by scrolling, which would never stop.
    onMore: () => void (query.isFetching || query.isFetchNextPageError || query.fetchNextPage()),
    onRetry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
  };
}

type Kept<Item, Field extends keyof Item> = [keyof Item] extends [Field] ? Item : Pick<Item, Field>;

/** An item as a list keeps it. */
export function reduceTo<Item, Field extends keyof Item>(keep: readonly Field[] | undefined, item: Item): Kept<Item, Field> {
  if (keep === undefined) return item as Kept<Item, Field>;
  const kept: Partial<Item> = {};
  for (const field of keep) kept[field] = item[field];
  return kept as Kept<Item, Field>;
}

/** The same list to its end, page by page, for what is done with all of it. */
export async function* everyPage<Path extends GetPath>(
  api: Api,
  path: Path,
  init: Init<Path> | undefined,
  signal: AbortSignal,
): AsyncGenerator<Answer<Path>> {
  let page = await readFirstPage(api, path, init, signal);
  yield page.answer;
  while (page.next !== undefined) {
    page = await readPage<Answer<Path>>(page.next, signal);
    yield page.answer;
  }
}

async function readFirstPage<Path extends GetPath>(api: Api, path: Path, init: Init<Path> | undefined, signal: AbortSignal) {
  const { data, response }: { data?: unknown; response: Response } = await api.GET(path, { ...init, signal } as never);
  return { answer: data as Answer<Path>, next: nextOf(response) };
}

async function readPage<Page>(link: string, signal: AbortSignal) {
  const response = await fetch(link, { headers: OURS, signal });
  if (!response.ok) throw await refusalOf(response, link);
  return { answer: (await response.json()) as Page, next: nextOf(response) };
}

/** Of RFC 8288's Link header; only what follows the host counts, since that is where this page came from. */
function nextOf(response: Response): string | undefined {
  const link = /<(?<url>[^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.groups?.url;
  if (link === undefined) return undefined;
  const { pathname, search } = new URL(link, location.origin);
  return pathname + search;
}

/**
 * Changes something: `const save = useChange((api, name: string) => api.PUT(…), ['/v1/locations'])`, then `save.mutate('Berlin')`. Whatever
 * was read from paths that begin with one of those named is read again; `everywhere`, in other organizations, too.
 */
export function useChange<Input = void, Result = unknown>(
  change: (api: Api, input: Input) => Promise<{ data?: Result }>,
  affects: readonly string[],
  { everywhere = false }: { everywhere?: boolean } = {},
): UseMutationResult<Result | undefined, Error, Input> {
  const { api, queries } = useScope();
  return useMutation<Result | undefined, Error, Input>({
    mutationFn: async (input) => (await change(api, input)).data,
    onSuccess: async () => {
      await Promise.all((everywhere ? everyScope() : [{ queries }]).map((scope) => readAgain(scope.queries, affects)));
    },
  });
}

export const readAgain = (queries: Scope['queries'], affected: readonly string[]): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [path] }) => affected.some((prefix) => typeof path === 'string' && path.startsWith(prefix)),
  });
