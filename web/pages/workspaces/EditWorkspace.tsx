import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ChangeDrawer } from '../../components/ChangeDrawer.tsx';
import { OWNER_PATHS } from '../../components/owner/owner.ts';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { isRoomType, ROOM_TYPES } from '../../components/room-types.ts';
import { useGet } from '../../components/use-api.ts';
import { workspaceNameProblem } from '../../components/workspace-name.ts';
import { owner as ownerWords } from '../../words/owner.ts';
import { workspaces as words } from '../../words/workspaces.ts';
import type { Workspace } from './workspace.ts';

/** By which words a sentence of the API is about a field. */
const FIELDS = { displayName: /name of a workspace/i, floorId: /floor/i, locationId: /location/i };

/** What a workspace is and where. Its location can be said once. */
export function EditWorkspace({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const [values, setValues] = useState({
    displayName: workspace.displayName,
    type: workspace.type,
    capacity: workspace.capacity,
    locationId: workspace.locationId,
    floorId: workspace.floorId,
    notes: workspace.notes ?? '',
  });
  const set = (changed: Partial<typeof values>) => setValues((before) => ({ ...before, ...changed }));
  const { displayName, type, capacity, locationId, floorId, notes } = values;
  const { data: floors } = useGet(
    '/v1/locations/{locationId}/floors',
    { params: { path: { locationId: locationId ?? '' }, query: { max: 1000 } } },
    { enabled: locationId !== undefined },
  );
  const wrongName = displayName === workspace.displayName ? undefined : workspaceNameProblem(displayName);
  const isReady = displayName.trim() !== '' && wrongName === undefined;
  return (
    <ChangeDrawer
      title={words.detail.edit}
      action={ownerWords.save}
      isReady={isReady}
      change={(api) =>
        api.PUT('/v1/workspaces/{workspaceId}', {
          params: { path: { workspaceId: workspace.id } },
          body: {
            displayName: displayName.trim(),
            type,
            ...(capacity === undefined ? {} : { capacity }),
            ...(locationId === undefined ? {} : { locationId }),
            ...(floorId === undefined ? {} : { floorId }),
            ...(notes.trim() === '' ? {} : { notes: notes.trim() }),
          },
        })
      }
      affects={OWNER_PATHS}
      said={words.saved}
      fields={FIELDS}
      onClose={onClose}
    >
      {(refused) => (
        <>
          <TextInput
            label={words.form.name}
            description={words.form.nameHint}
            value={displayName}
            onChange={(event) => set({ displayName: event.currentTarget.value })}
            error={wrongName ?? (displayName.trim() === '' ? words.form.needed : refused.displayName)}
            autoComplete="off"
            data-autofocus
          />
          <Group grow align="flex-start">
            <Select
              label={words.form.type}
              data={ROOM_TYPES}
              value={type}
              onChange={(next) => isRoomType(next) && set({ type: next })}
              allowDeselect={false}
            />
            <NumberInput
              label={words.form.capacity}
              value={capacity ?? ''}
              onChange={(next) => set({ capacity: next === '' ? undefined : Number(next) })}
              min={0}
              max={1_000_000}
              allowDecimal={false}
              hideControls
            />
          </Group>
          <LocationSelect
            label={workspace.locationId === undefined ? ownerWords.locationOptional : ownerWords.location}
            value={locationId}
            onChange={(next) => set({ locationId: next, floorId: undefined })}
            disabled={workspace.locationId !== undefined}
            {...(workspace.locationId === undefined ? {} : { description: words.form.locationFixed })}
            error={refused.locationId}
          />
          {floors && floors.items.length > 0 && (
            <Select
              label={words.form.floor}
              data={floors.items.map(({ id, displayName: name, floorNumber }) => ({
                value: id,
                label: name ?? String(floorNumber),
              }))}
              value={floorId ?? null}
              onChange={(next) => set({ floorId: next ?? undefined })}
              error={refused.floorId}
            />
          )}
          <Textarea
            label={words.form.notes}
            value={notes}
            onChange={(event) => set({ notes: event.currentTarget.value })}
            maxLength={2048}
            autosize
            minRows={2}
          />
        </>
      )}
    </ChangeDrawer>
  );
}
