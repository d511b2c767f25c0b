import { readFileSync } from 'node:fs';
import type { PhoneModel, Vendor, VendorFile } from './define.ts';
import type { FileFormat } from './escape.ts';

/** The text behind a file, and how values are escaped in it. */
export interface VendorTemplate {
  text: string;
  format: FileFormat;
}

const texts = new Map<string, string>();

/** A built-in template, or nothing where the file or the model has none. */
export function readTemplate(vendor: Vendor, model: PhoneModel, file: VendorFile): VendorTemplate | undefined {
  const name = file.template === 'of-model' ? model.template : file.template;
  // A model without a template of its own gets none of its vendor's files.
  if (!name || name === 'none' || !model.template) return undefined;
  const path = `./${vendor.id}/templates/${name}`;
  const text = texts.get(path) ?? readFileSync(new URL(path, import.meta.url), 'utf8');
  texts.set(path, text);
  return { text, format: text.startsWith('<?xml') ? 'xml' : 'key-value' };
}
