import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Values = Readonly<Record<string, string | undefined>>;

/** What the page keeps in the URL, and how to change it: `change({ status: 'connected' })`; undefined takes a value away. */
export function useUrl(): [values: Values, change: (changed: Values, how?: { replace?: boolean }) => void] {
  const values: Values = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Values, { replace = true } = {}) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...changed }) as never, replace, resetScroll: false }),
    [navigate],
  );
  return [values, change];
}
