import { Alert, Box, List, Skeleton, Stack, Text } from '@mantine/core';
import { Rows } from '../../ui/Rows.tsx';
import { moveDevices as words } from '../../words/move-devices.ts';
import { ExtensionOwnerSelect } from '../pickers/ExtensionOwnerSelect.tsx';
import { useMayDo } from '../session.ts';
import { needsPassword } from './move-device.ts';
import type { Choice, MoveChoices } from './use-move-choices.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Who gets which device, which devices stay, and what it means for the phones. */
export function MoveForm({ isOfMany, chosen }: { isOfMany: boolean; chosen: MoveChoices }) {
  const { organizationId } = useMayDo();
  const { choices, immovable, moves, ownerOfAll } = chosen;
  if (chosen.isLoading) return <Skeleton h={120} />;
  return (
    <Stack>
      {isOfMany && choices.length > 1 && (
        <ExtensionOwnerSelect
          label={words.allTo}
          description={words.allToHint}
          organizationId={organizationId}
          value={ownerOfAll}
          onChange={chosen.sendAll}
          taken={NOBODY}
        />
      )}
      {isOfMany && choices.length > 0 && <Devices chosen={chosen} />}
      {!isOfMany &&
        choices.map((choice) => (
          <ExtensionOwnerSelect
            key={choice.device.id}
            label={words.owner}
            description={words.ownerHint}
            organizationId={organizationId}
            value={choice.to}
            onChange={(to) => chosen.send(to, choice)}
            taken={choice.members}
          />
        ))}
      {immovable.length > 0 && (
        <Alert color="gray" role="note" title={words.immovable(immovable.length)}>
          <List size="sm">
            {immovable.map(({ device, reason }) => (
              <List.Item key={device.id}>
                {device.displayName}: {reason}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {isOfMany && moves.length > 0 && moves.length < choices.length && (
        <Text size="sm">{words.unchosen(choices.length - moves.length)}</Text>
      )}
      <Consequences isOfMany={isOfMany} moves={isOfMany ? moves : choices} />
    </Stack>
  );
}

function Devices({ chosen: { choices, ownerOfAll, send } }: { chosen: MoveChoices }) {
  const { organizationId } = useMayDo();
  return (
    <Box mah="45vh" style={{ overflowY: 'auto' }}>
      <Rows
        label={words.list}
        items={choices}
        itemKey={({ device }) => device.id}
        title={({ device }) => device.displayName}
        note={({ device: { product, mac, displayName, owner } }) =>
          [product, mac, owner && owner.displayName !== displayName && words.now(owner.displayName)].filter(Boolean).join(' · ')
        }
        end={(choice) => (
          <ExtensionOwnerSelect
            label={words.ownerOf(choice.device.displayName)}
            isLabelHidden
            organizationId={organizationId}
            value={choice.to}
            onChange={(to) => send(to, choice)}
            taken={choice.members}
            error={!choice.to && ownerOfAll && choice.members.has(ownerOfAll.id) && words.hasLine(ownerOfAll.name)}
          />
        )}
        empty=""
      />
    </Box>
  );
}

/** What the phones will notice, and what they lose. */
function Consequences({ isOfMany, moves }: { isOfMany: boolean; moves: readonly Choice[] }) {
  const byHand = moves.some(({ device }) => needsPassword(device));
  const byBellhop = moves.some(({ device }) => !needsPassword(device));
  if (moves.length === 0) return null;
  const said = [
    byBellhop && (isOfMany ? words.whatOfMany : words.what),
    byHand && (isOfMany ? words.whatByHandOfMany : words.whatByHand),
    words.notAlong,
    moves.some(({ lines }) => lines.length > 1) && words.others,
  ];
  return said
    .filter((text) => text !== false)
    .map((text) => (
      <Text size="sm" key={text}>
        {text}
      </Text>
    ));
}
