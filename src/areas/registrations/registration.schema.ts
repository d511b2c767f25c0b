import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));
const time = (description: string) => Type.String({ format: 'date-time', description });
const Time = (description: string) =>
  Type.Optional(Type.String({ maxLength: 64, description, examples: ['2026-01-31T00:00:00.000Z'] }));

export const DevicePath = Type.Object({
  deviceId: Type.String({ maxLength: 512, description: 'Any of the ids of the device, or its MAC address.' }),
});

const Registration = Type.Object(
  {
    linePort: Type.String({
      description: 'The line that is registered, as its address of record.',
      examples: ['a1b2@1001.sip.example.com'],
    }),
    contact: text('Where the phone says that it is reached; only for who may see what the phone registers with.'),
    ip: Type.String({ description: 'Where its last REGISTER came from.' }),
    port: Type.Integer({ description: 'The port that it came from.' }),
    transport: Type.Enum(['UDP', 'TCP', 'TLS']),
    userAgent: text('What the phone calls itself.'),
    registeredSince: time('Without a gap since then.'),
    lastRegistered: time('When it was last refreshed.'),
    expires: time('When it ends unless it is refreshed before.'),
  },
  { $id: 'DeviceRegistration' },
);

export const RegistrationList = Type.Object({ items: Type.Array(Registration) }, { $id: 'DeviceRegistrationList' });

const PhoneRequest = Type.Object(
  {
    action: Type.Enum(['applyChanges', 'reboot'], { description: 'To fetch its file, or to restart.' }),
    requestedAt: time('When somebody wanted it.'),
    state: Type.Enum(['waiting', 'accepted', 'refused', 'unanswered', 'unreachable'], {
      description:
        'The phone is asked as soon as its turn comes, and within ten minutes or not at all. Unreachable is one that was not registered, or whose connection was gone.',
    }),
    statusCode: Type.Optional(Type.Integer({ description: 'The SIP status that the phone answered with.' })),
    answeredAt: Type.Optional(time('When the phone answered.')),
    reason: Type.String({ description: 'The same in a sentence for people, with what can be done.' }),
  },
  { $id: 'PhoneRequest' },
);

export const PhoneRequestList = Type.Object(
  {
    items: Type.Array(PhoneRequest, { description: 'The last of each kind, newest first.' }),
    notRebootableReason: text('Why the phone cannot be told to restart now; absent where it can.'),
  },
  { $id: 'PhoneRequestList' },
);

export const HistoryQuery = Type.Object({
  ...pageQuery,
  from: Time('Events from this moment on; with its time zone.'),
  to: Time('Events before this moment.'),
});

const HistoryEvent = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the event.' }),
    occurred: time('When it happened.'),
    event: Type.Enum(['registered', 'unregistered', 'expired', 'refused'], {
      description:
        'A refresh is no event. A phone that registers from another address or with other software is registered anew. Of refusals in a row the first and the third are told, and then one an hour.',
    }),
    ip: text('Where the phone was.'),
    transport: text('UDP, TCP or TLS.'),
    userAgent: text('What the phone called itself.'),
    reason: text('Why it was refused.'),
    failuresInARow: Type.Optional(Type.Integer({ description: 'How many refusals there had been since it last registered.' })),
  },
  { $id: 'DeviceHistoryEvent' },
);

export const HistoryList = Type.Object({ items: Type.Array(HistoryEvent) }, { $id: 'DeviceHistoryList' });
