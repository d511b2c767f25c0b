import type { Log } from '../../foundation/log.ts';
import {
  type Binding,
  type BindingUpdate,
  type Refused,
  type RegistrarObserver,
  type RegistrarStore,
  type SaveOutcome,
  StoreUnavailable,
} from '../../protocols/sip/registrar-store.ts';
import type { EdgeCredential } from './credential.model.ts';
import { credentialName } from './credential.queries.ts';
import { CredentialCache } from './credential-cache.ts';
import { listenForCredentialChanges } from './credential-change.queries.ts';
import { anyTenant, type Database, statementErrorCode } from './edge-database.store.ts';
import { sweepBindings } from './expiry.store.ts';
import { countsAsFailure } from './failure.model.ts';
import { FailureLog } from './failure-log.ts';
import type { Registration } from './registration.model.ts';
import { readBindings } from './registration.store.ts';
import { bindingsSwept, registrationsRefused, registrationsSaved } from './registration-metrics.ts';
import { type QueueLimits, RegistrationQueue, retryAfterSeconds } from './registration-queue.ts';
import { repeat } from './repeat.ts';

export interface EdgeRegistrationsOptions {
  /** As bellhop_edge, with one connection to spare for listening. */
  readonly database: Database;
  readonly log: Log;
  /** What this edge is called, today and after a restart. */
  readonly edge: string;
  readonly limits?: Partial<QueueLimits>;
}

/** What stands behind a registrar: who may register, what is registered where, and what went wrong. */
export interface EdgeRegistrations extends RegistrarStore<EdgeCredential> {
  readonly observer: RegistrarObserver<EdgeCredential>;
  /** Removes what has expired; happens by itself every few seconds. */
  sweep(): Promise<void>;
  /** Writes down refusals; happens by itself every second. */
  flushFailures(): Promise<void>;
  /** Finishes what is in work. */
  close(): Promise<void>;
}

const SWEEP_EVERY_MS = 3_000;
const SWEEP_AT_A_TIME = 500;
const FLUSH_EVERY_MS = 1_000;
/** Asking costs a query each; beyond so many at a time, phones are told to come again. */
const MOST_READS_WAITING = 200;

export async function openEdgeRegistrations({
  database,
  log,
  edge,
  limits,
}: EdgeRegistrationsOptions): Promise<EdgeRegistrations> {
  const trouble = reportTrouble(log);
  const cache = new CredentialCache(anyTenant(database));
  const failures = new FailureLog(database, trouble.report);
  const queue = new RegistrationQueue(
    database,
    {
      onSaved: ({ credential }) => {
        trouble.isOver();
        failures.forget(credential);
      },
      onCredentialChanged: ({ credential }) => cache.drop({ of: 'credential', name: nameOf(credential) }),
      onAway: trouble.report,
      onError: trouble.report,
    },
    limits,
  );
  const listening = await listenForCredentialChanges(database, {
    onListening: () => cache.startKeeping(),
    onChange: (change) => cache.drop(change),
    onLost: () => cache.stopKeeping(),
  });

  const sweeping = repeat(SWEEP_EVERY_MS, async () => {
    try {
      let looked: number;
      do {
        looked = await sweepBindings(database, SWEEP_AT_A_TIME);
        bindingsSwept.inc(looked);
      } while (looked >= SWEEP_AT_A_TIME);
    } catch (error) {
      trouble.report(error);
    }
  });
  const flushing = repeat(FLUSH_EVERY_MS, () => failures.flush());

  return {
    findRealm: (domain) => cache.findRealm(domain),
    findCredentials: (userName, domain) => cache.findCredentials(userName, domain),
    async saveBindings(update): Promise<SaveOutcome> {
      const linePortId = linePortIdOf(update);
      return linePortId ? queue.add({ ...update, linePortId, edge }) : { saved: false, because: 'credential-changed' };
    },
    async readBindings(query): Promise<readonly Binding[]> {
      const linePortId = linePortIdOf(query);
      if (!linePortId) return [];
      if (database.pool.waitingCount >= MOST_READS_WAITING) throw new StoreUnavailable(retryAfterSeconds());
      try {
        return await readBindings(anyTenant(database), { credential: query.credential, linePortId });
      } catch (error) {
        trouble.report(error);
        throw new StoreUnavailable(retryAfterSeconds(), { cause: error });
      }
    },
    observer: {
      onAccepted: ({ source }) => registrationsSaved.inc({ transport: source.transport }),
      onRefused: (refused) => {
        registrationsRefused.inc({ reason: refused.because });
        countFailure(failures, refused);
      },
    },
    sweep: sweeping.now,
    flushFailures: flushing.now,
    async close() {
      await queue.close();
      await Promise.all([sweeping.stop(), flushing.stop(), listening.close()]);
      await failures.flush();
    },
  };
}

const nameOf = ({ organizationId, sipUserName }: EdgeCredential): string => credentialName(organizationId, sipUserName);

function linePortIdOf({
  credential,
  aor,
}: Pick<BindingUpdate<EdgeCredential>, 'credential' | 'aor'>): Registration['linePortId'] | undefined {
  return credential.linePortIds.get(aor.slice(0, aor.lastIndexOf('@')));
}

function countFailure(failures: FailureLog, { because, credential, source }: Refused<EdgeCredential>): void {
  if (!credential || !countsAsFailure[because]) return;
  const { organizationId, deviceId } = credential;
  failures.add({ organizationId, deviceId, reason: because, ip: source.remoteAddress });
}

/** Says once that the database is away and once that it is back, however many registrations that costs. */
function reportTrouble(log: Log) {
  let isAway = false;
  return {
    report(error: unknown): void {
      const isOurs = statementErrorCode(error) !== undefined || error instanceof TypeError || error instanceof RangeError;
      if (isOurs) log.error({ error }, 'registrations cannot be written');
      else if (!isAway) log.warn({ error: String(error) }, 'the database is away: phones are told to register later');
      isAway ||= !isOurs;
    },
    isOver(): void {
      if (isAway) log.info('the database is back');
      isAway = false;
    },
  };
}
