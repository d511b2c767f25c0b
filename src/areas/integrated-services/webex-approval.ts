import type { WebexAccess } from '../../foundation/context.ts';
import { decodeId, decodeUuid } from '../../foundation/ids.ts';
import { webexClient } from './webex-client.ts';
import { missingPermissions, WEBEX_SCOPES } from './webex-permission.model.ts';
import type { WebexTokens } from './webex-tokens.ts';

/** Who has approved, of which organization, and how much. */
export interface Approval {
  organizationId: string | undefined;
  email: string;
  name: string;
  isFullAdministrator: boolean;
  /** The words of the permissions that were not granted. */
  missing: string[];
  tokens: WebexTokens & { scopes: readonly string[] };
}

const FULL_ADMINISTRATOR = 'id_full_admin';

/** By Webex's own word, with the token that was granted. Without users to read it would not say who it is. */
export async function approvalOf(webex: WebexAccess, tokens: WebexTokens): Promise<Approval> {
  // RFC 6749, section 5.1: who grants all that was asked for need not repeat it.
  const { scopes = WEBEX_SCOPES } = tokens;
  const { orgId, emails, displayName, roles = [] } = await webexClient(webex, tokens.accessToken).readMe();
  const [email = 'Somebody without an address'] = emails ?? [];
  return {
    organizationId: decodeUuid(orgId),
    email,
    name: displayName ?? email,
    isFullAdministrator: roles.some((role) => decodeId(role) === FULL_ADMINISTRATOR),
    missing: missingPermissions(scopes),
    tokens: { ...tokens, scopes },
  };
}

/**
 * Ends what was granted this very moment, and nothing that the same person granted for another service. Where Webex does not let one,
 * the tokens are forgotten all the same, and end by themselves.
 */
export async function giveBack(access: WebexAccess, { accessToken }: WebexTokens): Promise<void> {
  const webex = webexClient(access, accessToken);
  try {
    const ours = (await webex.listAuthorizations()).filter(
      ({ clientId, type }) => clientId === access.clientId && type === 'refresh',
    );
    const [newest] = ours.sort((a, b) => (b.created ?? '').localeCompare(a.created ?? ''));
    if (newest) await webex.deleteAuthorization(newest.id);
  } catch {
    // Nothing was kept here, which is what counts; that it was refused stands on the service.
  }
}
