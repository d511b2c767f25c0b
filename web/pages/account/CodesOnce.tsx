import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { account } from '../../words/account.ts';

const words = account.recovery;

/** New recovery codes, once; nothing where there are none. */
export const CodesOnce = ({ codes, onStored }: { codes: readonly string[]; onStored: () => void }) => (
  <SecretDialog
    opened={codes.length > 0}
    title={words.shown}
    secret={{ label: words.title, value: codes.join('\n'), note: words.note, file: { name: words.file } }}
    onClose={onStored}
  />
);
