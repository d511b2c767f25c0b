import { assignSipDevice, createSipDevice } from '../../areas/inventory/index.ts';
import { insertDeviceHours, saveCounts } from '../../areas/overview/index.ts';
import { createTemplate } from '../../areas/provisioning/index.ts';
import type { Context } from '../../foundation/context.ts';
import { moveTo } from '../../foundation/db/database.ts';
import { bellhopIn } from '../as-bellhop.ts';
import { acmePeople, acmeWorkspaces } from './demo-data.ts';
import { newMacOf } from './new-mac-of.ts';
import { pastWeek } from './past-week.ts';
import { demoTemplates, northwindStock } from './stock-data.ts';

/** What a provider has beside its customers: equipment, templates, and a week that lies behind. */
export async function furnishProvider(
  begun: Context,
  organizations: ReadonlyMap<string, string>,
  peopleByExtension: ReadonlyMap<string, string>,
): Promise<void> {
  const inside = (key: string) => moveTo(begun, bellhopIn(organizations.get(key) as string));
  for (const { organization, ...template } of demoTemplates) await createTemplate(await inside(organization), template);
  for (const { givenTo, onDeskOf, ...equipment } of northwindStock) {
    const northwind = await inside('northwind');
    const id = await createSipDevice(northwind, { ...equipment, mac: newMacOf(equipment.model) });
    if (givenTo === undefined) continue;
    const person = onDeskOf === undefined ? undefined : peopleByExtension.get(onDeskOf);
    const lines = person === undefined ? [] : [{ port: 1, member: { type: 'person' as const, id: person } }];
    await assignSipDevice(northwind, id, { organizationId: organizations.get(givenTo), lines });
  }
  const acme = await inside('acme');
  await insertDeviceHours(acme.db, acme.actor.organizationId, pastWeek(begun.now, acmePhones()));
  await saveCounts(acme.db, begun.now);
}

function acmePhones(): { alive: number; silent: number } {
  const phones = [...acmePeople, ...acmeWorkspaces].flatMap(({ phones = [] }) => phones);
  const alive = phones.filter((phone) => phone.alive).length;
  const onDesks = northwindStock.filter(({ onDeskOf }) => onDeskOf !== undefined).length;
  return { alive, silent: phones.length - alive + onDesks };
}
