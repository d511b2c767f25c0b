import { route } from '../../foundation/http/route.ts';
import type { CatalogRow } from './device-model.model.ts';
import { SupportedDeviceList, SupportedDeviceQuery } from './device-model.schema.ts';
import { findOfferedModels } from './find-models.ts';

const UPGRADE_CHANNELS = ['STABLE', 'STABLE_DELAY', 'PREVIEW', 'BETA', 'TESTING'];

export const deviceModelRoutes = [
  route({
    operation: 'listSupportedDevices',
    summary: 'List the device models that can be added',
    tag: 'Device models',
    method: 'GET',
    path: '/v1/telephony/config/supportedDevices',
    permission: 'devices.read',
    scopes: ['spark-admin:telephony_config_read'],
    query: SupportedDeviceQuery,
    output: SupportedDeviceList,
    handle: async (ctx, { query }) => {
      const rows = await findOfferedModels(ctx);
      const wanted = rows.filter(
        (row) =>
          isOfType(row, query.type) &&
          (query.allowConfigureLayoutEnabled === undefined ||
            row.allowConfigureLayoutEnabled === query.allowConfigureLayoutEnabled),
      );
      return { upgradeChannelList: UPGRADE_CHANNELS, devices: wanted.map(present) };
    },
  }),
];

function isOfType(row: CatalogRow, filter: string | undefined): boolean {
  if (filter === undefined) return true;
  return filter.startsWith('not:') ? row.type !== filter.slice('not:'.length) : row.type === filter;
}

const present = (row: CatalogRow) => ({
  ...row,
  supportedFor: [...row.supportedFor],
  onboardingMethod: [...row.onboardingMethod],
  kemModuleType: row.kemModuleType && [...row.kemModuleType],
  canBeProvisioned: row.provisionable,
});
