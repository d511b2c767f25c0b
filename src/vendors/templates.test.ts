import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../areas/provisioning/render-template.ts';
import type { PhoneConfiguration, PhoneLine, PhoneModel, Vendor } from './define.ts';
import { vendors } from './index.ts';
import { readTemplate } from './read-template.ts';
import { findModel } from './recognize.ts';
import { templateValues } from './template-values.ts';

const line = (port: number, differences: Partial<PhoneLine> = {}): PhoneLine => ({
  port,
  label: `Desk ${port}`,
  displayName: 'Ada Lovelace',
  userName: `lp-10${port}`,
  authUserName: `auth-10${port}`,
  password: `s3cret-of-line-${port}.`,
  domain: '4711.sip.example.com',
  outboundProxy: { host: 'edge.example.com' },
  transport: 'TLS',
  srtp: 'mandatory',
  expiresSeconds: 3600,
  ...differences,
});

const configuration = (model: PhoneModel, lines: PhoneLine[]): PhoneConfiguration => ({
  device: { mac: '001565AABBCC', model: model.name, displayName: 'Reception' },
  lines,
  provisioning: { url: 'https://config.example.com/p/', userName: 'device-1', password: 'fetch-Pa55', resyncMinutes: 1440 },
  timeZone: 'Europe/Berlin',
  language: 'de',
  adminPassword: 'adm1n-Pa55',
});

function render(vendor: Vendor, model: PhoneModel, lines: PhoneLine[], path?: string): string {
  const file = vendor.files.find((one) => (path ? one.path === path : one.template === 'of-model'));
  const template = file && readTemplate(vendor, model, file);
  if (!template) throw new Error(`${vendor.name} ${model.name} has no template.`);
  return compileTemplate(template.text, template.format).render(templateValues(vendor, model, configuration(model, lines)));
}

const modelsWithTemplates = vendors.flatMap((vendor) =>
  vendor.models.filter(({ template }) => template).map((model) => ({ vendor, model, name: `${vendor.name} ${model.name}` })),
);

// The phone with most lines stands for all that share its template.
const onePerTemplate = Object.values(
  Object.groupBy(modelsWithTemplates, ({ vendor, model }) => `${vendor.id}/${model.template}`),
).flatMap((group = []) => group.toSorted((a, b) => b.model.ports - a.model.ports).slice(0, 1));

