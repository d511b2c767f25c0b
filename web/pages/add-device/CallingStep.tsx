import { Alert, Stack } from '@mantine/core';
import { LicenseChoice } from '../../components/pickers/LicenseChoice.tsx';
import { useCallingLicenses } from '../../components/pickers/licenses.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { StepProps } from './step.ts';

const words = addDevice.calling;

export function CallingStep({ draft, change, errors }: StepProps) {
  const { licenses, isPending } = useCallingLicenses('workspace');
  return (
    <Stack>
      <ChoiceCards
        label={words.service}
        value="calling"
        onChange={() => {}}
        choices={[{ value: 'calling', label: words.calling, hint: words.callingHint }]}
      />
      {!isPending && licenses.length === 0 ? (
        <Alert color="yellow">{words.none}</Alert>
      ) : (
        <LicenseChoice
          label={words.license}
          holder="workspace"
          withNone={false}
          value={draft.licenseId}
          onChange={(licenseId) => change({ licenseId })}
          error={errors.licenseId}
        />
      )}
    </Stack>
  );
}
