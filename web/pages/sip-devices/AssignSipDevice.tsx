import { ActionIcon, Button, Group, Input, PasswordInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ExtensionOwnerSelect } from '../../components/pickers/ExtensionOwnerSelect.tsx';
import { OrganizationSelect } from '../../components/pickers/OrganizationSelect.tsx';
import { useChange } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { type EditedLine, editedLinesOf, freePort, wantedLines } from './assigned-lines.ts';
import { AFFECTED, type SipDevice } from './sip-device.ts';

/** V5: to one organization, and line by line to extensions of it. V6: where it may not be, the API says why. */
export function AssignSipDevice({ device, onClose }: { device: SipDevice; onClose: () => void }) {
  const { assignedOrganization, managedBy, numberOfLinePorts: most } = device;
  const [organizationId, setOrganization] = useState(assignedOrganization?.id);
  const [lines, setLines] = useState(() => editedLinesOf(device));
  const [password, setPassword] = useState('');
  const wanted = wantedLines(lines);
  const params = { path: { sipDeviceId: device.id } };
  const assign = useChange(
    (api, toId: string) =>
      api.POST('/v1/sipDevices/{sipDeviceId}/actions/assign/invoke', {
        params,
        body: { organizationId: toId, lines: wanted, ...(password === '' ? {} : { password }) },
      }),
    AFFECTED,
  );
  return (
    <FormDrawer
      opened
      title={assignedOrganization ? words.assign.change : words.assign.title}
      action={assignedOrganization ? words.form.save : words.assign.open}
      isReady={organizationId !== undefined && (wanted.length > 0 || device.lines.length === 0)}
      isBusy={assign.isPending}
      error={assign.error}
      onSubmit={() =>
        organizationId !== undefined &&
        assign.mutate(organizationId, {
          onSuccess: (assigned) => {
            notifications.show({ message: words.assign.done(assigned?.assignedOrganization?.displayName ?? '') });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <OrganizationSelect
        label={words.assign.organization}
        description={assignedOrganization ? words.assign.organizationFixed : words.assign.organizationHint}
        value={organizationId}
        valueLabel={assignedOrganization?.displayName}
        disabled={assignedOrganization !== undefined}
        except={device.owner.id}
        onChange={(id) => {
          setOrganization(id);
          // Extensions of another organization are not to be had there.
          setLines([]);
          assign.reset();
        }}
      />
      {organizationId !== undefined && <LineRows organizationId={organizationId} lines={lines} most={most} onChange={setLines} />}
      {wanted.length === 0 && device.lines.length > 0 && <Text size="sm">{words.assign.lastLine}</Text>}
      {managedBy !== 'CISCO' && (
        <PasswordInput
          label={words.assign.password}
          description={words.assign.passwordHint}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="new-password"
        />
      )}
    </FormDrawer>
  );
}

interface LineRowsProps {
  organizationId: string;
  lines: readonly EditedLine[];
  most: number | undefined;
  onChange: (lines: EditedLine[]) => void;
}

function LineRows({ organizationId, lines, most, onChange }: LineRowsProps) {
  const next = freePort(lines, most);
  const taken = new Set(lines.flatMap(({ member }) => (member ? [member.id] : [])));
  return (
    <Stack gap="xs" role="group" aria-label={words.assign.lines}>
      <div>
        <Input.Label labelElement="div">{words.assign.lines}</Input.Label>
        <Input.Description>{words.assign.linesHint(most)}</Input.Description>
      </div>
      {lines.map((line) => (
        <Group key={line.port} gap="xs" align="flex-end" wrap="nowrap">
          <div style={{ flex: 1 }}>
            <ExtensionOwnerSelect
              label={words.assign.line(line.port)}
              organizationId={organizationId}
              value={line.member}
              taken={new Set([...taken].filter((id) => id !== line.member?.id))}
              onChange={(member) =>
                onChange(lines.map((each) => (each === line ? { ...line, member, lineType: undefined } : each)))
              }
            />
          </div>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={words.assign.removeLine(line.port)}
            onClick={() => onChange(lines.filter((each) => each !== line))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      {next === undefined ? (
        <Text size="sm" c="dimmed">
          {words.assign.full}
        </Text>
      ) : (
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={() =>
              onChange([...lines, { port: next, member: undefined, lineType: undefined }].toSorted((a, b) => a.port - b.port))
            }
          >
            {words.assign.addLine}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
