import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { usePages } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { ui } from '../../ui/words.ts';
import { services } from '../../words/services.ts';
import { ActionButton } from './ActionButton.tsx';
import { type RemoteLocation, remoteLocationsOf } from './remote-location.ts';
import type { Service } from './service.ts';

const words = services.location;

/** Which location here has the numbers of which location at Webex, and those that could be chosen. */
export function LocationSection({ service }: { service: Service }) {
  const { location, integrationType } = service;
  const isIntegrated = integrationType === 'consent';
  const label = location === undefined ? words.attach : words.attachOther;
  return (
    <Section
      title={words.title}
      note={isIntegrated ? words.hint : words.hintByHand}
      action={<ActionButton service={service} action="attach" label={label} />}
    >
      <Stack gap="sm">
        <Text size="sm" {...(location ? { fw: 500 } : { c: 'dimmed' })}>
          {location === undefined
            ? words.none
            : location.remoteName === undefined
              ? location.name
              : words.pair(location.name, location.remoteName)}
        </Text>
        {isIntegrated && <RemoteLocations service={service} />}
      </Stack>
    </Section>
  );
}

function RemoteLocations({ service }: { service: Service }) {
  const { items, isLoading, error, onRetry, hasMore, isLoadingMore, onMore } = usePages(...remoteLocationsOf(service));
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  return (
    <>
      <Rows
        label={words.synced}
        items={items}
        itemKey={({ remoteId }) => remoteId}
        title={({ name }) => name}
        note={noteOf}
        end={(location) =>
          location.attached && (
            <Badge variant="light" tt="none">
              {words.attached}
            </Badge>
          )
        }
        isLoading={isLoading}
        empty={words.noneSynced}
      />
      {hasMore && (
        <Group justify="center">
          <Button variant="default" size="xs" loading={isLoadingMore} onClick={onMore}>
            {ui.loadMore}
          </Button>
        </Group>
      )}
    </>
  );
}

function noteOf({ address, country, goneAt, callingEnabled, pstnType }: RemoteLocation): string {
  if (goneAt !== undefined) return words.gone;
  if (!callingEnabled) return words.noCalling;
  const place = [address.city, country].filter(Boolean).join(', ');
  return pstnType === undefined ? place : `${place} · ${words.pstn(pstnType)}`;
}
