import { type Static, Type } from 'typebox';
import { csvLine } from '../../foundation/csv-line.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { serviceOfPath } from './find-service.ts';
import { usageLevel } from './service.model.ts';
import { ServicePath } from './service.schema.ts';
import { listUsage, type UsageDay } from './usage.queries.ts';

const TAG = 'Integrated services';
const ONE = '/v1/integratedServices/:serviceId';
const SCOPES = ['spark-admin:organizations_read'];
const USUAL_DAYS = 30;

const UsageQuery = Type.Object({
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 400, description: 'How many days until today; 30 if not given.' })),
});
const Count = (description: string) => Type.Integer({ description });

const DayUsage = Type.Object({
  day: Type.String({ format: 'date', description: 'In UTC.' }),
  totalDids: Count('All numbers: the four figures that follow, added.'),
  unusedDids: Count('Of type User, and not assigned to a user.'),
  userDids: Count('Of type User, and assigned to a user.'),
  contactCenterDids: Count('Of type Contact Center.'),
  serviceNumberDids: Count('Of type Service, such as fax, IVR and emergency calling.'),
  serviceNumbersCac: Count('Concurrent calls of the Service numbers, added.'),
  usersInUse: Count('Users that have a number.'),
  minimumUsers: Count('Users that were agreed on that day.'),
  allowToExceed: Count('Users above the minimum that were tolerated.'),
  level: Type.Enum(['within', 'above-minimum', 'beyond'], { description: 'The users in use, measured against both.' }),
});
const UsageList = Type.Object({ items: Type.Array(DayUsage) }, { $id: 'IntegratedServiceUsage' });

export const usageRoutes = [
  route({
    operation: 'listIntegratedServiceUsage',
    summary: 'List the license usage of a service day by day, the newest first',
    tag: TAG,
    method: 'GET',
    path: `${ONE}/usage`,
    permission: 'services.read',
    scopes: SCOPES,
    extension: true,
    params: ServicePath,
    query: UsageQuery,
    output: UsageList,
    handle: async (ctx, { params, query }) => {
      const { id } = await serviceOfPath(ctx, decodeUuid(params.serviceId));
      return { items: (await listUsage(ctx.db, id, query.days ?? USUAL_DAYS, ctx.now)).map(present) };
    },
  }),
  route({
    operation: 'exportIntegratedServiceUsage',
    summary: 'Export the license usage of a service as CSV',
    tag: TAG,
    method: 'GET',
    path: `${ONE}/usage.csv`,
    permission: 'services.read',
    scopes: SCOPES,
    extension: true,
    params: ServicePath,
    query: UsageQuery,
    produces: ['text/csv'],
    handle: async (ctx, { params, query }, answer) => {
      const { id } = await serviceOfPath(ctx, decodeUuid(params.serviceId));
      const days = (await listUsage(ctx.db, id, query.days ?? USUAL_DAYS, ctx.now)).map(present);
      const text = [COLUMNS, ...days.map((day) => COLUMNS.map((column) => day[column]))].map(csvLine).join('');
      answer.download({ contentType: 'text/csv; charset=utf-8; header=present', fileName: 'usage.csv', first: { text } });
      return undefined;
    },
  }),
];

const COLUMNS = Object.keys(DayUsage.properties) as (keyof Static<typeof DayUsage>)[];

const present = (usage: UsageDay): Static<typeof DayUsage> => ({
  day: usage.day,
  totalDids: usage.total,
  unusedDids: usage.unused,
  userDids: usage.userDids,
  contactCenterDids: usage.contactCenter,
  serviceNumberDids: usage.serviceNumbers,
  serviceNumbersCac: usage.serviceCac,
  usersInUse: usage.usersInUse,
  minimumUsers: usage.minimumUsers,
  allowToExceed: usage.allowedToExceed,
  level: usageLevel(usage),
});
