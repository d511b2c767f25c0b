import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { findLayout, mustHaveLayout } from './find-layout.ts';
import { kemKeyProblems, type Layout, lineKeyProblems } from './layout.model.ts';
import { deleteLayout, saveLayout } from './layout.store.ts';
import type { Device } from './scope.model.ts';

/** Arranges the keys of a device, or, without a layout, lets them follow its lines again. */
export async function changeLayout(ctx: Context, device: Device, layout: Layout | undefined): Promise<void> {
  demand(ctx, 'device-settings.write');
  await mustHaveSpecialAccess(ctx, device.managedBy);
  const row = mustHaveLayout(device);
  if (layout)
    refuseProblems([...lineKeyProblems(row, layout.lineKeys), ...kemKeyProblems(row, layout.kemModuleType, layout.kemKeys)]);

  const before = await findLayout(ctx, device);
  if (layout) await saveLayout(ctx.db, device.id, layout, ctx.now);
  else await deleteLayout(ctx.db, device.id);
  await record(ctx, {
    action: 'device-settings.layout-changed',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: device.id, name: device.owner.displayName },
    before,
    after: layout ? { layoutMode: 'CUSTOM', ...layout } : { layoutMode: 'DEFAULT' },
  });
}

const MOST_PROBLEMS = 20;

export function refuseProblems(problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const details = problems.slice(0, MOST_PROBLEMS).map((description) => ({ description }));
  throw new Refused('invalid', 'layout.keys', first, { details });
}