describe('golden files', () => {
  const proxy = { host: 'edge.example.com', port: 5060 };

  test.each([
    ['yealink', 'CP960', 'CP960.cfg'],
    ['yealink', 'T46U', 'T46U.cfg'],
    ['poly', 'VVX101', 'VVX101-lines.cfg'],
    ['poly', 'VVX450', 'VVX450-lines.cfg'],
    ['poly', 'VVX450', 'VVX450-master.cfg', '{mac}.cfg'],
    ['grandstream', 'GXP1610', 'GXP1610.xml'],
    ['grandstream', 'GRP2616', 'GRP2616.xml'],
    ['grandstream', 'HT802', 'HT802.xml'],
    ['grandstream', 'HT814', 'HT814.xml'],
    ['cisco', '8851', '8851.xml'],
    ['cisco', '9841', '9841.xml'],
    ['cisco', 'ATA192', 'ATA192.xml'],
  ])('%s %s is byte for byte %s', (vendorId, modelName, golden, path?: string) => {
    const vendor = vendors.find(({ id }) => id === vendorId);
    const model = vendor && findModel(vendor, modelName);
    if (!model) throw new Error(`${modelName} is gone.`);
    const lines = model.ports === 1 ? [line(1)] : [line(1), line(2, { transport: 'UDP', srtp: 'off', outboundProxy: proxy })];
    const rendered = render(vendor, model, lines, path);
    const url = new URL(`./${vendorId}/golden/${golden}`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(url, rendered);
    expect(rendered).toBe(readFileSync(url, 'utf8'));
  });
});

describe.each(modelsWithTemplates)('$name', ({ vendor, model }) => {
  test('renders for every number of lines, well-formed and with every slot', () => {
    for (let count = 0; count <= model.ports; count++) {
      const lines = Array.from({ length: count }, (_, index) => line(index + 1));
      const rendered = render(vendor, model, lines);
      const passwords = passwordsOf(rendered, vendor, model);
      const expected = Array.from({ length: model.ports }, (_, index) => lines[index]?.password ?? '');
      expect(passwords).toEqual(expected);
      for (const { password, userName } of lines) {
        expect(rendered.split(password)).toHaveLength(2);
        expect(rendered).toContain(userName);
      }
    }
  });

  test('is the same when rendered again', () => {
    expect(render(vendor, model, [line(1)])).toBe(render(vendor, model, [line(1)]));
  });
});

test.each(onePerTemplate)('what tenants type stays in its place: $name', ({ vendor, model }) => {
  const plain = settingsOf(render(vendor, model, [line(1)]));
  for (const hostile of HOSTILE) {
    const rendered = render(vendor, model, [line(1, { label: hostile, displayName: hostile })]);
    const settings = settingsOf(rendered);
    expect([...settings.keys()]).toEqual([...plain.keys()]);
    const changed = [...settings].filter(([key, value]) => plain.get(key) !== value).map(([key]) => key);
    for (const key of changed) expect(key).toMatch(/label|display|short_name|^P3$|^P270$|^P4180$/i);
  }
});

test('every file a stranger may ask for before its own has no secret', () => {
  for (const { vendor, model } of modelsWithTemplates) {
    for (const file of vendor.files.filter(({ template }) => template !== 'of-model')) {
      const template = readTemplate(vendor, model, file);
      if (!template) continue;
      const rendered = compileTemplate(template.text, template.format).render(
        templateValues(vendor, model, configuration(model, [line(1)])),
      );
      expect(rendered).not.toMatch(/s3cret|Pa55/);
      settingsOf(rendered);
    }
  }
});

test('a time zone without daylight saving and a language the vendor lacks render, too', () => {
  for (const { vendor, model } of modelsWithTemplates) {
    const file = vendor.files.find(({ template }) => template === 'of-model');
    const template = file && readTemplate(vendor, model, file);
    if (!template) throw new Error(`${model.name} has no template.`);
    const { adminPassword: _, ...bare } = configuration(model, []);
    const values = {
      ...bare,
      timeZone: 'Asia/Kolkata',
      language: 'tlh',
      provisioning: { url: 'http://10.0.0.1:8081/', resyncMinutes: 60 },
    };
    settingsOf(compileTemplate(template.text, template.format).render(templateValues(vendor, model, values)));
  }
});

const HOSTILE = [
  'a\naccount.1.enable = 0\r\naccount.2.password = x',
  'a\u2028account.1.enable = 0\u0085b',
  '" reg.1.auth.password="x',
  "'/><LINE reg.1.address='x",
  '</P3><P34>x</P34><P3>',
  '<![CDATA[x]]>&amp;&#10;&bogus;',
  '{{ lines[0].password }}{% assign x = 1 %}',
  '%NULL%',
  '#!version:1.0.0.1',
  'tab\tnull\u0000bell\u0007escape\u001b',
  'Café 👩‍👩‍👧 日本',
  '\ud800 lone surrogate \udc00',
  'x'.repeat(100_000),
  '👩‍👩‍👧'.repeat(10_000),
];

/** The line passwords by port, read back from the file as a phone would. */
function passwordsOf(rendered: string, vendor: Vendor, model: PhoneModel): string[] {
  const settings = settingsOf(rendered);
  const accounts = model.kind === 'ata' ? ['P34', 'P734'] : ['P34', 'P406', 'P506', 'P606', 'P1706', 'P1806'];
  return Array.from({ length: model.ports }, (_, index) => {
    const key = {
      yealink: `account.${index + 1}.password`,
      poly: `reg.${index + 1}.auth.password`,
      cisco: `Password_${index + 1}_`,
      grandstream: model.template === 'profile-ports.xml.liquid' ? `P${4120 + index}` : (accounts[index] ?? ''),
    }[vendor.id];
    const value = settings.get(key ?? '');
    if (value === undefined) throw new Error(`Line ${index + 1} of ${model.name} is not in the file.`);
    return value.replace('%NULL%', '');
  });
}

/** Every setting in the file, and a failure where the file is not well-formed or names one twice. */
function settingsOf(rendered: string): Map<string, string> {
  return rendered.startsWith('<?xml') ? xmlSettings(rendered) : keyValueSettings(rendered);
}

function keyValueSettings(text: string): Map<string, string> {
  const [first, ...rest] = text.split('\n');
  expect(first).toBe('#!version:1.0.0.1');
  expect(rest.pop()).toBe('');
  const settings = new Map<string, string>();
  for (const one of rest) {
    const [, key = '', value = ''] =
      /^([a-z][\w.]*) = (\P{Cc}+)$/u.exec(one) ?? expect.fail(`not a setting: ${JSON.stringify(one)}`);
    if (settings.has(key)) expect.fail(`${key} is there twice`);
    settings.set(key, value);
  }
  return settings;
}

/** Strict on purpose: a declaration, elements, attributes in double quotes and the five entities, nothing else. */
function xmlSettings(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  const add = (key: string, value: string) => {
    if (settings.has(key)) expect.fail(`${key} is there twice`);
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(value)) expect.fail(`${key} has a bare ampersand`);
    if (/[^\t\n\P{Cc}]/u.test(value)) expect.fail(`${key} has a control character`);
    settings.set(key, value);
  };
  const open: string[] = [];
  let rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\n/, '');
  while (rest) {
    const start = /^<([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.]*="[^"<]*")*)\s*(\/?)>([^<]*)/.exec(rest);
    const end = /^<\/([\w.-]+)>([^<]*)/.exec(rest);
    if (start) {
      const [, name = '', attributes = '', empty, content = ''] = start;
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w.]+)="([^"]*)"/g)) if (key.includes('.')) add(key, value);
      if (/^P\d+$/.test(name) || open[0] === 'flat-profile') add(name, content);
      else expect(content.trim()).toBe(name === 'mac' ? '001565aabbcc' : '');
      if (!empty) open.push(name);
    } else if (end) {
      expect(open.pop()).toBe(end[1]);
      expect(end[2]?.trim()).toBe('');
    } else expect.fail(`not XML: ${rest.slice(0, 80)}`);
    rest = rest.slice((start ?? end)?.[0].length);
  }
  expect(open).toEqual([]);
  return settings;
}
