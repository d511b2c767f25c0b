import { ActionIcon, Button, Kbd } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { palette as words } from '../../words/palette.ts';
import type { OwnPermissions } from '../session.ts';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog }));
const isApple = navigator.userAgent.includes('Mac');

/** The way to everything by its name: a button, or Ctrl-K (⌘K) from anywhere. */
export function CommandPalette(props: { own: OwnPermissions; home: OwnPermissions }) {
  const [opened, { open, close }] = useDisclosure();
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        visibleFrom="sm"
        leftSection={<IconSearch size={14} />}
        rightSection={<Kbd size="xs">{isApple ? words.shortcut : words.shortcutElsewhere}</Kbd>}
        onClick={open}
        fw={400}
        c="dimmed"
      >
        {words.open}
      </Button>
      <ActionIcon variant="subtle" color="gray" size="lg" hiddenFrom="sm" onClick={open} aria-label={words.open}>
        <IconSearch size={18} />
      </ActionIcon>
      {opened && (
        <Suspense>
          <PaletteDialog {...props} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
