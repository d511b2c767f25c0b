import { notifications } from '@mantine/notifications';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { owner } from '../../words/owner.ts';
import { services } from '../../words/services.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { type Service, useServiceChange } from './service.ts';
import { changeOf, type ServiceValues, valuesOf } from './service-form.ts';
import { useServiceForm } from './use-service-form.ts';

export function EditService({ service, onClose }: { service: Service; onClose: () => void }) {
  const save = useServiceChange((api, values: ServiceValues) =>
    api.PATCH('/v1/integratedServices/{serviceId}', { params: { path: { serviceId: service.id } }, body: changeOf(values) }),
  );
  const form = useServiceForm(valuesOf(service), save.error);
  const submit = () => {
    if (!form.isGood()) return;
    save.mutate(form.values, {
      onSuccess: () => {
        notifications.show({ message: services.saved });
        onClose();
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={services.about.editTitle}
      action={owner.save}
      isBusy={save.isPending}
      error={form.rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <ServiceFields form={form} isApproved={service.integrationType === 'consent' && service.status !== 'pending-consent'} />
    </FormDrawer>
  );
}
