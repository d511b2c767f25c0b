import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { findPhone } from './find-phone.ts';
import { readLinkToken } from './phone.queries.ts';
import { folderUrl } from './phone-configuration.model.ts';

/** The URL of a folder that stands for the phone's user name and password. Whoever has it has the file, so that it is audited. */
export async function revealSecretLink(ctx: Context, device: string): Promise<string> {
  demand(ctx, 'provisioning.write');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  const kept = phone.access?.provisioned ? await readLinkToken(ctx.db, phone.id) : undefined;
  if (!kept)
    throw new Refused(
      'conflict',
      'provisioning.by-hand',
      "This device is provisioned by hand. Switch on 'provisionedByBellhop' first.",
    );
  await record(ctx, { action: 'provisioning.link-revealed', category: 'DEVICES', target: { type: 'DEVICE', id: phone.id } });
  return folderUrl(`${folderUrl(ctx.installation.configUrl)}${ctx.installation.secrets.open(kept.linkTokenEncrypted)}`);
}
