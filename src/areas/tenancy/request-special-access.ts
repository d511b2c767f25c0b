import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organizationToChange } from './find-organization.ts';
import type { SpecialAccessRequest } from './special-access.model.ts';
import { findSpecialAccessRequest } from './special-access.queries.ts';
import { insertSpecialAccessRequest } from './special-access.store.ts';
import { tellPlatform } from './tell-of-special-access.ts';

/** Asks the platform for special access to device management (P5), for the organization acted in. */
export async function requestSpecialAccess(ctx: Context, reason: string): Promise<SpecialAccessRequest> {
  demand(ctx, 'special-access.write');
  const organization = await organizationToChange(ctx);
  if (organization.deviceManagementAccess)
    throw new Refused(
      'conflict',
      'special-access.granted',
      `${organization.displayName} has special access to device management already.`,
    );
  const id = newId();
  await insertSpecialAccessRequest(ctx, id, reason);
  await record(ctx, {
    action: 'special-access.requested',
    category: 'ORGANIZATION',
    target: { type: 'SPECIAL_ACCESS_REQUEST', id, name: organization.displayName },
    after: { reason },
  });
  const request = (await findSpecialAccessRequest(ctx.db, id)) as SpecialAccessRequest;
  await tellPlatform(ctx, request);
  return request;
}
