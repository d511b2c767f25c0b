import { openRoute } from '../../foundation/http/route.ts';
import { presentOutcome } from '../sign-in/index.ts';
import { beginSignOn, lookUpSignOn } from './begin-sign-on.ts';
import { CALLBACK_PATH } from './connection.model.ts';
import { finishSignOn } from './finish-sign-on.ts';
import { JOURNEY_SECONDS } from './journey.model.ts';
import { CallbackQuery, SignOnFacts, StartQuery, WhoseSignOn } from './single-sign-on.schema.ts';

const TAG = 'Single sign-on';
const SIGN_IN_PAGE = '/sign-in';

export const signOnRoutes = [
  openRoute({
    operation: 'lookUpSingleSignOn',
    summary: 'Whether addresses like this one sign in at an issuer, and where; says nothing about who exists',
    tag: TAG,
    method: 'POST',
    path: '/v1/singleSignOn',
    extension: true,
    body: WhoseSignOn,
    output: SignOnFacts,
    receive: (visit, { body }) => lookUpSignOn(visit, body.email),
  }),
  openRoute({
    operation: 'startSingleSignOn',
    summary: "Send a browser to its organization's issuer",
    tag: TAG,
    method: 'GET',
    path: '/v1/singleSignOn/start',
    extension: true,
    query: StartQuery,
    success: 302,
    refusalsPage: SIGN_IN_PAGE,
    receive: async (visit, { query }, answer) => {
      const { url, journey } = await beginSignOn(visit, query);
      answer.cookie('singleSignOn', journey, JOURNEY_SECONDS);
      answer.location(url);
      return undefined;
    },
  }),
  openRoute({
    operation: 'finishSingleSignOn',
    summary: 'Where the issuer sends the browser back to; signs in and goes on',
    tag: TAG,
    method: 'GET',
    path: CALLBACK_PATH,
    extension: true,
    query: CallbackQuery,
    success: 302,
    refusalsPage: SIGN_IN_PAGE,
    receive: async (visit, { query }, answer) => {
      const { signedIn, returnTo } = await finishSignOn(visit, query);
      presentOutcome(signedIn, answer);
      answer.cookie('singleSignOn', '', 0);
      answer.location(returnTo);
      return undefined;
    },
  }),
];
