import { Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { locations as words } from '../../words/locations.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { bodyOf, EMPTY_PLACE, PLACE_FIELDS, placeGaps } from './place.ts';

export function CreateLocation({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState(EMPTY_PLACE);
  const [withCalling, setCalling] = useState(true);
  const [wasTried, setTried] = useState(false);
  const navigate = useNavigate();
  const create = useChange(
    async (api) => {
      const body = { ...bodyOf(values), announcementLanguage: values.language.trim() };
      const created = await api.POST('/v1/locations', { body });
      const id = created.data?.id;
      if (withCalling && id !== undefined) await api.POST('/v1/telephony/config/locations', { body: { id, ...body } });
      return created;
    },
    ['/v1/locations', '/v1/telephony/config/locations'],
  );
  const { at, rest } = placeProblems(create.error, PLACE_FIELDS);
  const gaps = wasTried ? placeGaps(values) : {};
  const submit = () => {
    setTried(true);
    if (Object.keys(placeGaps(values)).length > 0) return;
    create.mutate(undefined, {
      onSuccess: (created) => {
        notifications.show({ message: words.created(values.name) });
        onClose();
        if (created) void navigate({ to: `/locations/${created.id}` });
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.add}
      action={words.form.action}
      isBusy={create.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlaceFields values={values} onChange={setValues} errors={{ ...at, ...gaps }} />
      <Checkbox
        label={words.form.calling}
        description={words.form.callingHint}
        checked={withCalling}
        onChange={(event) => setCalling(event.currentTarget.checked)}
      />
    </FormDrawer>
  );
}
