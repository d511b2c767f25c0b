import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';
import { REASONS, type Reason, type ServiceStatus, STATUS_NAMES } from './service.model.ts';

const MOST_USERS = 1_000_000;
const Words = (maxLength: number, description: string, example?: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, ...(example && { examples: [example] }) });
const Time = (description: string) => Type.String({ format: 'date-time', description });
const Users = (description: string) => Type.Integer({ minimum: 0, maximum: MOST_USERS, description });

const Status = Type.Enum(Object.keys(STATUS_NAMES) as ServiceStatus[], { description: 'How far it has come.' });
const ReasonCode = Type.Enum(Object.keys(REASONS) as Reason[], { description: 'Why it is not as it should be.' });
const IntegrationType = Type.Enum(['consent', 'non-integrated'], {
  description: 'Customer Consent API (Integrated), or no consent and no sync (Non-Integrated).',
});

const details = {
  name: Words(256, 'New service name.', 'Acme Webex Calling'),
  contactName: Words(256, 'Name of the contact.', 'Ann Lee'),
  email: Type.String({
    format: 'email',
    maxLength: 254,
    description: "Email address of the customer's administrator, who is invited there.",
    examples: ['admin@acme.example.com'],
  }),
  webexOrgId: Type.String({
    minLength: 1,
    maxLength: 512,
    description: 'Webex organization ID, as Control Hub shows it or as the Webex API does.',
    examples: ['2c3c9f9e-73d9-4460-a668-047162ff1bad'],
  }),
};
const PhoneNumber = Type.String({
  maxLength: 64,
  description: 'Phone number of the contact, in E.164.',
  examples: ['+14085267209'],
});
const optionalDetails = {
  customerLicense: Type.Optional(Words(64, 'Customer license; Essential if not given.', 'Essential')),
  minimumUsers: Type.Optional(Users('Users that the service is agreed for.')),
  allowToExceed: Type.Optional(Users('Users above the minimum that are tolerated.')),
};
const Comments = Type.String({ maxLength: 4000, description: 'Free text.' });

export const NewServiceBody = Type.Object(
  {
    ...details,
    ...optionalDetails,
    phoneNumber: Type.Optional(PhoneNumber),
    comments: Type.Optional(Comments),
    integrationType: Type.Optional(IntegrationType),
  },
  { $id: 'NewIntegratedService', additionalProperties: false },
);

export const ServiceChange = Type.Object(
  {
    ...Type.Partial(Type.Object(details)).properties,
    ...optionalDetails,
    phoneNumber: Type.Optional(Type.Union([PhoneNumber, Type.Null()])),
    comments: Type.Optional(Type.Union([Comments, Type.Null()])),
  },
  { $id: 'IntegratedServiceChange', additionalProperties: false },
);

export const ServicePath = Type.Object({ serviceId: Type.String({ maxLength: 512, description: 'Id of the service.' }) });

export const ServiceQuery = Type.Object({
  ...pageQuery,
  q: Type.Optional(Type.String({ minLength: 1, maxLength: 256, description: "Only where the customer's name contains this." })),
  status: Type.Optional(Status),
  reason: Type.Optional(ReasonCode),
  organizationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only of this customer.' })),
});

const Invitation = Type.Object({
  sentAt: Time('When it was sent.'),
  expiresAt: Time('Until when it can be used.'),
  state: Type.Enum(['open', 'used', 'revoked', 'expired'], { description: 'Whether it can still be used.' }),
  mailState: Type.Optional(
    Type.Enum(['waiting', 'sent', 'refused', 'given-up', 'kept'], {
      description: 'What has become of the mail; kept is one that stays in the development outbox. Absent after a month.',
    }),
  ),
  mailAnswer: Type.Optional(Type.String({ description: 'What the mail server said last.' })),
});

