import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { isExtension } from './number.model.ts';
import { usedExtensions } from './number.queries.ts';

export interface ExtensionStatus {
  extension: string;
  state: 'VALID' | 'DUPLICATE' | 'DUPLICATE_IN_LIST' | 'INVALID';
  errorCode?: number;
  message?: string;
}

/** With the codes of the real service. */
const PROBLEMS = {
  INVALID: { errorCode: 4910, words: 'Invalid extension. The extension must have 2 to 10 digits and nothing else' },
  DUPLICATE_IN_LIST: { errorCode: 9498, words: 'The extension is in the list more than once' },
  DUPLICATE: { errorCode: 9495, words: 'The extension is not available. It is already assigned' },
} as const;

/** Which of some extensions are free: in one location, or anywhere in the organization. */
export async function validateExtensions(
  ctx: Context,
  extensions: readonly string[],
  locationId: string | undefined,
): Promise<ExtensionStatus[]> {
  demand(ctx, 'numbers.read');
  const used = await usedExtensions(ctx.db, extensions, locationId);
  const stateOf = (extension: string, position: number) => {
    if (!isExtension(extension)) return 'INVALID';
    if (extensions.indexOf(extension) < position) return 'DUPLICATE_IN_LIST';
    return used.has(extension) ? 'DUPLICATE' : 'VALID';
  };
  return extensions.map((extension, position) => {
    const state = stateOf(extension, position);
    if (state === 'VALID') return { extension, state };
    const { errorCode, words } = PROBLEMS[state];
    return { extension, state, errorCode, message: `[Error ${errorCode}] ${words}: ${extension}.` };
  });
}
