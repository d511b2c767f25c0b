import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const web = join(import.meta.dirname, '../../../web');
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page at `/`, until the console takes its place. */
export function mountConsole(server: FastifyInstance): void {
  const page = readFileSync(join(web, 'index.html'));
  const style = readFileSync(join(web, 'console.css'));
  server.get('/', async (_request, reply) =>
    reply.header('content-security-policy', CONTENT_SECURITY_POLICY).type('text/html').send(page),
  );
  server.get('/console.css', async (_request, reply) =>
    reply.header('cache-control', 'max-age=3600').type('text/css').send(style),
  );
}
