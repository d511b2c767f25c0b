import { ReadOnlyNotice } from '../ui/ReadOnlyNotice.tsx';
import { useMayDo } from './session.ts';

/** Why something cannot be done here that the role would allow. Nothing where it can be done, or where the role has no part in it. */
export function Withheld({ permission }: { permission: string }) {
  const reason = useMayDo().whyNot(permission);
  return reason === undefined ? null : <ReadOnlyNotice reason={reason} />;
}
