import { Type } from 'typebox';

const domain = Type.String({
  minLength: 1,
  maxLength: 253,
  description: 'What stands behind the @ of email addresses.',
  examples: ['acme.test'],
});
const issuer = Type.String({
  minLength: 1,
  maxLength: 2048,
  description:
    'Its metadata stands at <issuer>/.well-known/openid-configuration: https, on the public internet unless the operator allows more.',
  examples: ['https://login.example.com'],
});
const clientId = Type.String({ minLength: 1, maxLength: 256, description: 'By which the issuer knows Bellhop.' });
const enabled = Type.Boolean({ description: 'Whether people can sign in there.' });
const required = Type.Boolean({
  description:
    'Whether people with addresses of the verified domains sign in there and nowhere else; full administrators still may.',
});

const orgId = Type.String({ maxLength: 512, description: 'Id of the organization.' });
export const OfOrganization = Type.Object({ orgId });
export const OfDomain = Type.Object({ orgId, domain });

export const ChangedConnection = Type.Object(
  {
    issuer,
    clientId,
    clientSecret: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1024,
        description: 'It is never shown again. Left out, the former one stays, unless issuer or clientId change.',
      }),
    ),
    enabled,
    required: Type.Optional(required),
  },
  { $id: 'ChangedSingleSignOn' },
);
export const ConnectionResource = Type.Object(
  {
    issuer: Type.Optional(Type.String({ description: 'Absent, the organization is connected to none.' })),
    clientId: Type.Optional(clientId),
    enabled,
    required,
    redirectUri: Type.String({ description: 'To be registered with the issuer, letter by letter.' }),
  },
  { $id: 'SingleSignOn' },
);

export const NewDomain = Type.Object({ domain }, { $id: 'NewDomain' });
export const Verification = Type.Object(
  {
    by: Type.Optional(
      Type.Enum(['dns', 'word'], { description: '`dns` where left out; `word` is for administrators of the platform.' }),
    ),
  },
  { $id: 'DomainVerification' },
);
export const DomainResource = Type.Object(
  {
    domain,
    txtRecord: Type.String({ description: 'What a TXT record of the domain has to say before it can be verified by DNS.' }),
    created: Type.String({ format: 'date-time' }),
    verified: Type.Optional(Type.String({ format: 'date-time', description: 'Absent, it maps nobody yet.' })),
    verifiedBy: Type.Optional(Type.Enum(['dns', 'word'])),
  },
  { $id: 'Domain' },
);
export const DomainList = Type.Object({ items: Type.Array(DomainResource) }, { $id: 'DomainList' });

export const WhoseSignOn = Type.Object(
  { email: Type.String({ format: 'email', maxLength: 254, examples: ['ann@acme.test'], description: 'Email address.' }) },
  { $id: 'SingleSignOnQuestion' },
);
export const SignOnFacts = Type.Object(
  {
    available: Type.Boolean({ description: 'Whether addresses of this domain sign in at an issuer.' }),
    required: Type.Boolean({ description: 'Whether there is no other way.' }),
    url: Type.Union([Type.String(), Type.Null()], { description: 'Where the browser goes to, where it is available.' }),
  },
  { $id: 'SingleSignOnFacts' },
);

export const StartQuery = Type.Object({
  domain,
  returnTo: Type.Optional(
    Type.String({ maxLength: 2048, description: 'Path of this server to go on at; / where left out.', examples: ['/devices'] }),
  ),
});
const Said = (maxLength: number, description: string) => Type.Optional(Type.String({ maxLength, description }));
export const CallbackQuery = Type.Object({
  code: Said(4096, 'What the issuer exchanges for who it is.'),
  state: Said(512, 'As it was sent there.'),
  iss: Said(2048, 'Which issuer answers (RFC 9207).'),
  error: Said(512, 'Why it does not sign in.'),
});
