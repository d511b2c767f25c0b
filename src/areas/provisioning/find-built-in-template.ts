import { Refused } from '../../foundation/errors.ts';
import { hardwaresOf } from './phone-file.model.ts';
import { builtInTemplate } from './render-file.ts';

/** What the file of a model is made by where nobody has said otherwise: everybody's, to copy from. */
export function findBuiltInTemplate(model: string): { model: string; format: 'key-value' | 'xml'; text: string } {
  const [hardware] = hardwaresOf(model);
  const template = hardware && builtInTemplate(hardware);
  if (template) return { model, ...template };
  throw new Refused('not-found', 'template.none', 'There is no configuration template for this model.');
}
