import { Box, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { scopeOf } from '../../components/api.ts';
import { OrganizationSelect } from '../../components/pickers/OrganizationSelect.tsx';
import { useMayDo } from '../../components/session.ts';
import { useUrl } from '../../components/use-search.ts';
import { FormEnd } from '../../ui/FormEnd.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { services } from '../../words/services.ts';
import { ServiceFields } from './ServiceFields.tsx';
import { pathOf, searchOf, useServiceChange } from './service.ts';
import { NEW_SERVICE, newServiceOf, type ServiceValues } from './service-form.ts';
import { useServiceForm } from './use-service-form.ts';

const words = services.form;

/** Add Service ▸ Webex Cloud Connect: of the customer that was selected, or of one that is chosen here. */
export function AddServicePage() {
  const { may } = useMayDo();
  return (
    <Box maw={720}>
      <PageHeader title={words.title} />
      {may('services.write') ? <AddService /> : <ReadOnlyNotice reason={services.cannotAdd} />}
    </Box>
  );
}

function AddService() {
  const [url, change] = useUrl();
  const navigate = useNavigate();
  const { kind, organizationId } = useMayDo();
  const customerId = kind === 'customer' ? organizationId : url.customer;
  const [wasTried, setTried] = useState(false);
  const create = useServiceChange((_api, values: ServiceValues) =>
    scopeOf(customerId).api.POST('/v1/integratedServices', { body: newServiceOf(values) }),
  );
  const form = useServiceForm(NEW_SERVICE, create.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!form.isGood() || customerId === undefined) return;
    create.mutate(form.values, {
      onSuccess: (service) => {
        if (!service) return;
        const { name, email, integrationType } = service;
        const message = integrationType === 'consent' ? services.addedInvited(name, email) : services.added(name);
        notifications.show({ message });
        void navigate({ to: pathOf(service), search: searchOf(service) as never });
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {kind !== 'customer' && (
          <OrganizationSelect
            label={words.customer}
            description={words.customerHint}
            onlyCustomers
            value={customerId}
            onChange={(id) => change({ customer: id })}
            error={wasTried && customerId === undefined ? words.chooseCustomer : undefined}
          />
        )}
        <ServiceFields form={form}>
          <Radio.Group
            label={words.integrationType}
            value={form.values.integrationType}
            onChange={(value) => form.set({ integrationType: value === 'consent' ? 'consent' : 'non-integrated' })}
            error={form.problems.integrationType}
          >
            <Stack gap={8} mt={6}>
              {Object.entries(words.types).map(([type, { label, hint }]) => (
                <Radio key={type} value={type} label={label} description={hint} />
              ))}
            </Stack>
          </Radio.Group>
        </ServiceFields>
        <FormEnd
          action={words.submit}
          isBusy={create.isPending}
          error={form.rest}
          onCancel={() => void navigate({ to: '/services' as string })}
        />
      </Stack>
    </form>
  );
}
