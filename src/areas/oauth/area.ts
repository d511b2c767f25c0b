import type { Area } from '../../foundation/area.ts';
import { applicationRoutes } from './application.routes.ts';
import { authorizationRoutes } from './authorization.routes.ts';

export const oauth: Area = {
  name: 'oauth',
  routes: [...applicationRoutes, ...authorizationRoutes],
  // Loaded by who serves it only: a command has no use for an authorization server.
  mount: async (server, tools) => {
    const { mountAuthorizationServer } = await withoutRuntimeWarning(() => import('./authorization-server.routes.ts'));
    await mountAuthorizationServer(server, tools);
  },
};

/**
 * While it is loaded, oidc-provider warns of every Node.js that is not a long-term release yet. Ours comes with the package that
 * package.json names and is what the tests run on, so nobody who starts Bellhop could do anything about it.
 */
async function withoutRuntimeWarning<Module>(load: () => Promise<Module>): Promise<Module> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
