import { Type } from 'typebox';
import { pageQuery, START_CEILING } from '../../foundation/paging.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });
const Time = (description: string) => Type.String({ maxLength: 64, description, examples: ['2026-01-31T00:00:00.000Z'] });

const filter = {
  orgId: Id('The organization whose trail it is.'),
  from: Time('Events from this moment on; with its time zone.'),
  to: Time('Events before this moment; at most a year after `from`.'),
  actorId: Type.Optional(Id('Only what this person did.')),
  targetId: Type.Optional(Id('Only what was done to this; an extension of Bellhop.')),
  eventCategories: Type.Optional(
    Type.Array(Type.String({ maxLength: 512 }), {
      maxItems: 50,
      description: 'Names of categories, separated by commas, in any case.',
    }),
  ),
};

export const EventQuery = Type.Object({
  ...filter,
  max: pageQuery.max,
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: START_CEILING, description: 'How many events to skip.' })),
  pageToken: pageQuery.pageToken,
});

export const ExportQuery = Type.Object({
  ...filter,
  format: Type.Optional(Type.Enum(['csv', 'ndjson'], { description: 'Lines of JSON unless it says csv.' })),
});

const text = (description: string) => Type.Optional(Type.String({ description }));
const AnyObject = (description: string) => Type.Optional(Type.Object({}, { additionalProperties: true, description }));

const EventResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the event.' }),
    created: Type.String({ format: 'date-time' }),
    actorId: text('Absent for what Bellhop did itself.'),
    actorOrgId: text('Where who did it belongs.'),
    data: Type.Object({
      action: Type.String({
        description: 'What was done, as one stable word; an extension of Bellhop.',
        examples: ['device.created'],
      }),
      eventCategory: Type.String(),
      eventDescription: Type.String({ examples: ['Device created'] }),
      actionText: Type.String({ examples: ['Ann Lee: Device created, 805EC0112233'] }),
      actorName: text('Who did it.'),
      actorEmail: text('Email address of who did it.'),
      actorOrgName: text('Absent for who acts from another organization.'),
      actorIp: text('Where the request came from.'),
      actorUserAgent: text('What sent it.'),
      trackingId: text('Of the request, as its answer said.'),
      targetType: text('Kind of what it was done to.'),
      targetId: text('Id of what it was done to.'),
      targetName: text('Its name at that moment.'),
      targetOrgId: Type.String(),
      targetOrgName: Type.String(),
      before: AnyObject('What it was, secrets masked; an extension of Bellhop.'),
      after: AnyObject('What it became, secrets masked; an extension of Bellhop.'),
    }),
  },
  { $id: 'AuditEvent' },
);

export const EventList = Type.Object({ items: Type.Array(EventResource) }, { $id: 'AuditEventList' });
export const CategoryList = Type.Object({ eventCategories: Type.Array(Type.String()) }, { $id: 'AuditCategoryList' });
