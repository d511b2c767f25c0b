import { expect } from 'vitest';
import type { Office } from './office.ts';

const CONFIG = '/v1/telephony/config';
const LINES_OF_MODEL = 2;
const APPS = 4;

/** What holds after every step, read through the API as anybody would read it. */
export async function expectSound(office: Office): Promise<void> {
  const { expected } = office;
  const living = new Set([...expected.people.keys(), ...expected.workspaces, ...expected.lines]);
  for (const [id, owner] of expected.devices) if (!living.has(owner)) expected.devices.delete(id);
  const list = async (path: string, key = 'items') => (await office.call('GET', path)).body[key];

  const people = await list('/v1/people?callingData=true&max=100');
  const ofPeople = people.filter(({ emails }: { emails: string[] }) => emails[0]?.endsWith('@office.test'));
  expect(idsOf(ofPeople)).toEqual([...expected.people.keys()].sort());
  expect(idsOf(await list('/v1/workspaces'))).toEqual([...expected.workspaces].sort());
  expect(idsOf(await list(`${CONFIG}/virtualLines`, 'virtualLines'))).toEqual([...expected.lines].sort());

  const devices = await list('/v1/devices');
  expect(idsOf(devices)).toEqual([...expected.devices.keys()].sort());
  for (const { id, personId, workspaceId } of devices) {
    expect(personId ?? workspaceId, 'a device belongs to whom it was given').toBe(expected.devices.get(id));
    await expectMembers(office, id);
  }
  await expectReach(office, living, ofPeople);
  await expectLicenses(office);
  await expectApps(office);
}

const idsOf = (items: { id: string }[]): string[] => items.map(({ id }) => id).sort();

async function expectMembers(office: Office, deviceId: string): Promise<void> {
  const { body } = await office.call('GET', `${CONFIG}/devices/${deviceId}/members`);
  const ports = body.members.map(({ port }: { port: number }) => port);
  expect(ports.length, 'no more lines than the model has').toBeLessThanOrEqual(LINES_OF_MODEL);
  expect(new Set(ports).size, 'a port has one line').toBe(ports.length);
  for (const port of ports) expect(port).toBeLessThanOrEqual(LINES_OF_MODEL);
  const owners = body.members.filter(({ primaryOwner }: { primaryOwner: boolean }) => primaryOwner);
  expect(owners, 'one member is the primary owner').toMatchObject([{ id: office.expected.devices.get(deviceId) }]);
}

interface NumberRow {
  phoneNumber?: string;
  extension?: string;
  location: { id: string };
  owner?: { id: string };
}

async function expectReach(
  office: Office,
  living: ReadonlySet<string>,
  people: { id: string; locationId?: string }[],
): Promise<void> {
  const rows: NumberRow[] = (await office.call('GET', `${CONFIG}/numbers?max=100`)).body.phoneNumbers;
  const numbers = rows.flatMap(({ phoneNumber }) => phoneNumber ?? []);
  expect(new Set(numbers).size, 'a number is there once').toBe(numbers.length);
  const locations = new Map(people.map(({ id, locationId }) => [id, locationId]));
  const holders = new Map<string, string>();
  for (const { owner, extension, location } of rows) {
    if (owner === undefined) continue;
    expect(living.has(owner.id), 'nobody who is gone has a number or an extension').toBe(true);
    if (locations.has(owner.id))
      expect(location.id, 'numbers are of the location of whom they belong to').toBe(locations.get(owner.id));
    if (extension === undefined) continue;
    const place = `${location.id} ${extension}`;
    expect(holders.get(place) ?? owner.id, 'an extension is in a location once').toBe(owner.id);
    holders.set(place, owner.id);
  }
}

async function expectLicenses(office: Office): Promise<void> {
  const { people, workspaces } = office.expected;
  const held = (license: string) => [...people.values()].filter((person) => person.license === license).length;
  const { body } = await office.call('GET', '/v1/licenses');
  const consumed = Object.fromEntries(
    body.items.map(({ name, consumedUnits }: { name: string; consumedUnits: number }) => [name, consumedUnits]),
  );
  expect(consumed, 'licenses count their holders').toEqual({
    'Webex Calling - Professional': held('professional'),
    'Webex Calling - Standard': held('standard'),
    'Webex Calling - Workspaces': workspaces.size,
  });
  for (const { consumedUnits, totalUnits } of body.items) expect(consumedUnits).toBeLessThanOrEqual(totalUnits);
}

async function expectApps(office: Office): Promise<void> {
  const { people, devices } = office.expected;
  for (const { id, license } of people.values()) {
    const owned = [...devices.values()].filter((owner) => owner === id).length;
    const { body } = await office.call('GET', `${CONFIG}/people/${id}/devices/count`);
    const apps = license === 'none' || (license === 'standard' && owned > 0) ? 0 : APPS;
    expect(body, 'the apps of a Standard license are off while there is a device (C5)').toEqual({
      totalDeviceCount: owned,
      applicationsCount: apps,
    });
  }
}
