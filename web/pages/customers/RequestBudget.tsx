import { Group, NumberInput, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectionForm } from '../../ui/SectionForm.tsx';
import { customers } from '../../words/customers.ts';

type Budget = components['schemas']['RequestBudget'];
const words = customers.budget;

/** How much of the API one organization may use: the platform's to say. */
export function RequestBudget({ orgId }: { orgId: string }) {
  const { data, error } = useGet('/v1/organizations/{orgId}/requestBudget', { params: { path: { orgId } } });
  return (
    <Section title={words.title} note={words.hint}>
      <ErrorNotice error={error} />
      {data ? <BudgetForm orgId={orgId} saved={data} /> : !error && <Skeleton h={60} />}
    </Section>
  );
}

function BudgetForm({ orgId, saved }: { orgId: string; saved: Budget }) {
  const { may } = useMayDo();
  const mayChange = may('request-budgets.write');
  const [budget, setBudget] = useState(saved);
  const save = useChange(
    (api) => api.PUT('/v1/organizations/{orgId}/requestBudget', { params: { path: { orgId } }, body: budget }),
    ['/v1/organizations/{orgId}/requestBudget'],
  );
  const field = (name: keyof Budget) => ({
    value: budget[name] ?? '',
    onChange: (value: string | number) => setBudget((before) => withValue(before, name, value)),
    min: 1,
    max: 1_000_000,
    allowDecimal: false,
    allowNegative: false,
    disabled: !mayChange,
  });
  return (
    <SectionForm
      action={words.save}
      isReady={
        mayChange &&
        (budget.requestsPerMinute !== saved.requestsPerMinute ||
          budget.requestsPerMinutePerToken !== saved.requestsPerMinutePerToken)
      }
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined, { onSuccess: () => notifications.show({ message: words.saved }) })}
    >
      <Group grow align="flex-end" preventGrowOverflow={false}>
        <NumberInput label={words.organization} {...field('requestsPerMinute')} />
        <NumberInput label={words.token} {...field('requestsPerMinutePerToken')} />
      </Group>
    </SectionForm>
  );
}

function withValue(budget: Budget, name: keyof Budget, value: string | number): Budget {
  const { [name]: _, ...others } = budget;
  return typeof value === 'number' ? { ...others, [name]: value } : others;
}
