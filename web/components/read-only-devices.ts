import type { components } from '../../client/schema.ts';
import { devices as words } from '../words/devices.ts';
import { useMayDo } from './session.ts';
import { useGet } from './use-api.ts';

type Device = components['schemas']['Device'];

/** Says of a device why it can be seen and not changed; undefined where it can be changed. */
export function useWhyReadOnly(): (device: Pick<Device, 'locationId' | 'managedBy' | 'personId'>) => string | undefined {
  const { may, reachOf, locationIds, whyNot } = useMayDo();
  const reach = reachOf('devices.write');
  const models = useGet('/v1/telephony/config/supportedDevices', undefined, { enabled: may('devices.read') });
  const me = useGet('/v1/people/me', undefined, { enabled: reach === 'own' });
  // Without special access no partner-managed model is offered, and none that there is can be changed (K15).
  const hasSpecialAccess = models.data?.devices.some(({ managedBy }) => managedBy === 'PARTNER') ?? true;
  return ({ locationId, managedBy, personId }) => {
    if (reach === undefined) return whyNot('devices.write') ?? words.readOnly.role;
    if (reach === 'own' && personId !== me.data?.id) return words.readOnly.role;
    if (reach === 'locations' && !locationIds.includes(locationId ?? '')) return words.readOnly.location;
    return managedBy === 'PARTNER' && !hasSpecialAccess ? words.readOnly.specialAccess : undefined;
  };
}
