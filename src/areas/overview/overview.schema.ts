import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const count = (description: string) => Type.Integer({ minimum: 0, description });
const time = (description: string) => Type.String({ format: 'date-time', description });

const byStatus = {
  connected: count('Registered, with nothing wrong.'),
  connected_with_issues: count('Registered, and in need of attention.'),
  disconnected: count('Registered once, and not now.'),
  activating: count('Awaited by an activation code.'),
  offline_expired: count('Their activation code was not used in time.'),
  unknown: count('Never registered yet.'),
};
const total = count('All of them.');
const needAttention = count('Failing registration, firmware below the minimum, or both.');

export const OverviewResource = Type.Object(
  {
    devices: Type.Optional(
      Type.Object({
        total,
        byStatus: Type.Object(byStatus, { description: 'By connectionStatus, as the list of devices has it.' }),
        needAttention,
        failingRegistration: count('With the error code sipprofileregistration.'),
        firmwareBelowMinimum: count('With the error code firmwarebelowminimum.'),
        countedAt: time('When they were counted: now, or where they are many, within the last minute.'),
      }),
    ),
    licenses: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String({ description: 'Id of the license.' }),
          name: Type.String({ description: 'Its name.' }),
          totalUnits: count('How many there are.'),
          consumedUnits: count('How many are in use.'),
        }),
      ),
    ),
    numbers: Type.Optional(Type.Object({ assigned: count('In use.'), unassigned: count('Free.') })),
    people: Type.Optional(count('People.')),
    workspaces: Type.Optional(count('Workspaces.')),
    unfinishedJobs: Type.Optional(count('Jobs that are waiting, running or paused.')),
  },
  { $id: 'Overview', description: 'What the caller may not see is absent.' },
);

export const LONGEST_HISTORY_DAYS = 31;

export const DeviceHistoryQuery = Type.Object({
  days: Type.Integer({ minimum: 1, maximum: LONGEST_HISTORY_DAYS, default: 7, description: 'How many days back from now.' }),
});

export const DeviceHistoryResource = Type.Object(
  {
    hours: Type.Optional(
      Type.Array(
        Type.Object({
          time: time('When the hour begins.'),
          total,
          byStatus: Type.Object(byStatus, { description: 'As of the last count of the hour.' }),
          needAttention,
          registrationsPerMinute: Type.Optional(
            Type.Number({ minimum: 0, description: 'Lines that registered or refreshed in a minute, on average.' }),
          ),
        }),
        { description: 'Oldest first; hours that nobody counted are left out.' },
      ),
    ),
    minutes: Type.Optional(
      Type.Array(
        Type.Object({
          time: time('When the minute begins.'),
          registrations: count('Lines that registered or refreshed in it.'),
        }),
        { description: 'The last hour, oldest first; minutes that nobody counted are left out.' },
      ),
    ),
  },
  {
    $id: 'DeviceHistory',
    description: 'Counted for whole organizations: both are absent for who sees only a part of one.',
  },
);

export const CustomerOverviewQuery = Type.Object({
  sortBy: Type.Enum(['name', 'needAttention'], {
    default: 'name',
    description: 'By name, or those first where most devices need attention.',
  }),
  ...pageQuery,
});

export const CustomerOverviewList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Id of the organization.' }),
        displayName: Type.String({ description: 'Its name.' }),
        suspended: Type.Boolean({ description: 'Whether it, or an account above it, is suspended.' }),
        devices: Type.Optional(
          Type.Object(
            { total, connected: count('Registered, with or without issues.'), needAttention },
            { description: 'Absent where "Allow to provision devices" keeps them from the caller.' },
          ),
        ),
      }),
    ),
    countedAt: Type.Optional(time('When all of this was counted; once a minute.')),
  },
  { $id: 'CustomerOverviewList' },
);
