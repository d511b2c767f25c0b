export interface LoadingCacheOptions<Value> {
  /** Reads several keys at once; what is not in the answer does not exist. */
  load(keys: readonly string[]): Promise<ReadonlyMap<string, Value>>;
  /** Kept apart, so that a scan of names that do not exist drives out nobody who does. */
  readonly mostFound: number;
  readonly mostMissing: number;
  readonly missingForMilliseconds: number;
  /** Nothing is kept while this is false: nobody would tell of a change. */
  mayKeep(): boolean;
  /** Made of what is thrown where too many already wait. */
  overloaded(): Error;
  readonly now?: () => number;
}

interface Loading<Value> {
  readonly key: string;
  readonly promise: Promise<Value | undefined>;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
  isSent: boolean;
  /** It changed while it was read: what comes is given to who waits, and not kept. */
  isStale: boolean;
}

const MOST_KEYS_PER_LOAD = 500;
const MOST_LOADS_AT_ONCE = 2;
const MOST_WAITING = 20_000;

/** Keeps what was loaded, the least recently used first to go. Loads are shared, and gathered into few. */
export class LoadingCache<Value> {
  readonly #options: LoadingCacheOptions<Value>;
  readonly #now: () => number;
  readonly #found = new Map<string, Value>();
  /** Until when each is taken for missing. */
  readonly #missing = new Map<string, number>();
  readonly #loading = new Map<string, Loading<Value>>();
  #waiting: string[] = [];
  #loads = 0;
  #isFlushing = false;

  constructor(options: LoadingCacheOptions<Value>) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  get size(): number {
    return this.#found.size;
  }

  /** Without a promise where it is kept. */
  get(key: string): Value | undefined | Promise<Value | undefined> {
    const found = this.#found.get(key);
    if (found !== undefined) {
      this.#found.delete(key);
      this.#found.set(key, found);
      return found;
    }
    const missingUntil = this.#missing.get(key);
    if (missingUntil !== undefined && missingUntil > this.#now()) return undefined;
    return this.#load(key);
  }

  drop(key: string): void {
    this.#found.delete(key);
    this.#missing.delete(key);
    makeStale(this.#loading.get(key));
  }

  dropWhere(isMeant: (key: string, value: Value) => boolean): void {
    for (const [key, value] of this.#found) if (isMeant(key, value)) this.#found.delete(key);
    this.#missing.clear();
    for (const loading of this.#loading.values()) makeStale(loading);
  }

  clear(): void {
    this.dropWhere(() => true);
  }

  #load(key: string): Promise<Value | undefined> {
    const shared = this.#loading.get(key);
    if (shared && !shared.isStale) return shared.promise;
    if (this.#waiting.length >= MOST_WAITING) throw this.#options.overloaded();
    const loading = { key, ...Promise.withResolvers<Value | undefined>(), isSent: false, isStale: false };
    this.#loading.set(key, loading);
    this.#waiting.push(key);
    if (!this.#isFlushing) {
      this.#isFlushing = true;
      // What else arrives in this turn of the event loop goes along.
      setImmediate(() => this.#flush());
    }
    return loading.promise;
  }

  #flush(): void {
    this.#isFlushing = false;
    while (this.#waiting.length > 0 && this.#loads < MOST_LOADS_AT_ONCE) {
      const keys = this.#waiting.splice(0, MOST_KEYS_PER_LOAD);
      const loadings = keys.flatMap((key) => this.#send(key) ?? []);
      this.#loads++;
      this.#options
        .load(keys)
        .then(
          (values) => {
            for (const loading of loadings) this.#settle(loading, values.get(loading.key));
          },
          (error) => {
            for (const loading of loadings) this.#fail(loading, error);
          },
        )
        .finally(() => {
          this.#loads--;
          this.#flush();
        });
    }
  }

  #send(key: string): Loading<Value> | undefined {
    const loading = this.#loading.get(key);
    if (loading) loading.isSent = true;
    return loading;
  }

  #settle(loading: Loading<Value>, value: Value | undefined): void {
    if (this.#loading.get(loading.key) === loading) this.#loading.delete(loading.key);
    if (!loading.isStale && this.#options.mayKeep()) this.#keep(loading.key, value);
    loading.resolve(value);
  }

  #fail(loading: Loading<Value>, error: unknown): void {
    if (this.#loading.get(loading.key) === loading) this.#loading.delete(loading.key);
    loading.reject(error);
  }

  #keep(key: string, value: Value | undefined): void {
    const { mostFound, mostMissing, missingForMilliseconds } = this.#options;
    if (value === undefined) put(this.#missing, key, this.#now() + missingForMilliseconds, mostMissing);
    else put(this.#found, key, value, mostFound);
  }
}

function makeStale(loading: { readonly isSent: boolean; isStale: boolean } | undefined): void {
  if (loading?.isSent) loading.isStale = true;
}

function put<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
}
