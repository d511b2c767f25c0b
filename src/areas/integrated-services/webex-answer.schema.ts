import { Type } from 'typebox';

/** What is read of the answers of Webex, and no more: it may add fields whenever it likes. */
const Id = Type.String({ minLength: 1, maxLength: 512 });
const Name = Type.String({ maxLength: 1024 });

export const TokenAnswer = Type.Object({
  access_token: Type.String({ minLength: 1, maxLength: 16_384 }),
  expires_in: Type.Integer({ minimum: 1 }),
  refresh_token: Type.String({ minLength: 1, maxLength: 16_384 }),
  refresh_token_expires_in: Type.Integer({ minimum: 1 }),
  scope: Type.Optional(Type.String({ maxLength: 16_384 })),
});

export const TokenRefusal = Type.Object({ error: Type.String({ maxLength: 256 }) });

export const MeAnswer = Type.Object({
  id: Id,
  orgId: Id,
  emails: Type.Optional(Type.Array(Type.String({ maxLength: 254 }))),
  displayName: Type.Optional(Name),
  roles: Type.Optional(Type.Array(Type.String({ maxLength: 8192 }))),
});

export const LocationsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Id,
      name: Name,
      timeZone: Type.Optional(Type.String({ maxLength: 128 })),
      address: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String({ maxLength: 1024 }), Type.Null()]))),
    }),
  ),
});

export const CallingLocationsAnswer = Type.Object({ locations: Type.Array(Type.Object({ id: Id })) });

export const PstnAnswer = Type.Object({ pstnConnectionType: Type.String({ maxLength: 64 }) });

export const NumbersAnswer = Type.Object({
  phoneNumbers: Type.Array(
    Type.Object({
      phoneNumber: Type.Optional(Type.Union([Type.String({ maxLength: 64 }), Type.Null()])),
      mainNumber: Type.Optional(Type.Boolean()),
      owner: Type.Optional(
        Type.Object({
          id: Type.Optional(Id),
          type: Type.Optional(Type.String({ maxLength: 64 })),
          firstName: Type.Optional(Name),
          lastName: Type.Optional(Name),
          displayName: Type.Optional(Name),
        }),
      ),
    }),
  ),
});

export const ValidatedAnswer = Type.Object({
  numbers: Type.Array(
    Type.Object({
      number: Type.String({ maxLength: 64 }),
      state: Type.String({ maxLength: 64 }),
      detail: Type.Optional(Type.Array(Type.String({ maxLength: 4096 }))),
    }),
  ),
});

export const AuthorizationsAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Id,
      clientId: Type.String({ maxLength: 512 }),
      type: Type.String(),
      created: Type.Optional(Type.String()),
    }),
  ),
});

const Refusal = { errorCode: Type.Optional(Type.Union([Type.Integer(), Type.String()])) };
export const RefusalAnswer = Type.Object({
  ...Refusal,
  message: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(Type.Object({ ...Refusal, description: Type.Optional(Type.String()) }))),
});

/** How Webex refuses some of several numbers. */
export const RefusalsOfNumbers = Type.Array(
  Type.Object({
    errors: Type.Array(Type.Object({ ...Refusal, number: Type.String(), errorMessage: Type.Optional(Type.String()) })),
  }),
);
