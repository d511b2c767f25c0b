/** What somebody allowed an application: a person for themselves, or an administrator for a service app. */
export interface Consent {
  organizationId: string;
  id: string;
  applicationId: string;
  /** Whom the application acts for; null for a service app, which acts for the organization. */
  personId: string | null;
  scopes: string[];
  expiresAt: Date | null;
}

/** A service app that an organization has let in, as its administrators see it. */
export interface AdmittedServiceApp {
  id: string;
  name: string;
  description: string;
  ownerName: string;
  scopes: string[];
  admittedAt: Date;
}

const DAY_SECONDS = 86_400;

/** As Webex: an access token lives for two weeks; a refresh token for ninety days, and each refresh begins them anew. */
export const ACCESS_TOKEN_SECONDS = 14 * DAY_SECONDS;
export const REFRESH_TOKEN_SECONDS = 90 * DAY_SECONDS;
/** RFC 6749 recommends ten minutes at most; a client answers at once. */
export const CODE_SECONDS = 300;
/** For reading what is asked, and for signing in. */
export const INTERACTION_SECONDS = 1800;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PAIR = new RegExp(`^(?<organizationId>${UUID})\\.(?<id>${UUID})$`);

/** The authorization server knows accounts and grants by one word; ours are found by two. */
export interface TenantKey {
  organizationId: string;
  id: string;
}

export const writeKey = ({ organizationId, id }: TenantKey): string => `${organizationId}.${id}`;

export function readKey(text: string): TenantKey | undefined {
  const { organizationId, id } = PAIR.exec(text)?.groups ?? {};
  return organizationId === undefined || id === undefined ? undefined : { organizationId, id };
}

/** Whom tokens of this consent speak for: the person, or the service app's own account in the organization. */
export const accountIdOf = (consent: Pick<Consent, 'organizationId' | 'id' | 'personId'>): string =>
  writeKey({ organizationId: consent.organizationId, id: consent.personId ?? consent.id });
