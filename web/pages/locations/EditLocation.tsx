import { useState } from 'react';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { bodyOf, type Location, PLACE_FIELDS, placeGaps, placeOf } from './place.ts';

export function EditLocation({ location, onClose }: { location: Location; onClose: () => void }) {
  const [values, setValues] = useState(() => placeOf(location));
  const gaps = placeGaps(values);
  const params = { path: { locationId: location.id } };
  return (
    <ChangeDrawer
      title={words.detail.edit}
      action={ownerWords.save}
      isReady={Object.keys(gaps).length === 0}
      change={(api) => api.PUT('/v1/locations/{locationId}', { params, body: bodyOf(values) })}
      affects={['/v1/locations', '/v1/telephony/config/locations']}
      said={words.saved}
      fields={PLACE_FIELDS}
      onClose={onClose}
    >
      {(refused) => <PlaceFields values={values} onChange={setValues} errors={{ ...refused, ...gaps }} />}
    </ChangeDrawer>
  );
}
