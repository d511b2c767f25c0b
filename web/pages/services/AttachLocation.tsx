import { Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { usePages } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { services } from '../../words/services.ts';
import { canBeAttached, remoteLocationsOf } from './remote-location.ts';
import { type Service, useServiceChange } from './service.ts';

const words = services.location.form;

/** The location at Webex that gets the numbers, and the one here that has them: made like it, or one that is there. */
export function AttachLocation({ service, onClose }: { service: Service; onClose: () => void }) {
  const isIntegrated = service.integrationType === 'consent';
  const [remoteLocationId, setRemote] = useState<string>();
  const [isExisting, setExisting] = useState(!isIntegrated);
  const [locationId, setLocation] = useState<string>();
  const { items, isLoading } = usePages(...remoteLocationsOf(service), { enabled: isIntegrated });
  const attach = useServiceChange((api) =>
    api.PUT('/v1/integratedServices/{serviceId}/location', {
      params: { path: { serviceId: service.id } },
      body: {
        ...(remoteLocationId === undefined ? {} : { remoteLocationId }),
        ...(isExisting && locationId !== undefined ? { locationId } : {}),
      },
    }),
  );
  return (
    <FormDrawer
      opened
      title={words.title}
      action={services.location.attach}
      isReady={(remoteLocationId !== undefined || !isIntegrated) && (locationId !== undefined || !isExisting)}
      isBusy={attach.isPending}
      error={attach.error}
      onSubmit={() =>
        attach.mutate(undefined, {
          onSuccess: (changed) => {
            notifications.show({ message: services.location.done(changed?.location?.name ?? '') });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {isIntegrated && (
        <>
          <SearchSelect
            label={words.remote}
            description={words.remoteHint}
            value={remoteLocationId}
            onChange={setRemote}
            choices={items
              .filter(canBeAttached)
              .map(({ remoteId, name, country }) => ({ value: remoteId, label: name, note: country }))}
            isLoading={isLoading}
            nothingFound={words.noRemote}
          />
          <Radio.Group
            label={words.where}
            value={isExisting ? 'existing' : 'like-it'}
            onChange={(value) => setExisting(value === 'existing')}
          >
            <Stack gap={8} mt={6}>
              <Radio value="like-it" label={words.likeIt} />
              <Radio value="existing" label={words.existing} />
            </Stack>
          </Radio.Group>
        </>
      )}
      {isExisting && <LocationSelect label={words.own} description={words.ownHint} value={locationId} onChange={setLocation} />}
    </FormDrawer>
  );
}
