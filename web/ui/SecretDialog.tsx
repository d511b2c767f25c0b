import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { SecretOnce, type SecretOnceProps } from './SecretOnce.tsx';

interface SecretDialogProps {
  opened: boolean;
  title: string | undefined;
  /** Absent until it has been made. */
  secret: Omit<SecretOnceProps, 'onStored'> | undefined;
  onClose: () => void;
  /** What leads to it. */
  children?: ReactNode;
}

/** Where a secret is made and then seen once: it does not vanish by a click beside it. */
export const SecretDialog = ({ opened, title, secret, onClose, children }: SecretDialogProps) => (
  <Modal
    opened={opened}
    onClose={onClose}
    title={title}
    size="lg"
    centered
    withCloseButton={!secret}
    closeOnEscape={!secret}
    closeOnClickOutside={!secret}
  >
    {secret ? <SecretOnce {...secret} onStored={onClose} /> : children}
  </Modal>
);
