import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { frame } from '../../words/frame.ts';

/** What stands on pages for which nobody need be signed in. */
export function SignInCard({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title]);
  return (
    <Center mih="100vh" p="md" component="main">
      <Stack w={400} maw="100%" gap="lg">
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
