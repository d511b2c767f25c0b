import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Page } from './page.ts';

const SIGN_IN_PAGE = '/sign-in';
const FORM_LIMIT_BYTES = 16 * 1024;

/** What a page without a script sends. */
export function readForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT_BYTES },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );
}

export const wantsPage = (request: FastifyRequest): boolean => /text\/html/i.test(request.headers.accept ?? '');

export const sendPage = (reply: FastifyReply, { html, contentSecurityPolicy }: Page) =>
  reply.header('content-security-policy', contentSecurityPolicy).type('text/html').send(html);

/** In the console, which knows all ways in, and comes back. */
export const signInFirst = (reply: FastifyReply, continueTo: string) =>
  reply.redirect(`${SIGN_IN_PAGE}?${new URLSearchParams({ continue: continueTo })}`, 303);

export function mustBeSignedIn(person: Actor | undefined): Actor & { id: string } {
  if (person?.id === undefined) throw new Refused('unauthenticated', 'interaction.signed-out', 'Sign in first, in this browser.');
  return { ...person, id: person.id };
}
