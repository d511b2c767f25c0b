import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type CatalogRow, rowOfModel } from '../catalog/index.ts';
import { defaultLineKeys, type Layout } from './layout.model.ts';
import { listLines, readLayout } from './layout.queries.ts';
import type { Device } from './scope.model.ts';

export type FoundLayout = Layout & { layoutMode: 'DEFAULT' | 'CUSTOM' };

export async function findLayout(ctx: Context, device: Device): Promise<FoundLayout> {
  const row = mustHaveLayout(device);
  const own = await readLayout(ctx.db, device.id);
  if (own) {
    const { kemModuleType, ...layout } = own;
    return { layoutMode: 'CUSTOM', ...layout, ...(kemModuleType && { kemModuleType }) };
  }
  const lineKeys = defaultLineKeys(row.numberOfLineKeyButtons, await listLines(ctx.db, device.id));
  return { layoutMode: 'DEFAULT', userReorderEnabled: false, lineKeys, kemKeys: [] };
}

/** The catalog row of a device whose keys can be arranged; 404 for others. */
export function mustHaveLayout(device: Device): CatalogRow {
  const row = rowOfModel(device.model);
  if (row?.allowConfigureLayoutEnabled) return row;
  throw new Refused(
    'not-found',
    'layout.none',
    `The keys of the model ${device.model} cannot be arranged (allowConfigureLayoutEnabled).`,
  );
}
