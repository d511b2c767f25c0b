import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';
import { USAGE_TYPES } from '../numbers/index.ts';
import { MOST_NUMBERS } from './number-line.model.ts';
import { NUMBER_STATES } from './service-number.queries.ts';

const E164 = (description: string) => Type.String({ minLength: 1, maxLength: 64, description, examples: ['+12127881500'] });

const State = Type.Enum([...NUMBER_STATES], {
  description:
    'waiting to be put to Webex; synced; refused by Webex; missing there although it was in sync; foreign, which is at Webex and not here; elsewhere, in another location there; leaving, still to be taken away there.',
});

export const ServiceNumberQuery = Type.Object({ ...pageQuery, state: Type.Optional(State) });

export const ServiceNumberList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        phoneNumber: Type.String({ description: 'In E.164.' }),
        type: Type.Optional(
          Type.Enum([...USAGE_TYPES], { description: 'What it is metered by; absent for one that is only at Webex.' }),
        ),
        concurrentCalls: Type.Optional(Type.Integer({ description: 'Calls at once (CAC).' })),
        state: Type.Optional(State),
        errorCode: Type.Optional(Type.Integer({ description: 'As Webex refused it.' })),
        errorMessage: Type.Optional(Type.String({ description: 'The same in words.' })),
        putByBellhop: Type.Boolean({ description: 'Whether Bellhop has put it to Webex, and takes it away again.' }),
        owner: Type.Optional(
          Type.Object({ type: Type.String(), name: Type.Optional(Type.String()) }, { description: 'Who has it at Webex.' }),
        ),
        checkedAt: Type.Optional(Type.String({ format: 'date-time', description: 'When it was last looked at there.' })),
      }),
    ),
  },
  { $id: 'ServiceNumberList' },
);

const usage = Type.Optional(
  Type.Object(
    {
      type: Type.Enum([...USAGE_TYPES], { description: 'What the numbers are metered by.' }),
      concurrentCalls: Type.Optional(
        Type.Integer({ minimum: 1, maximum: 100_000, description: 'Calls at once (CAC): required for Service.' }),
      ),
    },
    { description: 'User if not given.', additionalProperties: false },
  ),
);
const MOST_CSV = 400_000;

/** One of the three ways. */
export const NumberUpload = Type.Object(
  {
    phoneNumbers: Type.Optional(
      Type.Array(E164('In E.164.'), { minItems: 1, maxItems: MOST_NUMBERS, description: 'Single numbers.' }),
    ),
    range: Type.Optional(
      Type.Object(
        { first: E164('The first number, in E.164.'), last: E164('The last number, in E.164.') },
        { description: 'All numbers from one to another.', additionalProperties: false },
      ),
    ),
    csv: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: MOST_CSV,
        description: 'A file: phoneNumber, type and concurrentCalls on each line.',
      }),
    ),
    usage,
    dryRun: Type.Optional(Type.Boolean({ description: 'Whether to say only what would become of each number.' })),
  },
  { $id: 'ServiceNumberUpload', additionalProperties: false },
);

export const UploadReport = Type.Object(
  {
    added: Type.Integer({ description: 'How many are new; of a dry run, how many would be.' }),
    dryRun: Type.Boolean({ description: 'Whether nothing was added.' }),
    lines: Type.Array(
      Type.Object({
        line: Type.Integer({ description: 'Where it stands in what was given.' }),
        phoneNumber: Type.String(),
        state: Type.Enum(['new', 'present', 'wrong'], { description: 'present is one that the location has already.' }),
        problem: Type.Optional(Type.String({ description: 'What is wrong with it.' })),
      }),
    ),
  },
  { $id: 'ServiceNumberUploadReport' },
);

export const DriftResolution = Type.Object(
  {
    phoneNumbers: Type.Array(E164('In E.164.'), {
      minItems: 1,
      maxItems: 1000,
      uniqueItems: true,
      description: 'Which numbers.',
    }),
    resolution: Type.Enum(['put-back', 'give-up'], {
      description: 'Put them to Webex again at the next sync, or remove them here, too.',
    }),
  },
  { $id: 'ServiceNumberResolution', additionalProperties: false },
);
