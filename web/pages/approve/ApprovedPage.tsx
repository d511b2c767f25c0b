import { Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import { approve } from '../../words/approve.ts';

const words = approve.done;

/** The end of the way: it may be closed. */
export const ApprovedPage = () => (
  <OpenPageCard title={words.title}>
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <IconCircleCheck size={24} color="var(--status-connected)" aria-hidden style={{ flex: 'none' }} />
      <Text role="status">{words.text}</Text>
    </Group>
    <Text size="sm" c="dimmed">
      {words.close}
    </Text>
  </OpenPageCard>
);
