import { Button, Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { isApiError } from '../../components/api-error.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { Section } from '../../ui/Section.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';

type RouteType = keyof typeof words.pstn.routeTypes;

/** How the calls of a location reach the telephone network. */
export function PstnSection({ locationId }: { locationId: string }) {
  const { may } = useMayDo();
  const [url, change] = useUrl();
  const params = { path: { locationId } };
  const { data, error, isPending } = useGet('/v1/telephony/pstn/locations/{locationId}/connection', { params });
  const isNone = isApiError(error) && error.status === 404;
  return (
    <Section
      title={words.pstn.title}
      action={
        may('locations.write') && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'pstn' })}>
            {words.pstn.change}
          </Button>
        )
      }
    >
      {isNone && (
        <Text size="sm" c="dimmed">
          {words.pstn.none}
        </Text>
      )}
      <ErrorNotice error={isNone ? null : error} />
      {isPending && <FactsSkeleton rows={2} />}
      {data && (
        <Facts
          facts={[
            { label: words.pstn.connection, value: data.displayName },
            {
              label: data.routeType ? words.pstn.routeTypes[data.routeType] : words.pstn.routeType,
              value: data.routeId,
            },
          ]}
        />
      )}
      {url.drawer === 'pstn' && (
        <ChangeConnection locationId={locationId} chosen={data?.id} onClose={() => change({ drawer: undefined })} />
      )}
    </Section>
  );
}

interface ChangeConnectionProps {
  locationId: string;
  chosen: string | undefined;
  onClose: () => void;
}

function ChangeConnection({ locationId, chosen, onClose }: ChangeConnectionProps) {
  const params = { path: { locationId } };
  const { data } = useGet('/v1/telephony/pstn/locations/{locationId}/connectionOptions', { params });
  const [id, setId] = useState(chosen);
  const [routeType, setRouteType] = useState<RouteType>('TRUNK');
  const [routeId, setRouteId] = useState('');
  // Only what is on the customer's premises is reached over a route of theirs.
  const needsRoute = data?.items.find((option) => option.id === id)?.displayName === words.pstn.local;
  const save = useChange(
    (api, connection: string) =>
      api.PUT('/v1/telephony/pstn/locations/{locationId}/connection', {
        params,
        body: {
          id: connection,
          ...(needsRoute ? { premiseRouteType: routeType, premiseRouteId: routeId.trim() } : {}),
        },
      }),
    ['/v1/telephony/pstn'],
  );
  return (
    <FormDrawer
      opened
      title={words.pstn.change}
      action={ownerWords.save}
      isReady={id !== undefined && (!needsRoute || routeId.trim() !== '')}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() =>
        id !== undefined &&
        save.mutate(id, {
          onSuccess: () => {
            notifications.show({ message: words.saved });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Select
        label={words.pstn.connection}
        data={data?.items.map((option) => ({ value: option.id, label: option.displayName })) ?? []}
        value={id ?? null}
        onChange={(next) => setId(next ?? undefined)}
        allowDeselect={false}
      />
      {needsRoute && (
        <>
          <Select
            label={words.pstn.routeType}
            data={Object.entries(words.pstn.routeTypes).map(([value, label]) => ({ value, label }))}
            value={routeType}
            onChange={(next) => next && setRouteType(next as RouteType)}
            allowDeselect={false}
          />
          <TextInput label={words.pstn.routeId} value={routeId} onChange={(event) => setRouteId(event.currentTarget.value)} />
        </>
      )}
    </FormDrawer>
  );
}
