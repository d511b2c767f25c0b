import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { scopeOf } from './api.ts';
import { ScopeContext } from './use-api.ts';

/** For what belongs to the person, whichever organization they act in. */
export function OwnScope({ children }: { children: ReactNode }) {
  const scope = scopeOf(undefined);
  return (
    <QueryClientProvider client={scope.queries}>
      <ScopeContext value={scope}>{children}</ScopeContext>
    </QueryClientProvider>
  );
}
