import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustRender } from './check-template.ts';
import { MOST_TEMPLATES, type Template, type TemplateDetails } from './template.model.ts';
import { countDevicesWith, countTemplates, readTemplateOf } from './template.queries.ts';
import { insertTemplate, lockTemplate, lockTemplatesOf, saveTemplate } from './template.store.ts';

/** A template of the account, once it renders for everything it is for. Returns its id. */
export async function createTemplate(ctx: Context, details: TemplateDetails): Promise<string> {
  demand(ctx, 'provisioning-templates.write');
  mustRender(details.text, details.models);
  const { organizationId } = ctx.actor;
  await lockTemplatesOf(ctx.db, organizationId);
  if ((await countTemplates(ctx.db)) >= MOST_TEMPLATES)
    throw new Refused('conflict', 'template.too-many', `An account has at most ${MOST_TEMPLATES} templates.`);
  const id = newId();
  await insertTemplate(ctx.db, organizationId, id, details, ctx.now);
  await record(ctx, { action: 'provisioning-template.created', ...about(id, details.name), after: summaryOf(details) });
  return id;
}

/** Its devices get files made of what it says from now on. */
export async function updateTemplate(ctx: Context, id: string | undefined, change: Partial<TemplateDetails>): Promise<void> {
  demand(ctx, 'provisioning-templates.write');
  if (id !== undefined) await lockTemplate(ctx.db, id);
  const before = await templateOfPath(ctx, id);
  const { name, description, models, text } = { ...before, ...change };
  const after = { name, description, models, text };
  mustRender(text, models);
  await mustKeepModelsInUse(ctx, before, models);
  await saveTemplate(ctx.db, before.id, after, ctx.now);
  await record(ctx, {
    action: 'provisioning-template.updated',
    ...about(before.id, name),
    before: summaryOf(before),
    after: { ...summaryOf(after), textChanged: text !== before.text },
  });
}

/** Else phones would get another file without anybody having said so. */
async function mustKeepModelsInUse(ctx: Context, { id, name }: Template, models: readonly string[]): Promise<void> {
  const count = await countDevicesWith(ctx.db, id, models);
  if (count > 0)
    throw new Refused(
      'conflict',
      'template.in-use',
      `'${name}' is the template of ${count === 1 ? 'a device' : `${count} devices`} of models that 'models' leaves out. Give ${count === 1 ? 'it' : 'them'} another one first.`,
    );
}

/** The template that a path names; undefined is an id that could not be read. */
export async function templateOfPath(ctx: Context, id: string | undefined): Promise<Template> {
  const template = id === undefined ? undefined : await readTemplateOf(ctx.db, id);
  if (template) return template;
  throw new Refused('not-found', 'template.not-found', 'The requested resource could not be found.');
}

export const about = (id: string, name: string) => ({
  category: 'DEVICES' as const,
  target: { type: 'PROVISIONING_TEMPLATE', id, name },
});

// The text may carry what an operator would rather not read in a trail.
const summaryOf = ({ name, description, models }: TemplateDetails) => ({ name, description, models });
