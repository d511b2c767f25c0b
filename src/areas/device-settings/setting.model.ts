import { type TObject, type TProperties, type TSchema, Type } from 'typebox';

/** One thing that can be set: what it may be, and what it is where nobody set it. */
export type Setting =
  | { kind: 'flag'; byDefault: boolean }
  | { kind: 'choice'; byDefault: string; among: readonly string[]; alsoRead: Readonly<Record<string, string>> }
  | { kind: 'number'; byDefault: number; minimum: number; maximum: number }
  | { kind: 'text'; byDefault: string; maxLength: number; orList: boolean }
  | { kind: 'list'; byDefault: readonly unknown[]; items: TSchema; maxItems: number }
  /** Written, kept sealed, and never shown. */
  | { kind: 'secret'; maxLength: number }
  /** Shown, and not changed by writing back what was read. */
  | { kind: 'fixed'; byDefault: string };

/** Settings by name, in groups as deep as the API has them. */
export interface SettingTree {
  [name: string]: Setting | SettingTree;
}

export const flag = (byDefault: boolean): Setting => ({ kind: 'flag', byDefault });
/** `alsoRead` maps a word that clients send, and the API never says, to the one it stands for. */
export const choice = (among: readonly string[], byDefault: string, alsoRead: Record<string, string> = {}): Setting => ({
  kind: 'choice',
  among,
  byDefault,
  alsoRead,
});
export const number = (minimum: number, maximum: number, byDefault: number): Setting => ({
  kind: 'number',
  minimum,
  maximum,
  byDefault,
});
export const text = (byDefault: string, maxLength = 256): Setting => ({ kind: 'text', byDefault, maxLength, orList: false });
/** A text that clients also send as a list of its parts. */
export const textOrList = (byDefault: string, maxLength = 256): Setting => ({
  kind: 'text',
  byDefault,
  maxLength,
  orList: true,
});
export const list = (items: TSchema, maxItems: number): Setting => ({ kind: 'list', byDefault: [], items, maxItems });
export const secret = (maxLength: number): Setting => ({ kind: 'secret', maxLength });
export const fixed = (byDefault: string): Setting => ({ kind: 'fixed', byDefault });

/** A kind is a word; a group that is called `kind` would be an object. */
export const isSetting = (node: Setting | SettingTree): node is Setting => typeof node.kind === 'string';

/** Every setting of a tree by its path: `mpp.vlan.enabled`. */
export function settingsByPath(tree: SettingTree, prefix = ''): Map<string, Setting> {
  const entries = Object.entries(tree).flatMap(([name, node]): [string, Setting][] =>
    isSetting(node) ? [[`${prefix}${name}`, node]] : [...settingsByPath(node, `${prefix}${name}.`)],
  );
  return new Map(entries);
}

/** What a request may say: any part of the tree; null puts a value back to what it inherits. */
export const inputSchemaOf = (tree: SettingTree): TObject =>
  Type.Partial(Type.Object(mapNodes(tree, (node) => (isSetting(node) ? inputSchema(node) : inputSchemaOf(node)))));

/** What a response says: everything but secrets. */
export const outputSchemaOf = (tree: SettingTree): TObject =>
  Type.Object(
    mapNodes(tree, (node) => {
      if (!isSetting(node)) return outputSchemaOf(node);
      return node.kind === 'secret' ? undefined : outputSchema(node);
    }),
  );

function mapNodes(tree: SettingTree, schemaOf: (node: Setting | SettingTree) => TSchema | undefined): TProperties {
  const properties: TProperties = {};
  for (const [name, node] of Object.entries(tree)) {
    const schema = schemaOf(node);
    if (schema !== undefined) properties[name] = schema;
  }
  return properties;
}

const orNull = { nullable: true } as const;

function inputSchema(setting: Setting): TSchema {
  switch (setting.kind) {
    case 'flag':
      return Type.Boolean(orNull);
    case 'choice':
      return Type.Enum([...setting.among, ...Object.keys(setting.alsoRead)]);
    case 'number':
      return Type.Number({ ...orNull, minimum: setting.minimum, maximum: setting.maximum });
    case 'text':
      return setting.orList
        ? Type.Unsafe({
            type: ['string', 'array', 'null'],
            maxLength: setting.maxLength,
            maxItems: 16,
            items: Type.String({ maxLength: 64 }),
          })
        : Type.String({ ...orNull, maxLength: setting.maxLength });
    case 'list':
      return Type.Array(setting.items, { ...orNull, maxItems: setting.maxItems });
    case 'secret':
      return Type.String({ ...orNull, maxLength: setting.maxLength });
    case 'fixed':
      return Type.String({ ...orNull, maxLength: 2048 });
  }
}

function outputSchema(setting: Exclude<Setting, { kind: 'secret' }>): TSchema {
  switch (setting.kind) {
    case 'flag':
      return Type.Boolean();
    case 'choice':
      return Type.Enum([...setting.among]);
    case 'number':
      return Type.Number();
    case 'list':
      return Type.Array(setting.items);
    case 'text':
    case 'fixed':
      return Type.String();
  }
}
