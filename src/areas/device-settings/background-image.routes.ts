import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { getDevice } from '../devices/index.ts';
import { imageUrl } from './background-image.model.ts';
import { presentDeletion, presentImages } from './background-image.presenter.ts';
import { countBackgroundImages, listBackgroundImages } from './background-image.queries.ts';
import {
  BackgroundImageList,
  BackgroundImagesToDelete,
  BackgroundImageUpload,
  DeletedBackgroundImages,
  UploadedBackgroundImage,
} from './background-image.schema.ts';
import { DevicePath } from './customization.schema.ts';
import { deleteBackgroundImages } from './delete-background-images.ts';
import { uploadBackgroundImage } from './upload-background-image.ts';

const tag = 'Device settings';
const IMAGES = '/v1/telephony/config/devices/backgroundImages';
const WRITE = { permission: 'device-settings.write', scopes: ['spark-admin:telephony_config_write'] };

export const backgroundImageRoutes = [
  route({
    operation: 'listBackgroundImages',
    summary: 'List the background images of the organization',
    tag,
    method: 'GET',
    path: IMAGES,
    permission: 'device-settings.read',
    scopes: ['spark-admin:telephony_config_read'],
    output: BackgroundImageList,
    handle: async (ctx) => presentImages(await listBackgroundImages(ctx.db), ctx.installation.configUrl),
  }),
  route({
    operation: 'uploadBackgroundImage',
    summary: 'Upload a background image and show it on a device',
    tag,
    method: 'POST',
    path: '/v1/telephony/config/devices/:deviceId/actions/backgroundImageUpload/invoke',
    ...WRITE,
    params: DevicePath,
    body: BackgroundImageUpload,
    takesForm: true,
    output: UploadedBackgroundImage,
    success: 201,
    handle: async (ctx, { params, body }) => {
      const name = body.fileName ?? body.filename;
      if (name === undefined)
        throw new Refused('invalid', 'background-image.name', "'fileName' is required: give the image a name.");
      const image = await uploadBackgroundImage(ctx, await getDevice(ctx, params.deviceId), {
        name,
        bytes: Buffer.from(body.file),
      });
      return {
        filename: image.name,
        backgroundImageUrl: imageUrl(ctx.installation.configUrl, image),
        count: String(await countBackgroundImages(ctx.db)),
      };
    },
  }),
  route({
    operation: 'deleteBackgroundImages',
    summary: 'Delete background images; those that settings show only if forced',
    tag,
    method: 'DELETE',
    path: IMAGES,
    ...WRITE,
    body: BackgroundImagesToDelete,
    output: DeletedBackgroundImages,
    partly: true,
    handle: async (ctx, { body }, answer) => {
      const deletions = await deleteBackgroundImages(ctx, body.backgroundImages);
      if (deletions.some(({ outcome }) => outcome !== 'deleted')) answer.status(206);
      return { items: deletions.map(presentDeletion), count: String(await countBackgroundImages(ctx.db)) };
    },
  }),
];
