import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { withWords } from './check-template.ts';
import { findPhone } from './find-phone.ts';
import type { Phone } from './phone.model.ts';
import { configurationOf } from './phone-configuration.model.ts';
import { canBeProvisioned, filesOf, type Hardware, hardwareOf } from './phone-file.model.ts';
import { maskedSecrets } from './phone-secrets.ts';
import { type RenderedFile, renderFile } from './render-file.ts';
import { readLastSaidModel } from './request.queries.ts';

export interface Preview extends RenderedFile {
  fileName: string;
  /** All that the phone may ask for. */
  fileNames: string[];
}

interface PreviewOptions {
  fileName?: string | undefined;
  /** Instead of the template that the device has. */
  templateText?: string | undefined;
}

/** The file that the phone gets, secrets masked; without a name, the one that holds its lines. */
export async function previewConfiguration(
  ctx: Context,
  device: string,
  { fileName, templateText }: PreviewOptions = {},
): Promise<Preview> {
  demand(ctx, 'provisioning.read');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  const { access } = phone;
  if (!access) throw new Refused('not-found', 'provisioning.none', 'This device has no configuration file.');

  const hardware = await knownHardware(ctx, phone);
  const files = filesOf(hardware, phone.mac);
  const wanted = files.find(({ file, name }) =>
    fileName === undefined ? file.template === 'of-model' : name.toLowerCase() === fileName.toLowerCase(),
  );
  const configuration = configurationOf(phone, hardware.model, maskedSecrets(phone, access), ctx.installation);
  const ownText = templateText ?? phone.templateText;
  const rendered = wanted && withWords(phone.model, () => renderFile(hardware, wanted.file, configuration, ownText));
  const fileNames = files.map(({ name }) => name);
  if (!wanted || !rendered)
    throw new Refused('not-found', 'provisioning.no-such-file', `This phone has no such file. It has: ${fileNames.join(', ')}.`);
  return { ...rendered, fileName: wanted.name, fileNames };
}

async function knownHardware(ctx: Context, phone: Phone): Promise<Hardware> {
  if (!canBeProvisioned(phone.model))
    throw new Refused('not-found', 'provisioning.no-template', `There is no configuration template for ${phone.model}.`);
  const hardware = hardwareOf(phone.model, await readLastSaidModel(ctx.db, phone.id));
  if (hardware) return hardware;
  throw new Refused(
    'not-found',
    'provisioning.model-unknown',
    `${phone.model} does not say which model the phone is. There is a preview once the phone has fetched its file.`,
  );
}
