import type { Area } from '../../foundation/area.ts';
import { personLeaves } from '../people/index.ts';
import { virtualLineLeaves } from '../virtual-lines/index.ts';
import { devicesOfWorkspaces, workspaceLeaves } from '../workspaces/index.ts';
import { activationCodeRoutes } from './activation-code.routes.ts';
import { callingDetailsRoutes } from './calling-details.routes.ts';
import { deviceRoutes } from './device.routes.ts';
import { deviceActionRoutes } from './device-actions.routes.ts';
import { disclaimerRoutes } from './disclaimer.routes.ts';
import { memberRoutes } from './member.routes.ts';
import { ownedDeviceRoutes } from './owned-device.routes.ts';
import { presentDevicesOfWorkspaces } from './present-devices-of-workspaces.ts';
import { removeDevicesOf } from './remove-device.ts';

personLeaves.listen((ctx, { personId }) => removeDevicesOf(ctx, { personId }));
workspaceLeaves.listen((ctx, { workspaceId }) => removeDevicesOf(ctx, { workspaceId }));
virtualLineLeaves.listen((ctx, { virtualLineId }) => removeDevicesOf(ctx, { virtualLineId }));
devicesOfWorkspaces.answerWith(presentDevicesOfWorkspaces);

export const devices: Area = {
  name: 'devices',
  routes: [
    ...deviceRoutes,
    ...callingDetailsRoutes,
    ...memberRoutes,
    ...deviceActionRoutes,
    ...ownedDeviceRoutes,
    ...activationCodeRoutes,
    ...disclaimerRoutes,
  ],
};
