import type { PhoneConfiguration, VendorFile } from '../../vendors/define.ts';
import { readTemplate, type VendorTemplate } from '../../vendors/read-template.ts';
import { templateValues } from '../../vendors/template-values.ts';
import type { Hardware } from './phone-file.model.ts';
import { compileTemplate } from './render-template.ts';

export interface RenderedFile {
  contentType: string;
  text: string;
}

const CONTENT_TYPES: Record<VendorTemplate['format'], string> = {
  'key-value': 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

// Built-in templates never change while a program runs.
const templates = new Map<string, VendorTemplate | undefined>();

/**
 * The file in the vendor's own format; undefined where we have no template for this hardware. A text of one's own takes the place of
 * the built-in one in the file that holds the lines.
 */
export function renderFile(
  hardware: Hardware,
  file: VendorFile,
  configuration: PhoneConfiguration,
  ownText: string | null,
): RenderedFile | undefined {
  const template = templateOf(hardware, file);
  if (!template) return undefined;
  const text = file.template === 'of-model' ? (ownText ?? template.text) : template.text;
  const values = templateValues(hardware.vendor, hardware.model, configuration);
  return { contentType: CONTENT_TYPES[template.format], text: compileTemplate(text, template.format).render(values) };
}

/** What the file that holds the lines is made by where nobody has said otherwise. */
export function builtInTemplate(hardware: Hardware): VendorTemplate | undefined {
  const file = hardware.vendor.files.find(({ template }) => template === 'of-model');
  return file && templateOf(hardware, file);
}

function templateOf({ vendor, model }: Hardware, file: VendorFile): VendorTemplate | undefined {
  const key = `${vendor.id} ${model.name} ${file.path}`;
  if (!templates.has(key)) templates.set(key, readTemplate(vendor, model, file));
  return templates.get(key);
}
