import { Type } from 'typebox';
import { FormFile } from '../../foundation/form-file.ts';
import { LONGEST_IMAGE_NAME, MOST_DELETED_AT_ONCE } from './background-image.model.ts';

const name = Type.String({
  maxLength: LONGEST_IMAGE_NAME,
  description: 'What the image is called.',
  examples: ['CompanyLogoBlue'],
});

const shown = {
  backgroundImageUrl: Type.String({ description: "Where phones fetch it; the value of the setting 'background.customUrl'." }),
};
const count = Type.String({ description: 'How many images the organization has.' });

export const BackgroundImageList = Type.Object(
  { backgroundImages: Type.Array(Type.Object({ ...shown, fileName: name })), count },
  { $id: 'BackgroundImageList' },
);

export const BackgroundImageUpload = Type.Object(
  {
    file: FormFile('PNG or JPEG of at most 625 KB; what it is is told from its bytes.'),
    fileName: Type.Optional(name),
    filename: Type.Optional(Type.String({ maxLength: LONGEST_IMAGE_NAME, description: 'The same, as some clients call it.' })),
  },
  { $id: 'BackgroundImageUpload' },
);

export const UploadedBackgroundImage = Type.Object({ filename: name, ...shown, count }, { $id: 'UploadedBackgroundImage' });

export const BackgroundImagesToDelete = Type.Object(
  {
    backgroundImages: Type.Array(
      Type.Object({
        fileName: name,
        forceDelete: Type.Optional(
          Type.Boolean({ description: 'Delete it even if settings show it; they show no background afterwards.' }),
        ),
      }),
      { minItems: 1, maxItems: MOST_DELETED_AT_ONCE },
    ),
  },
  { $id: 'BackgroundImagesToDelete' },
);

export const DeletedBackgroundImages = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        fileName: name,
        result: Type.Object({
          status: Type.Integer({ description: '200 where it is deleted, 400 where settings show it, 404 where there is none.' }),
          error: Type.Optional(
            Type.Object({
              message: Type.String(),
              errorCode: Type.Integer({ description: '4305 where settings show it.' }),
            }),
          ),
        }),
      }),
    ),
    count,
  },
  { $id: 'DeletedBackgroundImages' },
);
