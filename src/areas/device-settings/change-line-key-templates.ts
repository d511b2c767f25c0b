import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { chooseModel, rowOfModel } from '../catalog/index.ts';
import { refuseProblems } from './change-layout.ts';
import { type LineKey, lineKeyProblems } from './layout.model.ts';
import { type LineKeyTemplate, listTemplates, MOST_TEMPLATES, readTemplate } from './line-key-template.queries.ts';
import { deleteTemplate, insertTemplate, lockTemplate, saveTemplate } from './line-key-template.store.ts';

export interface NewTemplate {
  templateName: string;
  deviceModel: string;
  userReorderEnabled: boolean;
  lineKeys: readonly LineKey[];
}

export async function createLineKeyTemplate(ctx: Context, request: NewTemplate): Promise<string> {
  demandOfTemplates(ctx);
  const row = await chooseModel(ctx, request.deviceModel);
  if (!row.allowConfigureLayoutEnabled)
    throw new Refused(
      'invalid',
      'line-key-template.model',
      `The keys of the model ${row.model} cannot be arranged (allowConfigureLayoutEnabled).`,
    );
  refuseProblems(lineKeyProblems(row, request.lineKeys));
  if ((await listTemplates(ctx.db)).length >= MOST_TEMPLATES)
    throw new Refused(
      'conflict',
      'line-key-template.too-many',
      `An organization has at most ${MOST_TEMPLATES} line key templates.`,
    );

  const { templateName: name, userReorderEnabled, lineKeys } = request;
  const template = { id: newId(), name, model: row.model, userReorderEnabled, lineKeys: [...lineKeys] };
  await insertTemplate(ctx.db, template);
  await record(ctx, { action: 'line-key-template.created', ...aboutTemplate(template), after: template });
  return template.id;
}

export async function updateLineKeyTemplate(
  ctx: Context,
  id: string | undefined,
  change: { userReorderEnabled: boolean | undefined; lineKeys: readonly LineKey[] },
): Promise<void> {
  demandOfTemplates(ctx);
  const template = id === undefined ? undefined : await lockTemplate(ctx.db, id);
  if (!template) throw noSuchTemplate();
  const row = rowOfModel(template.model);
  if (row) refuseProblems(lineKeyProblems(row, change.lineKeys));

  const { userReorderEnabled = template.userReorderEnabled, lineKeys } = change;
  await saveTemplate(ctx.db, template.id, userReorderEnabled, lineKeys);
  await record(ctx, {
    action: 'line-key-template.updated',
    ...aboutTemplate(template),
    before: template,
    after: { ...template, userReorderEnabled, lineKeys },
  });
}

/** Devices that it was applied to keep their keys. */
export async function deleteLineKeyTemplate(ctx: Context, id: string | undefined): Promise<void> {
  demandOfTemplates(ctx);
  const template = id === undefined ? undefined : await lockTemplate(ctx.db, id);
  if (!template) throw noSuchTemplate();
  await deleteTemplate(ctx.db, template.id);
  await record(ctx, { action: 'line-key-template.deleted', ...aboutTemplate(template), before: template });
}

/** The template that a path names; undefined is an id that could not be read. */
export async function templateOfPath(ctx: Context, id: string | undefined): Promise<LineKeyTemplate> {
  const template = id === undefined ? undefined : await readTemplate(ctx.db, id);
  if (!template) throw noSuchTemplate();
  return template;
}

/** A template belongs to the whole organization: who administers some of its locations applies it there, and changes it for nobody. */
function demandOfTemplates(ctx: Context): void {
  demand(ctx, 'device-settings.write');
  if (ctx.actor.reach === 'organization') return;
  throw new Refused(
    'forbidden',
    'access.beyond-reach',
    'Line key templates belong to the whole organization; its administrators make, change and delete them.',
  );
}

const noSuchTemplate = () =>
  new Refused('not-found', 'line-key-template.not-found', 'The requested resource could not be found.');

const aboutTemplate = ({ id, name }: LineKeyTemplate) =>
  ({ category: 'DEVICES', target: { type: 'DEVICE_LINE_KEY_TEMPLATE', id, name } }) as const;
