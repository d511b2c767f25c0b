import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refused } from '../../foundation/errors.ts';
import { Gate } from '../../foundation/gate.ts';
import { newId } from '../../foundation/ids.ts';
import type { Log } from '../../foundation/log.ts';
import { networkOf } from '../../foundation/source-network.ts';
import { Nonces } from '../../protocols/sip/nonce.ts';
import { activatePhone } from './activate-phone.ts';
import { type Admitted, admitPhone } from './admit-phone.ts';
import { type Asked, type AskedFile, allowedMethods, pathForLog, whatIsAsked } from './asked-file.model.ts';
import {
  activationAnswer,
  emptyAnswer,
  fileAnswer,
  type PhoneAnswer,
  type PhoneRequest,
  REFUSED_AT_THE_DOOR,
  type RefusedAtTheDoor,
  tellToWait,
} from './phone-answer.model.ts';
import { configurationOf, folderUrl } from './phone-configuration.model.ts';
import { type Database, phoneDatabase } from './phone-database.store.ts';
import { fileAsked, hardwareOf } from './phone-file.model.ts';
import { openSecrets } from './phone-secrets.ts';
import { challenges, type RefusalReason } from './prove-phone.ts';
import { requestsAnswered, requestsNotRecorded } from './provisioning-metrics.ts';
import { type Pace, RefusalBrake } from './refusal-brake.ts';
import { renderFile } from './render-file.ts';
import { TemplateError } from './render-template.ts';
import { RequestLog } from './request-log.ts';

