import { useState } from 'react';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { SipDeviceFields } from './SipDeviceFields.tsx';
import { AFFECTED, type SipDevice } from './sip-device.ts';
import { changedBodyOf, FIELDS, gapsOf, valuesOf } from './sip-device-form.ts';

export function EditSipDevice({ device, onClose }: { device: SipDevice; onClose: () => void }) {
  const [before] = useState(() => valuesOf(device));
  const [values, setValues] = useState(before);
  const isIdentityFixed = device.lines.length > 0;
  const gaps = isIdentityFixed ? {} : gapsOf(values);
  const params = { path: { sipDeviceId: device.id } };
  return (
    <ChangeDrawer
      title={words.form.edit}
      action={words.form.save}
      isReady={Object.keys(gaps).length === 0}
      change={(api) => api.PATCH('/v1/sipDevices/{sipDeviceId}', { params, body: changedBodyOf(before, values) })}
      affects={AFFECTED}
      said={words.saved}
      fields={FIELDS}
      onClose={onClose}
    >
      {(refused) => (
        <SipDeviceFields
          values={values}
          onChange={setValues}
          errors={{ ...refused, ...gaps }}
          isIdentityFixed={isIdentityFixed}
          hasPassword={device.adminPasswordSet}
        />
      )}
    </ChangeDrawer>
  );
}
