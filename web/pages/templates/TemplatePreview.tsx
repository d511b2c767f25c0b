import { Button, Group, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { scopeOf } from '../../components/api.ts';
import { useScope } from '../../components/use-api.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { templates as words } from '../../words/templates.ts';
import { wrongLineOf } from './template.ts';
import { type PreviewedDevice, usePreviewedDevices } from './use-previewed-devices.ts';

interface TemplatePreviewProps {
  models: readonly string[];
  /** What models are called. */
  names: ReadonlyMap<string, string>;
  text: string;
  /** Null once it is accepted: what is wrong with a line is shown at the line. */
  onRefused: (error: Error | null) => void;
}

const PATH = '/v1/devices/{deviceId}/configuration/actions/preview/invoke';

/** The file that the text makes for one of the phones, passwords masked. */
export function TemplatePreview({ models, names, text, onRefused }: TemplatePreviewProps) {
  const [chosenModel, setModel] = useState<string>();
  const model = chosenModel !== undefined && models.includes(chosenModel) ? chosenModel : models[0];
  const [device, setDevice] = useState<PreviewedDevice>();
  const { devices, isLoading, search } = usePreviewedDevices(model);
  const { orgId } = useScope();
  const preview = useMutation({
    mutationFn: async ({ id, organizationId }: PreviewedDevice) => {
      const params = { path: { deviceId: id } };
      return (await scopeOf(organizationId ?? orgId).api.POST(PATH, { params, body: { text } })).data;
    },
    onSuccess: () => onRefused(null),
    onError: (error) => onRefused(error),
  });
  return (
    <Section title={words.preview.title} note={words.preview.note}>
      <Stack gap="sm">
        {models.length > 1 && (
          <Select
            label={words.preview.model}
            data={models.map((each) => ({ value: each, label: names.get(each) ?? each }))}
            value={model ?? null}
            onChange={(next) => {
              setModel(next ?? undefined);
              setDevice(undefined);
            }}
            allowDeselect={false}
          />
        )}
        <SearchSelect
          label={words.preview.device}
          placeholder={words.preview.find}
          value={device?.id}
          valueLabel={device?.name}
          onChange={(id) => setDevice(devices.find((each) => each.id === id) ?? device)}
          choices={devices.map(({ id, name, note }) => ({ value: id, label: name, note }))}
          onSearch={search}
          isLoading={isLoading}
          nothingFound={words.preview.none}
        />
        <Group>
          <Button
            variant="default"
            disabled={!device}
            loading={preview.isPending}
            onClick={() => device && preview.mutate(device)}
          >
            {words.preview.action}
          </Button>
        </Group>
        {wrongLineOf(preview.error) === undefined && <ErrorNotice error={preview.error} />}
        {preview.data && <CodeBlock text={preview.data.text} label={preview.data.fileName} />}
      </Stack>
    </Section>
  );
}
