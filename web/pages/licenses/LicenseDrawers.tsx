import { NumberInput, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { License } from '../../components/pickers/licenses.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { licenses as words } from '../../words/licenses.ts';
import { owner as ownerWords } from '../../words/owner.ts';

type Kind = keyof typeof words.kinds;

export function ChangeTotal({ license, onClose }: { license: License; onClose: () => void }) {
  const { id, name, consumedUnits } = license;
  const [total, setTotal] = useState<number | undefined>(license.totalUnits);
  const save = useChange(
    (api, totalUnits: number) =>
      api.PATCH('/v1/licenses/{licenseId}', { params: { path: { licenseId: id } }, body: { totalUnits } }),
    ['/v1/licenses'],
  );
  return (
    <FormDrawer
      opened
      title={`${words.changeTotal}: ${name}`}
      action={ownerWords.save}
      isReady={total !== undefined}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() =>
        total !== undefined &&
        save.mutate(total, {
          onSuccess: () => {
            notifications.show({ message: words.saved });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Units value={total} onChange={setTotal} description={words.totalHint(consumedUnits)} />
    </FormDrawer>
  );
}

export function AddLicense({ onClose }: { onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('professional');
  const [total, setTotal] = useState<number | undefined>();
  const [subscription, setSubscription] = useState('');
  const add = useChange(
    (api, totalUnits: number) =>
      api.POST('/v1/licenses', {
        body: { kind, totalUnits, ...(subscription.trim() === '' ? {} : { subscriptionId: subscription.trim() }) },
      }),
    ['/v1/licenses'],
  );
  return (
    <FormDrawer
      opened
      title={words.add}
      action={words.add}
      isReady={total !== undefined}
      isBusy={add.isPending}
      error={add.error}
      onSubmit={() =>
        total !== undefined &&
        add.mutate(total, {
          onSuccess: () => {
            notifications.show({ message: words.added });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Select
        label={words.kind}
        data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(next) => next && setKind(next as Kind)}
        allowDeselect={false}
      />
      <Units value={total} onChange={setTotal} />
      <TextInput
        label={words.subscription}
        value={subscription}
        onChange={(event) => setSubscription(event.currentTarget.value)}
      />
    </FormDrawer>
  );
}

interface UnitsProps {
  value: number | undefined;
  onChange: (total: number | undefined) => void;
  description?: string;
}

const Units = ({ value, onChange, ...field }: UnitsProps) => (
  <NumberInput
    {...field}
    label={words.total}
    value={value ?? ''}
    onChange={(next) => onChange(next === '' ? undefined : Number(next))}
    min={0}
    allowDecimal={false}
    allowNegative={false}
    data-autofocus
  />
);
