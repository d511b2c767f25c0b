import { Button, Stack } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { ModelSelect } from '../../components/pickers/ModelSelect.tsx';
import { useMayDo } from '../../components/session.ts';
import { useUrl } from '../../components/use-search.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { templates as words } from '../../words/templates.ts';
import { useBuiltInTemplate } from './use-built-in-template.ts';

/** What everybody's phones get where nobody has said otherwise: to be read, and to be copied from. */
export function BuiltInTemplate() {
  const [{ model }, change] = useUrl();
  const { may } = useMayDo();
  const navigate = useNavigate();
  const { data, error, isLoading } = useBuiltInTemplate(model);
  return (
    <Section
      title={words.builtIn.title}
      note={words.builtIn.note}
      action={
        data &&
        may('provisioning-templates.write') && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconCopy size={14} />}
            onClick={() => void navigate({ to: '/templates/add', search: { model: data.model } as never })}
          >
            {words.builtIn.copy}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <div style={{ maxWidth: 360 }}>
          <ModelSelect label={words.builtIn.model} value={model} onChange={(chosen) => change({ model: chosen })} clearable />
        </div>
        <ErrorNotice error={error} />
        {isLoading && <FactsSkeleton rows={8} />}
        {data && <CodeBlock text={data.text} label={words.builtIn.text(data.model)} />}
      </Stack>
    </Section>
  );
}
