import { Type } from 'typebox';
import { LONGEST_PASSWORD } from './password-rules.model.ts';

const Text = (maxLength: number, description: string, example?: string) =>
  Type.String({ minLength: 1, maxLength, description, ...(example === undefined ? {} : { examples: [example] }) });
const Time = (description: string) => Type.String({ format: 'date-time', description });

const email = Type.String({ format: 'email', maxLength: 254, examples: ['admin@acme.test'], description: 'Email address.' });
/** Longer than any that can be set, so that a wrong one is answered as wrong. */
const password = Text(LONGEST_PASSWORD * 4, 'The password.');
export const newPassword = Text(LONGEST_PASSWORD * 4, 'At least 12 characters, not among those that are guessed first.');
export const code = Type.String({
  pattern: '^[0-9]{6}$',
  maxLength: 6,
  description: 'Six digits, as the app shows them.',
  examples: ['123456'],
});
const recoveryCode = Text(64, 'One of the recovery codes; each works once.', 'abcd-efgh-jkmn-pqrs');
const ticket = Text(1024, 'As the first half of signing in answered it; good for five minutes.');
const linkToken = Text(64, 'What follows `#token=` in the link.');

export const EmailAndPassword = Type.Object({ email, password }, { $id: 'EmailAndPassword' });

export const SignInState = Type.Object(
  {
    state: Type.Enum(['signedIn', 'secondFactorNeeded'], {
      description: 'Whether the session is in the cookie, or more is needed.',
    }),
    ticket: Type.Optional(Type.String({ description: 'To come with the second factor.' })),
    secondFactors: Type.Optional(
      Type.Array(Type.Enum(['totp', 'passkey', 'recoveryCode']), {
        description: 'What can answer. A passkey signs in by itself, at /v1/signIn/passkey.',
      }),
    ),
  },
  { $id: 'SignInState' },
);

export const SecondFactor = Type.Object(
  { ticket, code: Type.Optional(code), recoveryCode: Type.Optional(recoveryCode) },
  { $id: 'SecondFactor', description: 'With either a code or a recovery code.' },
);

const Base64Url = (maxLength: number) => Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength });
const credentialId = Base64Url(1400);
const extensionResults = Type.Optional(Type.Object({}, { description: 'Answers of extensions; none is asked for.' }));

/** As PublicKeyCredential.toJSON() writes them in the browser. */
export const RegisteredCredential = Type.Object(
  {
    id: credentialId,
    rawId: credentialId,
    type: Type.Literal('public-key'),
    response: Type.Object({
      clientDataJSON: Base64Url(4096),
      attestationObject: Base64Url(32_768),
      transports: Type.Optional(Type.Array(Type.String({ maxLength: 32 }), { maxItems: 10 })),
    }),
    clientExtensionResults: extensionResults,
  },
  { $id: 'RegisteredCredential' },
);
export const AssertedCredential = Type.Object(
  {
    id: credentialId,
    rawId: credentialId,
    type: Type.Literal('public-key'),
    response: Type.Object({
      clientDataJSON: Base64Url(4096),
      authenticatorData: Base64Url(4096),
      signature: Base64Url(4096),
      userHandle: Type.Optional(Base64Url(128)),
    }),
    clientExtensionResults: extensionResults,
  },
  { $id: 'AssertedCredential' },
);

const descriptor = Type.Object({ id: Type.String(), type: Type.String(), transports: Type.Optional(Type.Array(Type.String())) });
export const PasskeyRequest = Type.Object(
  {
    challenge: Type.String(),
    timeout: Type.Optional(Type.Integer()),
    rpId: Type.Optional(Type.String()),
    allowCredentials: Type.Optional(Type.Array(descriptor)),
    userVerification: Type.Optional(Type.String()),
  },
  { $id: 'PasskeyRequest', description: 'For PublicKeyCredential.parseRequestOptionsFromJSON().' },
);
export const PasskeyCreation = Type.Object(
  {
    challenge: Type.String(),
    rp: Type.Object({ id: Type.Optional(Type.String()), name: Type.String() }),
    user: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
    pubKeyCredParams: Type.Array(Type.Object({ alg: Type.Integer(), type: Type.String() })),
    timeout: Type.Optional(Type.Integer()),
    excludeCredentials: Type.Optional(Type.Array(descriptor)),
    authenticatorSelection: Type.Optional(
      Type.Object({
        residentKey: Type.Optional(Type.String()),
        requireResidentKey: Type.Optional(Type.Boolean()),
        userVerification: Type.Optional(Type.String()),
      }),
    ),
    attestation: Type.Optional(Type.String()),
  },
  { $id: 'PasskeyCreation', description: 'For PublicKeyCredential.parseCreationOptionsFromJSON().' },
);

