import type { Area } from '../../foundation/area.ts';
import { personJoins } from '../people/index.ts';
import { accountRoutes } from './account.routes.ts';
import { forgetOldAttempts } from './forget-old.ts';
import { inviteNewcomer } from './invite-person.ts';
import { othersSignInRoutes } from './others-sign-in.routes.ts';
import { personalTokenRoutes } from './personal-token.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';

personJoins.listen(inviteNewcomer);

export const signIn: Area = {
  name: 'sign-in',
  routes: [...signInRoutes, ...accountRoutes, ...personalTokenRoutes, ...othersSignInRoutes],
  scheduled: (tools) => [forgetOldAttempts(tools)],
};
