import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const web = join(import.meta.dirname, '../../../web');
const dist = join(web, 'dist');

const NOT_BUILT = `<!doctype html><html lang="en"><title>Bellhop</title><h1>Bellhop</h1>
<p>The console has not been built: run <code>npm run build</code> and start again. The API is here: <a href="/docs">reference</a>.</p></html>`;

/** Scripts and calls of our own only; style sheets also where they carry the number that this very answer was given. */
const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Widths and positions that a script computed; they cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * The console: one page, whatever the path, for who asks for HTML, and its files, whose names change with their content. It is a client
 * of the API like any other.
 */
export async function mountConsole(server: FastifyInstance): Promise<void> {
  const style = readFileSync(join(web, 'public/console.css'));
  server.get('/console.css', async (_request, reply) =>
    reply.header('cache-control', 'max-age=3600').type('text/css').send(style),
  );
  const isBuilt = existsSync(join(dist, 'index.html'));
  const page = isBuilt ? readFileSync(join(dist, 'index.html'), 'utf8') : NOT_BUILT;
  if (isBuilt) {
    await server.register(fastifyStatic, {
      root: join(dist, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
      decorateReply: false,
    });
    const icon = readFileSync(join(dist, 'bell.svg'));
    server.get('/bell.svg', async (_request, reply) =>
      reply.header('cache-control', 'max-age=86400').type('image/svg+xml').send(icon),
    );
  }
  const show = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html')
      .send(page.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`));
  };
  server.get('/', async (_request, reply) => show(reply));
  server.get('/*', async (request, reply) => (isPageAsked(request) ? show(reply) : reply.callNotFound()));
}

/** Paths of pages belong to the console's own router; whoever does not ask for HTML, or asks the API, is told what is missing. */
const isPageAsked = ({ url, headers }: FastifyRequest): boolean =>
  !/^\/(v1|docs|assets|openapi\.json|healthz|readyz|metrics)(\/|\?|$)/.test(url) && (headers.accept ?? '').includes('text/html');
