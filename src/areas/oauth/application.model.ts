import { createHash } from 'node:crypto';
import { isScope } from '../access/index.ts';

/** An integration acts for the persons who let it; a service app for the organizations whose administrators let it. */
export type ApplicationKind = 'integration' | 'service';

/** What its owner says of an application. */
export interface ApplicationDetails {
  name: string;
  description: string;
  redirectUris: string[];
  scopes: string[];
  /** Whether it may ask by a code that a person types elsewhere (RFC 8628). */
  deviceGrant: boolean;
}

/** A program of somebody else that asks for access. */
export interface Application extends ApplicationDetails {
  id: string;
  kind: ApplicationKind;
  /** Without a secret, because it runs where none can be kept. */
  isPublic: boolean;
  createdAt: Date;
}

const CLIENT_ID = /^C(?<hex>[0-9a-f]{32})$/;

/** What an application calls itself towards the authorization server. */
export const clientIdOf = (applicationId: string): string => `C${applicationId.replaceAll('-', '')}`;

/** The application behind a client id; undefined for what is none. */
export function applicationIdOf(clientId: string): string | undefined {
  const hex = CLIENT_ID.exec(clientId)?.groups?.hex;
  return hex?.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const SECRET_BYTES = 32;

/** Shown once; the prefix lets a secret scanner know it. */
export const writeSecret = (random: (bytes: number) => Buffer): string =>
  `bellhop_cs_${random(SECRET_BYTES).toString('base64url')}`;

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const FORBIDDEN_IN_URI = /[*#\s\\]/;

/** Sentences about what is wrong; none where all is well. */
export function applicationProblems(kind: ApplicationKind, details: ApplicationDetails): string[] {
  const { redirectUris, scopes, deviceGrant } = details;
  return [
    ...scopes.filter((scope) => !isScope(scope)).map((scope) => `There is no scope '${scope}'.`),
    ...redirectUris.flatMap((uri) => redirectUriProblem(uri) ?? []),
    ...(kind === 'integration' && redirectUris.length === 0 && !deviceGrant
      ? ["An integration needs at least one of 'redirectUris', or 'deviceGrant'."]
      : []),
    ...(kind === 'service' && deviceGrant
      ? ["A service app is authorized by an administrator; it cannot have 'deviceGrant'."]
      : []),
    ...(kind === 'service' && redirectUris.length > 0
      ? ["A service app is authorized by an administrator and has no 'redirectUris'."]
      : []),
  ];
}

function redirectUriProblem(uri: string): string | undefined {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const isLoopback = url?.protocol === 'http:' && LOOPBACK.has(url.hostname);
  const isSound =
    url !== undefined &&
    (url.protocol === 'https:' || isLoopback) &&
    url.username === '' &&
    url.password === '' &&
    !FORBIDDEN_IN_URI.test(uri);
  return isSound
    ? undefined
    : `'${uri}' is no redirect URI: it is https, or http on localhost, without a fragment, a password or a wildcard.`;
}
