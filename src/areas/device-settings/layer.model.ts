import type { Setting } from './setting.model.ts';

/** Values by path: what one level says itself, or what holds after all levels. */
export type Values = Readonly<Record<string, unknown>>;

/** What a request changes at one level. Null puts a value back to what it inherits. */
export interface Change {
  values: Values;
  secrets: Readonly<Record<string, string | null>>;
}

/** The settings that a valid tree of values names, by path; what we do not know is left out. */
export function readChange(settings: ReadonlyMap<string, Setting>, tree: unknown): Change {
  const values: Record<string, unknown> = {};
  const secrets: Record<string, string | null> = {};
  for (const [path, setting] of settings) {
    const given = valueAt(tree, path);
    if (given === undefined || setting.kind === 'fixed') continue;
    if (setting.kind === 'secret') secrets[path] = given as string | null;
    else values[path] = spell(setting, given);
  }
  return { values, secrets };
}

function spell(setting: Setting, given: unknown): unknown {
  if (setting.kind === 'choice') return setting.alsoRead[given as string] ?? given;
  if (setting.kind === 'text' && Array.isArray(given)) return given.join(',');
  return given;
}

const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (isRecord(node) ? node[name] : undefined), tree);

const isRecord = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;

/** A level after a change to it: what is null is no longer its own. */
export const changed = <Value>(own: Readonly<Record<string, Value>>, change: Readonly<Record<string, Value | null>>) =>
  Object.fromEntries(Object.entries({ ...own, ...change }).filter(([, value]) => value !== null)) as Record<string, Value>;

/** What holds: the first level that says something, the nearest one last, and the default below them all. */
export function effective(settings: ReadonlyMap<string, Setting>, levels: readonly Values[]): Values {
  const defaults = [...settings].flatMap(([path, setting]) => ('byDefault' in setting ? [[path, setting.byDefault]] : []));
  return Object.assign(Object.fromEntries(defaults), ...levels);
}

/** The tree that these values make. */
export function toTree(values: Values): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('.');
    const last = names.pop() as string;
    let node = tree;
    for (const name of names) {
      node[name] ??= {};
      node = node[name] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return tree;
}
