import { Liquid, LiquidError } from 'liquidjs';
import { escapeFor, type FileFormat } from '../../vendors/escape.ts';
import type { TemplateValues } from '../../vendors/template-values.ts';

/** A template that was parsed once and can be rendered for any phone. */
export interface CompiledTemplate {
  render(values: TemplateValues): string;
}

/** Where a template is wrong, for the person who writes it. */
export class TemplateError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TemplateError';
    this.line = line;
    this.column = column;
  }
}

const LIMITS = {
  templateCharacters: 256_000,
  outputCharacters: 1_000_000,
  // An ordinary file takes a few milliseconds; this is for templates that never end.
  renderMilliseconds: 1_000,
  memory: 5_000_000,
};

const COMPILED_AT_MOST = 500;

// Nothing that reads files, knows the time or draws lots: the same values give the same bytes.
const TAGS = ['#', 'assign', 'break', 'capture', 'case', 'comment', 'continue', 'for', 'if', 'unless'];
const FILTERS = (
  'abs append at_least at_most capitalize ceil compact concat default divided_by downcase first floor join last lstrip ' +
  'map minus modulo plus prepend remove replace reverse round rstrip size slice sort split strip times truncate uniq upcase where'
).split(' ');

const engines: Record<FileFormat, Liquid> = { 'key-value': engineFor('key-value'), xml: engineFor('xml') };

// Oldest first; a template in use is put last.
const compiled = new Map<string, CompiledTemplate>();

/** Every value is escaped for the format on its way out; there is no way to write it raw. */
export function compileTemplate(text: string, format: FileFormat): CompiledTemplate {
  const key = `${format}\n${text}`;
  const template = compiled.get(key) ?? parse(text, format);
  compiled.delete(key);
  compiled.set(key, template);
  const [oldest] = compiled.keys();
  if (compiled.size > COMPILED_AT_MOST && oldest !== undefined) compiled.delete(oldest);
  return template;
}

function parse(text: string, format: FileFormat): CompiledTemplate {
  const engine = engines[format];
  const nodes = withPlace(() => engine.parse(text));
  return {
    render(values) {
      const output: string = withPlace(() => engine.renderSync(nodes, { ...values }));
      if (output.length > LIMITS.outputCharacters) throw new TemplateError('The file grows too long.', 1, 1);
      return output;
    },
  };
}

function engineFor(format: FileFormat): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: LIMITS.templateCharacters,
    renderLimit: LIMITS.renderMilliseconds,
    memoryLimit: LIMITS.memory,
    // An empty mapping in place of the file system.
    templates: {},
    outputEscape: (value: unknown) => escapeFor[format](textOf(value)),
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.includes(name)) delete engine.filters[name];
  return engine;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') throw new TypeError('Only text, numbers and booleans can be written.');
  return String(value);
}

function withPlace<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [line = 1, column = 1] = LiquidError.is(error) ? error.token.getPosition() : [];
    throw new TemplateError(error.message, line, column, { cause: error });
  }
}
