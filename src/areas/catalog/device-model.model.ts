import { Refused } from '../../foundation/errors.ts';
import { type CatalogRow, findCatalogRow } from '../../vendors/catalog.ts';
import { compareFirmware } from '../../vendors/firmware.ts';
import { builtInRows, findVendor, parseUserAgent } from '../../vendors/index.ts';

export type { CatalogRow } from '../../vendors/catalog.ts';

/** What the platform administrator decided, by model; a model that is not named keeps what it ships with. */
export type Approvals = ReadonlyMap<string, boolean>;

const rowByModel = new Map(builtInRows.map((row) => [row.model, row]));

export const rowOfModel = (model: string): CatalogRow | undefined => rowByModel.get(model);

/** What is offered: approved rows, and partner-managed ones only with special access (K15). */
export function offeredRows(approvals: Approvals, hasSpecialAccess: boolean): CatalogRow[] {
  return builtInRows.filter(
    (row) => (approvals.get(row.model) ?? row.approved) && (hasSpecialAccess || row.managedBy !== 'PARTNER'),
  );
}

/** The catalog row that a client named, by model or display name; refused in words that name what is allowed (C3, P8). */
export function chooseRow(name: string, approvals: Approvals, hasSpecialAccess: boolean): CatalogRow {
  const row = findCatalogRow(builtInRows, name);
  if (!row)
    throw new Refused(
      'invalid',
      'catalog.unknown-model',
      `'model' is ${JSON.stringify(name.slice(0, 80))}, which is no model we know. ${suggestion(name)}`,
    );
  if (!(approvals.get(row.model) ?? row.approved))
    throw new Refused(
      'invalid',
      'catalog.not-approved',
      `The model ${row.model} is not approved. Only the models of GET /v1/telephony/config/supportedDevices can be added.`,
    );
  if (row.managedBy === 'PARTNER' && !hasSpecialAccess)
    throw new Refused(
      'forbidden',
      'catalog.special-access',
      'Partner-managed devices need special access to device management. Ask your account team for it.',
    );
  return row;
}

const SUGGESTIONS = 5;

/** The models whose names share most words with what was asked. */
function suggestion(name: string): string {
  const words = new Set(name.toLowerCase().split(/\W+/).filter(Boolean));
  const near = builtInRows
    .map(({ model }) => ({
      model,
      shared: model
        .toLowerCase()
        .split(/\W+/)
        .filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SUGGESTIONS)
    .map(({ model }) => model);
  return near.length > 0
    ? `Did you mean: ${near.join(', ')}?`
    : 'GET /v1/telephony/config/supportedDevices lists the models that can be added.';
}

/** What a phone's User-Agent says about its firmware, and whether that is older than its model needs (P4). */
export function judgeFirmware(model: string, userAgent: string): { software: string | undefined; belowMinimum: boolean } {
  const recognized = parseUserAgent(userAgent);
  const firmware = recognized?.firmware;
  const row = rowOfModel(model);
  const belowMinimum =
    firmware !== undefined &&
    row?.minimumFirmware !== undefined &&
    compareFirmware(firmware, row.minimumFirmware, findVendor(row.vendorId)) < 0;
  // A phone of no vendor we know says in its own words what runs on it.
  return { software: recognized ? firmware : userAgent, belowMinimum };
}

/** What a phone is told to make it fetch its file, and to make it restart where its vendor has something to say for that. */
export interface PhoneEvents {
  resync: string;
  reboot?: string | undefined;
}

const OF_ANY_VENDOR = 'generic';

/** A model that any vendor may have made leaves it to the phone to say whose it is. */
export function eventsOf(model: string, userAgent: string | undefined): PhoneEvents {
  const vendorId = rowOfModel(model)?.vendorId ?? OF_ANY_VENDOR;
  const madeBy = vendorId === OF_ANY_VENDOR && userAgent !== undefined ? parseUserAgent(userAgent)?.vendorId : vendorId;
  const vendor = findVendor(madeBy ?? OF_ANY_VENDOR);
  return { resync: vendor?.resyncEvent ?? 'check-sync', reboot: vendor?.rebootEvent };
}

/** Models whose product or model name this is. */
export const modelsOfProduct = (product: string): string[] =>
  builtInRows.filter(({ model, displayName }) => model === product || displayName === product).map(({ model }) => model);
