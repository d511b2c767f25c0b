import type { Problem } from '../ui/ErrorNotice.tsx';
import { isApiError } from './api-error.ts';

/** What a refusal says of each field, and what is left of it for the whole form. */
export interface PlacedProblems<Field extends string> {
  at: { [Each in Field]?: string };
  rest: Problem | null;
}

/**
 * Puts each sentence of a refusal to the field that it is about: the first whose words it has. Only where all of them found a field is
 * nothing left to say for the form.
 */
export function placeProblems<Field extends string>(
  error: Error | null,
  fields: { [Each in Field]: RegExp },
): PlacedProblems<Field> {
  const at: { [Each in Field]?: string } = {};
  if (!isApiError(error)) return { at, rest: error };
  const sentences = error.problems.length > 0 ? error.problems : [error.message];
  const left = sentences.filter((sentence) => {
    const field = (Object.keys(fields) as Field[]).find((name) => fields[name].test(sentence) && at[name] === undefined);
    if (field !== undefined) at[field] = sentence;
    return field === undefined;
  });
  if (left.length === 0) return { at, rest: null };
  return { at, rest: left.length === sentences.length ? error : { message: left[0] ?? error.message, problems: left.slice(1) } };
}
