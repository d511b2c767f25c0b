import { Checkbox, Group, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { SectionForm } from '../../ui/SectionForm.tsx';
import { organization as words } from '../../words/organization.ts';
import { type Account, useAccountChange } from './organization.ts';

const TRANSPORTS: readonly Account['sipTransport'][] = ['TLS', 'TCP', 'UDP'];
const SRTP: readonly Account['srtp'][] = ['mandatory', 'optional', 'off'];
const DIGESTS: readonly Account['digestAlgorithms'][] = [['SHA-256', 'MD5'], ['MD5', 'SHA-256'], ['SHA-256'], ['MD5']];
const digestName = (algorithms: Account['digestAlgorithms']) => algorithms.join(', ');
const srtpChoices = SRTP.map((value) => ({ value, label: words.sip.srtpValues[value] }));

type Policy = Pick<Account, 'sipTransport' | 'tlsRequired' | 'srtp' | 'digestAlgorithms'>;

interface SipSecurityProps {
  account: Account;
  mayChange: boolean;
}

/** Transport, media and digests of an organization (P3): as facts, or as a form for who may change them. */
export function SipSecurity({ account, mayChange }: SipSecurityProps) {
  const { sipDomain, sipTransport, tlsRequired, srtp, digestAlgorithms } = account;
  return (
    <Section title={words.sip.title} note={words.sip.hint}>
      <Stack gap="sm">
        <Facts
          facts={[
            { label: words.sip.domain, value: <CopyText value={sipDomain} label={words.sip.domain} /> },
            !mayChange && { label: words.sip.transport, value: tlsRequired ? words.sip.tlsOnly : sipTransport },
            !mayChange && { label: words.sip.srtp, value: words.sip.srtpValues[srtp] },
            !mayChange && { label: words.sip.digest, value: digestName(digestAlgorithms) },
          ]}
        />
        {mayChange && <PolicyForm orgId={account.id} saved={{ sipTransport, tlsRequired, srtp, digestAlgorithms }} />}
      </Stack>
    </Section>
  );
}

function PolicyForm({ orgId, saved }: { orgId: string; saved: Policy }) {
  const [policy, setPolicy] = useState(saved);
  const { save, isPending, error } = useAccountChange(orgId);
  const { sipTransport, tlsRequired, srtp, digestAlgorithms } = policy;
  const set = (changed: Partial<Policy>) => setPolicy((before) => ({ ...before, ...changed }));
  return (
    <SectionForm
      action={words.save}
      isReady={JSON.stringify(policy) !== JSON.stringify(saved)}
      isBusy={isPending}
      error={error}
      onSubmit={() => save(policy)}
    >
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <Select
          label={words.sip.transport}
          data={TRANSPORTS}
          value={sipTransport}
          // Nothing but TLS can be asked for by who takes TLS only.
          onChange={(value) => value && set({ sipTransport: value, ...(value === 'TLS' ? {} : { tlsRequired: false }) })}
          allowDeselect={false}
        />
        <Select
          label={words.sip.srtp}
          data={srtpChoices}
          value={srtp}
          onChange={(value) => value && set({ srtp: value })}
          allowDeselect={false}
        />
      </Group>
      <Checkbox
        label={words.sip.tlsRequired}
        description={sipTransport === 'TLS' ? words.sip.tlsRequiredHint : words.sip.tlsRequiredNeeds}
        checked={tlsRequired}
        disabled={sipTransport !== 'TLS'}
        onChange={(event) => set({ tlsRequired: event.currentTarget.checked })}
      />
      <Select
        label={words.sip.digest}
        description={words.sip.digestHint}
        data={DIGESTS.map(digestName)}
        value={digestName(digestAlgorithms)}
        onChange={(name) => {
          const algorithms = DIGESTS.find((each) => digestName(each) === name);
          if (algorithms) set({ digestAlgorithms: algorithms });
        }}
        allowDeselect={false}
      />
    </SectionForm>
  );
}
