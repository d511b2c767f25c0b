import { Type } from 'typebox';
import { AccountOfOrganization } from './account.schema.ts';

export const OrganizationResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the organization.' }),
    displayName: Type.String({ description: 'Full name of the organization.', examples: ['Acme, Inc.'] }),
    created: Type.String({ format: 'date-time', description: 'When it was created.' }),
    account: AccountOfOrganization,
  },
  { $id: 'Organization' },
);

export const OrganizationList = Type.Object({ items: Type.Array(OrganizationResource) }, { $id: 'OrganizationList' });

export const OrganizationPath = Type.Object({ orgId: Type.String({ maxLength: 512, description: 'Id of the organization.' }) });
