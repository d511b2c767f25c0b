import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { customizationsOf } from './customization.model.ts';
import { mustHaveSettings } from './find-settings.ts';
import { readChange } from './layer.model.ts';
import { saveLevel } from './save-level.ts';
import type { Device } from './scope.model.ts';

export interface SettingsRequest {
  customizations: Record<string, unknown>;
  customEnabled: boolean;
}

/** What a device says itself. Families that are not the model's are let through, because clients send back what they read. */
export async function saveDeviceSettings(ctx: Context, device: Device, request: SettingsRequest): Promise<void> {
  demand(ctx, 'device-settings.write');
  await mustHaveSpecialAccess(ctx, device.managedBy);
  const family = mustHaveSettings(device);
  const families = Object.keys(request.customizations);
  if (request.customEnabled && families.length > 0 && !families.includes(family))
    throw new Refused(
      'invalid',
      'device-settings.wrong-family',
      `The model ${device.model} has the settings of 'customizations.${family}', and the request has only: ${families.join(', ').slice(0, 80)}.`,
    );

  const history = await saveLevel(
    ctx,
    { level: 'device', id: device.id },
    readChange(customizationsOf(family), request.customizations),
    request.customEnabled,
  );
  await record(ctx, {
    action: 'device-settings.device-changed',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: device.id, name: device.owner.displayName },
    ...history,
  });
}
