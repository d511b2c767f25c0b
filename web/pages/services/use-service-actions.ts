import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { scopeOf } from '../../components/api.ts';
import { services } from '../../words/services.ts';
import { type Action, type AtOnce, type Drawer, pathOf, type Service, useServiceChange } from './service.ts';

const words = services.act;

interface Offer {
  label: string;
  run: () => void;
}

/** What can be done with a service, from wherever. What asks for more than a click has its form on the service's page. */
export function useServiceActions(service: Service): Record<Action, Offer> {
  const { id, orgId, name, email } = service;
  const navigate = useNavigate();
  const params = { path: { serviceId: id } };
  // In the customer's organization, which it is in; nothing of it is lost for good, so nothing is asked.
  const change = useServiceChange((_api, action: AtOnce) =>
    scopeOf(orgId).api.POST(`/v1/integratedServices/{serviceId}/actions/${action}/invoke`, { params }),
  );
  const atOnce = (action: AtOnce, said: string) => () =>
    void change.mutateAsync(action).then(
      () => notifications.show({ message: said }),
      ({ message }: Error) => notifications.show({ message, color: 'red' }),
    );
  const inForm = (drawer: Drawer) => () =>
    void navigate({ to: pathOf(service), search: ((before: object) => ({ ...before, customer: orgId, drawer })) as never });
  return {
    attach: { label: services.location.attach, run: inForm('attach') },
    upload: { label: words.upload, run: inForm('upload') },
    syncNow: { label: words.sync, run: atOnce('syncNow', words.syncing) },
    resendInvitation: { label: words.resend, run: atOnce('resendInvitation', words.resent(email)) },
    revokeInvitation: { label: words.revoke, run: atOnce('revokeInvitation', words.revoked) },
    edit: { label: words.edit, run: inForm('edit') },
    suspend: { label: words.suspend, run: atOnce('suspend', words.suspendDone(name)) },
    restore: { label: words.restore, run: atOnce('restore', words.restoreDone(name)) },
    remove: { label: words.remove, run: inForm('remove') },
  };
}
