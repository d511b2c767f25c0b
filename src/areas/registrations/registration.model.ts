import type { Binding, BindingUpdate, SaveOutcome } from '../../protocols/sip/registrar-store.ts';
import { judgeFirmware } from '../catalog/index.ts';
import { FAILURES_THAT_COUNT } from '../devices/index.ts';
import type { EdgeCredential } from './credential.model.ts';

/** How many contacts one line port may have at a time. */
export const MOST_CONTACTS = 10;

/** A REGISTER that proved who it is from, on its way into the database. */
export interface Registration {
  readonly credential: EdgeCredential;
  readonly linePortId: string;
  readonly callId: string;
  readonly cseq: number;
  readonly contacts: BindingUpdate<EdgeCredential>['contacts'];
  readonly userAgent: string | undefined;
  readonly source: BindingUpdate<EdgeCredential>['source'];
  /** Which edge it came to: the same for all of a batch. */
  readonly edge: string;
}

/** A binding that has not expired. Its time is counted from the beginning of the batch, by the database's clock. */
export interface LiveBinding extends Binding {
  readonly linePortId: string;
  readonly key: string;
  readonly callId: string;
  readonly cseq: number;
  /** The one of this batch that it comes from; absent where it is stored already. */
  readonly registration?: Registration;
}

/** What is stored of a device, besides its bindings. */
export interface StoredStatus {
  readonly isRegistered: boolean;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly software: string | null;
  readonly firmwareBelowMinimum: boolean;
  readonly failuresInARow: number;
}

export interface StoredDevice {
  readonly organizationId: string;
  readonly deviceId: string;
  /** Absent for a device that was never heard of. */
  readonly status?: StoredStatus;
  readonly bindings: readonly LiveBinding[];
}

export interface DeviceEvent {
  readonly kind: 'registered' | 'unregistered';
  readonly detail: { readonly ip: string; readonly userAgent?: string | undefined; readonly transport: string };
}

/** What a batch does to one device, to be written in one go. */
export interface DeviceChange {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly saved: readonly (LiveBinding & { readonly registration: Registration })[];
  readonly removed: readonly { readonly linePortId: string; readonly key: string }[];
  readonly status: {
    readonly ip: string;
    readonly transport: string;
    readonly userAgent: string | null;
    readonly software: string | null;
    readonly firmwareBelowMinimum: boolean;
    /** From now on; null when nothing of it is registered any more. */
    readonly registeredForSeconds: number | null;
  };
  readonly event?: DeviceEvent;
  /** Whether whoever looks at this device sees something new: not so for a mere refresh. */
  readonly isNews: boolean;
}

/** "+sip.instance" and "reg-id" say which binding is meant wherever the phone is now (RFC 5626, section 6); else its URI does. */
export function bindingKey({ uri, instance, regId }: Pick<Binding, 'uri' | 'instance' | 'regId'>): string {
  if (instance === undefined) return uri;
  return regId === undefined ? instance : `${instance};reg-id=${regId}`;
}

/**
 * The bindings of a line port after a REGISTER, or why all of it is refused (RFC 3261, section 10.3, steps 6 and 7): of a binding
 * with the same Call-ID, only a higher CSeq changes anything.
 */
export function registerContacts(
  current: readonly LiveBinding[],
  registration: Registration,
): { readonly bindings: readonly LiveBinding[] } | { readonly refused: 'out-of-order' | 'too-many-contacts' } {
  const { callId, cseq, linePortId, contacts } = registration;
  const asked = new Map(contacts === 'remove-all' ? [] : contacts.map((contact) => [bindingKey(contact), contact]));
  const touches = ({ key }: LiveBinding) => contacts === 'remove-all' || asked.has(key);
  if (current.some((binding) => touches(binding) && binding.callId === callId && binding.cseq >= cseq))
    return { refused: 'out-of-order' };

  const saved = [...asked]
    .filter(([, contact]) => contact.expiresSeconds > 0)
    .map(([key, contact]): LiveBinding => ({ ...contact, linePortId, key, callId, cseq, registration }));
  const bindings = [...current.filter((binding) => !touches(binding)), ...saved];
  // Refreshing is always possible, also where the limit was higher once.
  const hasMore = bindings.length > current.length;
  return hasMore && bindings.length > MOST_CONTACTS ? { refused: 'too-many-contacts' } : { bindings };
}

