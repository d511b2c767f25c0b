import { ReadOnlyNotice } from '../ui/ReadOnly.tsx';
import { useMayDo } from './session.ts';

/** Why something cannot be done here that the role would allow. Nothing where it can be done, or where the role has no part in it. */
export const Withheld = ({ permission }: { permission: string }) => <ReadOnlyNotice reason={useMayDo().whyNot(permission)} />;
