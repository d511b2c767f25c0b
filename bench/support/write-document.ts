import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const document = join(import.meta.dirname, '../../docs/performance.md');
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Puts what was measured between the markers of docs/performance.md; the text around it stays. */
export async function writeDocument(measured: string): Promise<void> {
  const text = await readFile(document, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${document} has lost its markers ${BEGIN} and ${END}.`);
  await writeFile(document, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`);
}
