import { Autocomplete, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { services } from '../../words/services.ts';
import type { ServiceForm } from './use-service-form.ts';

const words = services.form;
const LICENSES = ['Essential', 'Essential Plus', 'Professional', 'Standard'];
const LONGEST_COMMENT = 4000;

interface ServiceFieldsProps {
  form: ServiceForm;
  /** What stands before the Webex organization: how it is integrated, where that can be chosen. */
  children?: ReactNode;
  /** Whether the connection was approved for this organization, so that it stays. */
  isApproved?: boolean;
}

/** The fields of document 004, in its order. */
export function ServiceFields({ form: { values, problems, set }, children, isApproved = false }: ServiceFieldsProps) {
  const text = (field: 'name' | 'contactName' | 'phoneNumber' | 'email' | 'webexOrgId') => ({
    value: values[field],
    onChange: (event: { currentTarget: HTMLInputElement }) => set({ [field]: event.currentTarget.value }),
    error: problems[field],
    autoComplete: 'off',
  });
  return (
    <>
      <TextInput label={words.name} maxLength={256} data-autofocus {...text('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={words.contactName} maxLength={256} {...text('contactName')} />
        <TextInput label={words.phoneNumber} placeholder="+14085267209" type="tel" maxLength={64} {...text('phoneNumber')} />
      </SimpleGrid>
      <TextInput label={words.email} description={words.emailHint} type="email" maxLength={254} {...text('email')} />
      {children}
      <TextInput
        label={words.webexOrgId}
        description={words.webexOrgIdHint}
        maxLength={512}
        disabled={isApproved}
        styles={MONOSPACED}
        {...text('webexOrgId')}
      />
      <Autocomplete
        label={words.customerLicense}
        data={LICENSES}
        value={values.customerLicense}
        onChange={(customerLicense) => set({ customerLicense })}
        error={problems.customerLicense}
        maxLength={64}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={words.minimumUsers}
          description={words.minimumHint}
          value={values.minimumUsers}
          onChange={(minimumUsers) => set({ minimumUsers })}
          error={problems.minimumUsers}
          {...WHOLE}
        />
        <NumberInput
          label={words.allowToExceed}
          description={words.exceedHint}
          value={values.allowToExceed}
          onChange={(allowToExceed) => set({ allowToExceed })}
          error={problems.allowToExceed}
          {...WHOLE}
        />
      </SimpleGrid>
      <Textarea
        label={words.comments}
        value={values.comments}
        onChange={(event) => set({ comments: event.currentTarget.value })}
        error={problems.comments}
        maxLength={LONGEST_COMMENT}
        autosize
        minRows={2}
        maxRows={8}
      />
    </>
  );
}

const MONOSPACED = { input: { fontFamily: 'var(--mantine-font-family-monospace)' } };
const WHOLE = { min: 0, allowDecimal: false, allowNegative: false, thousandSeparator: ',' } as const;
