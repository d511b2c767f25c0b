import { Alert, Button, Select, Stack, TextInput } from '@mantine/core';
import { useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import type { CheckedStepProps } from './step.ts';

const words = addDevice.number;

interface NumberStepProps extends CheckedStepProps {
  onChangePassword: () => void;
}

/** The location says which numbers there are (P15), and whose rules the password has to meet (K2). */
export function NumberStep({ draft, change, errors, checks, onChangePassword }: NumberStepProps) {
  const { locationId } = draft;
  const locations = useGet('/v1/telephony/config/locations', { params: { query: { max: 1000 } } });
  const numbers = useGet(
    '/v1/telephony/config/workspaces/availableNumbers',
    { params: { query: { max: 1000, ...(locationId === undefined ? {} : { locationId }) } } },
    { enabled: locationId !== undefined },
  );
  const isPasswordWrong = locationId !== undefined && draft.password !== '' && checks.passwordProblems.length > 0;
  return (
    <Stack maw={420}>
      <ErrorNotice error={locations.error ?? numbers.error} />
      <Select
        label={words.location}
        data={locations.data?.locations.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={locationId ?? null}
        onChange={(id) => change({ locationId: id ?? undefined, phoneNumber: undefined })}
        error={errors.locationId}
        searchable
        allowDeselect={false}
        data-autofocus
      />
      {isPasswordWrong && (
        <Alert color="red" title={words.passwordTitle} role="alert">
          {checks.passwordProblems.join('. ')}.
          <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={onChangePassword}>
            {words.changePassword}
          </Button>
        </Alert>
      )}
      <Select
        label={words.phoneNumber}
        description={locationId === undefined ? words.chooseLocation : words.phoneNumberHint}
        key={locationId ?? ''}
        data={numbers.data?.phoneNumbers.map(({ phoneNumber }) => phoneNumber) ?? []}
        value={draft.phoneNumber ?? null}
        onChange={(phoneNumber) => change({ phoneNumber: phoneNumber ?? undefined })}
        error={errors.phoneNumber}
        searchable
        limit={100}
        nothingFoundMessage={words.none}
        disabled={locationId === undefined}
        allowDeselect={false}
      />
      <TextInput
        label={words.extension}
        description={words.extensionHint}
        value={draft.extension}
        onChange={(event) => change({ extension: event.currentTarget.value.trim() })}
        error={checks.extensionProblem ?? errors.extension}
        inputMode="numeric"
        autoComplete="off"
        maw={200}
      />
    </Stack>
  );
}
