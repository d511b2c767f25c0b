import { Alert, Button, Checkbox, Fieldset, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { bareMacOf, macWithColons, makerOf } from '../../components/mac.ts';
import { useMayDo } from '../../components/session.ts';
import { useChange, useGet } from '../../components/use-api.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { addDevice } from '../../words/add-device.ts';
import { isByCode, locationOf, needsPassword } from './draft.ts';
import { PasswordRuleList } from './PasswordRuleList.tsx';
import type { CheckedStepProps } from './step.ts';
import type { PasswordRules } from './use-checks.ts';

const words = addDevice.details;
const MONOSPACED = { input: { fontFamily: 'var(--mantine-font-family-monospace)' } };

interface DetailsStepProps extends CheckedStepProps {
  rules: PasswordRules | undefined;
  isMacFree: boolean;
}

/** What the phone is recognized by and registers with (P9), and the disclaimer that goes with it (P10). */
export function DetailsStep({ draft, change, errors, checks, rules, isMacFree }: DetailsStepProps) {
  const { model } = draft;
  const byCode = isByCode(draft);
  return (
    <Stack>
      {model?.onboardingMethod.includes('ACTIVATION_CODE') && (
        <ChoiceCards
          label={words.identifiedBy}
          value={draft.identifiedBy}
          onChange={(identifiedBy) => change({ identifiedBy })}
          choices={[
            { value: 'mac', label: words.byMac, hint: words.byMacHint },
            { value: 'code', label: words.byCode, hint: words.byCodeHint },
          ]}
        />
      )}
      {!byCode && <MacField draft={draft} change={change} errors={errors} checks={checks} isMacFree={isMacFree} />}
      {!byCode && <PasswordField draft={draft} change={change} errors={errors} rules={rules} />}
      {!byCode && <ProvisioningSwitch draft={draft} change={change} />}
      {model?.managedBy === 'PARTNER' && <Disclaimer draft={draft} change={change} errors={errors} />}
    </Stack>
  );
}

function MacField({ draft, change, errors, checks, isMacFree }: Omit<DetailsStepProps, 'rules'>) {
  const maker = makerOf(draft.mac);
  const model = draft.model?.displayName ?? '';
  const isOther = maker !== undefined && !model.toLowerCase().includes(maker.toLowerCase()) && !model.startsWith('Generic');
  return (
    <Stack gap="xs">
      <TextInput
        label={words.mac}
        description={isMacFree ? (maker && !isOther ? words.macOfMaker(maker) : words.macFree) : words.macHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draft.mac}
        onChange={(event) => change({ mac: event.currentTarget.value })}
        onBlur={() => {
          const bare = bareMacOf(draft.mac);
          if (bare) change({ mac: macWithColons(bare) });
        }}
        error={checks.macProblem ?? errors.mac}
        autoComplete="off"
        spellCheck={false}
        styles={MONOSPACED}
        maw={260}
        data-autofocus
      />
      {isOther && <Alert color="yellow">{words.otherMaker(maker, model)}</Alert>}
    </Stack>
  );
}

function PasswordField({ draft, change, errors, rules }: Pick<DetailsStepProps, 'draft' | 'change' | 'errors' | 'rules'>) {
  const locationId = locationOf(draft);
  const generate = useChange(
    (api) =>
      api.POST('/v1/sipPasswordRules/actions/generatePassword/invoke', { body: locationId === undefined ? {} : { locationId } }),
    [],
  );
  const isNeeded = needsPassword(draft);
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label={isNeeded ? words.password : words.optionalPassword}
          {...(isNeeded ? {} : { description: words.optionalPasswordHint })}
          value={draft.password}
          onChange={(event) => change({ password: event.currentTarget.value })}
          error={errors.password !== undefined}
          autoComplete="off"
          spellCheck={false}
          styles={MONOSPACED}
          flex={1}
        />
        <Button
          variant="default"
          loading={generate.isPending}
          onClick={() =>
            generate.mutate(undefined, { onSuccess: (made) => made && change({ password: made.exampleSipPassword }) })
          }
        >
          {words.generate}
        </Button>
      </Group>
      {errors.password && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {errors.password}
        </Text>
      )}
      <ErrorNotice error={generate.error} />
      {rules && (isNeeded || draft.password !== '') && (
        <PasswordRuleList
          title={words.rulesTitle(locationId === undefined ? words.organization : words.thisLocation)}
          rules={rules}
          password={draft.password}
        />
      )}
    </Stack>
  );
}

/** For phones that are set up by hand otherwise (K1). */
function ProvisioningSwitch({ draft, change }: Pick<DetailsStepProps, 'draft' | 'change'>) {
  const { may } = useMayDo();
  if (!needsPassword(draft) || !draft.model?.canBeProvisioned || !may('provisioning.write')) return null;
  return (
    <Switch
      label={words.provision}
      description={words.provisionHint}
      checked={draft.provisionedByBellhop}
      onChange={(event) => change({ provisionedByBellhop: event.currentTarget.checked })}
    />
  );
}

export const DISCLAIMER = 'partner-managed-device';

function Disclaimer({ draft, change, errors }: Pick<DetailsStepProps, 'draft' | 'change' | 'errors'>) {
  const { data, error, refetch } = useGet('/v1/disclaimers/{name}', { params: { path: { name: DISCLAIMER } } });
  return (
    <Fieldset legend={words.disclaimer}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <Stack gap="xs">
        {data?.text.split('\n\n').map((paragraph) => (
          <Text size="sm" key={paragraph}>
            {paragraph}
          </Text>
        ))}
        {data && (
          <Checkbox
            label={words.confirm}
            checked={draft.hasConfirmed}
            onChange={(event) => change({ hasConfirmed: event.currentTarget.checked })}
            error={errors.hasConfirmed}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
