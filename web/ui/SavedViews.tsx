import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ui } from './words.ts';

type Values = Readonly<Record<string, string | undefined>>;

interface SavedViewsProps {
  /** Tells the views of this list, in this organization, from those of others. */
  storageKey: string;
  /** What the URL holds of the list at the moment. */
  current: Values;
  /** All that a view says; the rest is taken away. */
  names: readonly string[];
  onApply: (values: Values) => void;
}

/** Filters and columns under a name. They stay in this browser. */
export function SavedViews({ storageKey, current, names, onApply }: SavedViewsProps) {
  const [views, setViews] = useLocalStorage<Record<string, Values>>({ key: `bellhop.views.${storageKey}`, defaultValue: {} });
  const [name, setName] = useState<string>();
  const shown = Object.keys(views).find((each) => names.every((key) => views[each]?.[key] === current[key]));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = name?.trim();
    if (!given) return;
    setViews({ ...views, [given]: Object.fromEntries(names.map((each) => [each, current[each]])) });
    setName(undefined);
  };
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={14} />}>
            {ui.views}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {Object.keys(views).length === 0 && <Menu.Label>{ui.noViews}</Menu.Label>}
          {Object.entries(views).map(([each, values]) => (
            <Menu.Item key={each} onClick={() => onApply(Object.fromEntries(names.map((key) => [key, values[key]])))}>
              {each}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setName('')}>{ui.saveView}</Menu.Item>
          {shown !== undefined && (
            <Menu.Item
              leftSection={<IconTrash size={14} />}
              onClick={() => setViews(Object.fromEntries(Object.entries(views).filter(([other]) => other !== shown)))}
            >
              {ui.removeView(shown)}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={name !== undefined} onClose={() => setName(undefined)} title={ui.saveViewTitle} centered>
        <form onSubmit={save}>
          <Stack>
            <TextInput
              label={ui.viewName}
              value={name ?? ''}
              onChange={(event) => setName(event.currentTarget.value)}
              maxLength={60}
              data-autofocus
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setName(undefined)}>
                {ui.cancel}
              </Button>
              <Button type="submit">{ui.save}</Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
