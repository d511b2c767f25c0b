import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { placeProblems } from '../../components/field-problems.ts';
import { CallingFields, type CallingValues, callingGaps } from '../../components/owner/CallingFields.tsx';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { useExtensionCheck } from '../../components/pickers/ExtensionField.tsx';
import { includedIn, useLicenseNames } from '../../components/pickers/licenses.ts';
import { useChange } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { Section } from '../../ui/Section.tsx';
import { owner as ownerWords } from '../../words/owner.ts';
import { workspaces as words } from '../../words/workspaces.ts';
import type { Workspace } from './workspace.ts';

/** How a workspace calls, and by which license. */
export function WorkspaceLicense({ workspace, mayChange }: { workspace: Workspace; mayChange: boolean }) {
  const [url, change] = useUrl();
  const names = useLicenseNames();
  const { calling } = workspace;
  const licenses = calling.webexCalling?.licenses ?? [];
  return (
    <Section
      title={words.detail.license}
      action={
        mayChange && (
          <Button size="compact-sm" variant="subtle" onClick={() => change({ drawer: 'license' })}>
            {words.detail.changeLicense}
          </Button>
        )
      }
    >
      {licenses.map((id) => (
        <div key={id}>
          <Text size="sm" fw={500}>
            {names.get(id)}
          </Text>
          <Text size="sm" c="dimmed">
            {includedIn(id)}
          </Text>
        </div>
      ))}
      {licenses.length === 0 && (
        <Text size="sm" c="dimmed">
          {calling.type === 'none' || calling.type === 'freeCalling' ? words.detail.noCalling : words.detail.otherCalling}
        </Text>
      )}
      {url.drawer === 'license' && <ChangeLicense workspace={workspace} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}

function ChangeLicense({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { id, capacity, type, notes, calling } = workspace;
  const held: CallingValues = {
    locationId: workspace.locationId,
    licenseId: calling.webexCalling?.licenses[0],
    number: undefined,
    extension: '',
  };
  const hasReach = held.licenseId !== undefined;
  const [values, setValues] = useState(held);
  const [wasTried, setTried] = useState(false);
  const check = useExtensionCheck(values.extension, values.locationId);
  const gaps = callingGaps(values, hasReach);
  const save = useChange(
    (api, chosen: CallingValues) =>
      api.PUT('/v1/workspaces/{workspaceId}', {
        params: { path: { workspaceId: id } },
        body: {
          type,
          ...(capacity === undefined ? {} : { capacity }),
          ...(notes === undefined ? {} : { notes }),
          ...(chosen.locationId === undefined ? {} : { locationId: chosen.locationId }),
          calling: callingOf(chosen),
        },
      }),
    OWNER_PATHS,
  );
  const { at, rest } = placeProblems(save.error, { extension: /extension/i, number: /phone number/i, licenseId: /license/i });
  const submit = () => {
    setTried(true);
    if (Object.keys(gaps).length > 0 || check.problem !== undefined) return;
    save.mutate(values, {
      onSuccess: () => {
        notifications.show({ message: words.saved });
        onClose();
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.detail.changeLicense}
      action={ownerWords.save}
      isBusy={save.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <CallingFields
        holder="workspace"
        values={values}
        onChange={setValues}
        held={held}
        locationFixed={workspace.locationId === undefined ? undefined : words.form.locationFixed}
        errors={{ ...at, ...(wasTried ? gaps : {}) }}
      />
    </FormDrawer>
  );
}

const callingOf = ({ licenseId, number, extension }: CallingValues) =>
  licenseId === undefined
    ? { type: 'none' as const }
    : {
        type: 'webexCalling' as const,
        webexCalling: {
          licenses: [licenseId],
          ...(number === undefined ? {} : { phoneNumber: number }),
          ...(extension === '' ? {} : { extension }),
        },
      };
