import { Alert, Stack } from '@mantine/core';
import { useGet } from '../../components/use-api.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { StepProps } from './step.ts';

const words = addDevice.calling;

/** License names of the API, and what they are called where one is chosen (P14). */
export const WORKSPACE_LICENSES: Readonly<Record<string, { label: string; hint: string }>> = {
  'Webex Calling - Workspaces': { label: words.professional, hint: words.professionalHint },
  'Webex Calling - Common Area': { label: words.common, hint: words.commonHint },
};

export function CallingStep({ draft, change, errors }: StepProps) {
  const { data, error, refetch } = useGet('/v1/licenses');
  const licenses = data?.items.filter(({ name }) => name in WORKSPACE_LICENSES) ?? [];
  return (
    <Stack>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ChoiceCards
        label={words.service}
        value="calling"
        onChange={() => {}}
        choices={[{ value: 'calling', label: words.calling, hint: words.callingHint }]}
      />
      {data && licenses.length === 0 && <Alert color="yellow">{words.none}</Alert>}
      {licenses.length > 0 && (
        <ChoiceCards
          label={words.license}
          value={draft.licenseId}
          onChange={(licenseId) => change({ licenseId })}
          choices={licenses.map(({ id, name, subscriptionId, totalUnits, consumedUnits }) => {
            const { label = name, hint = '' } = WORKSPACE_LICENSES[name] ?? {};
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
