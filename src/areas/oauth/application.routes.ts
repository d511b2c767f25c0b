import { route } from '../../foundation/http/route.ts';
import { encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { clientIdOf } from './application.model.ts';
import { presentAdmitted, presentApplication } from './application.presenter.ts';
import { listApplications } from './application.queries.ts';
import {
  AdmittedServiceApps,
  ApplicationList,
  ApplicationPath,
  ApplicationQuery,
  ApplicationResource,
  ApplicationWithSecret,
  ChangedApplication,
  NewApplication,
  RotatedSecret,
  SecretRotation,
  ServiceAuthorization,
  ServiceToken,
  ServiceTokenRequest,
} from './application.schema.ts';
import { authorizeServiceApp } from './authorize-service-app.ts';
import { ACCESS_TOKEN_SECONDS, REFRESH_TOKEN_SECONDS } from './consent.model.ts';
import { listServiceConsents } from './consent.queries.ts';
import { createApplication } from './create-application.ts';
import { deauthorizeServiceApp } from './deauthorize-service-app.ts';
import { deleteApplication } from './delete-application.ts';
import { applicationOfPath } from './find-application.ts';
import { issueServiceToken } from './issue-service-token.ts';
import { rotateSecret } from './rotate-secret.ts';
import { updateApplication } from './update-application.ts';

const TAG = 'Applications';
const PER_PAGE = 100;
const DEFAULT_OVERLAP_HOURS = 24;

export const applicationRoutes = [
  route({
    operation: 'listApplications',
    summary: 'List the integrations and service apps of the organization',
    tag: TAG,
    method: 'GET',
    path: '/v1/applications',
    permission: 'applications.read',
    scopes: ['spark-admin:applications_read'],
    extension: true,
    query: ApplicationQuery,
    output: ApplicationList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const { rows, nextKey } = cutPage(await listApplications(ctx.db, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map((application) => presentApplication(application, ctx.actor.organizationId)) };
    },
  }),
  route({
    operation: 'createApplication',
    summary: 'Register an integration or a service app; its secret is shown this once',
    tag: TAG,
    method: 'POST',
    path: '/v1/applications',
    permission: 'applications.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    body: NewApplication,
    output: ApplicationWithSecret,
    success: 201,
    handle: async (ctx, { body }) => {
      const { type = 'integration', name, description = '', redirectUris = [], scopes } = body;
      const { application, secret } = await createApplication(ctx, {
        kind: type,
        name,
        description,
        redirectUris,
        scopes: [...new Set(scopes)],
        isPublic: body.publicClient ?? false,
        deviceGrant: body.deviceGrant ?? false,
      });
      const presented = presentApplication(application, ctx.actor.organizationId);
      return secret === undefined ? presented : { ...presented, clientSecret: secret };
    },
  }),
  route({
    operation: 'getApplication',
    summary: 'Get one application of the organization',
    tag: TAG,
    method: 'GET',
    path: '/v1/applications/:applicationId',
    permission: 'applications.read',
    scopes: ['spark-admin:applications_read'],
    extension: true,
    params: ApplicationPath,
    output: ApplicationResource,
    handle: async (ctx, { params }) =>
      presentApplication(await applicationOfPath(ctx, params.applicationId), ctx.actor.organizationId),
  }),
  route({
    operation: 'updateApplication',
    summary: 'Change an application; what is not given stays',
    tag: TAG,
    method: 'PATCH',
    path: '/v1/applications/:applicationId',
    permission: 'applications.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    params: ApplicationPath,
    body: ChangedApplication,
    output: ApplicationResource,
    handle: async (ctx, { params, body }) =>
      presentApplication(await updateApplication(ctx, params.applicationId, body), ctx.actor.organizationId),
  }),
  route({
    operation: 'deleteApplication',
    summary: 'Delete an application; everything it was allowed ends at once',
    tag: TAG,
    method: 'DELETE',
    path: '/v1/applications/:applicationId',
    permission: 'applications.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    params: ApplicationPath,
    handle: async (ctx, { params }) => {
      await deleteApplication(ctx, params.applicationId);
      return undefined;
    },
  }),
  route({
    operation: 'rotateApplicationSecret',
    summary: 'Make a new secret; the old one works until the overlap is over',
    tag: TAG,
    method: 'POST',
    path: '/v1/applications/:applicationId/actions/rotateSecret/invoke',
    permission: 'applications.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    params: ApplicationPath,
    body: SecretRotation,
    bodyIsOptional: true,
    output: RotatedSecret,
    handle: async (ctx, { params, body }) => {
      const { application, secret, formerSecretExpiresAt } = await rotateSecret(
        ctx,
        params.applicationId,
        body?.overlapHours ?? DEFAULT_OVERLAP_HOURS,
      );
      return {
        clientId: clientIdOf(application.id),
        clientSecret: secret,
        formerSecretExpires: formerSecretExpiresAt.toISOString(),
      };
    },
  }),
  route({
    operation: 'listAdmittedServiceApps',
    summary: 'List the service apps that the organization has let in, whoever registered them',
    tag: TAG,
    method: 'GET',
    path: '/v1/admittedServiceApps',
    permission: 'authorizations.read',
    scopes: ['spark-admin:applications_read'],
    extension: true,
    query: ApplicationQuery,
    output: AdmittedServiceApps,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const { rows, nextKey } = cutPage(await listServiceConsents(ctx.db, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentAdmitted) };
    },
  }),
  route({
    operation: 'authorizeServiceApp',
    summary: 'Let a service app act in the organization',
    tag: TAG,
    method: 'POST',
    path: '/v1/applications/:applicationId/actions/authorize/invoke',
    permission: 'authorizations.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    params: ApplicationPath,
    output: ServiceAuthorization,
    handle: async (ctx, { params }) => {
      const { id, name, scopes } = await authorizeServiceApp(ctx, params.applicationId);
      return { id: encodeId('APPLICATION', id), name, scopes, orgId: encodeId('ORGANIZATION', ctx.actor.organizationId) };
    },
  }),
  route({
    operation: 'deauthorizeServiceApp',
    summary: 'Shut a service app out of the organization; its tokens are dead at once',
    tag: TAG,
    method: 'POST',
    path: '/v1/applications/:applicationId/actions/deauthorize/invoke',
    permission: 'authorizations.write',
    scopes: ['spark-admin:applications_write'],
    extension: true,
    params: ApplicationPath,
    handle: async (ctx, { params }) => {
      await deauthorizeServiceApp(ctx, params.applicationId);
      return undefined;
    },
  }),
  route({
    operation: 'createServiceAppToken',
    summary: 'Get tokens of a service app in an organization that authorized it',
    tag: 'Service Apps',
    method: 'POST',
    path: '/v1/applications/:applicationId/token',
    permission: 'authorizations.read-self',
    scopes: ['spark:applications_token'],
    takesOrgId: false,
    params: ApplicationPath,
    body: ServiceTokenRequest,
    output: ServiceToken,
    handle: async (ctx, { params, body }) => {
      const { accessToken, refreshToken } = await issueServiceToken(ctx, { ...params, ...body });
      return {
        access_token: accessToken,
        expires_in: ACCESS_TOKEN_SECONDS,
        refresh_token: refreshToken,
        refresh_token_expires_in: REFRESH_TOKEN_SECONDS,
        token_type: 'Bearer' as const,
      };
    },
  }),
];
