import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { owner as words } from '../../words/owner.ts';
import type { Api } from '../api.ts';
import { useChange } from '../use-api.ts';

type Act = (api: Api) => Promise<{ data?: unknown }>;

export interface SuspendMenuItemProps {
  isSuspended: boolean;
  suspend: Act;
  restore: Act;
  /** What is read again afterwards. */
  affects: readonly string[];
  /** What is said once it is done. */
  said: string;
}

/** Nothing is lost by suspending, and restoring takes it back: so nothing is asked. */
export function SuspendMenuItem({ isSuspended, suspend, restore, affects, said }: SuspendMenuItemProps) {
  const act = useChange((api) => (isSuspended ? restore(api) : suspend(api)), affects);
  return (
    <Menu.Item
      onClick={() =>
        // Not told to mutate(), which forgets whom to tell once the menu has closed.
        act.mutateAsync().then(
          () => notifications.show({ message: said }),
          ({ message }: Error) => notifications.show({ message, color: 'red' }),
        )
      }
    >
      {isSuspended ? words.restore : words.suspend}
    </Menu.Item>
  );
}
