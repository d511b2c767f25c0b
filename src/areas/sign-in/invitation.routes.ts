import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { invitePerson } from './invite-person.ts';
import { PersonPath } from './sign-in.schema.ts';

export const invitationRoutes = [
  route({
    operation: 'invitePerson',
    summary: 'Send somebody the link to choose a first password with, once more',
    tag: 'People',
    method: 'POST',
    path: '/v1/people/:personId/actions/invite/invoke',
    permission: 'people.write',
    scopes: ['spark-admin:people_write'],
    extension: true,
    params: PersonPath,
    handle: async (ctx, { params }) => {
      await invitePerson(ctx, decodeUuid(params.personId));
      return undefined;
    },
  }),
];
