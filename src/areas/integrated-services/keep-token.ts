import { findGrant } from './sync.queries.ts';
import { saveTokens } from './sync.store.ts';
import { type Claim, inLease, type SyncRun, type WebexRun } from './sync-run.ts';
import { webexClient } from './webex-client.ts';
import { refreshTokens } from './webex-tokens.ts';
import { WebexTrouble } from './webex-trouble.ts';

/** Access tokens live for two weeks, and every service is looked at daily: three looks find a token that is about to end. */
const AHEAD_MS = 3 * 86_400_000;

/** A token that is not accepted is replaced once, and all is done again: nothing of it is done twice. */
export async function askWithToken<T>(run: SyncRun, claim: Claim, work: (run: WebexRun) => Promise<T>): Promise<T> {
  const as = (token: string): WebexRun => Object.assign(run, { webex: webexClient(run.access, token) });
  try {
    return await work(as(await keepToken(run, claim)));
  } catch (error) {
    if (!(error instanceof WebexTrouble) || error.kind !== 'unauthorized') throw error;
    return await work(as(await refreshToken(run)));
  }
}

/** An access token that will do for this run. One that ends soon is replaced ahead of time, and used once more where that fails. */
async function keepToken(run: SyncRun, { grant, at }: Claim): Promise<string> {
  if (grant === undefined) throw nothingGranted();
  const { secrets } = run.tools.database.installation;
  const leftMs = grant.accessExpiresAt.getTime() - at.getTime();
  if (leftMs > AHEAD_MS) return secrets.open(grant.accessTokenEncrypted);
  try {
    return await refreshToken(run);
  } catch (error) {
    const isForLater = error instanceof WebexTrouble && (error.kind === 'unavailable' || error.kind === 'rate-limited');
    if (!isForLater || leftMs <= 0) throw error;
    return secrets.open(grant.accessTokenEncrypted);
  }
}

/**
 * The lease, which is taken and checked under a lock of the service's row, lets one worker at a time refresh: Webex may give each
 * refresh token but one use. The new pair is committed before anything is asked with it.
 */
async function refreshToken(run: SyncRun): Promise<string> {
  const { secrets } = run.tools.database.installation;
  const grant = await inLease(run, ({ db }) => findGrant(db, run.serviceId));
  if (grant === undefined) throw nothingGranted();
  const tokens = await refreshTokens(run.access, secrets.open(grant.refreshTokenEncrypted));
  const sealed = { ...tokens, access: secrets.seal(tokens.accessToken), refresh: secrets.seal(tokens.refreshToken) };
  await inLease(run, (ctx, service) => saveTokens(ctx.db, service, grant.refreshTokenEncrypted, sealed, ctx.now));
  return tokens.accessToken;
}

const nothingGranted = () => new WebexTrouble({ kind: 'grant-ended' }, 'The customer has granted nothing any more.');
