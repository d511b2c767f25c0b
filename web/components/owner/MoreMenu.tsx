import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { owner as words } from '../../words/owner.ts';
import { SuspendMenuItem, type SuspendMenuItemProps } from './SuspendMenuItem.tsx';

interface MoreMenuProps extends SuspendMenuItemProps {
  /** What comes before suspending and deleting. */
  children?: ReactNode;
  onDelete: () => void;
}

/** What happens seldom, at the head of the page of one thing. */
export const MoreMenu = ({ children, onDelete, ...suspension }: MoreMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon variant="default" size={36} aria-label={words.more}>
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {children}
      <SuspendMenuItem {...suspension} />
      <Menu.Item color="red" onClick={onDelete}>
        {words.delete}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
