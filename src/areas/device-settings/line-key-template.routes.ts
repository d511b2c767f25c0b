import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { rowOfModel } from '../catalog/index.ts';
import {
  createLineKeyTemplate,
  deleteLineKeyTemplate,
  templateOfPath,
  updateLineKeyTemplate,
} from './change-line-key-templates.ts';
import { type LineKeyTemplate, listTemplates } from './line-key-template.queries.ts';
import {
  applicationFields,
  ChangedTemplateBody,
  DeviceTotal,
  NewTemplateBody,
  TemplateId,
  TemplateList,
  TemplatePath,
  TemplateResource,
} from './line-key-template.schema.ts';
import { previewApplication, readApplication } from './read-application.ts';

const TAG = 'Device layouts';
const PATH = '/v1/telephony/config/devices/lineKeyTemplates';
const READ = { permission: 'device-settings.read', scopes: ['spark-admin:telephony_config_read'] };
const WRITE = { permission: 'device-settings.write', scopes: ['spark-admin:telephony_config_write'] };

const present = ({ id, name, model }: Pick<LineKeyTemplate, 'id' | 'name' | 'model'>) => ({
  id: encodeId('DEVICE_LINE_KEY_TEMPLATE', id),
  templateName: name,
  deviceModel: model,
  modelDisplayName: rowOfModel(model)?.displayName ?? model,
});

export const lineKeyTemplateRoutes = [
  route({
    operation: 'listLineKeyTemplates',
    summary: 'List the line key templates',
    tag: TAG,
    method: 'GET',
    path: PATH,
    ...READ,
    output: TemplateList,
    handle: async (ctx) => ({ lineKeyTemplates: (await listTemplates(ctx.db)).map(present) }),
  }),
  route({
    operation: 'createLineKeyTemplate',
    summary: 'Create a line key template for a model',
    tag: TAG,
    method: 'POST',
    path: PATH,
    ...WRITE,
    body: NewTemplateBody,
    output: TemplateId,
    success: 201,
    handle: async (ctx, { body }) => {
      const { userReorderEnabled = false, ...template } = body;
      return { id: encodeId('DEVICE_LINE_KEY_TEMPLATE', await createLineKeyTemplate(ctx, { ...template, userReorderEnabled })) };
    },
  }),
  route({
    operation: 'getLineKeyTemplate',
    summary: 'Get a line key template',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/:templateId`,
    ...READ,
    params: TemplatePath,
    output: TemplateResource,
    handle: async (ctx, { params }) => {
      const template = await templateOfPath(ctx, decodeUuid(params.templateId));
      const { userReorderEnabled, lineKeys } = template;
      return { ...present(template), userReorderEnabled, lineKeys };
    },
  }),
  route({
    operation: 'updateLineKeyTemplate',
    summary: 'Change the keys of a line key template',
    tag: TAG,
    method: 'PUT',
    path: `${PATH}/:templateId`,
    ...WRITE,
    params: TemplatePath,
    body: ChangedTemplateBody,
    handle: async (ctx, { params, body }) => {
      const { userReorderEnabled, lineKeys } = body;
      await updateLineKeyTemplate(ctx, decodeUuid(params.templateId), { userReorderEnabled, lineKeys });
      return undefined;
    },
  }),
  route({
    operation: 'deleteLineKeyTemplate',
    summary: 'Delete a line key template; devices keep the keys they got from it',
    tag: TAG,
    method: 'DELETE',
    path: `${PATH}/:templateId`,
    ...WRITE,
    params: TemplatePath,
    handle: async (ctx, { params }) => {
      await deleteLineKeyTemplate(ctx, decodeUuid(params.templateId));
      return undefined;
    },
  }),
  route({
    operation: 'previewApplyLineKeyTemplate',
    summary: 'Count the devices that a line key template would be applied to',
    tag: TAG,
    method: 'POST',
    path: '/v1/telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke',
    ...WRITE,
    body: Type.Object(applicationFields, { $id: 'LineKeyTemplateToPreview' }),
    output: DeviceTotal,
    handle: async (ctx, { body }) => ({ deviceCount: await previewApplication(ctx, readApplication(body)) }),
  }),
];
