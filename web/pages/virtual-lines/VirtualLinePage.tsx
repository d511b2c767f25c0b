import { Button, Grid, Group, Stack, TextInput } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { DeleteOwner } from '../../components/owner/DeleteOwner.tsx';
import { OwnedDevices } from '../../components/owner/OwnedDevices.tsx';
import { OwnedNumbers } from '../../components/owner/OwnedNumbers.tsx';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { virtualLines as words } from '../../words/virtual-lines.ts';

type VirtualLine = components['schemas']['VirtualLine'];

export function VirtualLinePage() {
  const { virtualLineId } = useParams({ strict: false }) as { virtualLineId: string };
  const params = { path: { virtualLineId } };
  const line = useGet('/v1/telephony/config/virtualLines/{virtualLineId}', { params });
  if (line.error) return <ErrorNotice error={line.error} onRetry={() => void line.refetch()} />;
  if (!line.data) return <FactsSkeleton rows={10} />;
  return <Line line={line.data} />;
}

function Line({ line }: { line: VirtualLine }) {
  const [url, change] = useUrl();
  const { may } = useMayDo();
  const mayChange = may('virtual-lines.write');
  const { id, firstName, lastName, displayName, location, timeZone, announcementLanguage } = line;
  const name = `${firstName} ${lastName}`.trim();
  const owner = { kind: 'virtualLine' as const, id };
  const close = () => change({ drawer: undefined });
  return (
    <>
      <PageHeader
        title={name}
        note={location.name}
        actions={
          mayChange && (
            <>
              <Button variant="default" onClick={() => change({ drawer: 'delete' })}>
                {ownerWords.delete}
              </Button>
              <Button variant="default" leftSection={<IconEdit size={16} />} onClick={() => change({ drawer: 'edit' })}>
                {words.detail.edit}
              </Button>
            </>
          )
        }
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack>
            <OwnedDevices owner={owner} />
            <OwnedNumbers owner={owner} locationId={location.id} mayChange={mayChange} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Section title={words.detail.profile}>
            <Facts
              facts={[
                { label: words.detail.shownAs, value: displayName },
                {
                  label: words.detail.location,
                  value: <PageLink to={`/locations/${location.id}`}>{location.name}</PageLink>,
                },
                { label: words.detail.timeZone, value: timeZone },
                { label: words.detail.language, value: announcementLanguage },
              ]}
            />
          </Section>
        </Grid.Col>
      </Grid>
      {url.drawer === 'edit' && <EditVirtualLine line={line} onClose={close} />}
      <DeleteOwner
        owner={owner}
        name={name}
        itself={words.itself}
        remove={(api) =>
          api.DELETE('/v1/telephony/config/virtualLines/{virtualLineId}', { params: { path: { virtualLineId: id } } })
        }
        backTo="/virtual-lines"
        opened={url.drawer === 'delete'}
        onClose={close}
      />
    </>
  );
}

function EditVirtualLine({ line, onClose }: { line: VirtualLine; onClose: () => void }) {
  const [values, setValues] = useState({
    firstName: line.firstName,
    lastName: line.lastName,
    displayName: line.displayName ?? '',
  });
  const field = (name: keyof typeof values) => ({
    label: words.form[name],
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => setValues({ ...values, [name]: event.currentTarget.value }),
    autoComplete: 'off',
  });
  return (
    <ChangeDrawer
      title={words.detail.edit}
      action={ownerWords.save}
      isReady={values.firstName.trim() !== '' && values.lastName.trim() !== ''}
      change={(api) =>
        api.PUT('/v1/telephony/config/virtualLines/{virtualLineId}', {
          params: { path: { virtualLineId: line.id } },
          body: values,
        })
      }
      affects={OWNER_PATHS}
      said={words.saved}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <TextInput {...field('firstName')} data-autofocus />
        <TextInput {...field('lastName')} />
      </Group>
      <TextInput {...field('displayName')} />
    </ChangeDrawer>
  );
}
