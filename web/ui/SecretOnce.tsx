import { Button, CopyButton, Group, Paper, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ui } from './words.ts';

export interface SecretOnceProps {
  /** What it is: "SIP password". */
  label: string;
  /** What is copied. */
  value: string;
  /** How it is shown, where that is not the value by itself. */
  children?: ReactNode;
  /** That it is not shown again, in the words that the page has for it. */
  note: string;
  /** What the downloaded file is called and says; the secret alone by default. */
  file: { name: string; text?: string };
  onStored: () => void;
}

/** A secret in the one moment in which it can be seen: large, to copy and to download, on screen until somebody has stored it. */
export const SecretOnce = ({ label, value, children, note, file, onStored }: SecretOnceProps) => (
  <Stack>
    <Paper withBorder p="md">
      <Text size="xs" c="dimmed" component="div" mb={4}>
        {label}
      </Text>
      {children ?? (
        <Text
          ff="monospace"
          fz={24}
          lh={1.3}
          fw={500}
          style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', userSelect: 'all' }}
          aria-label={label}
        >
          {value}
        </Text>
      )}
    </Paper>
    <Text size="sm" fw={500}>
      {note}
    </Text>
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <CopyButton value={value} timeout={2000}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}>
              {copied ? ui.copied : ui.copy}
              <VisuallyHidden aria-live="polite">{copied ? ui.copied : ''}</VisuallyHidden>
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={() => download(file.name, file.text ?? `${value}\n`)}
        >
          {ui.download}
        </Button>
      </Group>
      <Button onClick={onStored}>{ui.stored}</Button>
    </Group>
  </Stack>
);

/** Made in the page: the secret goes nowhere but into the file. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
