import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { changeTemplate, mustHaveSpecialAccess } from '../devices/index.ts';
import { findPhone } from './find-phone.ts';
import { modelsOfTemplate } from './template.queries.ts';
import { lockTemplateUse } from './template.store.ts';

/**
 * Refuses a template that is not of the account of whoever acts, wherever they act (V7, K12): a platform administrator inside a provider
 * does not get the provider's, and a provider inside a customer uses its own. Somebody else's is not there.
 */
export async function mustBeUsableTemplate(ctx: Context, templateId: string, model: string): Promise<void> {
  await lockTemplateUse(ctx.db, templateId);
  const models = await modelsOfTemplate(ctx.db, templateId, ctx.actor.homeOrganizationId);
  if (!models)
    throw new Refused(
      'invalid',
      'template.not-yours',
      "There is no template with the given 'templateId' among those of your own account.",
    );
  if (!models.includes(model))
    throw new Refused('invalid', 'template.other-model', `That template is for ${models.join(', ')}, not for ${model}.`);
}

/** From its next fetch on the phone gets its file by this template; null is the built-in one. */
export async function chooseTemplate(ctx: Context, device: string, templateId: string | null): Promise<void> {
  demand(ctx, 'provisioning.write');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  if (templateId === phone.templateId) return;
  if (templateId !== null) await mustBeUsableTemplate(ctx, templateId, phone.model);
  await changeTemplate(ctx, phone.id, templateId);
  await record(ctx, {
    action: 'provisioning.template-chosen',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: phone.id },
    before: { templateId: phone.templateId },
    after: { templateId },
  });
}
