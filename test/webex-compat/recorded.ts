import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was written down about one operation of the Webex API. */
export interface RecordedOperation {
  scopes: string[];
  params: { name: string; in: 'query' | 'path'; req: boolean; type: string }[];
  body: Record<string, string>;
  success: Record<string, { link: boolean; type: Record<string, string> }>;
}

// Not part of this repository: the study of the API that the product was planned with.
const shared = join(import.meta.dirname, '../../../shared');
const endpoints = join(shared, 'facts/webex-endpoints.json');
const operations = join(shared, 'spec/webex-operations.txt');

export const areRecordsHere = existsSync(endpoints) && existsSync(operations);

export const WHERE_RECORDS_WOULD_BE = endpoints;

/** Types where the published specification is known to be wrong: it merged schemas of the same name. */
const LOCATION =
  '{id*:str, name*:str, orgId*:str, timeZone*:str, preferredLanguage*:str, announcementLanguage:str, address*:{address1*:str, address2:str, city*:str, state*:str, postalCode*:str, country*:str}, latitude:str, longitude:str, notes:str}';
const CORRECTED: Record<string, string> = {
  'GET /locations': `{items*:[${LOCATION}]}`,
  'GET /locations/{locationId}': LOCATION,
};

/** Every operation that the product is to support, in the order of the list. */
export function readRecords(): Map<string, RecordedOperation> {
  if (!areRecordsHere) return new Map();
  const recorded: Record<string, RecordedOperation> = JSON.parse(readFileSync(endpoints, 'utf8'));
  return new Map(namesOfOperations().map((name) => [name, corrected(name, recorded[name])]));
}

export const namesOfOperations = (): string[] => readFileSync(operations, 'utf8').split('\n').filter(Boolean);

function corrected(name: string, operation: RecordedOperation | undefined): RecordedOperation {
  if (!operation) throw new Error(`Nothing is recorded about ${name}.`);
  const type = CORRECTED[name];
  if (type === undefined) return operation;
  const success = Object.entries(operation.success).map(([code, answer]) => [
    code,
    { ...answer, type: { 'application/json': type } },
  ]);
  return { ...operation, success: Object.fromEntries(success) };
}
