import { Button, Text } from '@mantine/core';
import type { Api } from '../../components/api.ts';
import type { CallingValues } from '../../components/owner/CallingFields.tsx';
import { ChangeLicense } from '../../components/owner/ChangeLicense.tsx';
import { includedIn, useLicenseNames } from '../../components/pickers/licenses.ts';
import { useUrl } from '../../components/use-search.ts';
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
            {ownerWords.changeLicense}
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
      {url.drawer === 'license' && <ChangeWorkspaceLicense workspace={workspace} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}

function ChangeWorkspaceLicense({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { id, capacity, type, notes, calling, locationId } = workspace;
  const held = { locationId, licenseId: calling.webexCalling?.licenses[0], number: undefined, extension: '' };
  const save = (api: Api, chosen: CallingValues) =>
    api.PUT('/v1/workspaces/{workspaceId}', {
      params: { path: { workspaceId: id } },
      body: {
        type,
        ...(capacity === undefined ? {} : { capacity }),
        ...(notes === undefined ? {} : { notes }),
        ...(chosen.locationId === undefined ? {} : { locationId: chosen.locationId }),
        calling: callingOf(chosen),
      },
    });
  const locationFixed = locationId === undefined ? undefined : words.form.locationFixed;
  return <ChangeLicense holder="workspace" held={held} locationFixed={locationFixed} save={save} onClose={onClose} />;
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
