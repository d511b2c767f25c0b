import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { SipDeviceFields } from './SipDeviceFields.tsx';
import { AFFECTED, nameOf } from './sip-device.ts';
import { EMPTY, FIELDS, gapsOf, newBodyOf } from './sip-device-form.ts';

export function AddSipDevice({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState(EMPTY);
  const [wasTried, setTried] = useState(false);
  const navigate = useNavigate();
  const add = useChange((api) => api.POST('/v1/sipDevices', { body: newBodyOf(values) }), AFFECTED);
  const { at, rest } = placeProblems(add.error, FIELDS);
  const submit = () => {
    setTried(true);
    if (Object.keys(gapsOf(values)).length > 0) return;
    add.mutate(undefined, {
      onSuccess: (device) => {
        if (!device) return;
        notifications.show({ message: words.added(nameOf(device)) });
        void navigate({ to: `/sip-devices/${device.id}` });
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.add}
      action={words.add}
      isBusy={add.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <SipDeviceFields values={values} onChange={setValues} errors={{ ...at, ...(wasTried ? gapsOf(values) : {}) }} />
    </FormDrawer>
  );
}
