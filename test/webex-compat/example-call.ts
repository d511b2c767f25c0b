/** One call of an operation: what stands in its path, beyond the ids of the world, and what is sent. */
export interface ExampleCall {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  /** The token of who may; absent, the administrator of the world's organization. */
  as?: string;
}