/** Answers phones; what they asked for, and why they did not get it, is written down behind their back. */
export interface ConfigurationService {
  answer(request: PhoneRequest): Promise<PhoneAnswer>;
  /** Counts and writes down what the listener has refused by itself. */
  remember(request: PhoneRequest, refused: RefusedAtTheDoor): void;
  /** Writes down what is still waiting for the database, and hears what other servers wrote. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface ConfigurationServiceOptions {
  database: Database;
  log: Log;
  now?: (() => Date) | undefined;
  pause?: ((milliseconds: number) => Promise<unknown>) | undefined;
}

const AT_ONCE = 16;
const MOST_WAITING = 1_000;
const OVERLOAD_SECONDS = 5;
/** Refusals leave in steps of this, so that the time they took tells nobody which devices exist. */
const REFUSAL_STEP_MS = 20;

const UNHINDERED: Pace = { delayMs: 0 };

type Challenged = Pick<AskedFile, 'mac' | 'schemes'>;
/** What stands for every phone that presents an activation code. */
const ACTIVATION: Challenged = { mac: 'activation', schemes: ['basic'] };

export async function openConfigurationService(options: ConfigurationServiceOptions): Promise<ConfigurationService> {
  const { log, now = () => new Date(), pause = sleep } = options;
  const database = phoneDatabase(options.database);
  // Its own: servers do not know of each other which counts were used. At another one the phone is asked once more.
  const nonces = new Nonces({ secret: randomBytes(32), now: () => now().getTime() });
  const brake = new RefusalBrake({ db: database.ofNobody, log, now });
  const gate = new Gate(AT_ONCE, MOST_WAITING);
  const requests = new RequestLog(database.record, log);

  async function decide(request: PhoneRequest, asked: Asked): Promise<PhoneAnswer> {
    if (asked.kind === 'nothing') return emptyAnswer(404, 'no-such-file');
    if (asked.kind === 'other-method') return emptyAnswer(405, 'method-not-allowed', { allow: allowedMethods(request.path) });

    const source = networkOf(request.sourceIp);
    if (asked.kind === 'activation') return activate(request, asked.userAgent, source);
    const bringsCredentials = request.authorization !== undefined || asked.linkToken !== undefined;
    const admittance = () => brake.admits(source, asked.mac, bringsCredentials);
    const sendAway = () => tellToWait(429, 'slowed-down', brake.wait(source, asked.mac).retryAfterSeconds ?? 1);
    if (admittance() === 'none') return sendAway();
    if (gate.isFull) return tellToWait(503, 'overloaded', OVERLOAD_SECONDS);

    const arrivedAt = performance.now();
    const result = await gate.pass(async () => {
      // Asked again: those before it in the queue may have tired the source.
      const admitted = admittance();
      if (admitted === 'none') return sendAway();
      const admission = await admitPhone(database, nonces, request, asked, admitted === 'credentials-only');
      if ('refused' in admission) return admission;
      return asked.kind === 'upload' ? uploadAnswer(admission) : fileOf(request, asked, admission);
    });
    if ('refused' in result) {
      const pace = result.refused === 'stale-nonce' ? UNHINDERED : brake.refused(source, asked.mac);
      return refuse(result.refused, asked, pace, arrivedAt);
    }
    if (result.proof !== undefined) brake.proved(source, asked.mac);
    return result;
  }

  // Whatever MAC addresses they come with, tries of one source to guess a code are counted together, and a right one buys no more.
  async function activate(request: PhoneRequest, userAgent: Asked['userAgent'], source: string): Promise<PhoneAnswer> {
    const isTired = () => brake.admits(source, ACTIVATION.mac, false) === 'none';
    const sendAway = () => tellToWait(429, 'slowed-down', brake.wait(source, ACTIVATION.mac).retryAfterSeconds ?? 1);
    if (isTired()) return sendAway();
    if (gate.isFull) return tellToWait(503, 'overloaded', OVERLOAD_SECONDS);
    const arrivedAt = performance.now();
    const result = await gate.pass(async () => {
      if (isTired()) return sendAway();
      // Paid for before it is looked at: many tries at the same time are no more than one after the other.
      const pace = brake.refused(source, ACTIVATION.mac);
      let isWrong = false;
      try {
        const installation = await activatePhone(database, request, userAgent);
        isWrong = installation === undefined;
        return installation ? activationAnswer(folderUrl(installation.configUrl)) : { pace };
      } finally {
        if (!isWrong) brake.giveBack(source, ACTIVATION.mac);
      }
    });
    return 'pace' in result ? refuse('wrong-activation-code', ACTIVATION, result.pace, arrivedAt) : result;
  }

  async function refuse(reason: RefusalReason, asked: Challenged, pace: Pace, arrivedAt: number): Promise<PhoneAnswer> {
    const passed = performance.now() - arrivedAt;
    await pause(pace.delayMs + REFUSAL_STEP_MS - (passed % REFUSAL_STEP_MS));
    // The reason is the administrator's to read; the stranger hears the same for all of them.
    if (pace.retryAfterSeconds !== undefined) return tellToWait(429, reason, pace.retryAfterSeconds);
    return emptyAnswer(401, reason, { 'www-authenticate': challenges(asked.schemes, nonces, reason === 'stale-nonce') });
  }

  function write(request: PhoneRequest, asked: Asked, answer: PhoneAnswer): void {
    requestsAnswered.inc({ outcome: answer.outcome });
    if (answer.proof === undefined && !brake.mayRecord(networkOf(request.sourceIp))) {
      requestsNotRecorded.inc();
      return;
    }
    const { userAgent } = asked;
    requests.add({
      id: newId(),
      occurredAt: now(),
      mac: asked.mac ?? null,
      method: request.method.slice(0, 16),
      path: pathForLog(request.path),
      protocol: request.protocol,
      sourceIp: request.sourceIp,
      userAgent: request.userAgent === undefined ? null : printable(request.userAgent),
      vendor: userAgent?.vendorId ?? null,
      model: userAgent?.model ?? null,
      firmware: userAgent?.firmware ?? null,
      status: answer.status,
      outcome: answer.outcome,
      proof: answer.proof ?? null,
      bytes: answer.body?.length ?? 0,
    });
  }

  return {
    async answer(request) {
      const asked = whatIsAsked(request.method, request.path, request.userAgent);
      const answer = await decide(request, asked).catch((error: unknown) => failureAnswer(error, log));
      write(request, asked, answer);
      return answer;
    },
    remember: (request, refused) =>
      write(
        request,
        whatIsAsked(request.method, request.path, request.userAgent),
        emptyAnswer(REFUSED_AT_THE_DOOR[refused], refused),
      ),
    flush: async () => {
      await Promise.all([requests.flush(), brake.settle()]);
    },
    close: async () => {
      await Promise.all([requests.close(), brake.close()]);
    },
  };
}

const uploadAnswer = ({ proof }: Admitted): PhoneAnswer => ({ ...emptyAnswer(204, 'upload-dropped'), proof });

function fileOf(request: PhoneRequest, asked: AskedFile, { phone, proof, installation }: Admitted): PhoneAnswer {
  const hardware = hardwareOf(phone.model, asked.userAgent?.model);
  const file = hardware && fileAsked(hardware, request.path);
  if (!hardware || !file) return { ...emptyAnswer(404, hardware ? 'no-such-file' : 'no-template'), proof };
  const secrets = phone.access && openSecrets(phone, phone.access, installation.secrets);
  if (!secrets) return { ...emptyAnswer(404, 'no-readable-password'), proof };
  const configuration = configurationOf(phone, hardware.model, secrets, installation);
  const rendered = render(hardware, file, configuration, phone.templateText);
  if (rendered === 'template-failed') return { ...emptyAnswer(500, rendered), proof };
  if (!rendered) return { ...emptyAnswer(404, 'no-template'), proof };
  const body = Buffer.from(rendered.text);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  return fileAnswer(request, { body, contentType: rendered.contentType, etag }, proof);
}

/** An account's own template may fail for this one phone; that is its author's to mend, and nobody's at Bellhop. */
function render(...[hardware, file, configuration, ownText]: Parameters<typeof renderFile>) {
  try {
    return renderFile(hardware, file, configuration, ownText);
  } catch (error) {
    if (error instanceof TemplateError && ownText !== null) return 'template-failed';
    throw error;
  }
}

function failureAnswer(error: unknown, log: Log): PhoneAnswer {
  if (error instanceof Refused && error.refusal === 'unavailable') {
    log.warn({ error: error.cause ?? error }, 'a phone was told to wait');
    return tellToWait(503, 'database-away', error.retryAfterSeconds ?? OVERLOAD_SECONDS);
  }
  log.error({ error }, 'a configuration file could not be served');
  return emptyAnswer(500, 'failed');
}

const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);
