import { randomUUID } from 'node:crypto';
import type { Db } from './db/sql.ts';
import type { SecretBox } from './secrets.ts';

/** How far a permission goes: all of the organization, the locations one administers, or one's own things. */
export type Reach = 'organization' | 'locations' | 'own';

/** Who acts, as established by the bearer token, the phone's proof or the job. */
export interface Actor {
  kind: 'person' | 'application' | 'system' | 'device';
  /** Of the person, the application's account or the device; undefined for the system itself. */
  id: string | undefined;
  name: string;
  email: string | undefined;
  /** The organization acted in: the only thing row-level security compares. */
  organizationId: string;
  /** Where the actor belongs; differs from organizationId when a partner acts in a customer. */
  homeOrganizationId: string;
  permissions: ReadonlyMap<string, Reach>;
  /** What the role would allow and something else forbids. */
  withheld: ReadonlyMap<string, Withheld>;
  /** How far this very transaction goes: as far as the permission it was begun for. The database sees to it. */
  reach: Reach;
  /** The locations administered, where that is less than all. */
  locationIds: readonly string[];
  scopes: ReadonlySet<string>;
  /** Where somebody signed in in a browser; absent for tokens, jobs and Bellhop itself. */
  session?: Session;
  /** When the token that the request came with ends; undefined where it came with none. */
  tokenExpiresAt?: Date;
  /** For the audit trail; undefined where there is no request. */
  ip: string | undefined;
  userAgent: string | undefined;
  /** What the caller can quote to us. */
  trackingId: string;
}

export interface Withheld {
  /** How far the role would allow it. */
  reach: Reach;
  /** What forbids it, as a sentence. */
  reason: string;
}

/** A browser that somebody signed in with. */
export interface Session {
  id: string;
  /** When the person last proved who they are. */
  authenticatedAt: Date;
}

/** What is the same for every tenant of this installation: its names in public, and the box its secrets are kept in. */
export interface Installation {
  secrets: SecretBox;
  /** An organization's SIP domain is `<its number>.<this>` at its creation. */
  sipDomain: string;
  /** Where phones send their SIP: a host, or host:port. */
  outboundProxy: string;
  /** The same over TLS; another one only where a port is named. */
  outboundProxyTls: string;
  /** Base of the URL that phones fetch their configuration from. */
  configUrl: string;
  /** Networks and addresses of the operator's own that webhooks and single sign-on may reach, beyond the public internet. */
  webhookNetworks: readonly string[];
  /** The server that mails go over, or undefined where they stay in the development outbox; and the address they come from. */
  mail: { smtpUrl: string | undefined; from: string };
  /** Where the console is: links in mails lead there, and passkeys are made for it. */
  publicUrl: string;
  /** The Webex that integrated services are at, and the integration that Bellhop is there; undefined where there is none. */
  webex: WebexAccess | undefined;
}

/** Where Webex is, and who Bellhop is there. */
export interface WebexAccess {
  /** With the version: https://webexapis.com/v1. */
  url: string;
  clientId: string;
  clientSecret: string;
}

/** Everything a use case may touch. Built once per request, job or batch, inside one transaction. */
export interface Context {
  actor: Actor;
  /** This transaction. Opaque: only *.store.ts and *.queries.ts look inside. */
  db: Db;
  now: Date;
  random(bytes: number): Buffer;
  /** Sent with the transaction's commit; never if it rolls back. */
  enqueue(job: string, payload: object): Promise<void>;
  installation: Installation;
}

/** Transactions in the name of an actor, each in one organization. */
export interface Transactions {
  read<T>(actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T>;
  /** Committed when `work` resolves, and rolled back when it throws. */
  write<T>(actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T>;
}

/**
 * A request of somebody not known yet. There is no organization to open a transaction in, and who is slow to check must not hold
 * one open: the use case opens those it needs.
 */
export interface Visit {
  transactions: Transactions;
  ip: string;
  userAgent: string | undefined;
  trackingId: string;
  /** What this browser was given when somebody signed in with it earlier, and the session it still has. */
  cookies: Readonly<Record<CookieName, string | undefined>>;
}

/** `singleSignOn` is what a browser was sent away to its issuer with, `consent` what one was sent to Webex with. */
export type CookieName = 'session' | 'browser' | 'singleSignOn' | 'consent';

const NO_ORGANIZATION = '00000000-0000-0000-0000-000000000000';

/** Bellhop itself, acting in one organization: demo data, jobs, commands. */
export function systemActor(organizationId: string, permissions: Iterable<string>): Actor {
  return {
    kind: 'system',
    id: undefined,
    name: 'Bellhop',
    email: undefined,
    organizationId,
    homeOrganizationId: organizationId,
    permissions: new Map(Array.from(permissions, (permission) => [permission, 'organization'])),
    withheld: new Map(),
    reach: 'organization',
    locationIds: [],
    scopes: new Set(),
    ip: undefined,
    userAgent: undefined,
    trackingId: `BELLHOP_${randomUUID()}`,
  };
}

/** Whoever visits: may do nothing, and sees the rows of no tenant. */
export const visitor = ({ ip, userAgent, trackingId }: Visit): Actor => ({
  ...systemActor(NO_ORGANIZATION, []),
  kind: 'person',
  name: 'A visitor',
  ip,
  userAgent,
  trackingId,
});
