import type { TObject } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type Route, route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { actIn, type OrganizationKind, type Permission } from '../access/index.ts';
import {
  AccountList,
  AccountQuery,
  AccountResource,
  ChangedAccount,
  NewCustomer,
  NewServiceProvider,
  ServiceProviderPath,
} from './account.schema.ts';
import { changeOrganization } from './change-organization.ts';
import { type AccountRequest, createAccountBelow } from './create-organization.ts';
import { deleteOrganization } from './delete-organization.ts';
import { currentOrganization } from './find-organization.ts';
import { presentAccount } from './organization.presenter.ts';
import { listOrganizationsBelow } from './organization.queries.ts';
import { OrganizationPath } from './organization.schema.ts';
import { restoreOrganization, suspendOrganization } from './suspend-organization.ts';

const READ_SCOPES = ['spark-admin:organizations_read'];
const WRITE_SCOPES = ['spark-admin:organizations_write'];
const PER_PAGE = 100;

/** Customers and service providers are managed alike; only what they are called and who may differs. */
interface Noun {
  /** In operation ids: `suspendOrganization`. */
  name: 'Organization' | 'ServiceProvider';
  words: string;
  tag: string;
  path: string;
  param: 'orgId' | 'serviceProviderId';
  params: TObject;
  kind: OrganizationKind;
  write: Permission;
}

const CUSTOMER: Noun = {
  name: 'Organization',
  words: 'an organization',
  tag: 'Organizations',
  path: '/v1/organizations',
  param: 'orgId',
  params: OrganizationPath,
  kind: 'customer',
  write: 'customers.write',
};

const PROVIDER: Noun = {
  name: 'ServiceProvider',
  words: 'a service provider',
  tag: 'Service providers',
  path: '/v1/serviceProviders',
  param: 'serviceProviderId',
  params: ServiceProviderPath,
  kind: 'service-provider',
  write: 'service-providers.write',
};

const presentCurrent = async (ctx: Context) => presentAccount(await currentOrganization(ctx));

async function create(ctx: Context, request: Omit<AccountRequest, 'parentId'> & { parent: string | undefined }) {
  const { parent, ...account } = request;
  const parentId = parent === undefined ? undefined : decodeUuid(parent);
  if (parent !== undefined && parentId === undefined)
    throw new Refused('invalid', 'request.bad-id', 'The account that it shall stand below is not named by an id.');
  return presentCurrent(await actIn(ctx, await createAccountBelow(ctx, { ...account, parentId })));
}

/** What is done to one account, in which the request then acts: out of reach it is not found. */
function routesOf(noun: Noun): Route[] {
  const one = `${noun.path}/:${noun.param}`;
  const common = {
    tag: noun.tag,
    extension: true,
    organizationParam: noun.param,
    params: noun.params,
    scopes: WRITE_SCOPES,
  } as const;
  return [
    route({
      ...common,
      operation: `change${noun.name}`,
      summary: `Change name and rules of ${noun.words}`,
      method: 'PATCH',
      path: one,
      permission: 'organizations.write',
      body: ChangedAccount,
      output: AccountResource,
      handle: async (ctx, { body }) => {
        const { fedRamp, ...change } = body;
        await changeOrganization(ctx, { ...change, ...(fedRamp === undefined ? {} : { fedramp: fedRamp }) });
        return presentCurrent(ctx);
      },
    }),
    route({
      ...common,
      operation: `delete${noun.name}`,
      summary: `Delete ${noun.words} with everything in it`,
      method: 'DELETE',
      path: one,
      permission: noun.write,
      handle: async (ctx) => {
        await deleteOrganization(ctx);
        return undefined;
      },
    }),
    ...(['suspend', 'restore'] as const).map((action) =>
      route({
        ...common,
        operation: `${action}${noun.name}`,
        summary:
          action === 'suspend' ? `Keep ${noun.words} and all below from signing in and registering` : `Restore ${noun.words}`,
        method: 'POST',
        path: `${one}/actions/${action}/invoke`,
        permission: noun.write,
        output: AccountResource,
        handle: async (ctx) => {
          await (action === 'suspend' ? suspendOrganization : restoreOrganization)(ctx);
          return presentCurrent(ctx);
        },
      }),
    ),
  ];
}

export const accountRoutes = [
  route({
    operation: 'createOrganization',
    summary: 'Create a customer',
    tag: CUSTOMER.tag,
    method: 'POST',
    path: CUSTOMER.path,
    permission: 'customers.write',
    scopes: WRITE_SCOPES,
    extension: true,
    body: NewCustomer,
    output: AccountResource,
    success: 201,
    handle: (ctx, { body }) => {
      const { displayName, provisioningPermission = 'NONE', fedRamp = false, serviceProviderId } = body;
      return create(ctx, { kind: 'customer', displayName, provisioningPermission, fedramp: fedRamp, parent: serviceProviderId });
    },
  }),
  ...routesOf(CUSTOMER),
  route({
    operation: 'listServiceProviders',
    summary: 'List the service providers at and below your organization',
    tag: PROVIDER.tag,
    method: 'GET',
    path: PROVIDER.path,
    permission: 'service-providers.read',
    scopes: READ_SCOPES,
    extension: true,
    query: AccountQuery,
    output: AccountList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const filter = { kinds: ['service-provider'], displayName: query.displayName } as const;
      const found = await listOrganizationsBelow(ctx.db, ctx.actor.organizationId, filter, page);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map(presentAccount) };
    },
  }),
  route({
    operation: 'createServiceProvider',
    summary: 'Create a service provider, or a channel of one',
    tag: PROVIDER.tag,
    method: 'POST',
    path: PROVIDER.path,
    permission: 'service-providers.write',
    scopes: WRITE_SCOPES,
    extension: true,
    body: NewServiceProvider,
    output: AccountResource,
    success: 201,
    handle: (ctx, { body }) => {
      const { displayName, provisioningPermission = 'NONE', fedRamp = false, parentId } = body;
      return create(ctx, { kind: 'service-provider', displayName, provisioningPermission, fedramp: fedRamp, parent: parentId });
    },
  }),
  route({
    operation: 'getServiceProvider',
    summary: 'Get one service provider',
    tag: PROVIDER.tag,
    method: 'GET',
    path: `${PROVIDER.path}/:serviceProviderId`,
    permission: 'service-providers.read',
    scopes: READ_SCOPES,
    extension: true,
    organizationParam: 'serviceProviderId',
    params: ServiceProviderPath,
    output: AccountResource,
    handle: presentCurrent,
  }),
  ...routesOf(PROVIDER),
];
