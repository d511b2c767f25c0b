import { Type } from 'typebox';
import { bulkJobFields } from '../bulk-jobs/index.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });

export const NumbersToManage = Type.Object(
  {
    operation: Type.Enum(['MOVE', 'DELETE', 'NUMBER_USAGE_CHANGE'], { description: 'What is to be done with them.' }),
    targetLocationId: Type.Optional(Id('Where they go; needed for MOVE.')),
    numberUsageType: Type.Optional(Type.Enum(['NONE', 'SERVICE'], { description: 'Needed for NUMBER_USAGE_CHANGE.' })),
    numberList: Type.Array(
      Type.Object({
        locationId: Id('Where they are.'),
        numbers: Type.Array(Type.String({ maxLength: 64 }), { minItems: 1, maxItems: 10_000, description: 'In E.164.' }),
      }),
      { minItems: 1, maxItems: 100 },
    ),
  },
  { $id: 'NumbersToManage' },
);

export const ManageNumbersJob = Type.Object(
  {
    ...bulkJobFields,
    jobType: Type.String(),
    operationType: Type.Enum(['MOVE', 'DELETE', 'NUMBER_USAGE_CHANGE']),
    sourceLocationId: Type.String({ description: 'Where the first of the numbers were.' }),
    targetLocationId: Type.String({ description: 'Where they go; the source where they go nowhere.' }),
    counts: Type.Object({
      totalNumbers: Type.Integer(),
      numbersDeleted: Type.Integer(),
      numbersMoved: Type.Integer(),
      numbersFailed: Type.Integer(),
      numbersUsageChanged: Type.Integer(),
    }),
  },
  { $id: 'ManageNumbersJob' },
);
