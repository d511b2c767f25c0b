import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { bodyOf, type Location, PLACE_FIELDS, placeGaps, placeOf } from './place.ts';

export function EditLocation({ location, onClose }: { location: Location; onClose: () => void }) {
  const [values, setValues] = useState(() => placeOf(location));
  const gaps = placeGaps(values);
  const params = { path: { locationId: location.id } };
  const save = useChange(
    (api) => api.PUT('/v1/locations/{locationId}', { params, body: bodyOf(values) }),
    ['/v1/locations', '/v1/telephony/config/locations'],
  );
  const { at, rest } = placeProblems(save.error, PLACE_FIELDS);
  return (
    <FormDrawer
      opened
      title={words.detail.edit}
      action={ownerWords.save}
      isReady={Object.keys(gaps).length === 0}
      isBusy={save.isPending}
      error={rest}
      onSubmit={() =>
        save.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.saved });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <PlaceFields values={values} onChange={setValues} errors={{ ...at, ...gaps }} />
    </FormDrawer>
  );
}
