import { Grid, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { ErrorNotice, type Problem } from '../../ui/ErrorNotice.tsx';
import { LineEditor } from '../../ui/LineEditor.tsx';
import { Section } from '../../ui/Section.tsx';
import { templates as words } from '../../words/templates.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { type TemplateErrors, type TemplateValues, wrongLineOf } from './template.ts';
import { useModelNames } from './use-model-names.ts';

interface TemplateFormProps {
  values: TemplateValues;
  onChange: (values: TemplateValues) => void;
  errors: TemplateErrors;
  /** Why it was not saved as it stood. */
  refusal: Error | null;
  /** What of that is about no field. */
  rest: Problem | null;
  isReadOnly?: boolean;
}

const MOST_SHOWN = 100;

export function TemplateForm({ values, onChange, errors, refusal, rest, isReadOnly = false }: TemplateFormProps) {
  const [previewRefusal, setPreviewRefusal] = useState<Error | null>(null);
  const { may } = useMayDo();
  const names = useModelNames();
  const set = (changed: Partial<TemplateValues>) => onChange({ ...values, ...changed });
  const wrong = wrongLineOf(previewRefusal) === undefined ? refusal : previewRefusal;
  const models = new Map([...values.models.map((model) => [model, model] as const), ...names]);
  return (
    <>
      <ErrorNotice error={rest} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Section title={words.form.text} note={words.form.textNote}>
            <LineEditor
              label={words.form.textLabel}
              value={values.text}
              onChange={(text) => set({ text })}
              wrongLine={wrongLineOf(wrong)}
              error={wrong === previewRefusal ? previewRefusal?.message : errors.text}
              readOnly={isReadOnly}
            />
          </Section>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack>
            <Section title={words.form.details}>
              <Stack gap="sm">
                <TextInput
                  label={words.form.name}
                  value={values.name}
                  onChange={(event) => set({ name: event.currentTarget.value })}
                  error={errors.name}
                  readOnly={isReadOnly}
                  autoComplete="off"
                />
                <Textarea
                  label={words.form.description}
                  value={values.description}
                  onChange={(event) => set({ description: event.currentTarget.value })}
                  error={errors.description}
                  readOnly={isReadOnly}
                  autosize
                  minRows={2}
                  maxRows={6}
                />
                <MultiSelect
                  label={words.form.models}
                  description={words.form.modelsHint}
                  data={[...models].map(([value, label]) => ({ value, label }))}
                  value={values.models}
                  onChange={(chosen) => set({ models: chosen })}
                  error={errors.models}
                  readOnly={isReadOnly}
                  searchable
                  limit={MOST_SHOWN}
                />
              </Stack>
            </Section>
            {may('provisioning-templates.write') && (
              <TemplatePreview models={values.models} names={models} text={values.text} onRefused={setPreviewRefusal} />
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
