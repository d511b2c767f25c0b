import { type Context, systemActor, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import {
  findAccountByEmail,
  recordRefusal,
  release,
  type SignedIn,
  signInAs,
  sourceBrake,
  useChallenge,
} from '../sign-in/index.ts';
import type { Connection } from './connection.model.ts';
import { findConnection } from './connection.queries.ts';
import { domainOfEmail } from './domain.model.ts';
import { isVerified } from './domain.queries.ts';
import { type Identity, redeemCode } from './issuer.ts';
import { hashOfState, isAnswerTo, type Journey, readJourney } from './journey.model.ts';
import { refuseSignOn } from './refuse-sign-on.ts';

/** What an issuer sends a browser back with. */
export interface IssuerAnswer {
  code?: string;
  state?: string;
  iss?: string;
  error?: string;
}

/**
 * Signs in whom the issuer names, if this browser was sent there, within its time, once; and if the address is one that this
 * organization's issuer can vouch for and that somebody of this organization has. Nobody is created.
 */
export async function finishSignOn(visit: Visit, answer: IssuerAnswer): Promise<{ signedIn: SignedIn; returnTo: string }> {
  const { journey, installation } = await arrive(visit, answer);
  const { organizationId } = journey;
  const connection = await visit.transactions.read(systemActor(organizationId, []), ({ db }) => findConnection(db));
  if (!connection?.enabled) throw switchedOff();
  const { code, state, iss, error } = answer;
  if (error !== undefined || code === undefined || state === undefined)
    return refuseSignOn(visit, organizationId, 'issuer-refused', 'The issuer answered with an error instead of a code.');
  const identity = await redeemCode(installation, connection, journey, {
    code,
    state,
    ...(iss === undefined ? {} : { iss }),
  }).catch((cause) => refuseSignOn(visit, organizationId, 'answer-unsound', cause));
  return { signedIn: await signInWhom(visit, connection, identity), returnTo: journey.returnTo };
}

/** An answer is used up before it is looked at: whatever comes of it, nobody brings it a second time. */
async function arrive(
  visit: Visit,
  { state }: IssuerAnswer,
): Promise<{ journey: Journey; installation: Context['installation'] }> {
  const arrived = await visit.transactions.write(visitor(visit), async (ctx) => {
    const { singleSignOn } = visit.cookies;
    const journey = singleSignOn && readJourney(ctx.installation.secrets, singleSignOn, ctx.now);
    if (!journey || !isAnswerTo(journey, state)) return undefined;
    const isFirst = (await useChallenge(ctx.db, hashOfState(journey), new Date(journey.endsAt))) > 0;
    return isFirst ? { journey, installation: ctx.installation } : undefined;
  });
  if (arrived) return arrived;
  throw new Refused(
    'unauthenticated',
    'single-sign-on.not-begun',
    'This sign-in was not begun in this browser, took too long, or was finished already. Begin again.',
  );
}

async function signInWhom(visit: Visit, { organizationId }: Connection, { email, emailVerified }: Identity): Promise<SignedIn> {
  if (email === undefined || !emailVerified)
    return refuseSignOn(visit, organizationId, 'not-known-here', 'The issuer names no email address that it has verified.');
  const domain = domainOfEmail(email);
  const vouches = domain && (await visit.transactions.read(systemActor(organizationId, []), ({ db }) => isVerified(db, domain)));
  if (!vouches)
    return refuseSignOn(
      visit,
      organizationId,
      'not-known-here',
      'The email address is of a domain that is not verified for this organization.',
    );
  const account = await visit.transactions.read(visitor(visit), ({ db }) => findAccountByEmail(db, email.toLowerCase()));
  if (account?.organizationId !== organizationId)
    return refuseSignOn(visit, organizationId, 'not-known-here', 'Nobody of this organization has the email address.');
  try {
    return await signInAs(visit, account, ['singleSignOn'], (ctx) => release(ctx, [sourceBrake(visit.ip)]));
  } catch (error) {
    if (error instanceof Refused) await recordRefusal(visit, account, error.code);
    throw error;
  }
}

const switchedOff = (): Refused =>
  new Refused(
    'forbidden',
    'single-sign-on.off',
    'Your organization has switched single sign-on off. Sign in with your password.',
  );
