import { ActionIcon, Badge, Collapse, Group, NumberInput, Paper, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconSettings, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CopyText } from '../../ui/CopyText.tsx';
import { lines as words } from '../../words/device-lines.ts';
import classes from './LineCard.module.css';
import { type Member, nameOf, type SupportedDevice } from './use-device.ts';

interface LineCardProps {
  line: Member;
  model: SupportedDevice | undefined;
  /** How many ports it can take at most. */
  most: number;
  canEdit: boolean;
  onChange: (changed: Partial<Member>) => void;
  onRemove: (() => void) | undefined;
  onMoveUp: (() => void) | undefined;
  onMoveDown: (() => void) | undefined;
}

export function LineCard({ line, model, most, canEdit, onChange, onRemove, onMoveUp, onMoveDown }: LineCardProps) {
  const [opened, { toggle }] = useDisclosure();
  const name = nameOf(line);
  const { phoneNumber, extension, remoteIP, location, linePort } = line;
  return (
    <Paper withBorder p="sm" component="li">
      <Group justify="space-between" gap="sm">
        <Group gap="sm" miw={0}>
          <Text size="xs" c="dimmed" miw={64}>
            {words.port(line.port, line.port + line.lineWeight - 1)}
          </Text>
          <Stack gap={0} miw={0}>
            <Group gap={8}>
              <Text size="sm" fw={500}>
                {name}
              </Text>
              <Badge variant="light" color={line.primaryOwner ? undefined : 'gray'} tt="none">
                {line.primaryOwner ? words.owner : line.lineType === 'PRIMARY' ? words.primary : words.shared}
              </Badge>
              {line.hotlineEnabled && (
                <Badge variant="light" color="gray" tt="none">
                  {words.hotlineDestination} {line.hotlineDestination}
                </Badge>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              {[
                words.types[line.memberType],
                phoneNumber,
                extension && words.extension(extension),
                location?.name,
                line.lineLabel && `“${line.lineLabel}”`,
                remoteIP && words.registeredFrom(remoteIP),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Stack>
        </Group>
        <Group gap={4} wrap="nowrap">
          {canEdit && (
            <>
              <IconAction label={words.moveUp(name)} onClick={onMoveUp} icon={<IconArrowUp size={16} />} />
              <IconAction label={words.moveDown(name)} onClick={onMoveDown} icon={<IconArrowDown size={16} />} />
            </>
          )}
          <IconAction label={words.settings(name)} onClick={toggle} expanded={opened} icon={<IconSettings size={16} />} />
          {canEdit && onRemove && <IconAction label={words.remove(name)} onClick={onRemove} icon={<IconX size={16} />} />}
        </Group>
      </Group>
      <Collapse expanded={opened}>
        <LineSettings line={line} model={model} most={most} canEdit={canEdit} onChange={onChange} />
        {linePort && (
          <Group gap="xs" mt="sm">
            <Text size="sm" c="dimmed">
              {words.linePort}
            </Text>
            <CopyText value={linePort} label={words.linePort} />
          </Group>
        )}
      </Collapse>
    </Paper>
  );
}

const LONGEST_LABEL = 161;

function LineSettings({
  line,
  model,
  most,
  canEdit,
  onChange,
}: Pick<LineCardProps, 'line' | 'model' | 'most' | 'canEdit' | 'onChange'>) {
  return (
    <Stack gap="sm" pt="sm" maw={480}>
      {(model?.customizableLineLabelEnabled ?? true) && (
        <TextInput
          label={words.lineLabel}
          value={line.lineLabel ?? ''}
          maxLength={LONGEST_LABEL}
          readOnly={!canEdit}
          onChange={(event) => onChange({ lineLabel: event.currentTarget.value })}
        />
      )}
      <NumberInput
        label={words.weight}
        value={line.lineWeight}
        min={1}
        max={most}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        readOnly={!canEdit}
        maw={180}
        onChange={(value) => typeof value === 'number' && value >= 1 && onChange({ lineWeight: value })}
      />
      {model?.supportsHotlineEnabled === false ? (
        <Text size="sm" c="dimmed">
          {words.noHotline}
        </Text>
      ) : (
        <Switch
          label={words.hotline}
          checked={line.hotlineEnabled}
          disabled={!canEdit}
          onChange={(event) => onChange({ hotlineEnabled: event.currentTarget.checked })}
        />
      )}
      {line.hotlineEnabled && (
        <TextInput
          label={words.hotlineDestination}
          value={line.hotlineDestination}
          readOnly={!canEdit}
          onChange={(event) => onChange({ hotlineDestination: event.currentTarget.value })}
        />
      )}
      <Switch
        label={words.decline}
        checked={line.allowCallDeclineEnabled}
        disabled={!canEdit}
        onChange={(event) => onChange({ allowCallDeclineEnabled: event.currentTarget.checked })}
      />
      {line.t38FaxCompressionEnabled !== undefined && (
        <Switch
          label={words.fax}
          checked={line.t38FaxCompressionEnabled}
          disabled={!canEdit}
          onChange={(event) => onChange({ t38FaxCompressionEnabled: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

interface IconActionProps {
  label: string;
  icon: ReactNode;
  /** Undefined: not possible here. */
  onClick: (() => void) | undefined;
  expanded?: boolean;
}

const IconAction = ({ label, icon, onClick, expanded }: IconActionProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    aria-label={label}
    disabled={!onClick}
    className={classes.action}
    onClick={onClick}
    {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
  >
    {icon}
  </ActionIcon>
);
