import type { components } from '../../../client/schema.ts';
import type { Api } from '../api.ts';
import type { ExtensionOwner } from '../pickers/ExtensionOwnerSelect.tsx';
import { useMayDo } from '../session.ts';

type Device = components['schemas']['Device'];
type Line = components['schemas']['SipDevice']['lines'][number];

/** A device that somebody wants to move, as lists and its page know it. */
export type MovableDevice = Pick<Device, 'id' | 'displayName' | 'product' | 'mac' | 'managedBy' | 'owner'>;

/** One that can be, and to whom it goes. */
export interface Move {
  device: MovableDevice;
  organizationId: string;
  lines: readonly Line[];
  to: ExtensionOwner;
}

export const MOVE_AFFECTS = ['/v1/devices', '/v1/sipDevices', '/v1/telephony/config', '/v1/adminAudit'];

/** The inventory moves it, and gives it to somebody anew: both are for those who may do it everywhere. */
export function useMayMove(): boolean {
  const { mayEverywhere } = useMayDo();
  return mayEverywhere('sip-devices.write') && mayEverywhere('devices.add');
}

/** Nobody but who sets up the phone by hand could tell it its password. */
export const needsPassword = ({ managedBy }: Pick<Device, 'managedBy'>): boolean => managedBy !== 'CISCO';

/** One that the rules of the new owner's location allow. */
export async function generatePassword(api: Api, { to: { locationId } }: Move): Promise<string> {
  const { data } = await api.POST('/v1/sipPasswordRules/actions/generatePassword/invoke', {
    body: locationId === undefined ? {} : { locationId },
  });
  return data?.exampleSipPassword ?? '';
}

/**
 * To another person, workspace or virtual line. The inventory's assignment does it: with another primary owner a device begins anew,
 * with another SIP account and without its tags and settings, and is the same device everywhere. Once more to the same owner changes
 * nothing, the password included.
 */
export const moveDevice = (api: Api, { device, organizationId, lines, to }: Move, password: string | undefined) =>
  api.POST('/v1/sipDevices/{sipDeviceId}/actions/assign/invoke', {
    params: { path: { sipDeviceId: device.id } },
    body: {
      organizationId,
      lines: lines.map(({ port, memberId, memberType, lineType, primaryOwner }) =>
        primaryOwner ? { port, memberId: to.id, memberType: to.type } : { port, memberId, memberType, lineType },
      ),
      ...(password === undefined ? {} : { password }),
    },
  });
