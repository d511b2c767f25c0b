import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Api } from './api.ts';
import { useChange } from './use-api.ts';

interface Removal {
  remove: (api: Api) => Promise<{ data?: unknown }>;
  /** What is read again once it is gone. */
  affects: readonly string[];
  /** What is said then. */
  said: string;
  /** Where its list is. */
  backTo: string;
}

/** Deletes what a page is about and leaves the page, before that could ask for what is no more. */
export function useRemoval({ remove, affects, said, backTo }: Removal): UseMutationResult<unknown, Error, void> {
  const navigate = useNavigate();
  return useChange(async (api) => {
    const done = await remove(api);
    // Here and not once it is told: whoever would be told has gone with the page by then.
    notifications.show({ message: said });
    await navigate({ to: backTo });
    return done;
  }, affects);
}
