import { Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useGet } from '../../components/use-api.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { configuration as words } from '../../words/device-configuration.ts';

/** The very file that the phone gets, but for its passwords. */
export function FilePreview({ deviceId }: { deviceId: string }) {
  const [fileName, setFileName] = useState<string>();
  const { data, error, refetch } = useGet(
    '/v1/devices/{deviceId}/configuration',
    { params: { path: { deviceId }, query: fileName === undefined ? {} : { fileName } } },
    { keepPrevious: true },
  );
  return (
    <Section title={words.preview}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!error && !data && <FactsSkeleton rows={8} />}
      {!error && data && (
        <>
          <Group justify="space-between" align="flex-end" mb="xs">
            <Select
              label={words.file}
              data={data.fileNames}
              value={data.fileName}
              allowDeselect={false}
              onChange={(name) => setFileName(name ?? undefined)}
              w={260}
            />
            <Text size="sm" c="dimmed">
              {words.masked}
            </Text>
          </Group>
          <CodeBlock text={data.text} label={data.fileName} />
        </>
      )}
    </Section>
  );
}
