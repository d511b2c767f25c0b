import { Fieldset, PasswordInput, Select, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { ModelSelect } from '../../components/pickers/ModelSelect.tsx';
import { TimeZoneSelect } from '../../components/pickers/TimeZoneSelect.tsx';
import { clearButton } from '../../ui/clear-button.ts';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { CONNECTIONS, PROTOCOLS, type SipDeviceErrors, type SipDeviceValues } from './sip-device-form.ts';
import { TemplateSelect } from './TemplateSelect.tsx';

interface SipDeviceFieldsProps {
  values: SipDeviceValues;
  onChange: (values: SipDeviceValues) => void;
  errors: SipDeviceErrors;
  /** With a line on it, it stays the phone that it is. */
  isIdentityFixed?: boolean;
  /** Whether there is a password for the phone's own pages already. */
  hasPassword?: boolean;
}

type TextField = { [Name in keyof SipDeviceValues]: string extends SipDeviceValues[Name] ? Name : never }[keyof SipDeviceValues];

const { form } = words;
/** One below the other where the drawer is as narrow as a telephone. */
const COLUMNS = { cols: { base: 1, xs: 2 }, spacing: 'md', verticalSpacing: 'sm' } as const;

/** V8: what an operator fills in. */
export function SipDeviceFields(props: SipDeviceFieldsProps) {
  const { values, onChange, errors, isIdentityFixed = false, hasPassword = false } = props;
  const set = (changed: Partial<SipDeviceValues>) => onChange({ ...values, ...changed });
  const text = (name: TextField) => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    error: errors[name],
    autoComplete: 'off',
  });
  return (
    <Stack>
      <Fieldset legend={form.equipment}>
        <Stack gap="sm">
          <TextInput label={form.friendlyName} description={form.friendlyNameHint} {...text('friendlyName')} data-autofocus />
          <ModelSelect
            label={form.model}
            value={values.model || undefined}
            onChange={(model = '') => set({ model, templateId: '' })}
            disabled={isIdentityFixed}
            error={errors.model}
          />
          <TextInput
            label={form.mac}
            description={isIdentityFixed ? form.identityFixed : form.macHint}
            disabled={isIdentityFixed}
            styles={{ input: { fontFamily: 'monospace' } }}
            spellCheck={false}
            {...text('mac')}
          />
          <SimpleGrid {...COLUMNS}>
            <TextInput label={form.serial} {...text('serial')} />
            <TextInput label={form.firmware} {...text('firmware')} />
          </SimpleGrid>
          <Textarea label={form.notes} autosize minRows={2} maxRows={6} {...text('notes')} />
          <Switch
            label={form.enabled}
            description={form.enabledHint}
            checked={values.enabled}
            onChange={(event) => set({ enabled: event.currentTarget.checked })}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={form.updates}>
        <Stack gap="sm">
          <Select
            label={form.connection}
            data={CONNECTIONS.map((type) => ({ value: type, label: words.connections[type] }))}
            value={values.connection || null}
            onChange={(connection) => set({ connection: CONNECTIONS.find((type) => type === connection) ?? '' })}
            clearable
            clearButtonProps={clearButton(`${form.connection}: ${words.detail.byDefault}`)}
            error={errors.connection}
          />
          {values.connection === 'STATIC' && (
            <SimpleGrid {...COLUMNS} cols={{ base: 1, xs: 3 }}>
              <TextInput label={form.address} {...text('address')} />
              <TextInput label={form.netmask} {...text('netmask')} />
              <TextInput label={form.gateway} {...text('gateway')} />
            </SimpleGrid>
          )}
          <SimpleGrid {...COLUMNS}>
            <Select
              label={form.updateProtocol}
              data={PROTOCOLS.map((protocol) => ({ value: protocol, label: protocol.toUpperCase() }))}
              value={values.updateProtocol || null}
              onChange={(chosen) => set({ updateProtocol: PROTOCOLS.find((protocol) => protocol === chosen) ?? '' })}
              clearable
              clearButtonProps={clearButton(`${form.updateProtocol}: ${words.detail.byDefault}`)}
              error={errors.updateProtocol}
            />
            <TextInput label={form.updateIntervalMinutes} inputMode="numeric" {...text('updateIntervalMinutes')} />
          </SimpleGrid>
          <TimeZoneSelect
            label={form.timeZone}
            description={form.timeZoneHint}
            value={values.timeZone || undefined}
            onChange={(timeZone = '') => set({ timeZone })}
            clearable
            error={errors.timeZone}
          />
          <TemplateSelect
            model={values.model}
            value={values.templateId || undefined}
            onChange={(templateId = '') => set({ templateId })}
            error={errors.templateId}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={form.login}>
        <SimpleGrid {...COLUMNS}>
          <TextInput label={form.adminUserName} {...text('adminUserName')} />
          <PasswordInput
            label={form.adminPassword}
            description={hasPassword ? form.adminPasswordKept : form.adminPasswordHint}
            {...text('adminPassword')}
            autoComplete="new-password"
          />
        </SimpleGrid>
      </Fieldset>
    </Stack>
  );
}
