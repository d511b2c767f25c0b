import { Button, type ButtonProps } from '@mantine/core';
import { useMayDo } from '../../components/session.ts';
import { type Action, canDo, type Service } from './service.ts';
import { useServiceActions } from './use-service-actions.ts';

interface ActionButtonProps extends Pick<ButtonProps, 'variant'> {
  service: Service;
  action: Action;
  /** As it is called here, where that is not its usual name. */
  label?: string;
}

/** One thing that can be done with a service; nothing where it cannot, or not by whoever looks. */
export function ActionButton({ service, action, label, variant = 'default' }: ActionButtonProps) {
  const { may } = useMayDo();
  const { [action]: offer } = useServiceActions(service);
  if (!may('services.write') || !canDo(action, service)) return null;
  return (
    <Button size="xs" variant={variant} onClick={offer.run}>
      {label ?? offer.label}
    </Button>
  );
}
