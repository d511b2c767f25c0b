import { Modal } from '@mantine/core';
import { SecretOnce } from '../../ui/SecretOnce.tsx';
import { account } from '../../words/account.ts';

const words = account.recovery;

/** New recovery codes, once; nothing where there are none. */
export const CodesOnce = ({ codes, onStored }: { codes: readonly string[]; onStored: () => void }) => (
  <Modal
    opened={codes.length > 0}
    onClose={onStored}
    title={words.shown}
    centered
    withCloseButton={false}
    closeOnEscape={false}
    closeOnClickOutside={false}
  >
    <SecretOnce label={words.title} value={codes.join('\n')} note={words.note} file={{ name: words.file }} onStored={onStored} />
  </Modal>
);
