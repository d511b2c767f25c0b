import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { invitePerson } from './invite-person.ts';
import { PersonPath } from './sign-in.schema.ts';
import { takeSecondFactors } from './take-second-factors.ts';

/** What an administrator does about how somebody else signs in. */
export const othersSignInRoutes = [
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
  route({
    operation: 'removeSecondFactors',
    summary: "Remove all of somebody's second factors: codes of an app, passkeys and recovery codes",
    tag: 'People',
    method: 'POST',
    path: '/v1/people/:personId/actions/removeSecondFactors/invoke',
    permission: 'people.write',
    scopes: ['spark-admin:people_write'],
    extension: true,
    params: PersonPath,
    handle: async (ctx, { params }) => {
      await takeSecondFactors(ctx, decodeUuid(params.personId));
      return undefined;
    },
  }),
];
