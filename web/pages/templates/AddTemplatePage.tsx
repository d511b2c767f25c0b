import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { ModelSelect } from '../../components/pickers/ModelSelect.tsx';
import { useChange, useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { templates as words } from '../../words/templates.ts';
import { TemplateForm } from './TemplateForm.tsx';
import { AFFECTED, FIELDS, type TemplateValues, valuesOf } from './template.ts';
import { useBuiltInTemplate } from './use-built-in-template.ts';

/** Nobody begins with an empty file: the start is a built-in template (`model`), or one of one's own (`from`). */
export function AddTemplatePage() {
  const [{ model, from }, change] = useUrl();
  const builtIn = useBuiltInTemplate(model);
  const own = useGet(
    '/v1/provisioningTemplates/{templateId}',
    { params: { path: { templateId: from ?? '' } } },
    { enabled: from !== undefined },
  );
  const error = builtIn.error ?? own.error;
  if (own.data) {
    const { name, ...copied } = valuesOf(own.data);
    return <NewTemplate key={from} start={{ ...copied, name: words.new.copyOf(name) }} />;
  }
  if (builtIn.data) {
    const { text } = builtIn.data;
    return <NewTemplate key={model} start={{ name: '', description: '', models: [builtIn.data.model], text }} />;
  }
  return (
    <>
      <PageHeader title={words.new.title} />
      <Section title={words.new.start} note={words.new.startNote}>
        <Stack maw={360}>
          <ModelSelect
            label={words.new.model}
            value={model}
            onChange={(chosen) => change({ model: chosen, from: undefined }, { replace: false })}
          />
          <ErrorNotice error={error} />
          {(builtIn.isLoading || own.isLoading) && <FactsSkeleton rows={4} />}
        </Stack>
      </Section>
    </>
  );
}

function NewTemplate({ start }: { start: TemplateValues }) {
  const [values, setValues] = useState(start);
  const navigate = useNavigate();
  const { name, description, models, text } = values;
  const add = useChange((api) => {
    const said = description.trim();
    const body = { name: name.trim(), ...(said === '' ? {} : { description: said }), models, text };
    return api.POST('/v1/provisioningTemplates', { body });
  }, AFFECTED);
  const { at, rest } = placeProblems(add.error, FIELDS);
  const submit = () =>
    add.mutate(undefined, {
      onSuccess: (template) => {
        if (!template) return;
        notifications.show({ message: words.new.added(template.name) });
        void navigate({ to: `/templates/${template.id}`, replace: true });
      },
    });
  return (
    <>
      <PageHeader
        title={words.new.title}
        actions={
          <Button onClick={submit} loading={add.isPending}>
            {words.new.action}
          </Button>
        }
      />
      <TemplateForm values={values} onChange={setValues} errors={at} refusal={add.error} rest={rest} />
    </>
  );
}
