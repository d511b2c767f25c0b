import { ActionIcon, Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { templates as words } from '../../words/templates.ts';
import { DeleteTemplate } from './DeleteTemplate.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { AFFECTED, FIELDS, isSame, type Template, valuesOf } from './template.ts';

export function TemplatePage() {
  const { templateId } = useParams({ strict: false }) as { templateId: string };
  const { data, error, refetch } = useGet('/v1/provisioningTemplates/{templateId}', { params: { path: { templateId } } });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <FactsSkeleton rows={10} />;
  return <EditedTemplate key={data.id} template={data} />;
}

function EditedTemplate({ template }: { template: Template }) {
  const { may } = useMayDo();
  const canEdit = may('provisioning-templates.write');
  const saved = valuesOf(template);
  const [edited, setEdited] = useState<typeof saved>();
  const values = edited ?? saved;
  const isChanged = !isSame(saved, values);
  const params = { path: { templateId: template.id } };
  const save = useChange((api) => {
    const { name, description, models, text } = values;
    const body = { name: name.trim(), description: description.trim() || null, models, text };
    return api.PATCH('/v1/provisioningTemplates/{templateId}', { params, body });
  }, AFFECTED);
  const { at, rest } = placeProblems(save.error, FIELDS);
  const discard = () => {
    setEdited(undefined);
    save.reset();
  };
  const submit = () =>
    save.mutate(undefined, {
      onSuccess: () => {
        notifications.show({ message: words.form.saved });
        setEdited(undefined);
      },
    });
  return (
    <>
      <PageHeader
        title={template.name}
        note={
          <>
            {words.detail.changed} <Ago time={template.lastModified} />
          </>
        }
        actions={
          canEdit && (
            <>
              {isChanged && (
                <Button variant="default" onClick={discard}>
                  {words.form.discard}
                </Button>
              )}
              <Actions template={template} />
              <Button onClick={submit} loading={save.isPending} disabled={!isChanged}>
                {words.form.save}
              </Button>
            </>
          )
        }
      />
      <Withheld permission="provisioning-templates.write" />
      <TemplateForm values={values} onChange={setEdited} errors={at} refusal={save.error} rest={rest} isReadOnly={!canEdit} />
    </>
  );
}

function Actions({ template }: { template: Template }) {
  const [url, change] = useUrl();
  const navigate = useNavigate();
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={words.detail.more}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void navigate({ to: '/templates/add', search: { from: template.id } as never })}>
            {words.detail.copy}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => change({ drawer: 'delete' })}>
            {words.detail.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {url.drawer === 'delete' && <DeleteTemplate template={template} onClose={() => change({ drawer: undefined })} />}
    </>
  );
}
