import { expect, test } from 'vitest';
import { findVendor } from '../../vendors/index.ts';
import { templateValues } from '../../vendors/template-values.ts';
import { compileTemplate, TemplateError } from './render-template.ts';

const yealink = findVendor('yealink');
const model = yealink?.models[0];
if (!yealink || !model) throw new Error('Yealink is gone.');

const values = templateValues(yealink, model, {
  device: { mac: '001565AABBCC', model: model.name, displayName: `Ada "<&>'\n` },
  lines: [],
  provisioning: { url: 'https://config.example.com/p/', resyncMinutes: 60 },
  timeZone: 'Europe/Berlin',
  language: 'de',
});

function failure(text: string): TemplateError {
  try {
    compileTemplate(text, 'xml').render(values);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('It rendered.');
}

test('a value is escaped for the format without being asked', () => {
  expect(compileTemplate('{{ device.displayName }}', 'xml').render(values)).toBe('Ada &quot;&lt;&amp;&gt;&apos;');
  expect(compileTemplate('{{ device.displayName }}|{{ adminPassword }}', 'key-value').render(values)).toBe(`Ada "<&>'|%NULL%`);
});

test.each([
  ['{{ device.displayName | raw }}', /undefined filter: raw/],
  ['{{ "now" | date: "%s" }}', /undefined filter: date/],
  ['{% echo device.mac %}', /tag "echo" not found/],
  ['{% include "x" %}', /tag "include" not found/],
  ['{% render "x" %}', /tag "render" not found/],
  ['{% layout "x" %}', /tag "layout" not found/],
  ['{{ devise.mac }}', /undefined variable: devise/],
  ['{{ device.constructor }}', /undefined variable/],
  ['{{ device }}', /Only text, numbers and booleans/],
  ['{% if x %}', /not closed/],
])('%s is refused', (text, message) => {
  expect(failure(text).message).toMatch(message);
});

test('an error says where it is, and nothing of the values', () => {
  expect(failure('one\n  two {{ device.mac | nope }}')).toMatchObject({ line: 2, column: 7 });
  expect(failure('one\ntwo\n  {{ nope }}')).toMatchObject({ line: 3, column: 6 });
  expect(failure('{{ nope }}').message).not.toContain('001565');
});

test('a template cannot run away', () => {
  expect(failure('{% for a in (1..100000000) %}{% endfor %}').message).toMatch(/limit/i);
  expect(
    failure('{% for a in (1..9999) %}{% for b in (1..9999) %}{% assign c = a | plus: b %}{% endfor %}{% endfor %}').message,
  ).toMatch(/limit/i);
  expect(
    failure('{% assign a = "xxxxxxxxxx" %}{% for b in (1..40) %}{% assign a = a | append: a %}{% endfor %}').message,
  ).toMatch(/limit/i);
  expect(failure(`{% for b in (1..3000) %}${'x'.repeat(1000)}{% endfor %}`).message).toMatch(/too long|limit/i);
  expect(failure('x'.repeat(300_000)).message).toMatch(/limit/i);
});

test('a template is parsed once', () => {
  expect(compileTemplate('{{ device.mac }}', 'xml')).toBe(compileTemplate('{{ device.mac }}', 'xml'));
  expect(compileTemplate('{{ device.mac }}', 'xml')).not.toBe(compileTemplate('{{ device.mac }}', 'key-value'));
});

test('a credential that would change on its way into a file is refused by name, not by value', () => {
  const line = {
    port: 1,
    label: '',
    displayName: '',
    userName: 'u',
    authUserName: 'a',
    password: 'geheim\n',
    domain: 'example.com',
    outboundProxy: { host: 'edge.example.com' },
    transport: 'TLS' as const,
    srtp: 'off' as const,
    expiresSeconds: 300,
  };
  const configuration = {
    device: { mac: '001565aabbcc', model: model.name, displayName: '' },
    provisioning: { url: 'https://config.example.com/', resyncMinutes: 60 },
    timeZone: 'UTC',
    language: 'en',
  };
  expect(() => templateValues(yealink, model, { ...configuration, lines: [line] })).toThrow(/^lines\[1\]\.password has/);
  expect(() => templateValues(yealink, model, { ...configuration, lines: [{ ...line, port: 99 }] })).toThrow(/no line 99/);
});
