import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { owner as words } from '../../words/owner.ts';
import type { Api } from '../api.ts';
import { placeProblems } from '../field-problems.ts';
import { useExtensionCheck } from '../pickers/ExtensionField.tsx';
import { useChange } from '../use-api.ts';
import { CallingFields, type CallingValues, callingGaps } from './CallingFields.tsx';
import { OWNER_PATHS } from './owner.ts';

interface ChangeLicenseProps {
  holder: 'person' | 'workspace';
  held: CallingValues;
  /** Why the location cannot be chosen, where it cannot. */
  locationFixed: string | undefined;
  save: (api: Api, chosen: CallingValues) => Promise<{ data?: unknown }>;
  onClose: () => void;
}

/** Another calling license, the first one, or none any more. */
export function ChangeLicense({ holder, held, locationFixed, save, onClose }: ChangeLicenseProps) {
  const [values, setValues] = useState(held);
  const [wasTried, setTried] = useState(false);
  const check = useExtensionCheck(values.extension, values.locationId);
  const gaps = callingGaps(values, held.licenseId !== undefined);
  const change = useChange(save, OWNER_PATHS);
  const { at, rest } = placeProblems(change.error, { extension: /extension/i, number: /phone number/i, licenseId: /license/i });
  const submit = () => {
    setTried(true);
    if (Object.keys(gaps).length > 0 || check.problem !== undefined) return;
    change.mutate(values, {
      onSuccess: () => {
        notifications.show({ message: words.saved });
        onClose();
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.changeLicense}
      action={words.save}
      isBusy={change.isPending}
      error={rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <CallingFields
        holder={holder}
        values={values}
        onChange={setValues}
        held={held}
        locationFixed={locationFixed}
        errors={{ ...at, ...(wasTried ? gaps : {}) }}
      />
    </FormDrawer>
  );
}
