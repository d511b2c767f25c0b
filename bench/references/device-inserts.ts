import { insertEvent } from '../../src/areas/audit/event.store.ts';
import type { AuditEntry } from '../../src/areas/audit/index.ts';
import { insertCredential, insertDevice, insertPrimaryLinePort } from '../../src/areas/devices/device.store.ts';
import { saveAccess } from '../../src/areas/provisioning/device-access.store.ts';
import { type Context, systemActor } from '../../src/foundation/context.ts';
import { asDb, type Db } from '../../src/foundation/db/sql.ts';
import { newId } from '../../src/foundation/ids.ts';
import { MODEL, type Tenant } from '../support/fleet.ts';

interface Statement {
  text: string;
  values: unknown[];
}

/** Values that pgbench makes anew for every device, by what stands for them while the statements are recorded. */
const PLACEHOLDERS: Record<string, string> = {
  '{mac}': `('02' || lpad(to_hex(:mac::bigint), 10, '0'))`,
  '{device}': id('0a'),
  '{line}': id('0b'),
  '{credential}': id('0c'),
  '{event}': id('0d'),
  '{workspace}': `('01990000-0000-7000-8000-' || lpad(to_hex(:workspace::bigint), 12, '0'))::uuid`,
  '{name}': `('n' || :mac::bigint)`,
  '{now}': 'now()',
};

/** Ascending for each client, as ids of version 7 are. */
function id(kind: string): string {
  return `('019900${kind}-0000-7000-8000-' || lpad(to_hex(:mac::bigint), 12, '0'))::uuid`;
}

/**
 * A transaction of pgbench that does what a POST /v1/devices writes, and none of what it reads, checks and answers. The statements
 * are Bellhop's own: its stores are called with a database that only listens.
 */
export async function pgbenchScript(
  tenant: Tenant,
  { workspaces, firstMac }: { workspaces: number; firstMac: number },
): Promise<string> {
  const statements = await recordStatements((db) => insertAll(db, tenant));
  return [
    // Variables live as long as their client, and each client has a range of its own.
    '\\set n :n + 1',
    `\\set mac ${firstMac} + :client_id * 1000000 + :n`,
    `\\set workspace random(1, ${workspaces})`,
    'begin;',
    ...statements.map((statement) => `${inline(statement)};`),
    'commit;',
  ].join('\n');
}

/** The ids of workspaces as the script draws them. */
export const workspaceIdAt = (at: number): string => `01990000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;

async function insertAll(db: Db, { organizationId }: Tenant): Promise<void> {
  const device = {
    id: '{device}',
    mac: '{mac}',
    model: MODEL,
    managedBy: 'CISCO',
    upgradeChannel: null,
    activationState: null,
  } as const;
  await insertDevice(db, organizationId, device);
  await insertPrimaryLinePort(db, organizationId, {
    ...{ id: '{line}', deviceId: '{device}', port: 1, linePortUser: '{name}' },
    ...{ personId: null, workspaceId: '{workspace}', virtualLineId: null },
  });
  await insertCredential(db, organizationId, {
    ...{ id: '{credential}', deviceId: '{device}', sipUserName: '{name}' },
    ...{ ha1Md5: '0'.repeat(32), ha1Sha256: '0'.repeat(64), passwordEncrypted: Buffer.alloc(52) },
  });
  const entry: AuditEntry = {
    action: 'device.created',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: '{device}', name: '{mac}' },
    after: { mac: '805EC0123456', model: MODEL, managedBy: 'CISCO', owner: { type: 'workspace', id: newId() } },
  };
  await insertEvent(db, '{event}', contextOf(db, organizationId), entry);
  await saveAccess(db, {
    ...{ organizationId, deviceId: '{device}', provisioned: true, windowOpenedAt: new Date() },
    ...{ httpPasswordEncrypted: Buffer.alloc(56), linkTokenHash: Buffer.alloc(32), linkTokenEncrypted: Buffer.alloc(75) },
  });
}

function contextOf(db: Db, organizationId: string): Context {
  const neverAsked = () => {
    throw new Error('An insert asks for nothing else.');
  };
  const actor = { ...systemActor(organizationId, []), id: newId(), email: 'administrator@bench.test', ip: '127.0.0.1' };
  return { actor, db, now: new Date(), random: neverAsked, enqueue: neverAsked, installation: undefined as never };
}

async function recordStatements(work: (db: Db) => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const listener = asDb({
    query: async (statement) => {
      statements.push(statement);
      return { rows: [], rowCount: 1 };
    },
  });
  await work(listener);
  return statements;
}

/** pgbench has no parameters but its own variables, so values stand in the text; it prepares the statement nevertheless. */
function inline({ text, values }: Statement): string {
  return text.replace(/\s+/g, ' ').replace(/\$(\d+)/g, (_, at: string) => literal(values[Number(at) - 1]));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return 'now()';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  const text = String(value);
  // A colon before a letter would be a variable of pgbench.
  return PLACEHOLDERS[text] ?? `'${text.replaceAll("'", "''").replace(/:(?=\w)/g, ': ')}'`;
}
