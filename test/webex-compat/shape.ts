/** A type as `webex-endpoints.json` writes it down: `{mac*:str, tags:[str], state:(on|off)}`. */
export type Shape =
  | { kind: 'word'; word: string }
  | { kind: 'enum'; values: string[] }
  | { kind: 'array'; of: Shape }
  | { kind: 'object'; fields: Map<string, { required: boolean; shape: Shape }> }
  /** Cut off where it was written down. */
  | { kind: 'anything' };

/** How a value differs from its shape; `at` names arrays as `items[]`, whatever the position. */
export interface Difference {
  at: string;
  what: 'absent' | 'additional' | 'differs';
  found?: unknown;
}

export function parseShape(text: string): Shape {
  const reader = new Reader(text);
  const shape = readShape(reader);
  if (!reader.isAtEnd()) throw new Error(`Cannot read the type at '${reader.rest()}'.`);
  return shape;
}

class Reader {
  private position = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  takes(word: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(word, this.position)) return false;
    this.position += word.length;
    return true;
  }

  takeWhile(pattern: RegExp): string {
    this.skipSpace();
    const start = this.position;
    while (this.position < this.text.length && pattern.test(this.text[this.position] as string)) this.position++;
    return this.text.slice(start, this.position);
  }

  isAtEnd(): boolean {
    this.skipSpace();
    return this.position === this.text.length;
  }

  rest(): string {
    return this.text.slice(this.position, this.position + 40);
  }

  private skipSpace(): void {
    while (this.text[this.position] === ' ') this.position++;
  }
}

function readShape(reader: Reader): Shape {
  if (reader.takes('{…}') || reader.takes('…')) return { kind: 'anything' };
  if (reader.takes('{')) return readObject(reader);
  if (reader.takes('[')) {
    const of = readShape(reader);
    if (!reader.takes(']')) throw new Error(`Missing ] at '${reader.rest()}'.`);
    return { kind: 'array', of };
  }
  if (reader.takes('(')) {
    const values = reader.takeWhile(/[^)]/).split('|');
    reader.takes(')');
    return { kind: 'enum', values };
  }
  const word = reader.takeWhile(/[a-z]/i);
  if (word === '') throw new Error(`Cannot read the type at '${reader.rest()}'.`);
  return word === 'any' ? { kind: 'anything' } : { kind: 'word', word };
}

function readObject(reader: Reader): Shape {
  const fields = new Map<string, { required: boolean; shape: Shape }>();
  while (!reader.takes('}')) {
    const name = reader.takeWhile(/[^*:,}]/);
    const required = reader.takes('*');
    if (!reader.takes(':')) throw new Error(`Missing : at '${reader.rest()}'.`);
    fields.set(name, { required, shape: readShape(reader) });
    reader.takes(',');
  }
  return { kind: 'object', fields };
}

/** Everything that keeps a value from being of a shape, in strict mode: what the shape does not know counts, too. */
export function differences(value: unknown, shape: Shape, at = ''): Difference[] {
  switch (shape.kind) {
    case 'anything':
      return [];
    case 'word':
      return isWord(value, shape.word) ? [] : [{ at, what: 'differs', found: value }];
    case 'enum':
      return typeof value === 'string' && shape.values.includes(value) ? [] : [{ at, what: 'differs', found: value }];
    case 'array':
      if (!Array.isArray(value)) return [{ at, what: 'differs', found: value }];
      return unique(value.flatMap((item) => differences(item, shape.of, `${at}[]`)));
    case 'object':
      return differencesOfObject(value, shape.fields, at);
  }
}

function differencesOfObject(value: unknown, fields: Map<string, { required: boolean; shape: Shape }>, at: string): Difference[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ at, what: 'differs', found: value }];
  const found = new Map<string, unknown>(Object.entries(value));
  const inside = (name: string) => (at === '' ? name : `${at}.${name}`);
  const additional = [...found.keys()].filter((name) => !fields.has(name));
  return [
    ...additional.map((name): Difference => ({ at: inside(name), what: 'additional', found: found.get(name) })),
    ...[...fields].flatMap(([name, { required, shape }]): Difference[] => {
      if (found.has(name)) return differences(found.get(name), shape, inside(name));
      return required ? [{ at: inside(name), what: 'absent' }] : [];
    }),
  ];
}

function isWord(value: unknown, word: string): boolean {
  if (word === 'str') return typeof value === 'string';
  if (word === 'bool') return typeof value === 'boolean';
  if (word === 'int') return Number.isInteger(value);
  if (word === 'num') return typeof value === 'number';
  throw new Error(`The type '${word}' is not known.`);
}

const unique = (found: Difference[]): Difference[] => [...new Map(found.map((one) => [`${one.at} ${one.what}`, one])).values()];
