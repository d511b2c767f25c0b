import type { WebexClient } from './webex-client.ts';
import { WebexTrouble } from './webex-trouble.ts';

/**
 * Gives up at Webex what the person whose token this is has granted Bellhop. The refresh token takes everything along that came of it,
 * the token that this is asked with included, so that what is asked after it may be refused.
 */
export async function revokeGrant(webex: WebexClient, clientId: string): Promise<void> {
  const authorizations = await webex.listAuthorizations();
  const ours = authorizations.filter((authorization) => authorization.clientId === clientId && authorization.type === 'refresh');
  for (const { id } of ours) await webex.deleteAuthorization(id).catch(unlessOver);
}

function unlessOver(error: unknown): void {
  if (error instanceof WebexTrouble && (error.kind === 'unauthorized' || error.kind === 'not-found')) return;
  throw error;
}
