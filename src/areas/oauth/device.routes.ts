import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import type { ServerTools } from '../../foundation/area.ts';
import { type Actor, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { validatorOf } from '../../foundation/http/validation.ts';
import { type AskingDevice, acceptDevice, declineDevice } from './answer-device.ts';
import { applicationIdOf } from './application.model.ts';
import { findClient } from './application.queries.ts';
import { consentPage } from './consent-page.ts';
import { hashUserCode, readUserCode, writeUserCode } from './device.model.ts';
import { findWaitingDevice } from './device.queries.ts';
import { answeredPage, codePage } from './device-page.ts';
import { describeScope, isCsrfToken, writeCsrfToken } from './interaction.model.ts';
import { mustBeSignedIn, sendPage, signInFirst } from './page.routes.ts';

type CodeRequest = FastifyRequest<{ Querystring: { user_code?: string | string[] } }>;

const Answer = Type.Object({
  decision: Type.Union([Type.Literal('accept'), Type.Literal('decline')]),
  user_code: Type.String({ maxLength: 32 }),
  csrfToken: Type.String({ maxLength: 128 }),
});
const ANSWERS = { accept: acceptDevice, decline: declineDevice };

/** `/device`: where somebody who has signed in types the code of a device, reads what it asks for, and answers. Guesses are counted by source. */
export function answerDevices(scope: FastifyInstance, path: string, tools: ServerTools): void {
  const csrfKey = tools.database.installation.secrets.derive('answers to consent pages');
  const checkAnswer = validatorOf(Answer, 'body');
  const config = (operation: string) => ({ config: { operation, produces: ['text/html'], limit: 'by-source' as const } });

  scope.get(path, config('askForDeviceCode'), async (request: CodeRequest, reply) => {
    const person = await tools.signedIn(request);
    if (!person) return signInFirst(reply, request.url);
    const { user_code: typed } = request.query;
    if (typed === undefined) return sendPage(reply, codePage(path, false));
    const code = readUserCode(String(typed));
    const asking = code && (await findAsking(request, code, tools));
    if (!asking) return sendPage(reply.code(404), codePage(path, true));
    return sendPage(reply, pageOf(asking, mustBeSignedIn(person), code, path, csrfKey));
  });

  scope.post(path, config('answerDevice'), async (request, reply) => {
    const person = mustBeSignedIn(await tools.signedIn(request));
    const body = request.body ?? {};
    checkAnswer(body);
    const { decision, user_code: code, csrfToken } = body as Static<typeof Answer>;
    if (!isCsrfToken(csrfKey, code, person.id, csrfToken))
      throw new Refused('forbidden', 'interaction.csrf', 'This answer did not come from the page that asks. Load it again.');
    const asking = await findAsking(request, code, tools);
    if (!asking) return sendPage(reply.code(404), codePage(path, true));
    await tools.database.write(person, (ctx) => ANSWERS[decision](ctx, asking));
    return sendPage(reply, answeredPage(asking.client.name, decision));
  });
}

async function findAsking(request: FastifyRequest, code: string, tools: ServerTools): Promise<AskingDevice | undefined> {
  const { database } = tools;
  const userCodeHash = hashUserCode(database.installation.secrets, code);
  return await database.read(visitor(tools.visitOf(request)), async ({ db, now }) => {
    const device = await findWaitingDevice(db, userCodeHash, now);
    if (!device) return undefined;
    const applicationId = applicationIdOf(device.clientId);
    const client = applicationId === undefined ? undefined : await findClient(db, applicationId, now);
    // Its owner may have switched it off meanwhile.
    return client?.deviceGrant ? { userCodeHash, client, scopes: (device.params.scope ?? '').split(' ') } : undefined;
  });
}

const pageOf = (
  { client, scopes }: AskingDevice,
  person: Actor & { id: string },
  code: string,
  action: string,
  csrfKey: Buffer,
) =>
  consentPage({
    applicationName: client.name,
    applicationDescription: client.description,
    ownerName: client.organizationName,
    personName: person.name,
    scopes: scopes.map(describeScope),
    userCode: writeUserCode(code),
    action,
    hidden: { csrfToken: writeCsrfToken(csrfKey, code, person.id), user_code: code },
  });
