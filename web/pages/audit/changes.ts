import { audit } from '../../words/audit.ts';

const words = audit.drawer;

/** One field of what was changed, however deep it is; undefined where it was not there. */
export interface Change {
  field: string;
  before: string | undefined;
  after: string | undefined;
}

/** Field by field what something was and what it became, in the order in which it is written down. */
export function changesOf(before: object | undefined, after: object | undefined): Change[] {
  const was = new Map(before === undefined ? [] : fieldsOf(before));
  const became = new Map(after === undefined ? [] : fieldsOf(after));
  const names = new Set([...was.keys(), ...became.keys()]);
  return [...names].map((field) => ({ field: titleOf(field), before: was.get(field), after: became.get(field) }));
}

export const isChanged = ({ before, after }: Change): boolean => before !== after;

function fieldsOf(value: object, path = ''): [field: string, value: string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const field = path === '' ? name : `${path}.${name}`;
    if (Array.isArray(inner) && inner.every((item) => typeof item !== 'object')) return [[field, listOf(inner)]];
    if (typeof inner === 'object' && inner !== null) return fieldsOf(inner, field);
    return [[field, textOf(inner)]];
  });
}

const listOf = (items: readonly unknown[]): string => (items.length === 0 ? words.nothing : items.map(textOf).join(', '));

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}

/** `tags.0.displayName` is "Tags, 1, display name". */
function titleOf(field: string): string {
  const text = field
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()))
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
