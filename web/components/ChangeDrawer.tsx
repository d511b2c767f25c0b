import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { FormDrawer } from '../ui/FormDrawer.tsx';
import type { Api } from './api.ts';
import { placeProblems } from './field-problems.ts';
import { useChange } from './use-api.ts';

type Refused<Field extends string> = { [Each in Field]?: string };

interface ChangeDrawerProps<Field extends string> {
  title: string;
  /** The verb, as on the button that led here. */
  action: string;
  /** False: the form cannot be sent as it stands, and its fields say why. */
  isReady?: boolean;
  change: (api: Api) => Promise<{ data?: unknown }>;
  /** What is read again once it has changed. */
  affects: readonly string[];
  /** What is said then. */
  said: string;
  /** By which words a sentence of the API is about a field. */
  fields?: { [Each in Field]: RegExp };
  onClose: () => void;
  /** The fields; a function is told what of each was refused. */
  children: ReactNode | ((refused: Refused<Field>) => ReactNode);
}

/** A form beside its page that changes something: says so and closes, or stays as it was filled in and says why not. */
export function ChangeDrawer<Field extends string = never>({
  change,
  affects,
  said,
  fields,
  onClose,
  children,
  ...drawer
}: ChangeDrawerProps<Field>) {
  const save = useChange(change, affects);
  const { at, rest } = fields ? placeProblems(save.error, fields) : { at: {}, rest: save.error };
  return (
    <FormDrawer
      {...drawer}
      opened
      isBusy={save.isPending}
      error={rest}
      onSubmit={() =>
        save.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: said });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {typeof children === 'function' ? children(at) : children}
    </FormDrawer>
  );
}
