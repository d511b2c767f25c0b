import { Button, type ButtonProps, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { services as words } from '../words/services.ts';

interface AddServiceMenuProps extends Pick<ButtonProps, 'size' | 'variant'> {
  /** Whose service it will be; absent, it is chosen in the form. */
  customerId?: string | undefined;
}

/** Add Service ▸ Webex Cloud Connect. */
export const AddServiceMenu = ({ customerId, ...button }: AddServiceMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button {...button} rightSection={<IconChevronDown size={14} />}>
        {words.add}
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item component={Link} to={'/services/add' as string} search={{ customer: customerId } as never}>
        {words.kind}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
