import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { type Static, Type } from 'typebox';
import type { ServerTools } from '../../foundation/area.ts';
import { type Actor, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { validatorOf } from '../../foundation/http/validation.ts';
import { encodeId } from '../../foundation/ids.ts';
import { applicationIdOf } from './application.model.ts';
import { type Client, findClient } from './application.queries.ts';
import { accountIdOf, writeKey } from './consent.model.ts';
import { consentPage } from './consent-page.ts';
import { giveConsent } from './give-consent.ts';
import { describeScope, isCsrfToken, writeCsrfToken } from './interaction.model.ts';
import { mustBeSignedIn, sendPage, signInFirst, wantsPage } from './page.routes.ts';
import type { Page } from './page.ts';

type Interaction = InstanceType<Provider['Interaction']>;
type InteractionRequest = FastifyRequest<{ Params: { id: string } }>;

/** What an application asks for, in an interaction of this very browser. */
interface Asked {
  interaction: Interaction;
  client: Client;
  scopes: string[];
}

const Decision = Type.Object({
  decision: Type.Union([Type.Literal('accept'), Type.Literal('decline')]),
  csrfToken: Type.String({ maxLength: 128 }),
});

/** `/v1/authorize/interactions/{id}`: a page without a script, or the same as JSON. Whoever must sign in first does so in the console. */
export function answerInteractions(scope: FastifyInstance, path: string, server: () => Provider, tools: ServerTools): void {
  const csrfKey = tools.database.installation.secrets.derive('answers to consent pages');
  const checkDecision = validatorOf(Decision, 'body');
  const config = (operation: string) => ({ config: { operation, produces: ['text/html'], limit: 'by-source' as const } });

  scope.get(`${path}/:id`, config('getInteraction'), async (request: InteractionRequest, reply) => {
    const asked = await findAsked(request, reply, server(), tools);
    const action = `${path}/${asked.interaction.uid}`;
    const person = await tools.signedIn(request);
    if (!person && wantsPage(request)) return signInFirst(reply, action);
    const signedIn = mustBeSignedIn(person);
    const csrfToken = writeCsrfToken(csrfKey, asked.interaction.uid, signedIn.id);
    if (!wantsPage(request)) return presentAsked(asked, signedIn, csrfToken);
    return sendPage(reply, pageOf(asked, signedIn, action, csrfToken));
  });

  scope.post(`${path}/:id`, config('answerInteraction'), async (request: InteractionRequest, reply) => {
    const asked = await findAsked(request, reply, server(), tools);
    const { interaction } = asked;
    const person = mustBeSignedIn(await tools.signedIn(request));
    const body = request.body ?? {};
    checkDecision(body);
    const { decision, csrfToken } = body as Static<typeof Decision>;
    if (!isCsrfToken(csrfKey, interaction.uid, person.id, csrfToken))
      throw new Refused('forbidden', 'interaction.csrf', 'This answer did not come from the page that asks. Load it again.');
    interaction.result = decision === 'accept' ? await accept(asked, person, tools) : DECLINED;
    await interaction.persist();
    if (!wantsPage(request)) return { redirectTo: interaction.returnTo };
    return reply.redirect(interaction.returnTo, 303);
  });
}

const DECLINED = { error: 'access_denied', error_description: 'The person declined.' };

async function accept({ client, scopes }: Asked, person: Actor, { database }: ServerTools): Promise<Interaction['result']> {
  const consent = await database.write(person, (ctx) => giveConsent(ctx, client, scopes));
  return { login: { accountId: accountIdOf(consent) }, consent: { grantId: writeKey(consent) } };
}

async function findAsked(request: InteractionRequest, reply: FastifyReply, server: Provider, tools: ServerTools): Promise<Asked> {
  const { id } = request.params;
  // Only the browser that was sent here holds the cookie: nobody is made to answer for somebody else's application.
  const cookie = server.createContext(request.raw, reply.raw).cookies.get(server.cookieName('interaction'), { signed: true });
  const interaction = cookie === id ? await server.Interaction.find(id) : undefined;
  const applicationId = applicationIdOf(String(interaction?.params.client_id));
  const client =
    applicationId === undefined
      ? undefined
      : await tools.database.read(visitor(tools.visitOf(request)), (ctx) => findClient(ctx.db, applicationId, ctx.now));
  if (!interaction || !client)
    throw new Refused('not-found', 'interaction.not-found', 'This request for access is over. Begin again at the application.');
  return { interaction, client, scopes: String(interaction.params.scope).split(' ') };
}

const presentAsked = ({ interaction, client, scopes }: Asked, person: Actor & { id: string }, csrfToken: string) => ({
  id: interaction.uid,
  application: {
    id: encodeId('APPLICATION', client.id),
    name: client.name,
    description: client.description,
    organizationName: client.organizationName,
  },
  person: { id: encodeId('PEOPLE', person.id), displayName: person.name, orgId: encodeId('ORGANIZATION', person.organizationId) },
  scopes: scopes.map(describeScope),
  csrfToken,
});

const pageOf = ({ interaction, client, scopes }: Asked, person: Actor, action: string, csrfToken: string): Page =>
  consentPage({
    applicationName: client.name,
    applicationDescription: client.description,
    ownerName: client.organizationName,
    personName: person.name,
    scopes: scopes.map(describeScope),
    action,
    hidden: { csrfToken },
    goesTo: String(interaction.params.redirect_uri),
  });
