import { Checkbox, NumberInput, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectionForm } from '../../ui/SectionForm.tsx';
import { organization as words } from '../../words/organization.ts';
import { placeProblems } from '../field-problems.ts';
import { type Account, type PasswordRules, useAccountChange } from './organization.ts';

/** What counts where the organization says nothing, with the least and the most that it can say. */
const COUNTS = {
  minLength: { usual: 10, min: 8, max: 64 },
  minUppercase: { usual: 1, min: 0, max: 10 },
  minLowercase: { usual: 1, min: 0, max: 10 },
  minDigits: { usual: 1, min: 0, max: 10 },
  minSpecial: { usual: 0, min: 0, max: 10 },
  maxSequence: { usual: 3, min: 2, max: 64 },
} as const;
type Count = keyof typeof COUNTS;
const isCount = (name: string): name is Count => name in COUNTS;
const NAMES = Object.keys(COUNTS).filter(isCount);
const FIELDS = Object.fromEntries(NAMES.map((name) => [name, new RegExp(`^'sipPasswordRules\\.${name}'`)]));

const forbidsUserName = ({ forbidUserName = true }: PasswordRules) => forbidUserName;

interface SipPasswordRulesProps {
  account: Account;
  mayChange: boolean;
}

export function SipPasswordRules({ account: { id, sipPasswordRules }, mayChange }: SipPasswordRulesProps) {
  return (
    <Section title={words.rules.title} note={words.rules.hint}>
      {mayChange ? (
        <RulesForm orgId={id} saved={sipPasswordRules} />
      ) : (
        <Facts
          facts={[
            ...NAMES.map((name) => ({ label: words.rules[name], value: sipPasswordRules[name] ?? COUNTS[name].usual })),
            { label: words.rules.userName, value: forbidsUserName(sipPasswordRules) ? words.rules.refused : words.rules.allowed },
          ]}
        />
      )}
    </Section>
  );
}

function RulesForm({ orgId, saved }: { orgId: string; saved: PasswordRules }) {
  const [rules, setRules] = useState(saved);
  const { save, isPending, error } = useAccountChange(orgId);
  const { at, rest } = placeProblems(error, FIELDS);
  const set = (changed: PasswordRules) => setRules((before) => ({ ...before, ...changed }));
  return (
    <SectionForm
      action={words.save}
      isReady={JSON.stringify(rules) !== JSON.stringify(saved)}
      isBusy={isPending}
      error={rest}
      onSubmit={() => save({ sipPasswordRules: rules })}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {NAMES.map((name) => (
          <NumberInput
            key={name}
            label={words.rules[name]}
            value={rules[name] ?? COUNTS[name].usual}
            min={COUNTS[name].min}
            max={COUNTS[name].max}
            allowDecimal={false}
            allowNegative={false}
            error={at[name]}
            onChange={(value) => typeof value === 'number' && set({ [name]: value })}
          />
        ))}
      </SimpleGrid>
      <Checkbox
        label={words.rules.forbidUserName}
        checked={forbidsUserName(rules)}
        onChange={(event) => set({ forbidUserName: event.currentTarget.checked })}
      />
    </SectionForm>
  );
}
