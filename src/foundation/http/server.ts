import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Actor, Context, Reach, Visit } from '../context.ts';
import { asRefusal, type Database } from '../db/database.ts';
import { actingBy, reachOfScopes } from '../demand.ts';
import type { Download, Piece } from '../download.ts';
import { Refused } from '../errors.ts';
import { hasFieldsOfOurs, strictSchema } from '../extension-field.ts';
import type { Log } from '../log.ts';
import { addAnswerHeaders } from './answer-headers.ts';
import type { Caller } from './caller.ts';
import { boundConnections, newTrackingId, PATIENCE, refuseUnread } from './connections.ts';
import { readCookies, writeCookie } from './cookies.ts';
import { allowOrigins } from './cors.ts';
import { CHALLENGE, errorBody, RETRY_AFTER_SECONDS, STATUS } from './error-body.ts';
import { mustNotBeForged } from './forgery.ts';
import { readForm } from './form.ts';
import { answerOnce, keyedRequest } from './idempotency.ts';
import { lazySerializers } from './lazy-serializers.ts';
import { observeRequest } from './observe-request.ts';
import { successesOf, successOf } from './openapi.ts';
import { jsonReader } from './read-json.ts';
import type { RequestLimits } from './request-limits.ts';
import { type Answer, isOpen, isStream, type Method, type Route } from './route.ts';
import { eventSender } from './send-events.ts';
import { validatorOf } from './validation.ts';

export interface ServerOptions {
  routes: readonly Route[];
  database: Database;
  /** Turns a request's credentials into an actor, or refuses. The access area knows how. */
  identify(caller: Caller): Promise<Actor>;
  /** The same for somebody who is still there, not counted as a use of their session. */
  recognize(caller: Caller): Promise<Actor>;
  limits: RequestLimits;
  log: Log;
  trustedProxies: readonly string[];
  /** Whose scripts may call the API in a browser. */
  corsOrigins: readonly string[];
  /** Base of absolute links; where absent, what the request was addressed to. */
  publicUrl: string | undefined;
}

const BODY_LIMIT_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The HTTP server of the API. Every route gets validation, an actor, one transaction, the error body and a tracking id. */
export function createServer(options: ServerOptions): FastifyInstance {
  const { routes, log } = options;
  const server = Fastify({
    http: PATIENCE,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: REQUEST_TIMEOUT_MS * 2,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => sendError(log, error, request, reply.header('trackingid', request.id)),
    clientErrorHandler: refuseUnread,
    genReqId: newTrackingId,
    // Cisco's own JavaScript SDK asks for `/v1/people/?id=…`.
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    exposeHeadRoutes: true,
    return503OnClosing: false,
  });

  server.setSerializerCompiler(lazySerializers());
  boundConnections(server, options.trustedProxies);
  readBodies(server);
  addAnswerHeaders(server, options.publicUrl);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('trackingid', request.id);
    if (request.url.startsWith('/v1/') && !isAccepted(request.headers.accept, request.routeOptions.config.produces))
      throw new Refused('not-found', 'request.format', NOT_FOUND);
  });
  allowOrigins(server, options.corsOrigins);
  server.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.limit === 'by-source') options.limits.admitStranger(addressOf(request));
  });
  server.addHook('onResponse', async (request, reply) => observeRequest(log, request, reply));
  server.setErrorHandler((error, request, reply) => sendError(log, error, request, reply));
  server.setNotFoundHandler((request, reply) => {
    sendError(log, new Refused('not-found', 'request.no-such-path', NOT_FOUND), request, reply);
  });

  for (const route of routes) mount(server, route, options);
  refuseOtherMethods(server, routes);
  return server;
}

const NOT_FOUND = 'The requested resource could not be found.';

function isAccepted(accept: string | undefined, produces: readonly string[] = []): boolean {
  if (!accept || /\*\/\*|application\/(\*|json|[\w.-]+\+json)/i.test(accept)) return true;
  return produces.some((type) => accept.toLowerCase().includes(type));
}

