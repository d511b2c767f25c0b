import { workspaces as words } from '../words/workspaces.ts';

const LONGEST = 30;
const FORBIDDEN = /[%#<>/\\"]/g;

/** P13: why a name cannot be one, as it is typed; an empty one says nothing yet. */
export function workspaceNameProblem(name: string): string | undefined {
  const found = [...new Set(name.match(FORBIDDEN) ?? [])];
  if (found.length > 0) return words.form.forbidden(found.join(' '));
  const length = [...name.trim()].length;
  return length > LONGEST ? words.form.tooLong(length, LONGEST) : undefined;
}
