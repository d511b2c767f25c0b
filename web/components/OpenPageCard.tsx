import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { frame } from '../words/frame.ts';

interface OpenPageCardProps {
  title: string;
  /** For more to read than a form has. */
  wide?: boolean;
  children: ReactNode;
}

const WIDTH_PX = 400;
const WIDE_PX = 560;

/** What stands on pages for which nobody need be signed in. */
export function OpenPageCard({ title, wide = false, children }: OpenPageCardProps) {
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title]);
  return (
    <Center mih="100vh" p="md" component="main">
      <Stack w={wide ? WIDE_PX : WIDTH_PX} maw="100%" gap="lg">
        <Group gap={8} justify="center" c="var(--mantine-primary-color-light-color)">
          <IconBell size={24} aria-hidden />
          <Text fw={700} size="lg">
            {frame.product}
          </Text>
        </Group>
        <Paper withBorder p={{ base: 'lg', xs: 'xl' }}>
          <Stack>
            <Title order={1} size="h3">
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
      </Stack>
    </Center>
  );
}
