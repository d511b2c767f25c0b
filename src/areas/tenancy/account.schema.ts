import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });
const DisplayName = Type.String({
  minLength: 1,
  maxLength: 256,
  pattern: '\\S',
  description: 'Full name.',
  examples: ['Acme, Inc.'],
});
export const PermissionValue = Type.Enum(['NONE', 'VIEW', 'MODIFY'], { description: 'Allow to provision devices.' });

const sip = {
  sipTransport: Type.Enum(['UDP', 'TCP', 'TLS'], { description: 'What its phones are configured to use.' }),
  tlsRequired: Type.Boolean({ description: 'Whether the SIP edge takes TLS only.' }),
  srtp: Type.Enum(['off', 'optional', 'mandatory'], { description: 'Whether its phones encrypt media.' }),
  digestAlgorithms: Type.Array(Type.Enum(['MD5', 'SHA-256']), {
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
    description: 'What the SIP edge offers, in this order.',
  }),
};

const count = (description: string, maximum: number) => Type.Optional(Type.Integer({ minimum: 0, maximum, description }));
const SipPasswordRules = Type.Object(
  {
    minLength: Type.Optional(Type.Integer({ minimum: 8, maximum: 64, description: 'Least number of characters.' })),
    minUppercase: count('Least number of upper-case letters.', 10),
    minLowercase: count('Least number of lower-case letters.', 10),
    minDigits: count('Least number of digits.', 10),
    minSpecial: count('Least number of other characters.', 10),
    maxSequence: Type.Optional(Type.Integer({ minimum: 2, maximum: 64, description: 'Longest run like abc or aaa.' })),
    forbidUserName: Type.Optional(Type.Boolean({ description: 'Whether a password may contain its user name.' })),
  },
  { $id: 'SipPasswordRules', additionalProperties: false },
);

const account = {
  id: Type.String({ description: 'Opaque id of the account.' }),
  displayName: DisplayName,
  created: Type.String({ format: 'date-time', description: 'When it was created.' }),
  kind: Type.Enum(['platform', 'service-provider', 'customer'], { description: 'What kind of account it is.' }),
  parentId: Type.Optional(Type.String({ description: 'The account right above it.' })),
  serviceProviderId: Type.Optional(Type.String({ description: 'The provider at the top of its branch.' })),
  suspended: Type.Boolean({ description: 'Whether it has been suspended itself.' }),
  provisioningPermission: PermissionValue,
  specialAccess: Type.Boolean({ description: 'Special access to device management: partner-managed devices.' }),
  fedRamp: Type.Boolean({ description: 'Webex for Government.' }),
  sipDomain: Type.String({ description: 'Domain and digest realm of all its lines.' }),
  ...sip,
  sipPasswordRules: SipPasswordRules,
};

/** A service provider, a channel or a customer, as those above it see it. */
export const AccountResource = Type.Object(account, { $id: 'Account' });

/** The same within an organization of the Webex API, which knows nothing but names. */
export const AccountOfOrganization = Type.Optional(
  Type.Object(account, { ...OURS, description: 'State, place in the tree and rules of the organization.' }),
);

export const AccountList = Type.Object({ items: Type.Array(AccountResource) }, { $id: 'AccountList' });

export const AccountQuery = Type.Object({
  ...pageQuery,
  displayName: Type.Optional(Type.String({ minLength: 1, maxLength: 256, description: 'How the name begins.' })),
});

export const ServiceProviderPath = Type.Object({ serviceProviderId: Id('Id of the service provider.') });

const creation = {
  displayName: DisplayName,
  provisioningPermission: Type.Optional(PermissionValue),
  fedRamp: Type.Optional(Type.Boolean({ description: 'Webex for Government.' })),
};

export const NewCustomer = Type.Object(
  { ...creation, serviceProviderId: Type.Optional(Id('The provider it belongs to; absent, the organization acted in.')) },
  { $id: 'NewCustomer', additionalProperties: false },
);

export const NewServiceProvider = Type.Object(
  { ...creation, parentId: Type.Optional(Id('The provider it is a channel of; absent, the organization acted in.')) },
  { $id: 'NewServiceProvider', additionalProperties: false },
);

export const ChangedAccount = Type.Object(
  {
    displayName: Type.Optional(DisplayName),
    fedRamp: creation.fedRamp,
    sipTransport: Type.Optional(sip.sipTransport),
    tlsRequired: Type.Optional(sip.tlsRequired),
    srtp: Type.Optional(sip.srtp),
    digestAlgorithms: Type.Optional(sip.digestAlgorithms),
    sipPasswordRules: Type.Optional(SipPasswordRules),
  },
  { $id: 'ChangedAccount', additionalProperties: false },
);
