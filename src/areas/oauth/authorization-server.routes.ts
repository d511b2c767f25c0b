import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type Provider from 'oidc-provider';
import type { ServerTools } from '../../foundation/area.ts';
import { createAuthorizationServer, DEVICE_PAGE, DEVICE_TOKEN_PATH, INTERACTION_PATH, PATHS } from './authorization-server.ts';
import { answerDevices } from './device.routes.ts';
import { answerInteractions } from './interaction.routes.ts';
import { readForms } from './page.routes.ts';

const ENDPOINTS: readonly [operation: string, path: string, methods: HTTPMethods[]][] = [
  ['authorize', PATHS.authorization, ['GET']],
  ['resumeAuthorize', `${PATHS.authorization}/:uid`, ['GET']],
  ['getAccessToken', PATHS.token, ['POST', 'OPTIONS']],
  ['authorizeDevice', PATHS.device_authorization, ['POST', 'OPTIONS']],
  ['getDeviceToken', DEVICE_TOKEN_PATH, ['POST', 'OPTIONS']],
  ['revokeToken', PATHS.revocation, ['POST', 'OPTIONS']],
  ['introspectToken', PATHS.introspection, ['POST', 'OPTIONS']],
  ['getUserinfo', PATHS.userinfo, ['GET', 'POST', 'OPTIONS']],
  ['getSigningKeys', PATHS.jwks, ['GET', 'OPTIONS']],
  ['discoverOpenId', '/.well-known/openid-configuration', ['GET', 'OPTIONS']],
  ['discoverOauth', '/.well-known/oauth-authorization-server', ['GET', 'OPTIONS']],
];

/** What somebody without a token begins with. What servers ask all day about tokens they were shown is not limited by where they stand. */
const LIMITED = new Set(['authorize', 'resumeAuthorize', 'getAccessToken', 'authorizeDevice', 'getDeviceToken', 'revokeToken']);

/** The authorization server reads bodies and writes answers itself; beside it stands the page that asks for consent. */
export async function mountAuthorizationServer(server: FastifyInstance, tools: ServerTools): Promise<void> {
  const provider = once(() =>
    createAuthorizationServer({ ...tools, issuer: tools.publicUrl(), secrets: tools.database.installation.secrets }),
  );
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
    for (const [operation, url, method] of ENDPOINTS)
      scope.route({
        method,
        url,
        config: { operation, produces: ['text/html'], ...(LIMITED.has(operation) ? { limit: 'by-source' as const } : {}) },
        exposeHeadRoute: false,
        handler: (request, reply) => handOver(provider(), request, reply, tools.publicUrl),
      });
  });
  await server.register(async (scope) => {
    readForms(scope);
    answerInteractions(scope, INTERACTION_PATH, provider, tools);
    answerDevices(scope, DEVICE_PAGE, tools);
  });
}

/** Not before the first request, because only then it is known where this server listens. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every answer carries the tracking id, as those of the API do; links are made of what the request was addressed to. */
function handOver(provider: Provider, request: FastifyRequest, reply: FastifyReply, publicUrl: ServerTools['publicUrl']): void {
  const { raw } = request;
  const base = new URL(publicUrl(request));
  raw.headers['x-forwarded-proto'] = base.protocol.slice(0, -1);
  raw.headers['x-forwarded-host'] = base.host;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.hijack();
  provider.callback()(raw, reply.raw);
}
