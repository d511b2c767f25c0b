import { systemActor, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { countAgainst, sourceBrake } from '../sign-in/index.ts';
import { ownPath, startPath } from './connection.model.ts';
import { findByDomain, findConnection } from './connection.queries.ts';
import { domainOf, domainOfEmail } from './domain.model.ts';
import { authorizationUrl } from './issuer.ts';
import { newJourney, writeJourney } from './journey.model.ts';
import { refuseSignOn } from './refuse-sign-on.ts';

/** Whether people with addresses of this domain sign in at an issuer, and where; it says nothing about any one of them. */
export async function lookUpSignOn(
  visit: Visit,
  email: string,
): Promise<{ available: boolean; required: boolean; url: string | null }> {
  const domain = domainOfEmail(email);
  const found = domain && (await visit.transactions.read(visitor(visit), (ctx) => findByDomain(ctx.db, domain)));
  return domain && found
    ? { available: true, required: found.required, url: startPath(domain) }
    : { available: false, required: false, url: null };
}

/** Sends a browser to the issuer. No transaction is open while the issuer is asked where that is. */
export async function beginSignOn(
  visit: Visit,
  { domain: text, returnTo = '/' }: { domain: string; returnTo?: string },
): Promise<{ url: string; journey: string }> {
  const domain = domainOf(text);
  const organizationId = await visit.transactions.write(visitor(visit), async (ctx) => {
    // Whoever makes us ask issuers without end is slowed down like one who guesses.
    await countAgainst(ctx, [sourceBrake(visit.ip)]);
    return domain && (await findByDomain(ctx.db, domain))?.organizationId;
  });
  if (!organizationId) throw noSuchSignOn();
  const { connection, journey, installation } = await visit.transactions.read(systemActor(organizationId, []), async (ctx) => {
    const path = ownPath(returnTo, ctx.installation.publicUrl);
    if (path === undefined)
      throw new Refused('invalid', 'single-sign-on.return-to', "'returnTo' must be a path of this server, such as /devices.");
    return {
      connection: await findConnection(ctx.db),
      journey: newJourney(organizationId, path, ctx),
      installation: ctx.installation,
    };
  });
  if (!connection) throw noSuchSignOn();
  const url = await authorizationUrl(installation, connection, journey).catch((error) =>
    refuseSignOn(visit, organizationId, 'issuer-away', error),
  );
  return { url, journey: writeJourney(installation.secrets, journey) };
}

const noSuchSignOn = (): Refused =>
  new Refused('not-found', 'single-sign-on.none', 'There is no single sign-on for this domain. Sign in with your password.');
