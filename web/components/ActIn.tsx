import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { scopeOf } from './api.ts';
import { ScopeContext } from './use-api.ts';

/** What stands inside reads and changes in another organization than the page does. */
export function ActIn({ orgId, children }: { orgId: string; children: ReactNode }) {
  const scope = scopeOf(orgId);
  return (
    <QueryClientProvider client={scope.queries}>
      <ScopeContext value={scope}>{children}</ScopeContext>
    </QueryClientProvider>
  );
}