const OTHER_MEDIA_TYPE = Object.assign(new Error('The body is of a type that is not read here.'), { statusCode: 415 });

// Clients send "application/json" even with an empty DELETE, and JSON Patch under its own type: all of it is JSON here.
function readBodies(server: FastifyInstance): void {
  const readJson = jsonReader(server);
  server.removeAllContentTypeParsers();
  for (const type of ['application/json', 'application/json-patch+json']) {
    server.addContentTypeParser(type, { parseAs: 'string' }, (request, body, done) => {
      if (body === '') done(null, undefined);
      else if (request.routeOptions.config.takesForm) done(OTHER_MEDIA_TYPE);
      else readJson(request, body as string, done);
    });
  }
  server.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    if (!request.routeOptions.config.takesForm) throw OTHER_MEDIA_TYPE;
    return readForm(request.headers['content-type'] as string, body);
  });
}

function mount(server: FastifyInstance, route: Route, options: ServerOptions): void {
  const checkPath = route.params && validatorOf(route.params, 'path');
  const checkQuery = route.query && validatorOf(route.query, 'query');
  const checkBody = route.body && validatorOf(route.body, 'body');
  const checkHeaders = route.headers && validatorOf(route.headers, 'header');
  const success = successOf(route);
  const whole = hasFieldsOfOurs(route.output) ? JSON.parse(JSON.stringify(route.output)) : undefined;
  const isSecure = options.publicUrl?.startsWith('https:') ?? false;
  const sendEvents = isStream(route) ? eventSender(server, route, options) : undefined;

  server.route({
    method: route.method,
    url: route.path,
    config: {
      operation: route.operation,
      ...(isOpen(route) ? { limit: 'by-source' as const } : {}),
      ...(isOpen(route) && route.refusalsPage ? { refusalsPage: route.refusalsPage } : {}),
      ...(route.takesForm ? { takesForm: true } : {}),
      ...(route.produces ? { produces: route.produces } : {}),
    },
    ...(route.output ? { schema: { response: responseSchemas(route) } } : {}),
    // Before the body is read: a stranger's megabyte is not taken in.
    onRequest: async (request, reply) => {
      if (isOpen(route)) return mustNotBeForged(request);
      const caller = callerOf(request, route, isSecure);
      const actor = await options.limits.admit(
        caller,
        (headers) => reply.headers(headers),
        () => options.identify(caller),
      );
      if (actor.session !== undefined) mustNotBeForged(request);
      if (route.onlyInSession) mustBeInSession(actor);
      request.actor = actingBy(actor, route.permission, mustReach(actor, route.scopes));
    },
    handler: async (request, reply) => {
      const query = request.query as Record<string, unknown>;
      checkPath?.(request.params);
      checkQuery?.(query);
      const headers = pick(request.headers, route.headers);
      checkHeaders?.(headers);
      if (isStream(route)) return sendEvents?.(request, reply, callerOf(request, route, isSecure));
      const extended = whole !== undefined && wantsExtensions(request);
      if (checkBody && !(route.bodyIsOptional && request.body === undefined)) {
        if (request.body === undefined && request.headers['content-type'] === undefined)
          throw new Refused('invalid', 'request.no-body', `This operation needs a body of ${mediaTypeOf(route)}.`);
        checkBody(request.body);
      }
      let status = success;
      let download: Download | undefined;
      const answer: Answer = {
        nextPage: (key) => void reply.header('link', `<${nextUrl(request, options.publicUrl, key)}>; rel="next"`),
        status: (code) => {
          status = code;
        },
        download: (file) => {
          download = file;
        },
        cookie: (name, value, seconds) => void reply.header('set-cookie', writeCookie(name, value, seconds, isSecure)),
        location: (url) => void reply.header('location', url),
      };
      const input = {
        params: request.params as never,
        query: query as never,
        body: request.body as never,
        headers: headers as never,
      };
      if (isOpen(route)) {
        const body = await route.receive(visitOf(request, options, isSecure), input, answer);
        return reply.status(status).send(body);
      }
      const { method, url } = request;
      const keyed = keyedRequest({ method, url, header: request.headers['idempotency-key'], body: request.body });
      const inTransaction = route.method === 'GET' ? options.database.read : options.database.write;
      const actor = request.actor as Actor;
      const answered = await inTransaction(actor, (ctx) =>
        answerOnce(ctx, keyed, async () => ({ body: await route.handle(ctx, input, answer), status })),
      );
      if (download) return sendDownload(reply, download, (next) => options.database.read(actor, next));
      if (answered.replayed) reply.header('idempotent-replayed', 'true');
      if (extended) reply.type('application/json; charset=utf-8').serializer(reply.compileSerializationSchema(whole));
      return reply.status(answered.status).send(answered.body);
    },
  });
}

