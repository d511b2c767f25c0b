import { randomUUIDv7 } from 'node:crypto';

let lastId = '';

/**
 * A new id for a row: time-ordered (RFC 9562, version 7), so that inserts stay at the end of an index, and greater than every one
 * that this process made before, even in the same millisecond: what one transaction writes is told in its order.
 */
export function newId(): string {
  const id = randomUUIDv7();
  lastId = id > lastId ? id : follower(lastId);
  return lastId;
}

/** The last 48 bits counted up (RFC 9562 section 6.2, method 2). */
const follower = (id: string): string =>
  id.slice(0, 24) + ((Number.parseInt(id.slice(24), 16) + 1) % 2 ** 48).toString(16).padStart(12, '0');

/**
 * Webex shows ids as base64 of `ciscospark://<cluster>/<KIND>/<local id>`. Kinds of devices and the like carry a regional
 * cluster, all others `us`; `us` ids are written without padding.
 */
const CLUSTER = { PLAIN: 'us', REGIONAL: 'urn:TEAM:us-east-1_bellhop' } as const;
const REGIONAL_KINDS = new Set(['DEVICE', 'CALLING_DEVICE', 'WORKSPACE_LOCATION', 'RESOURCE_GROUP']);

export type IdKind =
  | 'PEOPLE'
  | 'MAIL'
  | 'SESSION'
  | 'PASSKEY'
  | 'ACCESS_TOKEN'
  | 'PLACE'
  | 'ORGANIZATION'
  | 'LOCATION'
  | 'FLOOR'
  | 'PSTN_CONNECTION'
  | 'DEVICE'
  | 'CALLING_DEVICE'
  | 'WORKSPACE_LOCATION'
  | 'VIRTUAL_LINE'
  | 'LICENSE'
  | 'ROLE'
  | 'JOB_ID'
  | 'WEBHOOK'
  | 'APPLICATION'
  | 'AUTHORIZATION'
  | 'INTEGRATED_SERVICE'
  | 'SPECIAL_ACCESS_REQUEST'
  | 'DEVICE_LINE_KEY_TEMPLATE'
  | 'PROVISIONING_TEMPLATE';

export function encodeId(kind: IdKind, localId: string): string {
  const cluster = REGIONAL_KINDS.has(kind) ? CLUSTER.REGIONAL : CLUSTER.PLAIN;
  // Devices write their UUID in capitals, as in the examples of the documents.
  const spelled = REGIONAL_KINDS.has(kind) ? localId.toUpperCase() : localId;
  return Buffer.from(`ciscospark://${cluster}/${kind}/${spelled}`).toString('base64').replace(/=+$/, '');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** The audit trail writes its ids as base64 of the bare UUID. */
export const encodeBareId = (uuid: string): string => Buffer.from(uuid).toString('base64');

/**
 * The local id inside an id of any kind, lower-case. Accepted: base64 with or without padding, of a URI or of a bare UUID, and the
 * bare UUID itself; the kind and the case do not matter on input (K6). Undefined for anything else.
 */
export function decodeId(id: string): string | undefined {
  const bare = id.toLowerCase();
  if (UUID.test(bare)) return bare;
  if (id.length > 512 || !BASE64.test(id)) return undefined;
  const text = Buffer.from(id, 'base64').toString('utf8');
  if (UUID.test(text.toLowerCase())) return text.toLowerCase();
  const match = /^ciscospark:\/\/[^/]+\/[^/]+\/(?<localId>.+)$/s.exec(text);
  return match?.groups?.localId?.toLowerCase();
}

/** As decodeId, where only a UUID can be meant. */
export function decodeUuid(id: string): string | undefined {
  const localId = decodeId(id);
  return localId !== undefined && UUID.test(localId) ? localId : undefined;
}
