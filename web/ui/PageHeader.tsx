import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  title: string;
  /** What stands under the title: where it belongs, how many there are. */
  note?: ReactNode;
  /** What comes before the title, such as a status. */
  sign?: ReactNode;
  /** The primary action last. */
  actions?: ReactNode;
}

export function PageHeader({ title, note, sign, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Bellhop`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-start" gap="sm" mb="md" wrap="wrap">
      <Stack gap={2} miw={0}>
        <Group gap="xs" wrap="nowrap">
          {sign}
          <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
        </Group>
        {note && (
          // A longer one would push the actions under it.
          <Text component="div" size="sm" c="dimmed" maw={640}>
            {note}
          </Text>
        )}
      </Stack>
      {actions && (
        <Box>
          <Group gap="xs">{actions}</Group>
        </Box>
      )}
    </Group>
  );
}
