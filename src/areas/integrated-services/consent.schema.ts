import { Type } from 'typebox';

export const InvitationToken = Type.Object(
  { token: Type.String({ minLength: 1, maxLength: 64, description: 'What follows `#token=` in the link.' }) },
  { $id: 'ConsentInvitationToken', additionalProperties: false },
);

export const InvitationFacts = Type.Object(
  {
    state: Type.Enum(['open', 'used', 'revoked', 'expired'], { description: 'Whether it can still be approved.' }),
    providerName: Type.String({ description: 'Who asks.' }),
    customerName: Type.String({ description: 'For whom.' }),
    serviceName: Type.String({ description: 'What is to be connected.' }),
    contactName: Type.String({ description: 'Who was written to.' }),
    expiresAt: Type.String({ format: 'date-time', description: 'Until when it can be approved.' }),
    permissions: Type.Array(
      Type.Object({
        scope: Type.String({ description: 'As Webex calls it.' }),
        description: Type.String({ description: 'In words.' }),
      }),
      { description: 'What will be asked for; all of it is needed.' },
    ),
  },
  { $id: 'ConsentInvitation' },
);

export const ConsentBegun = Type.Object(
  { url: Type.String({ description: 'Where the browser goes on, at Webex.' }) },
  { $id: 'ConsentBegun' },
);

const Answered = (description: string) => Type.Optional(Type.String({ maxLength: 4096, description }));
export const WebexReturnQuery = Type.Object({
  code: Answered('What the tokens are redeemed with.'),
  state: Answered('As the browser was sent away with.'),
  error: Answered('Why there is no code.'),
  error_description: Answered('The same in words.'),
  iss: Answered('Who answers.'),
});
