import { Type } from 'typebox';

const text = (description: string) => Type.Optional(Type.String({ description }));
const id = (description: string) => Type.String({ maxLength: 512, description });

export const PersonPath = Type.Object({ personId: id('Id of the person.') });
export const WorkspacePath = Type.Object({ workspaceId: id('Id of the workspace.') });
export const VirtualLinePath = Type.Object({ virtualLineId: id('Id of the virtual line.') });

const HoursLimit = Type.Optional(
  Type.Integer({ minimum: 1, maximum: 999, description: 'How many hours a guest may stay.', examples: [24] }),
);

const HotelingState = Type.Object({
  enabled: Type.Boolean({ description: 'Whether guests may use the phone.' }),
  limitGuestUse: Type.Boolean({ description: 'Whether their time is limited.' }),
  guestHoursLimit: HoursLimit,
});

const NewHoteling = {
  enabled: Type.Boolean({ description: 'Whether guests may use the phones.' }),
  limitGuestUse: Type.Optional(Type.Boolean({ description: 'Whether their time is limited.' })),
  guestHoursLimit: HoursLimit,
};

export const PersonHotelingBody = Type.Object({ hoteling: Type.Object(NewHoteling) }, { $id: 'PersonHoteling' });
export const WorkspaceHotelingBody = Type.Object(NewHoteling, { $id: 'WorkspaceHoteling' });

const common = {
  id: Type.String({ description: 'A unique identifier for the device.' }),
  description: Type.Array(Type.String(), { description: 'Tags of the device.' }),
  model: Type.String({ description: 'Model of the device.' }),
  mac: text('MAC address, twelve digits without separators.'),
  primaryOwner: Type.Boolean({ description: 'Whether the device belongs to who was asked for.' }),
  type: Type.Enum(['PRIMARY', 'SHARED_CALL_APPEARANCE'], { description: 'Of the line that they have on it.' }),
  owner: Type.Object(
    {
      id: Type.String({ description: 'Id of the owner.' }),
      type: Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE']),
      firstName: Type.String({ description: 'First name, or the name of the workspace.' }),
      lastName: Type.String({ description: 'Last name; empty for a workspace.' }),
    },
    { description: 'Whom the device belongs to.' },
  ),
};
const ipAddress = text('The address it registered from.');
const limits = {
  maxDeviceCount: Type.Integer({ description: 'On how many devices they can have a line.' }),
  maxOwnedDeviceCount: Type.Integer({ description: 'How many devices they can own.' }),
};
const STATE = { description: 'Activated, unless it was added by an activation code and has not registered yet.' };
const StateInCapitals = Type.Enum(['ACTIVATING', 'ACTIVATED', 'DEACTIVATED'], STATE);

export const PersonDevices = Type.Object(
  {
    devices: Type.Array(
      Type.Object({
        ...common,
        modelType: Type.Optional(Type.Enum(['MPP', 'ATA', 'GENERIC_SIP', 'ESIM', 'ROOM_OS', 'MOBILE', 'DESK_PHONE'])),
        ipAddress,
        hoteling: HotelingState,
        activationState: Type.Enum(['activating', 'activated', 'deactivated'], STATE),
      }),
    ),
    ...limits,
  },
  { $id: 'PersonDevices' },
);

export const WorkspaceDevices = Type.Object(
  {
    devices: Type.Array(Type.Object({ ...common, ipAddress, hoteling: HotelingState, activationState: StateInCapitals })),
    ...limits,
  },
  { $id: 'WorkspaceDevices' },
);

export const VirtualLineDevices = Type.Object(
  {
    devices: Type.Array(
      Type.Object({
        ...common,
        activationState: StateInCapitals,
        location: Type.Optional(
          Type.Object({
            id: Type.String({ description: 'Id of the location.' }),
            name: Type.String({ description: 'Its name.' }),
          }),
        ),
      }),
    ),
    availableEndpointType: Type.Enum(['PRIMARY', 'SHARED_CALL_APPEARANCE'], {
      description: 'What its line on a further device is.',
    }),
    maxDeviceCount: limits.maxDeviceCount,
  },
  { $id: 'VirtualLineDevices' },
);
