import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUserAgent } from '../../src/protocols/sip/user-agent.ts';
import { newMac } from '../../src/simulator/index.ts';
import { startBellhop } from '../support/running-bellhop.ts';
import { BY_HAND, type Line, type Office, officeIn, PASSWORD } from './office.fixture.ts';

/** What Bellhop said yes to, written down the moment it did. */
interface Ledger {
  workspaces: string[];
  devices: string[];
  passwords: { id: string; line: Line }[];
  registrations: { id: string; line: Line; contact: string }[];
}

const WORKERS = 6;
const MOST_ANSWERS = 60;

let office: Office;
const ledger: Ledger = { workspaces: [], devices: [], passwords: [], registrations: [] };
beforeAll(async () => {
  office = await officeIn(startBellhop());
});
afterAll(() => office?.stop());

const rounds = [1, 2, 3, 4, 5, 6].map((round) => ({
  round,
  what: round % 2 === 1 ? ('Bellhop alone' as const) : ('everything' as const),
}));

test.each(rounds)('round $round: killing $what right after an answer loses nothing that was answered', async ({ what }) => {
  await workUntilKilled(what);
  await office.bellhop.restart();
  expect(await losses()).toEqual([]);
});

/** Phones are added and registered side by side; after a random number of answers the power goes, in the middle of the others. */
async function workUntilKilled(what: 'Bellhop alone' | 'everything'): Promise<void> {
  const { bellhop } = office;
  const killed = new AbortController();
  let answersLeft = randomInt(1, MOST_ANSWERS);
  let killing: Promise<unknown> | undefined;

  function answered(): void {
    if (--answersLeft > 0 || killing) return;
    killing = what === 'everything' ? bellhop.killEverything() : bellhop.kill('SIGKILL');
    killed.abort();
  }

  async function work(): Promise<void> {
    while (!killed.signal.aborted) await addAndRegister(killed.signal, answered);
  }
  const outcomes = await Promise.allSettled(Array.from({ length: WORKERS }, work));
  await killing;
  const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'fulfilled'));
  // Whoever was asking hears nothing, and nothing else than that.
  for (const reason of reasons)
    expect(reason).toMatch(/^(fulfilled|TypeError: fetch failed|TypeError: terminated|RequestFailed|AbortError)/);
}

async function addAndRegister(killed: AbortSignal, answered: () => void): Promise<void> {
  const workspace = await office.call('POST', '/v1/workspaces', { displayName: `Room ${randomInt(1e9)}` });
  expect(workspace.status).toBe(201);
  ledger.workspaces.push(workspace.body.id);
  answered();

  const mac = newMac('yealink', Math.random);
  const device = await office.call('POST', '/v1/devices', {
    mac,
    model: BY_HAND,
    workspaceId: workspace.body.id,
    password: PASSWORD,
  });
  expect(device.status).toBe(200);
  const { id } = device.body;
  ledger.devices.push(id);
  answered();

  const { outboundProxy: _, ...details } = await office.callingDetails(id);
  const line = { ...details, password: `New-${PASSWORD}` };
  const reset = await office.call('PUT', `/v1/telephony/config/devices/${id}`, { sipPassword: line.password });
  expect(reset.status).toBe(204);
  ledger.passwords.push({ id, line });
  answered();

  const { result, contact } = await register(line, killed);
  expect(result.status).toBe(200);
  ledger.registrations.push({ id, line, contact });
  answered();
}

async function register(line: Line, killed?: AbortSignal) {
  const { host, port } = office.bellhop.at.sip;
  const agent = await openUserAgent({ proxy: { transport: 'udp', host, port } });
  // Over UDP nobody tells the phone that there is nobody any more.
  const hangUp = () => void agent.close();
  killed?.addEventListener('abort', hangUp);
  try {
    killed?.throwIfAborted();
    const result = await agent.register(line);
    return { result, contact: result.contacts.at(-1)?.uri ?? 'none' };
  } finally {
    killed?.removeEventListener('abort', hangUp);
    await agent.close();
  }
}

/** What was said yes to and is not so. */
async function losses(): Promise<string[]> {
  const lost: string[] = [];
  for (const id of ledger.workspaces) {
    const { status } = await office.get(`/v1/workspaces/${id}`);
    if (status !== 200) lost.push(`workspace ${id}: ${status}`);
  }
  for (const id of ledger.devices) {
    const { status } = await office.get(`/v1/devices/${id}`);
    if (status !== 200) lost.push(`device ${id}: ${status}`);
  }
  for (const { id, contact } of ledger.registrations) {
    const { body } = await office.get(`/v1/devices/${id}`);
    if (body.connectionStatus !== 'connected') lost.push(`registration of ${contact}: ${body.connectionStatus}`);
  }
  // A second phone on the line is told of the first, whose registration is still there.
  for (const { line, contact } of ledger.registrations.splice(0)) {
    const { result } = await register(line);
    if (!result.contacts.some(({ uri }) => uri === contact)) lost.push(`binding ${contact}: ${result.status}`);
  }
  for (const { id, line } of ledger.passwords.splice(0)) {
    const { result } = await register(line);
    if (result.status !== 200) lost.push(`password of ${id}: ${result.status}`);
  }
  return lost;
}
