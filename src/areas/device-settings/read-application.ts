import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { countTargets } from './line-key-template.queries.ts';
import { ADVISORIES, type Application, targetsOf, templateOf } from './template-targets.ts';

interface ApplicationBody extends Omit<Application, 'advisories'> {
  advisoryTypes?: Record<string, unknown>;
}

/** A request to apply a template, with its ids read. */
export function readApplication({ advisoryTypes = {}, ...body }: ApplicationBody): Application {
  return {
    ...body,
    ...(body.templateId === undefined ? {} : { templateId: readId(body.templateId, 'templateId') }),
    ...(body.locationIds === undefined ? {} : { locationIds: body.locationIds.map((id) => readId(id, 'locationIds')) }),
    advisories: ADVISORIES.filter((name) => String(advisoryTypes[name]) === 'true'),
  };
}

function readId(id: string, field: string): string {
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${field}' is not an id.`);
  return uuid;
}

/** How many devices a template would be applied to. */
export async function previewApplication(ctx: Context, application: Application): Promise<number> {
  demand(ctx, 'device-settings.write');
  const targets = await targetsOf(ctx, application, await templateOf(ctx, application));
  return targets === undefined ? 0 : countTargets(ctx.db, targets);
}
