import { Grid, Stack } from '@mantine/core';
import { NameForm } from '../../components/organization/NameForm.tsx';
import type { Account } from '../../components/organization/organization.ts';
import { SipPasswordRules } from '../../components/organization/SipPasswordRules.tsx';
import { SipSecurity } from '../../components/organization/SipSecurity.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { ProvisioningPermission } from '../../components/ProvisioningPermission.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { provisioningPermission } from '../../words/provisioning-permission.ts';
import { settings as words } from '../../words/settings.ts';
import { Domains } from './Domains.tsx';
import { SignOn } from './SignOn.tsx';

/** What holds for the whole organization acted in: for everybody who may read it, and to be changed by who may. */
export function SettingsPage() {
  const { organizationId, organizationName, kind } = useMayDo();
  const params = { path: { orgId: organizationId } };
  const { data, error, refetch } = useGet('/v1/organizations/{orgId}', { params });
  return (
    <>
      <PageHeader title={words.title} note={organizationName} />
      <Withheld permission="organizations.write" byRole={words.readOnly[kind]} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <FactsSkeleton rows={10} />}
      {data?.account && <Settings key={organizationId} account={data.account} />}
    </>
  );
}

function Settings({ account }: { account: Account }) {
  const mayChange = useMayDo().may('organizations.write');
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Stack>
          <About account={account} />
          {mayChange && <NameForm account={account} />}
          <SipSecurity account={account} mayChange={mayChange} />
          <SipPasswordRules account={account} mayChange={mayChange} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Stack>
          <SignOn orgId={account.id} mayChange={mayChange} />
          <Domains orgId={account.id} mayChange={mayChange} />
          {isBelow(account) && (
            <ProvisioningPermission
              accountId={account.id}
              hint={provisioningPermission.organization.hint}
              means={provisioningPermission.organization.means}
            />
          )}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

/** Nobody stands above the platform to allow it something. */
const isBelow = ({ kind }: Account) => kind !== 'platform';

function About({ account }: { account: Account }) {
  const { id, displayName, created, fedRamp, specialAccess } = account;
  const { may, mayEverywhere } = useMayDo();
  const special = specialAccess ? words.about.specialOn : words.about.specialOff;
  return (
    <Section title={words.about.title}>
      <Facts
        facts={[
          !may('organizations.write') && { label: words.about.name, value: displayName },
          { label: words.about.id, value: <CopyText value={id} label={words.about.id} /> },
          { label: words.about.created, value: <Ago time={created} /> },
          isBelow(account) && {
            label: words.about.special,
            value: mayEverywhere('people.read') ? <PageLink to="/access">{special}</PageLink> : special,
          },
          fedRamp && { label: words.about.fedRamp, value: words.about.fedRampOn },
        ]}
      />
    </Section>
  );
}
