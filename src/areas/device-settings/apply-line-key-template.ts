import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { type BulkJobKind, startBulkJob } from '../bulk-jobs/index.ts';
import { countKeys } from './layout.model.ts';
import { countSharedLines, type LineKeyTemplate, listTargetPortions, type Portion } from './line-key-template.queries.ts';
import { deleteLayouts, saveLineKeys } from './line-key-template.store.ts';
import { type Application, hasUnusableKeys, targetsOf, templateOf } from './template-targets.ts';

const PORTION = 100;

/** `updated` devices have the keys now; `advised` are those among them for which they are too many or too few. */
export const applyLineKeyTemplateJob: BulkJobKind<Application, Portion> = {
  kind: 'applyphonelinekeytemplates',
  exclusiveGroup: 'line-key-templates',
  counts: ['updated', 'advised'],
  plan: async (ctx, application) => {
    const targets = await targetsOf(ctx, application, await templateOf(ctx, application));
    return targets === undefined ? [] : listTargetPortions(ctx.db, targets, PORTION);
  },
  runItem: async (ctx, { deviceIds }, application) => {
    demand(ctx, 'device-settings.write');
    const template = await templateOf(ctx, application);
    if (template === undefined) {
      await deleteLayouts(ctx.db, deviceIds);
      return { updated: deviceIds.length, advised: 0 };
    }
    const updated = await saveLineKeys(ctx.db, deviceIds, template, ctx.now);
    return { updated, advised: await countAdvised(ctx, deviceIds, template) };
  },
};

async function countAdvised(ctx: Context, deviceIds: readonly string[], { lineKeys }: LineKeyTemplate): Promise<number> {
  if (hasUnusableKeys(lineKeys)) return deviceIds.length;
  const sharedKeys = countKeys(lineKeys, 'SHARED_LINE');
  const counts = await countSharedLines(ctx.db, deviceIds);
  return counts.filter(({ sharedLines }) => sharedLines !== sharedKeys).length;
}

export async function applyLineKeyTemplate(ctx: Context, application: Application) {
  demand(ctx, 'device-settings.write');
  await templateOf(ctx, application);
  return startBulkJob(ctx, applyLineKeyTemplateJob, application);
}
