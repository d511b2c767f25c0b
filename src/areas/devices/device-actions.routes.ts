import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { applyChanges } from './apply-changes.ts';
import { changeSipPassword } from './change-sip-password.ts';
import { listMacsInUse } from './device.queries.ts';
import { DevicePath } from './device.schema.ts';
import { findDeviceByAnyId } from './find-device.ts';
import { parseMac } from './mac.model.ts';
import { judgeMacs } from './mac-status.model.ts';

const WRITE = ['spark-admin:telephony_config_write'];
const tag = 'Calling devices';

const MacsBody = Type.Object(
  {
    macs: Type.Array(Type.String({ maxLength: 64, description: 'A MAC address, in any notation.' }), {
      minItems: 1,
      maxItems: 1000,
      description: 'The MAC addresses to look at.',
      examples: [['ab125678cdef', '00005E0053B4']],
    }),
  },
  { $id: 'Macs' },
);

const MacValidation = Type.Object(
  {
    status: Type.Enum(['OK', 'ERRORS'], { description: 'OK when a device could be added under every one of them.' }),
    macStatus: Type.Optional(
      Type.Array(
        Type.Object({
          mac: Type.String({ description: 'As it was given.' }),
          state: Type.Enum(['AVAILABLE', 'UNAVAILABLE', 'DUPLICATE_IN_LIST', 'INVALID']),
          errorCode: Type.Optional(Type.Integer({ description: '25220 invalid, 5675 in use, 5676 twice in the list.' })),
          message: Type.Optional(Type.String({ description: 'What is wrong with it.' })),
        }),
        { description: 'Every address, where something is wrong with one of them.' },
      ),
    ),
  },
  { $id: 'MacValidation' },
);

const GeneratedSipPassword = Type.Object(
  { sipPassword: Type.String({ description: 'The new SIP password, shown this one time.' }) },
  { $id: 'GeneratedSipPassword' },
);

export const deviceActionRoutes = [
  route({
    operation: 'validateMacs',
    summary: 'Find out whether devices could be added under MAC addresses',
    tag,
    method: 'POST',
    path: '/v1/telephony/config/devices/actions/validateMacs/invoke',
    permission: 'devices.write',
    scopes: WRITE,
    body: MacsBody,
    output: MacValidation,
    handle: async (ctx, { body }) => {
      const macs = body.macs.map(parseMac).filter((mac) => mac !== undefined);
      const macStatus = judgeMacs(body.macs, new Set(await listMacsInUse(ctx.db, macs)));
      return macStatus.every(({ state }) => state === 'AVAILABLE')
        ? { status: 'OK' as const }
        : { status: 'ERRORS' as const, macStatus };
    },
  }),
  route({
    operation: 'applyDeviceChanges',
    summary: 'Tell the phone of a device to fetch its changes now',
    tag,
    method: 'POST',
    path: '/v1/telephony/config/devices/:deviceId/actions/applyChanges/invoke',
    permission: 'devices.write',
    scopes: WRITE,
    params: DevicePath,
    success: 204,
    handle: async (ctx, { params }) => {
      await applyChanges(ctx, await findDeviceByAnyId(ctx, params.deviceId));
      return undefined;
    },
  }),
  route({
    operation: 'generateDevicePassword',
    summary: 'Give a device a new SIP password by the rules of its location, shown this one time',
    tag,
    method: 'POST',
    path: '/v1/devices/:deviceId/actions/generatePassword/invoke',
    permission: 'device-passwords.write',
    scopes: WRITE,
    extension: true,
    params: DevicePath,
    output: GeneratedSipPassword,
    handle: async (ctx, { params }) => ({
      sipPassword: await changeSipPassword(ctx, await findDeviceByAnyId(ctx, params.deviceId), undefined),
    }),
  }),
];