export const ServiceResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the service.' }),
    orgId: Type.String({ description: 'The customer.' }),
    organizationName: Type.String({ description: 'Name of the customer.' }),
    channelName: Type.Optional(Type.String({ description: 'The channel that the customer belongs to, if to one.' })),
    type: Type.Enum(['webex-cloud-connect'], { description: 'What kind of service it is.' }),
    name: Type.String({ description: 'Its name.' }),
    contactName: Type.String({ description: 'Full name of the contact.' }),
    phoneNumber: Type.Optional(Type.String({ description: 'In E.164.' })),
    email: Type.String({ description: "Of the customer's administrator." }),
    integrationType: IntegrationType,
    mode: Type.Enum(['Integrated', 'Non-Integrated'], { description: 'The same, as it is called.' }),
    webexOrgId: Type.String({ description: 'Webex organization ID, as Control Hub shows it.' }),
    customerLicense: Type.String({ description: 'Customer license.' }),
    minimumUsers: Type.Integer({ description: 'Users that the service is agreed for.' }),
    allowToExceed: Type.Integer({ description: 'Users above the minimum that are tolerated.' }),
    comments: Type.Optional(Type.String({ description: 'Free text.' })),
    status: Status,
    statusName: Type.String({ description: 'The status as it is called.', examples: ['Pending Consent'] }),
    reason: Type.Optional(
      Type.Object({
        code: ReasonCode,
        message: Type.String({ description: 'The reason in words, with what to do.' }),
        detail: Type.Optional(Type.String({ description: 'What else is known about it.' })),
      }),
    ),
    suspended: Type.Boolean({ description: 'Whether nothing is synced until it is restored.' }),
    consentedAt: Type.Optional(Time('When the connection was approved.')),
    consentedBy: Type.Optional(Type.String({ description: 'Email address of the Webex administrator who approved it.' })),
    created: Time('When it was added.'),
    lastModified: Time('When it, or its numbers, were last changed.'),
    invitation: Type.Optional(Invitation),
    location: Type.Optional(
      Type.Object({
        id: Type.String({ description: 'Where the numbers are kept here.' }),
        name: Type.String(),
        remoteId: Type.Optional(Type.String({ description: 'Id of the Webex location that they are put into.' })),
        remoteName: Type.Optional(Type.String({ description: 'Its name.' })),
      }),
    ),
    sync: Type.Object({
      syncedAt: Type.Optional(Time('When all was last in sync.')),
      wantedSince: Type.Optional(Time('Since when something waits to be synced.')),
      nextAt: Type.Optional(Time('When it is tried next.')),
      failuresInARow: Type.Integer({ description: 'How often in a row it could not be synced.' }),
    }),
    usage: Type.Optional(
      Type.Object({
        day: Type.String({ format: 'date', description: 'When it was last measured.' }),
        usersInUse: Type.Integer({ description: 'Users in use on that day.' }),
        level: Type.Enum(['within', 'above-minimum', 'beyond'], {
          description: 'Measured against minimumUsers and allowToExceed; beyond both is a warning and never cuts service.',
        }),
      }),
    ),
  },
  { $id: 'IntegratedService' },
);

export const ServiceList = Type.Object({ items: Type.Array(ServiceResource) }, { $id: 'IntegratedServiceList' });

export const RemovalBody = Type.Object(
  {
    takeBack: Type.Optional(
      Type.Boolean({
        description: 'Whether the numbers that Bellhop has put to Webex are taken back there; they are if not given.',
      }),
    ),
  },
  { $id: 'IntegratedServiceRemoval', additionalProperties: false },
);
export const RemovalAnswer = Type.Object(
  { state: Type.Enum(['removing', 'removed'], { description: 'Whether a job still takes back what is at Webex.' }) },
  { $id: 'IntegratedServiceRemovalState' },
);

export const ServiceHealth = Type.Object(
  {
    counts: Type.Array(
      Type.Object({
        status: Status,
        reason: Type.Optional(ReasonCode),
        suspended: Type.Boolean({ description: 'Whether these are suspended.' }),
        services: Type.Integer({ description: 'How many stand so.' }),
      }),
    ),
    oldestUnsyncedAt: Type.Optional(Time('Since when the service waits that waits longest for a sync.')),
  },
  { $id: 'IntegratedServiceHealth' },
);

export const ServiceHistory = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Id of the audit event.' }),
        created: Time('When it happened.'),
        action: Type.String({ examples: ['integrated-service.invitation-sent'] }),
        description: Type.String({ examples: ['Integrated service invitation sent'] }),
        actorName: Type.Optional(Type.String({ description: 'Who did it.' })),
        before: Type.Optional(Type.Object({}, { additionalProperties: true, description: 'What it was.' })),
        after: Type.Optional(Type.Object({}, { additionalProperties: true, description: 'What it became.' })),
      }),
    ),
  },
  { $id: 'IntegratedServiceHistory' },
);
export const HistoryQuery = Type.Object({ ...pageQuery });
