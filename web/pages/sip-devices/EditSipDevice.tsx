import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { SipDeviceFields } from './SipDeviceFields.tsx';
import { AFFECTED, type SipDevice } from './sip-device.ts';
import { changedBodyOf, FIELDS, gapsOf, valuesOf } from './sip-device-form.ts';

export function EditSipDevice({ device, onClose }: { device: SipDevice; onClose: () => void }) {
  const [before] = useState(() => valuesOf(device));
  const [values, setValues] = useState(before);
  const isIdentityFixed = device.lines.length > 0;
  const params = { path: { sipDeviceId: device.id } };
  const save = useChange(
    (api) => api.PATCH('/v1/sipDevices/{sipDeviceId}', { params, body: changedBodyOf(before, values) }),
    AFFECTED,
  );
  const { at, rest } = placeProblems(save.error, FIELDS);
  const gaps = isIdentityFixed ? {} : gapsOf(values);
  return (
    <FormDrawer
      opened
      title={words.form.edit}
      action={words.form.save}
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
      <SipDeviceFields
        values={values}
        onChange={setValues}
        errors={{ ...at, ...gaps }}
        isIdentityFixed={isIdentityFixed}
        hasPassword={device.adminPasswordSet}
      />
    </FormDrawer>
  );
}
