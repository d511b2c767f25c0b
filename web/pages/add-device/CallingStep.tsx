import { Alert, Stack } from '@mantine/core';
import { typeOfLicense, useCallingLicenses } from '../../components/pickers/licenses.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { StepProps } from './step.ts';

const words = addDevice.calling;

/** What each license of workspaces is called where one is chosen (P14). */
export function workspaceLicense(id: string): { label: string; hint: string } {
  return typeOfLicense(id) === 'BCWSP'
    ? { label: words.professional, hint: words.professionalHint }
    : { label: words.common, hint: words.commonHint };
}

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
      {!isPending && licenses.length === 0 && <Alert color="yellow">{words.none}</Alert>}
      {licenses.length > 0 && (
        <ChoiceCards
          label={words.license}
          value={draft.licenseId}
          onChange={(licenseId) => change({ licenseId })}
          choices={licenses.map(({ id, subscriptionId, totalUnits, consumedUnits }) => {
            const { label, hint } = workspaceLicense(id);
            const left = totalUnits - consumedUnits;
            return {
              value: id,
              label,
              hint: (
                <>
                  {hint}
                  <br />
                  {[subscriptionId, words.left(left, totalUnits)].filter(Boolean).join(' · ')}
                </>
              ),
              withheld: left > 0 ? undefined : `${hint} ${words.usedUp}`,
            };
          })}
          error={errors.licenseId}
        />
      )}
    </Stack>
  );
}
