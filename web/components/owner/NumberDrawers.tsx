import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { owner as words } from '../../words/owner.ts';
import { placeProblems } from '../field-problems.ts';
import { ExtensionField, useExtensionCheck } from '../pickers/ExtensionField.tsx';
import { NumberSelect } from '../pickers/NumberSelect.tsx';
import { useChange } from '../use-api.ts';
import { changeExtension, changeNumber } from './change-numbers.ts';
import { OWNER_PATHS, type Owner } from './owner.ts';

interface NumberDrawerProps {
  opened: boolean;
  owner: Owner;
  locationId: string;
  onClose: () => void;
}

export function AddNumberDrawer({ opened, owner, locationId, isPrimary, onClose }: NumberDrawerProps & { isPrimary: boolean }) {
  const [number, setNumber] = useState<string>();
  const save = useChange(
    (api, chosen: string) => changeNumber(api, owner, { action: 'ADD', number: chosen, isPrimary }),
    OWNER_PATHS,
  );
  const close = () => {
    setNumber(undefined);
    save.reset();
    onClose();
  };
  const submit = () => {
    if (number === undefined) return;
    save.mutate(number, {
      onSuccess: () => {
        notifications.show({ message: words.numberAdded });
        close();
      },
    });
  };
  return (
    <FormDrawer
      opened={opened}
      title={words.addNumber}
      action={words.addNumber}
      isReady={number !== undefined}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={close}
    >
      <NumberSelect locationId={locationId} isForPerson={owner.kind === 'person'} value={number} onChange={setNumber} />
    </FormDrawer>
  );
}

interface ExtensionDrawerProps extends NumberDrawerProps {
  /** The one they have now. */
  own: string | undefined;
  primaryNumber: string | undefined;
}

export function ExtensionDrawer({ opened, owner, locationId, own, primaryNumber, onClose }: ExtensionDrawerProps) {
  const [extension, setExtension] = useState(own ?? '');
  useEffect(() => setExtension(own ?? ''), [own]);
  const check = useExtensionCheck(extension, locationId, own);
  const save = useChange((api, chosen: string) => changeExtension(api, owner, chosen, primaryNumber), OWNER_PATHS);
  const { at, rest } = placeProblems(save.error, { extension: /extension/i });
  const close = () => {
    setExtension(own ?? '');
    save.reset();
    onClose();
  };
  const submit = () =>
    save.mutate(extension, {
      onSuccess: () => {
        notifications.show({ message: words.extensionChanged });
        save.reset();
        onClose();
      },
    });
  return (
    <FormDrawer
      opened={opened}
      title={words.changeExtension}
      action={words.save}
      isReady={extension !== '' && extension !== own && check.problem === undefined}
      isBusy={save.isPending}
      error={rest}
      onSubmit={submit}
      onClose={close}
    >
      <ExtensionField value={extension} onChange={setExtension} locationId={locationId} own={own} error={at.extension} />
    </FormDrawer>
  );
}
