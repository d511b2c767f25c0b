import { createHash } from 'node:crypto';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { devicesApplyRequested } from '../devices/index.ts';
import { type BackgroundImage, imageNameProblem, imageUrl, MOST_IMAGES, readImage } from './background-image.model.ts';
import { countBackgroundImages } from './background-image.queries.ts';
import { insertImage, takeUploadTurn } from './background-image.store.ts';
import { mustHaveSettings } from './find-settings.ts';
import { saveDeviceSettings } from './save-device-settings.ts';
import type { Device } from './scope.model.ts';

/** Keeps an image for all phones of the organization, and shows it on one of them: there it is looked at. */
export async function uploadBackgroundImage(
  ctx: Context,
  device: Device,
  upload: { name: string; bytes: Buffer },
): Promise<BackgroundImage> {
  demand(ctx, 'device-settings.write');
  if (mustHaveSettings(device) !== 'mpp')
    throw invalid('background-image.no-screen', `The model ${device.model} shows no background image. Name another device.`);
  const nameProblem = imageNameProblem(upload.name);
  if (nameProblem) throw invalid('background-image.name', nameProblem);
  const read = readImage(upload.bytes);
  if ('problem' in read) throw invalid('background-image.file', read.problem);

  await takeUploadTurn(ctx.db, ctx.actor.organizationId);
  if ((await countBackgroundImages(ctx.db)) >= MOST_IMAGES)
    throw new Refused(
      'conflict',
      'background-image.too-many',
      `The organization has ${MOST_IMAGES} background images, which is all it may have. Delete one first.`,
    );

  const { contentType, content } = read;
  const image: BackgroundImage = { id: newId(), name: upload.name.trim(), address: ctx.random(16).toString('hex'), contentType };
  const sha256 = createHash('sha256').update(content).digest();
  await insertImage(ctx.db, { ...image, content, sha256, createdAt: ctx.now });
  await record(ctx, {
    action: 'background-image.uploaded',
    category: 'DEVICES',
    target: { type: 'BACKGROUND_IMAGE', id: image.id, name: image.name },
    after: { contentType, bytes: content.length },
  });
  await showOn(ctx, device, imageUrl(ctx.installation.configUrl, image));
  return image;
}

async function showOn(ctx: Context, device: Device, customUrl: string): Promise<void> {
  const background = { image: 'CUSTOM_BACKGROUND', customUrl };
  await saveDeviceSettings(ctx, device, { customEnabled: true, customizations: { mpp: { background } } });
  await devicesApplyRequested.announce(ctx, { deviceIds: [device.id] });
}

const invalid = (code: string, message: string) => new Refused('invalid', code, message);
