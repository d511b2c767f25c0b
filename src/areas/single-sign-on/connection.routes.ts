import { route } from '../../foundation/http/route.ts';
import { addDomain } from './add-domain.ts';
import { findConnection } from './connection.queries.ts';
import { deleteConnection } from './delete-connection.ts';
import { deleteDomain } from './delete-domain.ts';
import { listDomains } from './domain.queries.ts';
import { setConnection } from './set-connection.ts';
import { presentConnection, presentDomain } from './single-sign-on.presenter.ts';
import {
  ChangedConnection,
  ConnectionResource,
  DomainList,
  DomainResource,
  NewDomain,
  OfDomain,
  OfOrganization,
  Verification,
} from './single-sign-on.schema.ts';
import { verifyDomain } from './verify-domain.ts';

const OF_ORGANIZATION = { tag: 'Single sign-on', extension: true, organizationParam: 'orgId' } as const;
const READING = { permission: 'organizations.read', scopes: ['spark-admin:organizations_read'] };
const WRITING = { permission: 'organizations.write', scopes: ['spark-admin:organizations_write'] };
const CONNECTION = '/v1/organizations/:orgId/singleSignOn';
const DOMAINS = '/v1/organizations/:orgId/domains';

export const connectionRoutes = [
  route({
    ...{ ...OF_ORGANIZATION, ...READING },
    operation: 'getSingleSignOn',
    summary: 'Which OpenID Connect issuer the people of an organization sign in at',
    method: 'GET',
    path: CONNECTION,
    params: OfOrganization,
    output: ConnectionResource,
    handle: async ({ db, installation }) => presentConnection(await findConnection(db), installation),
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...WRITING },
    operation: 'setSingleSignOn',
    summary: 'Connect an organization to an OpenID Connect issuer, or change how',
    method: 'PUT',
    path: CONNECTION,
    params: OfOrganization,
    body: ChangedConnection,
    output: ConnectionResource,
    handle: async (ctx, { body: { required = false, ...body } }) =>
      presentConnection(await setConnection(ctx, { ...body, required }), ctx.installation),
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...WRITING },
    operation: 'deleteSingleSignOn',
    summary: 'Disconnect an organization from its issuer',
    method: 'DELETE',
    path: CONNECTION,
    params: OfOrganization,
    handle: async (ctx) => {
      await deleteConnection(ctx);
      return undefined;
    },
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...READING },
    operation: 'listDomains',
    summary: 'List the email domains of an organization',
    method: 'GET',
    path: DOMAINS,
    params: OfOrganization,
    output: DomainList,
    handle: async ({ db }) => ({ items: (await listDomains(db)).map(presentDomain) }),
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...WRITING },
    operation: 'addDomain',
    summary: 'Claim an email domain, which counts from when it is verified',
    method: 'POST',
    path: DOMAINS,
    params: OfOrganization,
    body: NewDomain,
    output: DomainResource,
    success: 201,
    handle: async (ctx, { body }) => presentDomain(await addDomain(ctx, body.domain)),
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...WRITING },
    operation: 'deleteDomain',
    summary: 'Give an email domain up',
    method: 'DELETE',
    path: `${DOMAINS}/:domain`,
    params: OfDomain,
    handle: async (ctx, { params }) => {
      await deleteDomain(ctx, params.domain);
      return undefined;
    },
  }),
  route({
    ...{ ...OF_ORGANIZATION, ...WRITING },
    operation: 'verifyDomain',
    summary: 'Verify an email domain by its TXT record, or by the word of the platform',
    method: 'POST',
    path: `${DOMAINS}/:domain/actions/verify/invoke`,
    params: OfDomain,
    body: Verification,
    bodyIsOptional: true,
    output: DomainResource,
    handle: async (ctx, { params, body }) => presentDomain(await verifyDomain(ctx, params.domain, body?.by ?? 'dns')),
  }),
];
