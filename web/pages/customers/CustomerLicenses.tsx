import { Text } from '@mantine/core';
import { PageLink } from '../../components/PageLink.tsx';
import { shortName } from '../../components/pickers/licenses.ts';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { customers as words } from '../../words/customers.ts';

/** What its provider has given the organization acted in; given and changed where all its licenses are. */
export function CustomerLicenses({ orgId }: { orgId: string }) {
  const { may } = useMayDo();
  const { data, error, isPending } = useGet('/v1/licenses');
  return (
    <Section
      title={words.detail.licenses}
      note={words.detail.licensesHint}
      action={
        may('licenses.write') && (
          <PageLink to="/licenses" search={{ org: orgId }}>
            {words.detail.changeLicenses}
          </PageLink>
        )
      }
    >
      <ErrorNotice error={error} />
      {!error && (
        <Rows
          label={words.detail.licenses}
          items={data?.items ?? []}
          itemKey={({ id }) => id}
          title={({ name }) => shortName(name)}
          end={({ consumedUnits, totalUnits }) => <Text size="sm">{words.detail.used(consumedUnits, totalUnits)}</Text>}
          isLoading={isPending}
          empty={words.detail.noLicenses}
        />
      )}
    </Section>
  );
}
