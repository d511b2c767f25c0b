import { Refused } from '../../foundation/errors.ts';
import type { PhoneConfiguration } from '../../vendors/define.ts';
import { templateValues } from '../../vendors/template-values.ts';
import { type Hardware, hardwaresOf } from './phone-file.model.ts';
import { builtInTemplate } from './render-file.ts';
import { compileTemplate, TemplateError } from './render-template.ts';

/** What all the models of a template may take together, so that nobody keeps the server busy by naming many. */
const MOST_MILLISECONDS = 2_000;

/** Refuses a template that does not parse, or does not render for every phone that it is for; says where it is wrong. */
export function mustRender(text: string, models: readonly string[]): void {
  const startedAt = performance.now();
  for (const model of models) {
    const hardwares = hardwaresOf(model);
    if (hardwares.length === 0) throw noTemplateFor(model);
    for (const hardware of hardwares) {
      withWords(model, () => renderSamples(text, hardware));
      if (performance.now() - startedAt > MOST_MILLISECONDS)
        throw new Refused('invalid', 'template.too-slow', 'The template takes too long to render for all of its models.');
    }
  }
}

export const noTemplateFor = (model: string): Refused =>
  new Refused(
    'invalid',
    'template.model',
    `There is no configuration file for ${JSON.stringify(model.slice(0, 80))}, so no template for it either. Give models of the catalog that can be provisioned.`,
  );

/** The same as a refusal that names line and column. */
export function withWords<Result>(model: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { line, column, message } = error;
    // The engine says where, too, in its own words.
    const [what] = message.replace(/, line:\d+, col:\d+/, '').split('\n');
    throw new Refused('invalid', 'template.invalid', `Line ${line}, column ${column} of the template, for ${model}: ${what}`);
  }
}

function renderSamples(text: string, { vendor, model }: Hardware): void {
  const { format } = builtInTemplate({ vendor, model }) ?? { format: 'key-value' as const };
  const template = compileTemplate(text, format);
  for (const sample of [sampleFor(model.name, model.ports), bareSampleFor(model.name)])
    template.render(templateValues(vendor, model, sample));
}

const bareSampleFor = (model: string): PhoneConfiguration => ({
  device: { mac: '805ec0123456', model, displayName: '' },
  lines: [],
  provisioning: { url: 'https://config.example.com/', resyncMinutes: 1440 },
  timeZone: 'UTC',
  language: 'en',
});

/** With something in every place that a template can look at. */
const sampleFor = (model: string, ports: number): PhoneConfiguration => ({
  ...bareSampleFor(model),
  device: { mac: '805ec0123456', model, displayName: 'Reception 2' },
  lines: Array.from({ length: Math.min(ports, 2) }, (_, index) => ({
    port: index + 1,
    label: `Line ${index + 1}`,
    displayName: 'Ada Lovelace',
    userName: 'i6i1ar1v29',
    authUserName: '1234567890',
    password: 'sample-password',
    domain: '98079001.sip.example.com',
    outboundProxy: { host: 'sip.example.com', port: 5060 },
    transport: 'UDP' as const,
    srtp: 'off' as const,
    expiresSeconds: 600,
  })),
  provisioning: { url: 'https://config.example.com/', userName: 'sample', password: 'sample-password', resyncMinutes: 1440 },
  timeZone: 'Europe/Berlin',
  language: 'en-US',
  adminPassword: 'sample-password',
});
