import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';

const Text = (maxLength: number, description: string, example?: string) =>
  Type.String({ maxLength, description, ...(example === undefined ? {} : { examples: [example] }) });
const Id = (description: string) => Type.String({ maxLength: 512, description });

const address = Type.Object({
  type: Type.Optional(Text(32, 'What kind of address it is.', 'work')),
  country: Type.Optional(Text(64, 'Country.', 'US')),
  locality: Type.Optional(Text(128, 'City.', 'Milpitas')),
  region: Type.Optional(Text(128, 'State or region.', 'California')),
  streetAddress: Type.Optional(Text(256, 'Street and number.', '1099 Bird Ave.')),
  postalCode: Type.Optional(Text(32, 'Postal code.', '99212')),
});

const described = {
  firstName: Type.Optional(Text(128, 'First name.', 'John')),
  lastName: Type.Optional(Text(128, 'Last name.', 'Andersen')),
  nickName: Type.Optional(Text(128, 'What they are called in short.', 'John')),
  avatar: Type.Optional(Text(2048, 'URL of a picture.')),
  department: Type.Optional(Text(256, 'Department.', 'Sales')),
  manager: Type.Optional(Text(256, 'Name of the manager.', 'John Duarte')),
  managerId: Type.Optional(Id('The person who is the manager.')),
  title: Type.Optional(Text(256, 'Title.', 'GM')),
  addresses: Type.Optional(Type.Array(address, { maxItems: 10, description: 'Postal addresses.' })),
  siteUrls: Type.Optional(Type.Array(Text(256, 'A meeting site.'), { maxItems: 50, description: 'Meeting sites.' })),
};

const email = Type.String({ format: 'email', maxLength: 254, examples: ['john.andersen@example.com'] });
const phoneNumberType = Type.Enum(['work', 'work_extension', 'mobile', 'fax']);

export const PersonResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the person.' }),
    emails: Type.Optional(Type.Array(Type.String())),
    phoneNumbers: Type.Optional(
      Type.Array(Type.Object({ type: phoneNumberType, value: Type.String(), primary: Type.Optional(Type.Boolean()) })),
    ),
    extension: Type.Optional(Type.String({ description: 'Only with callingData=true.' })),
    locationId: Type.Optional(Type.String({ description: 'Only with callingData=true.' })),
    displayName: Type.Optional(Type.String({ examples: ['John Andersen'] })),
    ...described,
    orgId: Type.Optional(Type.String({ description: 'The organization the person belongs to.' })),
    roles: Type.Optional(Type.Array(Type.String(), { description: 'Ids of the administrator roles.' })),
    licenses: Type.Optional(Type.Array(Type.String(), { description: 'Ids of the licenses.' })),
    created: Type.Optional(Type.String({ format: 'date-time' })),
    lastModified: Type.Optional(Type.String({ format: 'date-time' })),
    timezone: Type.Optional(Type.String()),
    lastActivity: Type.Optional(Type.String({ format: 'date-time' })),
    sipAddresses: Type.Optional(Type.Array(Type.Object({ type: Type.String(), value: Type.String(), primary: Type.Boolean() }))),
    status: Type.Optional(
      Type.Enum(['pending'], { description: 'Only where an invitation is open: presence is not known here.' }),
    ),
    invitePending: Type.Optional(Type.Boolean({ description: 'Whether the invitation has not been accepted yet.' })),
    loginEnabled: Type.Optional(Type.Boolean({ description: 'Whether the person may sign in.' })),
    suspended: Type.Optional(Type.Boolean({ ...OURS, description: 'Whether the person has been suspended.' })),
    type: Type.Optional(Type.Enum(['person', 'bot', 'appuser'])),
  },
  { $id: 'Person' },
);

export const PersonList = Type.Object(
  { items: Type.Array(PersonResource), notFoundIds: Type.Optional(Type.Array(Type.String())) },
  { $id: 'PersonList' },
);

const written = {
  phoneNumbers: Type.Optional(
    Type.Array(Type.Object({ type: phoneNumberType, value: Text(64, 'The number.', '+14085267209') }), {
      maxItems: 20,
      description: 'With a calling license, the first of type work is the primary number; it must belong to the location.',
    }),
  ),
  extension: Type.Optional(Text(10, '2 to 10 digits; needs a calling license.', '133')),
  locationId: Type.Optional(Id('Where the person is; needed for a calling license.')),
  ...described,
  orgId: Type.Optional(Id('The organization acted in; another one is named by the query.')),
  roles: Type.Optional(Type.Array(Id('A role.'), { maxItems: 50, description: 'Ids of the administrator roles.' })),
  licenses: Type.Optional(Type.Array(Type.String({ maxLength: 8192 }), { maxItems: 100, description: 'Ids of the licenses.' })),
};
const displayName = Type.String({ minLength: 1, maxLength: 256, description: 'Full name.', examples: ['John Andersen'] });
const emails = Type.Array(email, { minItems: 1, maxItems: 1, description: 'The email address; there can be only one.' });

export const NewPerson = Type.Object({ emails, displayName: Type.Optional(displayName), ...written }, { $id: 'NewPerson' });
export const ReplacedPerson = Type.Object(
  {
    emails: Type.Optional(emails),
    displayName,
    ...written,
    loginEnabled: Type.Optional(Type.Boolean({ description: 'Whether the person may sign in.' })),
  },
  { $id: 'ReplacedPerson' },
);

export const PersonPath = Type.Object({ personId: Id('Id of the person.') });
const callingData = Type.Optional(Type.Boolean({ default: false, description: 'Also location, extension and work numbers.' }));
const minResponse = Type.Optional(Type.Boolean({ default: false, description: 'Answer with as little as possible.' }));
export const PersonQuery = Type.Object({ callingData });
export const PersonWriteQuery = Type.Object({ callingData, minResponse });
export const PersonReplaceQuery = Type.Object({
  callingData,
  minResponse,
  showAllTypes: Type.Optional(Type.Boolean({ description: 'Accepted; all there is is always shown.' })),
});
export const PeopleQuery = Type.Object({
  email: Type.Optional(Type.String({ minLength: 1, maxLength: 254, description: 'Only the person with this email address.' })),
  displayName: Type.Optional(
    Type.String({ minLength: 1, maxLength: 256, description: 'Only people whose name begins with this.' }),
  ),
  id: Type.Optional(Type.String({ minLength: 1, maxLength: 16_384, description: 'Up to 85 ids, separated by commas.' })),
  locationId: Type.Optional(Id('Only people of this location.')),
  callingData,
  excludeStatus: Type.Optional(Type.Boolean({ default: false, description: 'Leave the status out.' })),
  roles: Type.Optional(
    Type.String({ minLength: 1, maxLength: 8192, description: 'Only people with any of these roles, separated by commas.' }),
  ),
  licenseId: Type.Optional(Id('Only people who hold this license.')),
  suspended: Type.Optional(Type.Boolean({ description: 'Only people who are suspended, or who are not.' })),
  ...pageQuery,
});
