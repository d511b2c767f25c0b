import { Alert, Button, Stack } from '@mantine/core';
import { ExtensionField } from '../../components/pickers/ExtensionField.tsx';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { NumberSelect } from '../../components/pickers/NumberSelect.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { CheckedStepProps } from './step.ts';

const words = addDevice.number;

interface NumberStepProps extends CheckedStepProps {
  onChangePassword: () => void;
}

/** The location says which numbers there are (P15), and whose rules the password has to meet (K2). */
export function NumberStep({ draft, change, errors, checks, onChangePassword }: NumberStepProps) {
  const { locationId, phoneNumber } = draft;
  const isPasswordWrong = locationId !== undefined && draft.password !== '' && checks.passwordProblems.length > 0;
  return (
    <Stack maw={420}>
      <LocationSelect
        withCalling
        label={words.location}
        value={locationId}
        onChange={(id) => change({ locationId: id, phoneNumber: undefined })}
        error={errors.locationId}
      />
      {isPasswordWrong && (
        <Alert color="red" title={words.passwordTitle} role="alert">
          {checks.passwordProblems.join('. ')}.
          <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={onChangePassword}>
            {words.changePassword}
          </Button>
        </Alert>
      )}
      <NumberSelect
        key={locationId ?? ''}
        label={words.phoneNumber}
        locationId={locationId}
        value={phoneNumber}
        onChange={(chosen) => change({ phoneNumber: chosen })}
        error={errors.phoneNumber}
      />
      <ExtensionField
        label={words.extension}
        locationId={locationId}
        value={draft.extension}
        onChange={(extension) => change({ extension })}
        error={errors.extension}
      />
    </Stack>
  );
}
