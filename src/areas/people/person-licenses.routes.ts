import { type Static, Type } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { encodeId } from '../../foundation/ids.ts';
import { encodeLicenseId, readLicenseIds } from '../licenses/index.ts';
import { changeLicenses } from './change-licenses.ts';
import { personOfPath } from './find-person.ts';
import type { LicenseChange } from './license-change.model.ts';
import type { Person } from './person.model.ts';
import { listPeople } from './person.queries.ts';
import { mustBeThisOrganization, readBodyId } from './read-person.ts';

const operation = Type.Optional(Type.Enum(['add', 'remove'], { default: 'add', description: 'What to do; add if not given.' }));
const accountType = Type.Enum(['attendee', 'host']);
const Id = (description: string) => Type.String({ maxLength: 512, description });

const LicenseChangesBody = Type.Object(
  {
    email: Type.Optional(Type.String({ maxLength: 254, description: 'Whose licenses; or personId.' })),
    personId: Type.Optional(Id('Whose licenses; or email.')),
    orgId: Type.Optional(Id('The organization acted in.')),
    licenses: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String({ maxLength: 8192, description: 'Id of the license.' }),
          operation,
          properties: Type.Optional(
            Type.Object({
              locationId: Type.Optional(Id('Where the person is; needed for a calling license.')),
              phoneNumber: Type.Optional(Type.String({ maxLength: 64, description: 'A number of the location.' })),
              extension: Type.Optional(Type.String({ maxLength: 10, description: '2 to 10 digits.' })),
            }),
          ),
        }),
        { maxItems: 50, description: 'Carried out in this order.' },
      ),
    ),
    siteUrls: Type.Optional(
      Type.Array(Type.Object({ siteUrl: Type.String({ minLength: 1, maxLength: 256 }), accountType, operation }), {
        maxItems: 50,
        description: 'Meeting sites.',
      }),
    ),
  },
  { $id: 'LicenseChanges' },
);

const LicensedPerson = Type.Object(
  {
    orgId: Type.String(),
    personId: Type.String(),
    email: Type.String(),
    licenses: Type.Array(Type.String(), { description: 'Ids of all licenses of the person.' }),
    siteUrls: Type.Array(Type.Object({ siteUrl: Type.String(), accountType })),
  },
  { $id: 'LicensedPerson' },
);

export const personLicensesRoutes = [
  route({
    operation: 'changeLicensesOfPerson',
    summary: 'Give a person licenses or take them away',
    tag: 'Licenses',
    method: 'PATCH',
    path: '/v1/licenses/users',
    permission: 'people.write',
    scopes: ['spark-admin:people_write'],
    body: LicenseChangesBody,
    output: LicensedPerson,
    partly: true,
    handle: async (ctx, { body }, answer) => {
      mustBeThisOrganization(ctx, body.orgId);
      const person = await personNamed(ctx, body);
      const sites = (body.siteUrls ?? []).map((site) => ({ ...site, operation: site.operation ?? ('add' as const) }));
      const done = await changeLicenses(ctx, person.id, { licenses: (body.licenses ?? []).map(readChange), sites });
      if (done === 'partly') answer.status(206);
      return presentLicensed(await personOfPath(ctx, person.id));
    },
  }),
];

type Body = Static<typeof LicenseChangesBody>;

async function personNamed(ctx: Context, { email, personId }: Body): Promise<Person> {
  if (personId !== undefined) return personOfPath(ctx, readBodyId('personId', personId));
  if (email === undefined) throw new Refused('invalid', 'license.nobody', "Either 'email' or 'personId' is required.");
  const [person] = await listPeople(ctx.db, { email }, { limit: 1, start: 0, after: undefined });
  return personOfPath(ctx, person?.id);
}

function readChange({ id, operation: asked = 'add', properties = {} }: NonNullable<Body['licenses']>[number]): LicenseChange {
  const [licenseId] = readLicenseIds([id]);
  if (licenseId === undefined) throw new Refused('invalid', 'license.bad-id', "'licenses.id' is not the id of a license.");
  const { locationId, phoneNumber, extension } = properties;
  return {
    licenseId,
    operation: asked,
    locationId: locationId === undefined ? undefined : readBodyId('locationId', locationId),
    phoneNumber,
    extension,
  };
}

const presentLicensed = ({ id, organizationId, email, licenses, siteUrls }: Person) => ({
  orgId: encodeId('ORGANIZATION', organizationId),
  personId: encodeId('PEOPLE', id),
  email,
  licenses: licenses.map((license) => encodeLicenseId({ ...license, organizationId })),
  siteUrls: siteUrls.map((site) => {
    const [siteUrl = site, type] = site.split('#');
    return { siteUrl, accountType: type === 'host' ? ('host' as const) : ('attendee' as const) };
  }),
});
