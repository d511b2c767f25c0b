import type { components } from '../../../client/schema.ts';
import { useMayDo } from '../session.ts';

/** User administrators change nothing else about a device. */
export function useMayUpdatePassword({ editable }: Pick<components['schemas']['Device'], 'editable'>): boolean {
  const { may, mayEverywhere } = useMayDo();
  return editable === true ? may('device-passwords.write') : mayEverywhere('device-passwords.write');
}
