import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const swaggerUi = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bellhop API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const START =
  "window.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true, defaultModelsExpandDepth: 0 });\n";

/** `/openapi.json`, and `/docs`: the same as a page to read and try, all of it served from here. */
export async function mountReferencePage(server: FastifyInstance, openApi: object): Promise<void> {
  const document = JSON.stringify(openApi);
  server.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(document));
  server.get('/docs', async (_request, reply) =>
    reply
      .header(
        'content-security-policy',
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      )
      .type('text/html')
      .send(PAGE),
  );
  server.get('/docs/start.js', async (_request, reply) => reply.type('text/javascript').send(START));
  await server.register(fastifyStatic, { root: swaggerUi, prefix: '/docs/assets/', index: false, maxAge: '1d' });
}
