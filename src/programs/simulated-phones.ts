import { rowOfModel } from '../areas/catalog/index.ts';
import { changeDeviceTags, createDevice, getDevice, listDevices } from '../areas/devices/index.ts';
import { revealSecretLink } from '../areas/provisioning/index.ts';
import { createWorkspace } from '../areas/workspaces/index.ts';
import type { Context } from '../foundation/context.ts';
import type { Database } from '../foundation/db/database.ts';
import { hardwareOf, newMac, type PhoneSpec } from '../simulator/index.ts';
import { asBellhop } from './as-bellhop.ts';
import { plainWorkspace } from './demo/plain-workspace.ts';

/** Tag of the devices whose phones are simulated. */
export const SIMULATED = 'simulated';

const MODELS = ['DMS Yealink T46U', 'DMS Polycom VVX450', 'DMS Grandstream GRP2614'] as const;
const PAGE = 500;

/**
 * The phones behind the simulated devices of an organization, each with the link to its own file: a phone that was switched
 * off and on again has long left its first-boot window.
 */
export async function simulatedPhones(
  database: Database,
  organizationId: string,
  most = Number.POSITIVE_INFINITY,
): Promise<PhoneSpec[]> {
  const phones: PhoneSpec[] = [];
  let after: readonly string[] | undefined;
  for (;;) {
    const page = await asBellhop(database, organizationId, (ctx) => phonesOf(ctx, after));
    phones.push(...page.phones);
    if (page.last === undefined || phones.length >= most) return phones.slice(0, most);
    after = page.last;
  }
}

/** The phone behind one device, whichever tags it has. */
export async function simulatedPhone(database: Database, organizationId: string, mac: string): Promise<PhoneSpec> {
  return asBellhop(database, organizationId, async (ctx) => {
    const device = await getDevice(ctx, mac);
    const hardware = hardwareOf(device.model);
    if (!hardware || !device.mac) throw new Error(`Phones of the model ${device.model} cannot be simulated.`);
    return { ...hardware, mac: device.mac, url: await revealSecretLink(ctx, device.id) };
  });
}

/** A phone that nobody has added yet, with the code that somebody types into it. */
export function phoneWithCode(configUrl: string, model: string, activationCode: string): PhoneSpec {
  const hardware = hardwareOf(model);
  if (!hardware) throw new Error(`Phones of the model ${model} cannot be simulated.`);
  return { ...hardware, mac: newMac(hardware.vendorId, Math.random), url: configUrl, activationCode };
}

async function phonesOf(
  ctx: Context,
  after: readonly string[] | undefined,
): Promise<{ phones: PhoneSpec[]; last: readonly string[] | undefined }> {
  const devices = await listDevices(ctx.db, { tags: [SIMULATED] }, { limit: PAGE, start: 0, after });
  const phones: PhoneSpec[] = [];
  for (const { id, mac, model } of devices.slice(0, PAGE)) {
    const hardware = hardwareOf(model);
    if (hardware && mac) phones.push({ ...hardware, mac, url: await revealSecretLink(ctx, id) });
  }
  return { phones, last: devices.length > PAGE ? devices[PAGE - 1]?.key : undefined };
}

/** Adds simulated devices, each on a workspace of its own, until there are so many. */
export async function addSimulatedDevices(database: Database, organizationId: string, missing: number): Promise<void> {
  for (let added = 0; added < missing; added++) {
    const model = MODELS[added % MODELS.length] as string;
    await asBellhop(database, organizationId, async (ctx) => {
      const mac = newMac(rowOfModel(model)?.vendorId ?? 'yealink', Math.random);
      const workspaceId = await createWorkspace(ctx, plainWorkspace({ displayName: `Simulated ${mac}` }), undefined);
      const deviceId = await createDevice(ctx, { mac, model, workspaceId });
      await changeDeviceTags(ctx, deviceId, [{ op: 'add', value: [SIMULATED] }]);
    });
  }
}
