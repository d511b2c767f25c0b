import { randomBytes } from 'node:crypto';
import { assignLocations, setPassword } from '../../areas/access/index.ts';
import { changeDeviceTags, createDevice } from '../../areas/devices/index.ts';
import { createService } from '../../areas/integrated-services/index.ts';
import { addLicense } from '../../areas/licenses/index.ts';
import { addNumbers } from '../../areas/numbers/index.ts';
import { createPerson, type PersonToSave } from '../../areas/people/index.ts';
import {
  CLOUD_CONNECTED_ID,
  createLocation,
  createOrganization,
  enableCallingAtLocation,
  generatePassword,
  requireLocation,
  rulesOf,
  updateCallingLocation,
} from '../../areas/tenancy/index.ts';
import { createVirtualLine } from '../../areas/virtual-lines/index.ts';
import { createWorkspace } from '../../areas/workspaces/index.ts';
import type { Context } from '../../foundation/context.ts';
import { moveTo } from '../../foundation/db/database.ts';
import { newId } from '../../foundation/ids.ts';
import { bellhopIn } from '../as-bellhop.ts';
import { SIMULATED } from '../simulated-phones.ts';
import {
  acmeLicenses,
  acmeLocations,
  acmePeople,
  acmeService,
  acmeWorkspaces,
  type DemoAccount,
  type DemoPhone,
  demoOrganizations,
} from './demo-data.ts';
import { furnishProvider } from './furnish-provider.ts';
import { newMacOf } from './new-mac-of.ts';
import { registerOwnIntegration } from './own-integration.ts';
import { plainWorkspace } from './plain-workspace.ts';

/** Somebody who can sign in to the demo; the password is printed this once and kept as a hash only. */
export interface Account {
  email: string;
  password: string;
  personId: string;
}

/** Everything of the demo, through the same use cases as any administrator, in the transaction of `begun`: whole or not at all. */
export async function createDemo(begun: Context): Promise<Account[]> {
  const ids = new Map(demoOrganizations.map(({ key }) => [key, newId()]));
  const accounts: (Account & Pick<DemoAccount, 'administers'>)[] = [];
  for (const { key, parent, organization, accounts: declared } of demoOrganizations) {
    const id = ids.get(key) as string;
    const parentId = parent === undefined ? null : (ids.get(parent) as string);
    const serviceProviderId = organization.kind === 'customer' ? parentId : null;
    const ctx = await moveTo(begun, bellhopIn(id));
    await createOrganization(ctx, { id, parentId, serviceProviderId, ...organization });
    for (const account of declared) accounts.push({ ...account, ...(await createAccount(ctx, account)) });
  }
  const acme = await moveTo(begun, bellhopIn(ids.get('acme') as string));
  const { locations, peopleByExtension } = await furnishAcme(acme);
  for (const { personId, administers } of accounts)
    if (administers) await assignLocations(acme, personId, [locations.get(administers) as string]);
  await furnishProvider(begun, ids, peopleByExtension);
  if (begun.installation.webex === undefined) {
    await registerOwnIntegration(await moveTo(begun, bellhopIn(ids.get('northwind') as string)));
    await createService(await moveTo(begun, acme.actor), acmeService(acme.actor.organizationId));
  }
  return accounts;
}

async function createAccount(ctx: Context, { email, firstName, lastName, roles }: DemoAccount): Promise<Account> {
  const password = randomBytes(12).toString('base64url');
  const personId = await createPerson(ctx, { ...person(firstName, lastName, email), roles });
  await setPassword(ctx, personId, password);
  return { email, password, personId };
}

interface Furnished {
  locations: ReadonlyMap<string, string>;
  peopleByExtension: ReadonlyMap<string, string>;
}

/** Everything of Acme; answers the ids of what others refer to. */
async function furnishAcme(ctx: Context): Promise<Furnished> {
  const licenses = new Map<string, string>();
  for (const license of acmeLicenses) licenses.set(license.kind, await addLicense(ctx, license));
  const locations = new Map<string, string>();
  for (const [key, { details, numbers }] of Object.entries(acmeLocations)) {
    const id = await createLocation(ctx, details);
    await enableCallingAtLocation(ctx, id, {});
    await updateCallingLocation(ctx, id, { pstnConnection: { id: CLOUD_CONNECTED_ID } });
    await addNumbers(ctx, await requireLocation(ctx, id), { phoneNumbers: numbers });
    locations.set(key, id);
  }
  const peopleByExtension = new Map<string, string>();
  for (const user of acmePeople) {
    const email = `${user.firstName}.${user.lastName}@acme.test`.toLowerCase();
    const number = user.number === undefined ? undefined : acmeLocations[user.location].numbers[user.number];
    const personId = await createPerson(ctx, {
      ...person(user.firstName, user.lastName, email),
      locationId: locations.get(user.location),
      licenseIds: [licenses.get(user.license) as string],
      extension: user.extension,
      phoneNumbers: number === undefined ? [] : [{ type: 'work', value: number }],
    });
    peopleByExtension.set(user.extension, personId);
    for (const phone of user.phones ?? []) await createPhone(ctx, phone, { personId });
  }
  for (const workspace of acmeWorkspaces) {
    const { displayName, type, capacity, extension } = workspace;
    const details = plainWorkspace({ displayName, type, capacity });
    const workspaceId = await createWorkspace(ctx, details, {
      type: 'webexCalling',
      locationId: locations.get(workspace.location),
      licenseIds: [licenses.get(workspace.license) as string],
      extension,
      phoneNumber: undefined,
    });
    for (const phone of workspace.phones ?? []) await createPhone(ctx, phone, { workspaceId });
  }
  await createVirtualLine(ctx, {
    firstName: 'Acme',
    lastName: 'Support',
    locationId: locations.get('berlin') as string,
    phoneNumber: acmeLocations.berlin.numbers[10] as string,
    extension: '290',
  });
  return { locations, peopleByExtension };
}

async function createPhone(ctx: Context, phone: DemoPhone, owner: { personId: string } | { workspaceId: string }): Promise<void> {
  const isByHand = /(Partner|Customer) Managed$/.test(phone.model);
  const deviceId = await createDevice(ctx, {
    mac: newMacOf(phone.model),
    model: phone.model,
    ...owner,
    ...(isByHand ? { password: generatePassword(rulesOf({}), ctx.random) } : {}),
  });
  const tags = [...(phone.tags ?? []), ...(phone.alive ? [SIMULATED] : [])];
  if (tags.length > 0) await changeDeviceTags(ctx, deviceId, [{ op: 'add', value: tags }]);
}

const person = (firstName: string, lastName: string, email: string): PersonToSave => ({
  profile: {
    email,
    displayName: `${firstName} ${lastName}`,
    firstName,
    lastName,
    nickName: null,
    avatar: null,
    department: null,
    title: null,
    manager: null,
    managerId: null,
    addresses: [],
    siteUrls: [],
  },
  phoneNumbers: [],
  extension: undefined,
  locationId: undefined,
  licenseIds: [],
  roles: [],
});
