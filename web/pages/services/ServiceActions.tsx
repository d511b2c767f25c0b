import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMayDo } from '../../components/session.ts';
import { services as words } from '../../words/services.ts';
import { type Action, canDo, pathOf, type Service, searchOf } from './service.ts';
import { useServiceActions } from './use-service-actions.ts';

/** Revoking stands beside the invitation, attaching beside the location. */
const OFFERED: readonly Action[] = ['upload', 'syncNow', 'resendInvitation', 'edit', 'suspend', 'restore', 'remove'];

interface ServiceActionsProps {
  service: Service;
  /** The button that opens it. */
  target: ReactNode;
  /** From a list: its page is one of the actions. */
  withOpen?: boolean;
}

export function ServiceActions({ service, target, withOpen = false }: ServiceActionsProps) {
  const { may } = useMayDo();
  const navigate = useNavigate();
  const actions = useServiceActions(service);
  const open = () => void navigate({ to: pathOf(service), search: searchOf(service) as never });
  return (
    <Menu position="bottom-end">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.kind}</Menu.Label>
        {withOpen && <Menu.Item onClick={open}>{words.act.open}</Menu.Item>}
        {may('services.write') &&
          OFFERED.filter((action) => canDo(action, service)).map((action) => (
            <Menu.Item key={action} {...(action === 'remove' ? { color: 'red' } : {})} onClick={actions[action].run}>
              {actions[action].label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
