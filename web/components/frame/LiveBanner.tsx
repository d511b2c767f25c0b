import { Affix, Group, Loader, Paper, Text } from '@mantine/core';
import { frame } from '../../words/frame.ts';
import type { Scope } from '../api.ts';
import { useLive } from '../live.ts';

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** Nothing while changes arrive by themselves; a quiet line while they do not. */
export function LiveBanner({ scope }: { scope: Scope }) {
  const downSince = useLive(scope);
  return (
    <Affix position={{ bottom: 12, left: 12 }} role="status">
      {downSince && (
        <Paper withBorder shadow="sm" px="sm" py={6}>
          <Group gap="xs">
            <Loader size={12} color="gray" aria-hidden />
            <Text size="sm">{frame.reconnecting(clock.format(downSince))}</Text>
          </Group>
        </Paper>
      )}
    </Affix>
  );
}
