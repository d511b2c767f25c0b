import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { about, templateOfPath } from './save-template.ts';
import { countDevicesWith } from './template.queries.ts';
import { deleteTemplateRow, lockTemplate } from './template.store.ts';

/** Only a template that no device has: else phones would get another file without anybody having said so. */
export async function deleteTemplate(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'provisioning-templates.write');
  if (id !== undefined) await lockTemplate(ctx.db, id);
  const template = await templateOfPath(ctx, id);
  const count = await countDevicesWith(ctx.db, template.id);
  if (count > 0)
    throw new Refused(
      'conflict',
      'template.in-use',
      `'${template.name}' is the template of ${count} ${count === 1 ? 'device' : 'devices'}. Give ${count === 1 ? 'it' : 'them'} another one first.`,
    );
  await deleteTemplateRow(ctx.db, template.id);
  await record(ctx, { action: 'provisioning-template.deleted', ...about(template.id, template.name) });
}
