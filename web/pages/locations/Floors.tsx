import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconEdit, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { locations as words } from '../../words/locations.ts';
import { owner as ownerWords } from '../../words/owner.ts';

type Floor = components['schemas']['Floor'];

const nameOf = ({ displayName, floorNumber }: Floor) => displayName ?? words.floors.floor(floorNumber);

export function Floors({ locationId }: { locationId: string }) {
  const { may } = useMayDo();
  const mayChange = may('locations.write');
  const [open, setOpen] = useState<Floor | 'new'>();
  const params = { path: { locationId }, query: { max: 1000 } };
  const { data, isPending, error } = useGet('/v1/locations/{locationId}/floors', { params });
  const remove = useChange(
    (api, floorId: string) =>
      api.DELETE('/v1/locations/{locationId}/floors/{floorId}', { params: { path: { locationId, floorId } } }),
    ['/v1/locations/{locationId}/floors'],
  );
  return (
    <Section
      title={words.floors.title}
      action={
        mayChange && (
          <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} />} onClick={() => setOpen('new')}>
            {words.floors.add}
          </Button>
        )
      }
    >
      <ErrorNotice error={error ?? remove.error} />
      <Rows
        label={words.floors.title}
        items={data?.items ?? []}
        itemKey={({ id }) => id}
        title={nameOf}
        note={(floor) => floor.displayName !== undefined && words.floors.floor(floor.floorNumber)}
        end={(floor) =>
          mayChange && (
            <>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${words.floors.edit}: ${nameOf(floor)}`}
                onClick={() => setOpen(floor)}
              >
                <IconEdit size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.floors.remove(nameOf(floor))}
                onClick={() =>
                  remove.mutate(floor.id, { onSuccess: () => notifications.show({ message: words.floors.removed }) })
                }
              >
                <IconTrash size={16} />
              </ActionIcon>
            </>
          )
        }
        isLoading={isPending}
        empty={words.floors.none}
      />
      {open && (
        <FloorDrawer locationId={locationId} floor={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}

interface FloorDrawerProps {
  locationId: string;
  /** Undefined: a new one. */
  floor: Floor | undefined;
  onClose: () => void;
}

function FloorDrawer({ locationId, floor, onClose }: FloorDrawerProps) {
  const [floorNumber, setNumber] = useState<number | undefined>(floor?.floorNumber);
  const [displayName, setName] = useState(floor?.displayName ?? '');
  const save = useChange(
    (api, number: number): Promise<{ data?: unknown }> => {
      const body = { floorNumber: number, ...(displayName.trim() === '' ? {} : { displayName: displayName.trim() }) };
      if (!floor) return api.POST('/v1/locations/{locationId}/floors', { params: { path: { locationId } }, body });
      const params = { path: { locationId, floorId: floor.id } };
      return api.PUT('/v1/locations/{locationId}/floors/{floorId}', { params, body });
    },
    ['/v1/locations/{locationId}/floors'],
  );
  return (
    <FormDrawer
      opened
      title={floor ? words.floors.edit : words.floors.add}
      action={floor ? ownerWords.save : words.floors.add}
      isReady={floorNumber !== undefined}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() => floorNumber !== undefined && save.mutate(floorNumber, { onSuccess: onClose })}
      onClose={onClose}
    >
      <NumberInput
        label={words.floors.number}
        value={floorNumber ?? ''}
        onChange={(next) => setNumber(next === '' ? undefined : Number(next))}
        allowDecimal={false}
        data-autofocus
      />
      <TextInput label={words.floors.name} value={displayName} onChange={(event) => setName(event.currentTarget.value)} />
    </FormDrawer>
  );
}
