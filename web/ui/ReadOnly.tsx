import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import classes from './ReadOnly.module.css';
import { ui } from './words.ts';

interface ReadOnlyProps {
  /** Undefined where it can be changed. */
  reason: string | undefined;
}

/** Why what is on screen can be seen and not changed. It stands there from the start, so nobody is interrupted by it. */
export const ReadOnlyNotice = ({ reason }: ReadOnlyProps) =>
  reason === undefined ? null : (
    <Alert color="gray" icon={<IconLock size={16} />} mb="md" role="note">
      {reason}
    </Alert>
  );

/** Beside the name of a row. The reason is the browser's own hint, since lists have one in every row. */
export const ReadOnlySign = ({ reason }: ReadOnlyProps) =>
  reason === undefined ? null : (
    <span className={classes.sign} role="img" title={reason} aria-label={ui.readOnly(reason)}>
      <IconLock size={14} aria-hidden />
    </span>
  );
