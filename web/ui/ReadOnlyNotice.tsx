import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';

/** Why what is on screen can be seen and not changed. It stands there from the start, so nobody is interrupted by it. */
export const ReadOnlyNotice = ({ reason }: { reason: string }) => (
  <Alert color="gray" icon={<IconLock size={16} />} mb="md" role="note">
    {reason}
  </Alert>
);
