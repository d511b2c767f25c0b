import { ActionIcon, CopyButton, Group, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Fragment } from 'react';
import { ui } from './words.ts';

interface CopyTextProps {
  value: string;
  /** What it is, for those who hear the button. */
  label: string;
  size?: 'sm' | 'md' | 'xl';
}

/** Something that is copied rather than read: monospaced, with a button. */
export const CopyText = ({ value, label, size = 'sm' }: CopyTextProps) => (
  <Group gap={4} wrap="nowrap" miw={0}>
    <Text component="span" size={size} ff="monospace" style={{ overflowWrap: 'anywhere' }}>
      {value.split(/(?<=@)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing else
        <Fragment key={index}>
          {/* An address is broken after its @ before it is broken within a word. */}
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </Text>
    <CopyButton value={value} timeout={2000}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? ui.copied : ui.copy}>
          <ActionIcon
            variant="subtle"
            color={copied ? 'teal' : 'gray'}
            size="sm"
            onClick={copy}
            aria-label={`${ui.copy}: ${label}`}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            <VisuallyHidden aria-live="polite">{copied ? ui.copied : ''}</VisuallyHidden>
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  </Group>
);