/** The headers that an operation says it reads. */
const pick = (sent: FastifyRequest['headers'], schema: Route['headers']) =>
  Object.fromEntries(Object.keys(schema?.properties ?? {}).flatMap((name) => (name in sent ? [[name, sent[name]]] : [])));

/** What is not in a schema is not sent: so a client that did not ask for fields of ours cannot see one. */
const responseSchemas = (route: Route) =>
  Object.fromEntries(successesOf(route).map((status) => [status, strictSchema(route.output)]));

/** Whether the caller asks for the fields that only Bellhop has. */
function wantsExtensions({ query, headers }: FastifyRequest): boolean {
  const { extensions = headers['bellhop-extensions'] } = query as { extensions?: unknown };
  if (extensions === undefined || extensions === '' || extensions === 'false') return false;
  if (extensions === 'true') return true;
  throw new Refused('invalid', 'request.extensions', "'extensions' must be true or false.");
}

const mediaTypeOf = ({ takesForm }: { takesForm?: boolean | undefined }) =>
  takesForm ? 'multipart/form-data' : 'application/json';

function sendDownload(
  reply: FastifyReply,
  { contentType, fileName, first }: Download,
  read: (next: (ctx: Context) => Promise<Piece>) => Promise<Piece>,
): FastifyReply {
  async function* texts() {
    let piece: Piece | undefined = first;
    while (piece) {
      yield piece.text;
      piece = piece.next && (await read(piece.next));
    }
  }
  reply.header('content-disposition', `attachment; filename="${fileName}"`).type(contentType);
  return reply.send(Readable.from(texts(), { objectMode: false }));
}

// A link-local address carries the interface it came in by, which is no part of it.
const addressOf = (request: FastifyRequest): string => request.ip.split('%')[0] as string;
const userAgentOf = (request: FastifyRequest): string | undefined => request.headers['user-agent']?.slice(0, 512);

/** Somebody who asks for something, before it is known who they are. */
export const visitOf = (request: FastifyRequest, { database }: Pick<ServerOptions, 'database'>, isSecure: boolean): Visit => ({
  transactions: database,
  ip: addressOf(request),
  userAgent: userAgentOf(request),
  trackingId: request.id,
  cookies: readCookies(request.headers.cookie, isSecure),
});

function callerOf(request: FastifyRequest, route: Route, isSecure: boolean): Caller {
  const { orgId } = request.query as { orgId?: unknown };
  if (Array.isArray(orgId)) throw new Refused('invalid', 'request.several-organizations', "'orgId' is given more than once.");
  return {
    authorization: request.headers.authorization,
    session: readCookies(request.headers.cookie, isSecure).session,
    orgId: route.organizationParam ? (request.params as Record<string, string>)[route.organizationParam] : orgIdOf(orgId, route),
    ip: addressOf(request),
    userAgent: userAgentOf(request),
    trackingId: request.id,
  };
}

