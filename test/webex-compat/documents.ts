import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the Webex documentation, as far as a test can read it. */
export interface Document {
  /** The JSON of its examples, in their order. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the document says
  examples: any[];
  /** The codes of its table. */
  codes: number[];
}

// Not part of this repository: the documents that the product was ordered with.
const folder = join(import.meta.dirname, '../../../shared/spec');

export const areDocumentsHere = existsSync(folder) && nameOf('001') !== undefined && nameOf('003') !== undefined;

export const WHERE_DOCUMENTS_WOULD_BE = folder;

function nameOf(number: string): string | undefined {
  return readdirSync(folder).find((name) => name.startsWith(`${number}_`));
}

/** By its number: `001` creates a device by its MAC address, `003` tells the details of a calling device. */
export function readDocument(number: '001' | '003'): Document {
  const text = readFileSync(join(folder, nameOf(number) ?? ''), 'utf8');
  return {
    examples: text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line)),
    codes: [...text.matchAll(/^(\d{3}) \|/gm)].map(([, code]) => Number(code)),
  };
}
