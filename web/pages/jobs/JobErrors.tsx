import { Button, Group, Table, Text } from '@mantine/core';
import { useEffect } from 'react';
import { usePages } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { jobs as words } from '../../words/jobs.ts';
import { isUnfinished, type Job, KINDS } from './job.ts';

const PER_PAGE = 200;

/** Every item that the job could not do, with its reason. */
export function JobErrors({ job }: { job: Job }) {
  const { items, isLoading, error, hasMore, isLoadingMore, onMore, onRetry } = usePages(
    `${KINDS[job.kind].path}/{jobId}/errors`,
    { params: { path: { jobId: job.id }, query: { max: PER_PAGE } } },
  );
  // Whatever moved the job may have added to what it could not do.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reading again follows the job, not the function
  useEffect(onRetry, [job.updated]);
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (isLoading) return <FactsSkeleton rows={3} />;
  if (items.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {isUnfinished(job) ? words.noErrorsYet : words.noErrors}
      </Text>
    );
  return (
    <>
      <Table.ScrollContainer minWidth={480}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={60}>{words.itemNumber}</Table.Th>
              <Table.Th>{words.item}</Table.Th>
              <Table.Th>{words.reason}</Table.Th>
              <Table.Th>{words.code}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ item, itemNumber, error: { key, message } }) => (
              <Table.Tr key={itemNumber}>
                <Table.Td>{itemNumber}</Table.Td>
                <Table.Td>{item}</Table.Td>
                <Table.Td>{message.map(({ description }) => description).join(' ')}</Table.Td>
                <Table.Td>{[key, ...message.map(({ code }) => code)].filter(Boolean).join(' · ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {hasMore && (
        <Group justify="center" mt="sm">
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {words.more}
          </Button>
        </Group>
      )}
    </>
  );
}
