import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { chooseTemplate } from './choose-template.ts';
import { deleteTemplate } from './delete-template.ts';
import { findBuiltInTemplate } from './find-built-in-template.ts';
import { findPhone } from './find-phone.ts';
import { previewConfiguration } from './preview-configuration.ts';
import { presentProvisioning } from './provisioning.presenter.ts';
import { PreviewResource, ProvisioningPath, ProvisioningResource } from './provisioning.schema.ts';
import { createTemplate, templateOfPath, updateTemplate } from './save-template.ts';
import { presentListedTemplate, presentTemplate } from './template.presenter.ts';
import { listTemplates } from './template.queries.ts';
import {
  BuiltInTemplateQuery,
  BuiltInTemplateResource,
  ChangedTemplateBody,
  NewTemplateBody,
  TemplateChoice,
  TemplateList,
  TemplatePath,
  TemplateQuery,
  TemplateResource,
  TextPreview,
} from './template.schema.ts';

const READ = ['spark-admin:devices_read'];
const WRITE = ['spark-admin:devices_write'];
const DEFAULT_PAGE = 100;
const TAG = 'Provisioning templates';

const shown = async (ctx: Context, id: string | undefined) => presentTemplate(await templateOfPath(ctx, id));

// Templates are those of the caller's own account, whatever organization is acted in otherwise (V7): no operation on them takes orgId.
export const templateRoutes = [
  route({
    operation: 'listProvisioningTemplates',
    summary: 'List the provisioning templates of your account',
    tag: TAG,
    method: 'GET',
    path: '/v1/provisioningTemplates',
    permission: 'provisioning-templates.read',
    scopes: READ,
    extension: true,
    takesOrgId: false,
    query: TemplateQuery,
    output: TemplateList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, DEFAULT_PAGE);
      const { rows, nextKey } = cutPage(await listTemplates(ctx.db, page), page, ({ id }) => [id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map(presentListedTemplate) };
    },
  }),
  route({
    operation: 'getBuiltInProvisioningTemplate',
    summary: 'Get the built-in template of a model, to copy from',
    tag: TAG,
    method: 'GET',
    path: '/v1/provisioningTemplates/builtIn',
    permission: 'provisioning-templates.read',
    scopes: READ,
    extension: true,
    takesOrgId: false,
    query: BuiltInTemplateQuery,
    output: BuiltInTemplateResource,
    handle: async (_ctx, { query }) => findBuiltInTemplate(query.model),
  }),
  route({
    operation: 'createProvisioningTemplate',
    summary: 'Add a provisioning template',
    tag: TAG,
    method: 'POST',
    path: '/v1/provisioningTemplates',
    permission: 'provisioning-templates.write',
    scopes: WRITE,
    extension: true,
    takesOrgId: false,
    body: NewTemplateBody,
    output: TemplateResource,
    success: 201,
    handle: async (ctx, { body }) => {
      const { name, description = null, models, text } = body;
      return shown(ctx, await createTemplate(ctx, { name, description, models, text }));
    },
  }),
  route({
    operation: 'getProvisioningTemplate',
    summary: 'Get a provisioning template',
    tag: TAG,
    method: 'GET',
    path: '/v1/provisioningTemplates/:templateId',
    permission: 'provisioning-templates.read',
    scopes: READ,
    extension: true,
    takesOrgId: false,
    params: TemplatePath,
    output: TemplateResource,
    handle: (ctx, { params }) => shown(ctx, decodeUuid(params.templateId)),
  }),
  route({
    operation: 'updateProvisioningTemplate',
    summary: 'Change a provisioning template',
    tag: TAG,
    method: 'PATCH',
    path: '/v1/provisioningTemplates/:templateId',
    permission: 'provisioning-templates.write',
    scopes: WRITE,
    extension: true,
    takesOrgId: false,
    params: TemplatePath,
    body: ChangedTemplateBody,
    output: TemplateResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeUuid(params.templateId);
      await updateTemplate(ctx, id, body);
      return shown(ctx, id);
    },
  }),
  route({
    operation: 'deleteProvisioningTemplate',
    summary: 'Delete a provisioning template that no device has',
    tag: TAG,
    method: 'DELETE',
    path: '/v1/provisioningTemplates/:templateId',
    permission: 'provisioning-templates.write',
    scopes: WRITE,
    extension: true,
    takesOrgId: false,
    params: TemplatePath,
    handle: async (ctx, { params }) => {
      await deleteTemplate(ctx, decodeUuid(params.templateId));
      return undefined;
    },
  }),
  route({
    operation: 'chooseDeviceTemplate',
    summary: 'Choose the template that the file of a device is made by',
    tag: TAG,
    method: 'PUT',
    path: '/v1/devices/:deviceId/provisioning/template',
    permission: 'provisioning.write',
    scopes: WRITE,
    extension: true,
    params: ProvisioningPath,
    body: TemplateChoice,
    output: ProvisioningResource,
    handle: async (ctx, { params, body }) => {
      await chooseTemplate(ctx, params.deviceId, body.templateId === null ? null : readTemplateId(body.templateId));
      return presentProvisioning(await findPhone(ctx, params.deviceId), ctx.installation.configUrl, ctx.now);
    },
  }),
  route({
    operation: 'previewDeviceTemplate',
    summary: 'Preview the file of a device as a template text would make it, passwords masked',
    tag: TAG,
    method: 'POST',
    path: '/v1/devices/:deviceId/configuration/actions/preview/invoke',
    permission: 'provisioning-templates.write',
    scopes: READ,
    extension: true,
    params: ProvisioningPath,
    body: TextPreview,
    output: PreviewResource,
    handle: (ctx, { params, body }) =>
      previewConfiguration(ctx, params.deviceId, { fileName: body.fileName, templateText: body.text }),
  }),
];

function readTemplateId(text: string): string {
  const id = decodeUuid(text);
  if (id !== undefined) return id;
  throw new Refused('invalid', 'request.bad-id', "'templateId' is not an id: give it as this API returned it.");
}
