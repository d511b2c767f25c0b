import type { components } from '../../client/schema.ts';
import { devices as words } from '../words/devices.ts';
import { useMayDo } from './session.ts';
import { useGet } from './use-api.ts';

type Device = components['schemas']['Device'];

/** Says of a device why it can be seen and not changed; undefined where it can be changed. */
export function useWhyReadOnly(): (device: Pick<Device, 'locationId' | 'managedBy'>) => string | undefined {
  const { may, mayAt, whyNot } = useMayDo();
  const { data } = useGet('/v1/telephony/config/supportedDevices', undefined, { enabled: may('devices.read') });
  // Without special access no partner-managed model is offered, and none that there is can be changed (K15).
  const hasSpecialAccess = data?.devices.some(({ managedBy }) => managedBy === 'PARTNER') ?? true;
  return ({ locationId, managedBy }) => {
    if (!may('devices.write')) return whyNot('devices.write') ?? words.readOnly.role;
    if (!mayAt('devices.write', locationId)) return words.readOnly.location;
    if (managedBy === 'PARTNER' && !hasSpecialAccess) return words.readOnly.specialAccess;
    return undefined;
  };
}
