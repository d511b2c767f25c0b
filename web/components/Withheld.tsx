import { ReadOnlyNotice } from '../ui/ReadOnly.tsx';
import { useMayDo } from './session.ts';

interface WithheldProps {
  permission: string;
  /** What to say where it is the role that does not allow it; absent, nothing. */
  byRole?: string;
}

/** Why something cannot be done here. Nothing where it can be done. */
export function Withheld({ permission, byRole }: WithheldProps) {
  const { may, whyNot } = useMayDo();
  return <ReadOnlyNotice reason={whyNot(permission) ?? (may(permission) ? undefined : byRole)} />;
}
