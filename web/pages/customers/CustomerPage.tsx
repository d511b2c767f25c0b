import { Button, Grid, Stack } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { ActIn } from '../../components/ActIn.tsx';
import { NameForm } from '../../components/organization/NameForm.tsx';
import { SipPasswordRules } from '../../components/organization/SipPasswordRules.tsx';
import { SipSecurity } from '../../components/organization/SipSecurity.tsx';
import { SuspendedBadge } from '../../components/owner/SuspendedBadge.tsx';
import { PageLink } from '../../components/PageLink.tsx';
import { ProvisioningPermission } from '../../components/ProvisioningPermission.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { customers as words } from '../../words/customers.ts';
import { provisioningPermission } from '../../words/provisioning-permission.ts';
import { ACCOUNTS, type Account, kindOf, useParentNames } from './account.ts';
import { CustomerActions } from './CustomerActions.tsx';
import { CustomerLicenses } from './CustomerLicenses.tsx';
import { RequestBudget } from './RequestBudget.tsx';

export function CustomerPage() {
  const { orgId } = useParams({ strict: false }) as { orgId: string };
  const { data, error, refetch } = useGet('/v1/organizations/{orgId}', { params: { path: { orgId } } });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data?.account) return <FactsSkeleton rows={10} />;
  return <Customer key={orgId} account={data.account} />;
}

function Customer({ account }: { account: Account }) {
  const { id, displayName, suspended } = account;
  const { may, organizationId } = useMayDo();
  const isBelow = id !== organizationId;
  const mayChange = may('organizations.write');
  return (
    <>
      <PageHeader
        title={displayName}
        sign={suspended && <SuspendedBadge />}
        note={kindOf(account)}
        actions={
          isBelow && (
            <>
              <Button
                variant="default"
                component={Link}
                to="/"
                search={{ org: id } as never}
                rightSection={<IconArrowRight size={16} />}
              >
                {words.detail.act}
              </Button>
              {may(account.kind === 'customer' ? 'customers.write' : 'service-providers.write') && (
                <CustomerActions account={account} />
              )}
            </>
          )
        }
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack>
            <About account={account} />
            <ProvisioningPermission
              accountId={id}
              hint={provisioningPermission.organization.hint}
              means={provisioningPermission.organization.means}
              affects={ACCOUNTS}
            />
            {account.kind === 'customer' && (
              <ActIn orgId={id}>
                <CustomerLicenses orgId={id} />
              </ActIn>
            )}
            {may('request-budgets.read') && <RequestBudget orgId={id} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack>
            {mayChange && <NameForm account={account} />}
            <SipSecurity account={account} mayChange={mayChange} />
            <SipPasswordRules account={account} mayChange={mayChange} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function About({ account }: { account: Account }) {
  const { organizationId } = useMayDo();
  const { created, fedRamp, specialAccess, parentId } = account;
  const parent = useParentNames().get(parentId ?? '');
  return (
    <Section title={words.detail.about}>
      <Facts
        facts={[
          { label: words.detail.kind, value: kindOf(account) },
          {
            label: words.detail.parent,
            value: parent && (parentId === organizationId ? parent : <PageLink to={`/customers/${parentId}`}>{parent}</PageLink>),
          },
          { label: words.detail.special, value: specialAccess ? words.granted : words.detail.specialNo },
          fedRamp && { label: words.detail.fedRamp, value: words.detail.fedRampOn },
          { label: words.detail.created, value: <Ago time={created} /> },
        ]}
      />
    </Section>
  );
}
