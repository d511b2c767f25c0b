import { Type } from 'typebox';

export const DisclaimerPath = Type.Object({ name: Type.String({ maxLength: 100, description: 'Name of the disclaimer.' }) });

export const DisclaimerResource = Type.Object(
  {
    name: Type.String({ description: 'Its name.', examples: ['partner-managed-device'] }),
    version: Type.String({ description: 'Changes with the text.' }),
    text: Type.String({ description: 'What is to be read and confirmed; paragraphs are separated by an empty line.' }),
  },
  { $id: 'Disclaimer' },
);

export const DisclaimerHeader = Type.Object({
  'bellhop-disclaimer': Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        'Says which disclaimer was read and confirmed, as `<name>/<version>`; kept in the audit trail. Who signed in in a browser needs it for a partner-managed model; with an access token it may be left out.',
      examples: ['partner-managed-device/1'],
      'x-bellhop-extension': true,
    }),
  ),
});
