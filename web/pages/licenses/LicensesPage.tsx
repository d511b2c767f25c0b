import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconLicense, IconPlus } from '@tabler/icons-react';
import { PageLink } from '../../components/PageLink.tsx';
import { includedIn, type License, shortName } from '../../components/pickers/licenses.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { licenses as words } from '../../words/licenses.ts';
import { AddLicense, ChangeTotal } from './LicenseDrawers.tsx';

/** What was bought, by subscription: how much of it is in use, and a way to who holds it. Whoever sells it changes how much there is. */
export function LicensesPage() {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const { data, error, refetch } = useGet('/v1/licenses');
  const mayChange = may('licenses.write');
  const close = () => change({ drawer: undefined, license: undefined });
  const chosen = data?.items.find(({ id }) => id === url.license);
  const subscriptions = [...Map.groupBy(data?.items ?? [], ({ subscriptionId }) => subscriptionId)];
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          mayChange && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => change({ drawer: 'new' })}>
              {words.add}
            </Button>
          )
        }
      />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <FactsSkeleton />}
      {data?.items.length === 0 && (
        <EmptyState icon={<IconLicense size={40} stroke={1.2} />} title={words.emptyTitle} hint={words.emptyHint} />
      )}
      <Stack maw={900}>
        {subscriptions.map(([subscription, licenses]) => (
          <Section key={subscription ?? ''} title={subscription ?? words.noSubscription}>
            <Rows
              label={subscription ?? words.noSubscription}
              items={licenses}
              itemKey={({ id }) => id}
              title={(license) => <Name license={license} />}
              note={(license) => <Holders license={license} />}
              end={(license) => (
                <>
                  <Use license={license} />
                  {mayChange && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${words.changeTotal}: ${license.name}`}
                      onClick={() => change({ drawer: 'total', license: license.id })}
                    >
                      {words.changeTotal}
                    </Button>
                  )}
                </>
              )}
              empty={words.emptyTitle}
            />
          </Section>
        ))}
      </Stack>
      {url.drawer === 'new' && <AddLicense onClose={close} />}
      {url.drawer === 'total' && chosen && <ChangeTotal license={chosen} onClose={close} />}
    </>
  );
}

const Name = ({ license }: { license: License }) => (
  <Text size="sm" fw={500} title={includedIn(license.id)} truncate>
    {shortName(license.name)}
  </Text>
);

/** Who holds it stands in the lists, which can be asked for a license. */
const Holders = ({ license: { id, consumedByUsers, consumedByWorkspaces } }: { license: License }) => (
  <Group gap="xs">
    {consumedByUsers > 0 && (
      <PageLink to="/users" search={{ license: id }}>
        {words.users(consumedByUsers)}
      </PageLink>
    )}
    {consumedByWorkspaces > 0 && (
      <PageLink to="/workspaces" search={{ license: id }}>
        {words.workspaces(consumedByWorkspaces)}
      </PageLink>
    )}
    {consumedByUsers + consumedByWorkspaces === 0 && words.nobody}
  </Group>
);

const Use = ({ license: { name, consumedUnits, totalUnits } }: { license: License }) => (
  <Stack gap={4} w={130}>
    <Text size="sm" ta="right">
      {words.used(consumedUnits, totalUnits)}
    </Text>
    <Progress value={totalUnits === 0 ? 0 : (100 * consumedUnits) / totalUnits} size="sm" aria-label={name} />
  </Stack>
);
