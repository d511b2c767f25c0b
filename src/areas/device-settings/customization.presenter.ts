import type { EffectiveSettings } from './find-settings.ts';
import { toTree } from './layer.model.ts';

export const presentOrganizationSettings = (settings: EffectiveSettings, updateInProgress: boolean) => ({
  customizations: toTree(settings.values),
  updateInProgress,
  deviceCount: settings.deviceCount,
  lastUpdateTime: settings.lastUpdateTime.getTime(),
});

export const presentSettings = (settings: EffectiveSettings, updateInProgress: boolean) => ({
  ...presentOrganizationSettings(settings, updateInProgress),
  customEnabled: settings.customEnabled,
});
