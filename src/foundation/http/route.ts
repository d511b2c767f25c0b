import type { Static, TObject, TSchema } from 'typebox';
import type { Context, CookieName, Visit } from '../context.ts';
import type { Download } from '../download.ts';
import type { EventFeed } from '../event-feed.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a handler may say about its answer besides the body. */
export interface Answer {
  /** Another page follows this one; `key` is opaque to clients and comes back as `pageToken`. */
  nextPage(key: string): void;
  status(code: number): void;
  /** Instead of a body. Who reads slowly holds no transaction: there is none between two pieces. */
  download(file: Download): void;
  /** A cookie that only this server reads back; an empty value takes it away. */
  cookie(name: CookieName, value: string, lifetimeSeconds: number): void;
  /** Where the browser goes on; for a route whose success is 302. */
  location(url: string): void;
}

export interface RouteInput<
  Params extends TObject,
  Query extends TObject,
  Body extends TSchema,
  Headers extends TObject = TObject,
> {
  params: Static<Params>;
  query: Static<Query>;
  body: Static<Body>;
  headers: Static<Headers>;
}

interface Described<
  Params extends TObject,
  Query extends TObject,
  Body extends TSchema,
  Output extends TSchema,
  Headers extends TObject = TObject,
> {
  /** The operationId of OpenAPI, and the name in logs and metrics. */
  operation: string;
  summary: string;
  tag: string;
  method: Method;
  /** With parameters as `:deviceId`. */
  path: string;
  /** No default. An open route says 'public' and stands on the list in test/guards. */
  permission: string;
  /** Any one of them must be among the token's; empty where the API asks for none. */
  scopes: readonly string[];
  /** Not part of the Webex API; marked so in OpenAPI. */
  extension?: true;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Headers that this operation reads, in lower case; what every operation reads is not among them. */
  headers?: Headers;
  /** Clients may leave the body out altogether. */
  bodyIsOptional?: true;
  /** Content types of the body besides application/json. */
  consumes?: readonly string[];
  /** The body is multipart/form-data instead of JSON; a field that is a `FormFile` is a file, every other one is text. */
  takesForm?: true;
  output?: Output;
  /** Where only a part of what was asked for could be done, the same shape is answered with 206. */
  partly?: true;
  /** Content types of the answer where it is no JSON. */
  produces?: readonly string[];
  /** What success answers: 200 with a body and 204 without, unless said here. */
  success?: number;
  /** Whether the caller may name another organization with `?orgId=`; nearly every operation lets it. */
  takesOrgId?: false;
  /** The path parameter that names the organization acted in, where that is not `?orgId=`. */
  organizationParam?: string;
  /** Only for somebody who signed in in a browser: no token, whatever its scopes, may do it in their name. */
  onlyInSession?: true;
}

export interface RouteDefinition<
  Params extends TObject,
  Query extends TObject,
  Body extends TSchema,
  Output extends TSchema,
  Headers extends TObject = TObject,
> extends Described<Params, Query, Body, Output, Headers> {
  handle(ctx: Context, input: RouteInput<Params, Query, Body, Headers>, answer: Answer): Promise<Static<Output> | undefined>;
}

/** An operation for everybody, before it is known who they are. */
export interface OpenRouteDefinition<Params extends TObject, Query extends TObject, Body extends TSchema, Output extends TSchema>
  extends Omit<Described<Params, Query, Body, Output>, 'permission' | 'scopes' | 'takesOrgId' | 'onlyInSession'> {
  /** Where somebody is sent who was led here in a browser and is refused: the console's page that says why, by `?refused=<code>`. */
  refusalsPage?: string;
  receive(visit: Visit, input: RouteInput<Params, Query, Body>, answer: Answer): Promise<Static<Output> | undefined>;
}

type ClosedRoute = RouteDefinition<TObject, TObject, TSchema, TSchema>;
type OpenRoute = Described<TObject, TObject, TSchema, TSchema> &
  Pick<OpenRouteDefinition<TObject, TObject, TSchema, TSchema>, 'receive' | 'refusalsPage'>;

/** An operation that answers with server-sent events for as long as the client listens. */
export interface StreamRouteDefinition extends Omit<Described<TObject, TObject, TSchema, TSchema>, 'method' | 'body' | 'output'> {
  feed: EventFeed;
}

export type StreamRoute = Described<TObject, TObject, TSchema, TSchema> & Pick<StreamRouteDefinition, 'feed'>;

/** A route whose types have been checked against each other, as the server and OpenAPI see it. */
export type Route = ClosedRoute | OpenRoute | StreamRoute;

export const isOpen = (route: Route): route is OpenRoute => 'receive' in route;
export const isStream = (route: Route): route is StreamRoute => 'feed' in route;

/**
 * One operation of the API: what it takes, who may call it, what it answers. Validation, the error body, OpenAPI and the access
 * matrix all come from this one place. GET runs in a read-only transaction, everything else in a writing one.
 */
export const route = <
  Params extends TObject,
  Query extends TObject,
  Body extends TSchema,
  Output extends TSchema,
  Headers extends TObject,
>(
  definition: RouteDefinition<Params, Query, Body, Output, Headers>,
): Route => definition as unknown as Route;

/** One that needs no credential. It opens its own transactions, and what would change something needs the proof against forgery. */
export const openRoute = <Params extends TObject, Query extends TObject, Body extends TSchema, Output extends TSchema>(
  definition: OpenRouteDefinition<Params, Query, Body, Output>,
): Route => ({ ...definition, permission: 'public', scopes: [] }) as unknown as Route;

/** One that is listened to: no transaction is open meanwhile. */
export const streamRoute = (definition: StreamRouteDefinition): Route => ({
  ...definition,
  method: 'GET',
  produces: ['text/event-stream'],
});