/** An empty orgId means the caller's organization (C1). */
const orgIdOf = (orgId: unknown, route: Route): string | undefined =>
  route.takesOrgId === false || typeof orgId !== 'string' || orgId === '' ? undefined : orgId;

function mustBeInSession(actor: Actor): void {
  if (actor.session !== undefined) return;
  throw new Refused('forbidden', 'access.no-session', 'Only who signed in in a browser may do this; an access token may not.');
}

function mustReach(actor: Actor, scopes: readonly string[]): Reach {
  const reach = reachOfScopes(actor, scopes);
  if (reach === undefined)
    throw new Refused('forbidden', 'access.missing-scope', `Missing required scope: ${scopes.join(' or ')}`);
  return reach;
}

/** Absolute, with every filter of this request; a position by number gives way to the key. */
function nextUrl(request: FastifyRequest, publicUrl: string | undefined, key: string): string {
  const asAddressed = `${request.protocol}://${request.host}`;
  const url = new URL(request.url, publicUrl ?? (URL.canParse(asAddressed) ? asAddressed : 'http://localhost'));
  url.searchParams.delete('start');
  url.searchParams.delete('offset');
  url.searchParams.set('pageToken', key);
  return url.href;
}

function refuseOtherMethods(server: FastifyInstance, routes: readonly Route[]): void {
  for (const [path, known] of Map.groupBy(routes, (route) => route.path)) {
    const allowed = known.map((route) => route.method);
    server.route({
      method: METHODS.filter((method) => !allowed.includes(method)),
      url: path,
      config: { operation: 'methodNotAllowed' },
      handler: (request, reply) => {
        reply.header('allow', allowed.join(', '));
        const message = `This path does not know ${request.method}; it knows ${allowed.join(', ')}.`;
        return reply.status(405).send(errorBody(request.url, request.id, message, []));
      },
    });
  }
}

/** Fastify's own errors (a malformed body, a wrong media type) keep their status and get our body. */
function sendError(log: Log, thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  // Who asks is looked up before any transaction, where nobody translates.
  const error = asRefusal(thrown);
  if (error instanceof Refused) {
    const status = STATUS[error.refusal];
    const retryAfter = error.retryAfterSeconds ?? RETRY_AFTER_SECONDS[status];
    if (retryAfter !== undefined) reply.header('retry-after', String(Math.ceil(retryAfter)));
    const challenge = CHALLENGE[error.refusal];
    if (challenge !== undefined) reply.header('www-authenticate', challenge);
    if (status >= 500) log.warn({ trackingId: request.id, error: error.cause ?? error }, error.message);
    const { refusalsPage } = request.routeOptions.config;
    if (refusalsPage !== undefined && (request.headers.accept ?? '').includes('text/html')) {
      reply.redirect(`${refusalsPage}?${new URLSearchParams({ refused: error.code })}`, 303);
      return;
    }
    reply.status(status).send(errorBody(request.url, request.id, error.message, error.details, error.errorCode));
    return;
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500) {
    const message = messageOf(status, request) ?? (error as Error).message;
    reply.status(status).send(errorBody(request.url, request.id, message, []));
    return;
  }
  log.error({ trackingId: request.id, error }, 'a request failed for a reason nobody foresaw');
  const message = 'Something went wrong on our side. If it stays so, quote the tracking id to your administrator.';
  reply.status(500).send(errorBody(request.url, request.id, message, []));
}

function messageOf(status: number, request: FastifyRequest): string | undefined {
  if (status === 413) return `The body is larger than ${BODY_LIMIT_BYTES / 1024} KiB.`;
  if (status === 415)
    return `The body needs a Content-Type, and this operation reads ${mediaTypeOf(request.routeOptions.config)}.`;
  return undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
  interface FastifyContextConfig {
    operation?: string;
    /** For everybody, before it is known who they are; every operation that is public has it. */
    limit?: 'by-source';
    refusalsPage?: string;
    takesForm?: boolean;
    produces?: readonly string[];
  }
}
