import { streamRoute } from '../../foundation/http/route.ts';
import { feed } from './read-notification.ts';

export const eventRoutes = [
  streamRoute({
    operation: 'followEvents',
    summary: 'Hear what changes, as server-sent events',
    tag: 'Events',
    path: '/v1/events',
    permission: 'events.read',
    scopes: [],
    extension: true,
    feed,
  }),
];
