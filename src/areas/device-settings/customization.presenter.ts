import type { EffectiveSettings } from './find-settings.ts';
import { toTree } from './layer.model.ts';

export const presentOrganizationSettings = ({ values, updateInProgress, deviceCount, lastUpdateTime }: EffectiveSettings) => ({
  customizations: toTree(values),
  updateInProgress,
  deviceCount,
  lastUpdateTime: lastUpdateTime.getTime(),
});

export const presentSettings = (settings: EffectiveSettings) => ({
  ...presentOrganizationSettings(settings),
  customEnabled: settings.customEnabled,
});
