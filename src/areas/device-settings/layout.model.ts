import type { CatalogRow } from '../catalog/index.ts';

export const KEY_TYPES = [
  'PRIMARY_LINE',
  'SHARED_LINE',
  'MONITOR',
  'CALL_PARK_EXTENSION',
  'SPEED_DIAL',
  'OPEN',
  'CLOSED',
  'MODE_MANAGEMENT',
] as const;
export type KeyType = (typeof KEY_TYPES)[number];

export interface LineKey {
  lineKeyIndex: number;
  lineKeyType: KeyType;
  lineKeyLabel?: string;
  lineKeyValue?: string;
  sharedLineIndex?: number;
}

export interface KemKey {
  kemModuleIndex: number;
  kemKeyIndex: number;
  kemKeyType: KeyType;
  kemKeyLabel?: string;
  kemKeyValue?: string;
  sharedLineIndex?: number;
}

export type KemModule = 'KEM_14_KEYS' | 'KEM_18_KEYS' | 'KEM_20_KEYS';

/** What is on the keys of a device. */
export interface Layout {
  userReorderEnabled: boolean;
  lineKeys: readonly LineKey[];
  kemModuleType?: KemModule;
  kemKeys: readonly KemKey[];
}

const KEYS_ON: Record<KemModule, number> = { KEM_14_KEYS: 14, KEM_18_KEYS: 18, KEM_20_KEYS: 20 };

type Model = Pick<CatalogRow, 'model' | 'numberOfLineKeyButtons' | 'kemModuleCount' | 'kemModuleType'>;

/** What a device's line keys show while nobody has arranged them: its lines in the order of their ports, then nothing. */
export function defaultLineKeys(keys: number, lines: readonly { primary: boolean; lineWeight: number }[]): LineKey[] {
  let sharedLines = 0;
  const ofLines = lines.flatMap(({ primary, lineWeight }): Omit<LineKey, 'lineKeyIndex'>[] => {
    if (!primary) sharedLines++;
    const key: Omit<LineKey, 'lineKeyIndex'> = primary
      ? { lineKeyType: 'PRIMARY_LINE' }
      : { lineKeyType: 'SHARED_LINE', sharedLineIndex: sharedLines };
    return Array.from({ length: lineWeight }, () => key);
  });
  return Array.from({ length: keys }, (_, index) => ({
    lineKeyIndex: index + 1,
    ...(ofLines[index] ?? { lineKeyType: 'OPEN' as const }),
  }));
}

/** Everything that is wrong with line keys for a model, as sentences. */
export function lineKeyProblems(model: Model, keys: readonly LineKey[]): string[] {
  const seen = new Set<number>();
  return keys.flatMap((key, position) => {
    const { lineKeyIndex: index } = key;
    const where = `'lineKeys.${position}'`;
    const twice = seen.has(index);
    seen.add(index);
    return [
      ...(index > model.numberOfLineKeyButtons
        ? [`${where} is key ${index}; the model ${model.model} has ${model.numberOfLineKeyButtons} line keys.`]
        : []),
      ...(twice ? [`${where} is key ${index}, which is there twice.`] : []),
      ...(index === 1 && key.lineKeyType !== 'PRIMARY_LINE' ? [`${where} is key 1, which is always PRIMARY_LINE.`] : []),
      ...contentProblems(where, key.lineKeyType, key.lineKeyValue, key.sharedLineIndex, 'lineKeyValue'),
    ];
  });
}

/** The same for the keys of its modules. */
export function kemKeyProblems(model: Model, module: KemModule | undefined, keys: readonly KemKey[]): string[] {
  if (module === undefined) return keys.length > 0 ? ["'kemModuleType' is required where there are 'kemKeys'."] : [];
  const known = model.kemModuleType ?? [];
  if (!known.includes(module))
    return [`'kemModuleType' is ${module}; the model ${model.model} takes ${known.length > 0 ? known.join(', ') : 'none'}.`];
  const seen = new Set<string>();
  return keys.flatMap((key, position) => {
    const where = `'kemKeys.${position}'`;
    const place = `${key.kemModuleIndex}/${key.kemKeyIndex}`;
    const twice = seen.has(place);
    seen.add(place);
    return [
      ...(key.kemModuleIndex > (model.kemModuleCount ?? 0)
        ? [`${where} is on module ${key.kemModuleIndex}; the model ${model.model} takes ${model.kemModuleCount ?? 0}.`]
        : []),
      ...(key.kemKeyIndex > KEYS_ON[module] ? [`${where} is key ${key.kemKeyIndex}; a module has ${KEYS_ON[module]}.`] : []),
      ...(twice ? [`${where} is key ${key.kemKeyIndex} of module ${key.kemModuleIndex}, which is there twice.`] : []),
      ...contentProblems(where, key.kemKeyType, key.kemKeyValue, key.sharedLineIndex, 'kemKeyValue'),
    ];
  });
}

function contentProblems(
  where: string,
  type: KeyType,
  value: string | undefined,
  sharedLineIndex: number | undefined,
  valueName: string,
): string[] {
  if (type === 'SPEED_DIAL' && !value) return [`${where} is SPEED_DIAL and needs '${valueName}'.`];
  if (type === 'SHARED_LINE' && sharedLineIndex === undefined) return [`${where} is SHARED_LINE and needs 'sharedLineIndex'.`];
  return [];
}

/** How many of its keys are of each type: what advisories compare. */
export const countKeys = (keys: readonly LineKey[], type: KeyType): number =>
  keys.filter(({ lineKeyType }) => lineKeyType === type).length;
