import { openRoute } from '../../foundation/http/route.ts';
import { CALLBACK_PATH } from './authorization-url.ts';
import { beginConsent } from './begin-consent.ts';
import { ConsentBegun, InvitationFacts, InvitationToken, WebexReturnQuery } from './consent.schema.ts';
import { JOURNEY_SECONDS } from './consent-journey.model.ts';
import { finishConsent } from './finish-consent.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { WEBEX_PERMISSIONS } from './webex-permission.model.ts';

const TAG = 'Integrated services';
const PATH = '/v1/consentInvitations';
const PAGE = '/approve';

export const consentRoutes = [
  openRoute({
    operation: 'readConsentInvitation',
    summary: 'Who asks whom for what, by the token of a link; uses nothing up',
    tag: TAG,
    method: 'POST',
    path: `${PATH}/actions/read/invoke`,
    extension: true,
    body: InvitationToken,
    output: InvitationFacts,
    receive: async (visit, { body }) => {
      const { invitation, state, service, providerName, customerName } = await lookAtInvitation(visit, body.token);
      return {
        ...{ state, providerName, customerName, serviceName: service.name, contactName: service.contactName },
        expiresAt: invitation.expiresAt.toISOString(),
        permissions: WEBEX_PERMISSIONS.map(({ scope, words }) => ({ scope, description: words })),
      };
    },
  }),
  openRoute({
    operation: 'beginConsent',
    summary: 'Send the browser of who was invited to Webex',
    tag: TAG,
    method: 'POST',
    path: `${PATH}/actions/begin/invoke`,
    extension: true,
    body: InvitationToken,
    output: ConsentBegun,
    receive: async (visit, { body }, answer) => {
      const { url, journey } = await beginConsent(visit, body.token);
      answer.cookie('consent', journey, JOURNEY_SECONDS);
      return { url };
    },
  }),
  openRoute({
    operation: 'finishConsent',
    summary: 'Where Webex sends the browser back to; keeps what was granted, and goes on',
    tag: TAG,
    method: 'GET',
    path: CALLBACK_PATH,
    extension: true,
    query: WebexReturnQuery,
    success: 302,
    refusalsPage: PAGE,
    receive: async (visit, { query }, answer) => {
      answer.cookie('consent', '', 0);
      await finishConsent(visit, query);
      answer.location(`${PAGE}/done`);
      return undefined;
    },
  }),
];
