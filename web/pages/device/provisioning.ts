import type { components } from '../../../client/schema.ts';
import type { Device } from './use-device.ts';

export type Provisioning = components['schemas']['DeviceProvisioning'];

/** What each part of the configuration tab is given. */
export interface ProvisioningPart {
  device: Device;
  provisioning: Provisioning;
  canChange: boolean;
}

/** What is read again after the way has changed in which a phone comes by its file. */
export const AFFECTED = ['/v1/devices', '/v1/adminAudit'];