export const PasskeyAnswer = Type.Object({ credential: AssertedCredential }, { $id: 'PasskeyAnswer' });

export const EmailOnly = Type.Object({ email }, { $id: 'EmailOnly' });
export const LinkToken = Type.Object({ token: linkToken }, { $id: 'LinkToken' });
export const LinkWithPassword = Type.Object({ token: linkToken, password: newPassword }, { $id: 'LinkWithPassword' });
export const LinkFacts = Type.Object(
  {
    kind: Type.Enum(['reset', 'invitation'], { description: 'What the link is for.' }),
    email: Type.String(),
    displayName: Type.String(),
    organization: Type.String({ description: 'Name of the organization that the account belongs to.' }),
  },
  { $id: 'LinkFacts' },
);

export const Reauthentication = Type.Object(
  {
    password: Type.Optional(password),
    code: Type.Optional(code),
    recoveryCode: Type.Optional(recoveryCode),
    credential: Type.Optional(AssertedCredential),
  },
  { $id: 'Reauthentication', description: 'With exactly one of them.' },
);

export const CurrentSession = Type.Object(
  {
    id: Type.String(),
    personId: Type.String(),
    email: Type.String(),
    displayName: Type.String(),
    orgId: Type.String(),
    authenticatedAt: Time('When the person last proved who they are.'),
    mayChangeSignInUntil: Time('Until then, how one signs in can be changed without proving it again.'),
  },
  { $id: 'CurrentSession' },
);

export const SessionResource = Type.Object(
  {
    id: Type.String(),
    current: Type.Boolean({ description: 'Whether this request came with it.' }),
    methods: Type.Array(Type.String({ description: 'password, totp, recoveryCode, passkey, link or singleSignOn.' })),
    created: Time('When it began.'),
    lastSeen: Time('When it was last used, to the minute.'),
    expires: Time('When it ends at the latest.'),
    ip: Type.Optional(Type.String({ description: 'Address it was last used from.' })),
    userAgent: Type.Optional(Type.String({ description: 'What the browser calls itself.' })),
  },
  { $id: 'Session' },
);
export const SessionList = Type.Object({ items: Type.Array(SessionResource) }, { $id: 'SessionList' });
export const SessionPath = Type.Object({ sessionId: Type.String({ maxLength: 512, description: 'Id of the session.' }) });

export const PasskeyResource = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    created: Time('When it was registered.'),
    lastUsed: Type.Optional(Time('When it was last used.')),
  },
  { $id: 'Passkey' },
);
export const SignInMethods = Type.Object(
  {
    password: Type.Boolean({ description: 'Whether there is one.' }),
    totp: Type.Boolean({ description: 'Whether codes of an app are asked for.' }),
    passkeys: Type.Array(PasskeyResource),
    recoveryCodes: Type.Integer({ description: 'How many are left.' }),
  },
  { $id: 'SignInMethods' },
);
export const NewPassword = Type.Object({ password: newPassword }, { $id: 'NewPassword' });
export const TotpEnrollment = Type.Object(
  { secret: Type.String({ description: 'In base32; shown this once.' }), uri: Type.String({ description: 'For a QR code.' }) },
  { $id: 'TotpEnrollment' },
);
export const TotpCode = Type.Object({ code }, { $id: 'TotpCode' });
export const RecoveryCodes = Type.Object(
  {
    recoveryCodes: Type.Array(Type.String(), { description: 'New ones, shown this once; empty where there were some already.' }),
  },
  { $id: 'RecoveryCodes' },
);
const passkeyName = Text(100, 'What the person calls it.', 'My laptop');
export const NewPasskey = Type.Object({ name: passkeyName, credential: RegisteredCredential }, { $id: 'NewPasskey' });
export const RegisteredPasskey = Type.Object(
  { passkey: PasskeyResource, recoveryCodes: Type.Array(Type.String(), { description: 'New ones, with the first passkey.' }) },
  { $id: 'RegisteredPasskey' },
);
export const PasskeyName = Type.Object({ name: passkeyName }, { $id: 'PasskeyName' });
export const PasskeyPath = Type.Object({ passkeyId: Type.String({ maxLength: 512, description: 'Id of the passkey.' }) });
export const PersonPath = Type.Object({ personId: Type.String({ maxLength: 512, description: 'Id of the person.' }) });
