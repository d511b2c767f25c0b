import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../ui/Section.tsx';
import { SectionForm } from '../../ui/SectionForm.tsx';
import { organization as words } from '../../words/organization.ts';
import { placeProblems } from '../field-problems.ts';
import { type Account, useAccountChange } from './organization.ts';

export function NameForm({ account: { id, displayName } }: { account: Account }) {
  const [name, setName] = useState(displayName);
  const { save, isPending, error } = useAccountChange(id);
  const { at, rest } = placeProblems(error, { name: /^'displayName'/ });
  const isEmpty = name.trim() === '';
  return (
    <Section title={words.name}>
      <SectionForm
        action={words.save}
        isReady={!isEmpty && name.trim() !== displayName}
        isBusy={isPending}
        error={rest}
        onSubmit={() => save({ displayName: name.trim() })}
      >
        <TextInput
          aria-label={words.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={isEmpty ? words.needed : at.name}
          autoComplete="off"
        />
      </SectionForm>
    </Section>
  );
}
