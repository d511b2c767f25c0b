import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { settings } from '../../words/settings.ts';
import { DOMAINS } from './domains.ts';

const words = settings.domains;

interface AddDomainProps {
  orgId: string;
  onClose: () => void;
}

export function AddDomain({ orgId, onClose }: AddDomainProps) {
  const [domain, setDomain] = useState('');
  const add = useChange(
    (api) => api.POST('/v1/organizations/{orgId}/domains', { params: { path: { orgId } }, body: { domain: domain.trim() } }),
    DOMAINS,
  );
  const { at, rest } = placeProblems(add.error, { domain: /domain/i });
  const submit = () =>
    add.mutate(undefined, {
      onSuccess: (added) => {
        notifications.show({ message: words.added(added?.domain ?? domain) });
        onClose();
      },
    });
  return (
    <FormDrawer
      opened
      title={words.add}
      action={words.add}
      isReady={domain.trim() !== ''}
      isBusy={add.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={words.domain}
        description={words.domainHint}
        value={domain}
        onChange={(event) => setDomain(event.currentTarget.value)}
        error={at.domain}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus
      />
    </FormDrawer>
  );
}