/** Applies the REGISTERs of one device, one after the other. */
export function registerDevice(
  device: StoredDevice,
  registrations: readonly Registration[],
): { readonly outcomes: readonly SaveOutcome[]; readonly change?: DeviceChange } {
  const lines = Map.groupBy(device.bindings, ({ linePortId }) => linePortId);
  let last: Registration | undefined;
  const outcomes = registrations.map((registration): SaveOutcome => {
    const result = registerContacts(lines.get(registration.linePortId) ?? [], registration);
    if ('refused' in result) return { saved: false, because: result.refused };
    lines.set(registration.linePortId, [...result.bindings]);
    last = registration;
    return { saved: true, bindings: result.bindings.map(withWholeSeconds) };
  });
  return last ? { outcomes, change: changeOf(device, [...lines.values()].flat(), last) } : { outcomes };
}

const withWholeSeconds = ({ uri, expiresSeconds, q, instance, regId }: LiveBinding): Binding => ({
  uri,
  expiresSeconds: Math.ceil(expiresSeconds),
  q,
  instance,
  regId,
});

function changeOf(device: StoredDevice, bindings: readonly LiveBinding[], last: Registration): DeviceChange {
  const { organizationId, deviceId, status: before } = device;
  const kept = new Set(bindings.map(identityOf));
  const status = {
    ...phoneOf(before, last),
    ip: last.source.remoteAddress.replace(/%.*$/, ''),
    transport: last.source.transport.toUpperCase(),
    registeredForSeconds:
      bindings.length === 0 ? null : bindings.reduce((most, { expiresSeconds }) => Math.max(most, expiresSeconds), 0),
  };
  const kind = eventKind(before, status);
  const isNews =
    kind !== undefined ||
    (before?.failuresInARow ?? 0) >= FAILURES_THAT_COUNT ||
    status.firmwareBelowMinimum !== (before?.firmwareBelowMinimum ?? false);
  return {
    organizationId,
    deviceId,
    saved: bindings.filter(isOfThisBatch),
    removed: device.bindings.filter((binding) => !kept.has(identityOf(binding))),
    status,
    isNews,
    ...(kind && {
      event: { kind, detail: { ip: status.ip, userAgent: status.userAgent ?? undefined, transport: status.transport } },
    }),
  };
}

const identityOf = ({ linePortId, key }: LiveBinding): string => `${linePortId} ${key}`;

const isOfThisBatch = (binding: LiveBinding): binding is LiveBinding & { registration: Registration } =>
  binding.registration !== undefined;

/** What the phone says it is; one that says nothing this time is taken for the one it was. */
function phoneOf(before: StoredStatus | undefined, { userAgent, credential }: Registration) {
  if (userAgent === undefined || userAgent === before?.userAgent) {
    const { userAgent = null, software = null, firmwareBelowMinimum = false } = before ?? {};
    return { userAgent, software, firmwareBelowMinimum };
  }
  const { software = null, belowMinimum } = judgeFirmware(credential.model, userAgent);
  return { userAgent, software, firmwareBelowMinimum: belowMinimum };
}

/** History has changes of state only: a refresh is none, a phone that moved or became another one is. */
function eventKind(before: StoredStatus | undefined, after: DeviceChange['status']): DeviceEvent['kind'] | undefined {
  const wasRegistered = before?.isRegistered ?? false;
  if (after.registeredForSeconds === null) return wasRegistered ? 'unregistered' : undefined;
  return wasRegistered && before?.ip === after.ip && before.userAgent === after.userAgent ? undefined : 'registered';
}
