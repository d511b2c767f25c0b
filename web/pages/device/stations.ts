import { stations as words } from '../../words/device.ts';
import type { AuditEvent, Device, HistoryEvent, Member, PhoneRequest, Registration } from './use-device.ts';

export interface Station {
  name: keyof typeof words.names;
  /** Absent: this declaration has no such station. */
  state: 'done' | 'pending' | 'broken' | 'absent';
  text: string;
  at?: string | undefined;
}

export interface Known {
  device: Device;
  members: readonly Member[] | undefined;
  registrations: readonly Registration[] | undefined;
  latestEvent: HistoryEvent | undefined;
  requests: readonly PhoneRequest[] | undefined;
  changes: readonly AuditEvent[] | undefined;
}

/** The four stations of one declaration: what was declared, what the phone fetched, what it registered as, whether they agree. */
export const stationsOf = (known: Known): Station[] => [declared(known), fetched(known), registered(known), inSync(known)];

function declared({ device }: Known): Station {
  const { connectionStatus, created, sipUrls } = device;
  if (connectionStatus === 'offline_expired') return { name: 'declared', state: 'broken', text: words.codeExpired };
  if (connectionStatus === 'activating') return { name: 'declared', state: 'pending', text: words.awaitsCode };
  return { name: 'declared', state: 'done', text: words.declared(sipUrls.length), at: created };
}

const FETCHED = ['served', 'not-modified', 'activated'];
/** Phones ask for files that need not exist, and digest begins with a request without credentials: neither tells anything. */
const TELLS_NOTHING = ['no-such-file', 'upload-dropped', 'stale-nonce', 'no-proof'];

function fetched({ device, requests = [] }: Known): Station {
  const name = 'fetched';
  const state = device.provisioning?.state;
  if (state === undefined || state === 'by-hand') return { name, state: 'absent', text: words.byHand };
  if (state === 'no-template') return { name, state: 'broken', text: words.noTemplate };
  const last = requests.find(({ outcome }) => !TELLS_NOTHING.includes(outcome)) ?? requests[0];
  if (last && FETCHED.includes(last.outcome)) return { name, state: 'done', text: words.served, at: last.occurredAt };
  if (last && !(state === 'fetched' && TELLS_NOTHING.includes(last.outcome)))
    return { name, state: 'broken', text: last.explanation, at: last.occurredAt };
  return state === 'fetched' ? { name, state: 'done', text: words.served } : { name, state: 'pending', text: words.waiting };
}

function registered({ device, registrations = [], latestEvent }: Known): Station {
  const name = 'registered';
  const [first] = registrations;
  if (first) {
    const count = new Set(registrations.map(({ linePort }) => linePort)).size;
    return { name, state: 'done', text: words.registered(count, first.transport), at: first.registeredSince };
  }
  if (device.errorCodes.includes('sipprofileregistration') || latestEvent?.event === 'refused')
    return { name, state: 'broken', text: latestEvent?.reason ?? words.refused, at: latestEvent?.occurred };
  if (device.firstSeen === undefined)
    return {
      name,
      state: 'pending',
      text: device.provisioning?.state === 'by-hand' ? words.neverRegisteredByHand : words.neverRegistered,
    };
  const why = latestEvent?.event === 'expired' || latestEvent?.event === 'unregistered' ? latestEvent.event : 'offline';
  return { name, state: 'broken', text: words.ended[why], at: latestEvent?.occurred ?? device.lastSeen };
}

/** What of the audit log makes the phone's file another one. */
const CHANGES_FILE =
  /^(device\.(members-changed|password-changed)|provisioning\.template-chosen|device-settings\.(?!owner)|background-image\.)/;

function inSync({ device, registrations = [], requests = [], changes = [] }: Known): Station {
  const name = 'inSync';
  if (registrations.length === 0) return { name, state: 'pending', text: words.afterRegistering };
  const registeredLines = new Set(registrations.map(({ linePort }) => linePort));
  const missing = device.sipUrls.filter((linePort) => !registeredLines.has(linePort));
  if (missing.length > 0) {
    const declared = device.sipUrls.length;
    return { name, state: 'broken', text: words.linesMissing(declared - missing.length, declared) };
  }
  if (device.errorCodes.includes('firmwarebelowminimum'))
    return { name, state: 'broken', text: words.firmware(device.software ?? '', device.minimumSoftware ?? '') };
  const change = changes.find(({ data }) => CHANGES_FILE.test(data.action));
  const fetch = requests.find(({ outcome }) => FETCHED.includes(outcome));
  if (change && fetch && change.created > fetch.occurredAt)
    return { name, state: 'broken', text: words.outdated, at: change.created };
  return { name, state: 'done', text: words.agree };
}
