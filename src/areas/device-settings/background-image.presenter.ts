import { type BackgroundImage, imageUrl } from './background-image.model.ts';
import type { Deletion } from './delete-background-images.ts';

export const presentImages = (images: readonly BackgroundImage[], configUrl: string) => ({
  backgroundImages: images.map((image) => ({ backgroundImageUrl: imageUrl(configUrl, image), fileName: image.name })),
  count: String(images.length),
});

const IN_USE = 4305;

export function presentDeletion(deletion: Deletion) {
  const { fileName } = deletion;
  if (deletion.outcome === 'deleted') return { fileName, result: { status: 200 } };
  if (deletion.outcome === 'not-there')
    return { fileName, result: failure(404, 'There is no background image of this name.', 404) };
  const uses = `${deletion.uses} ${deletion.uses === 1 ? 'level of settings shows' : 'levels of settings show'} it`;
  return { fileName, result: failure(400, `${uses}: choose another background there, or say 'forceDelete'.`, IN_USE) };
}

const failure = (status: number, message: string, errorCode: number) => ({ status, error: { message, errorCode } });
