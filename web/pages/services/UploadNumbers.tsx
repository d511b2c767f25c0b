import { FileInput, Group, NumberInput, SegmentedControl, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { services } from '../../words/services.ts';
import { SampleLink } from './SampleLink.tsx';
import { type Service, useServiceChange } from './service.ts';
import { UploadVerdict } from './UploadVerdict.tsx';
import {
  areCallsGood,
  EMPTY_UPLOAD,
  LONGEST_FILE,
  type Upload,
  type UploadValues,
  type UsageType,
  uploadOf,
  type Way,
} from './upload.ts';
import { useUploadCheck } from './use-upload-check.ts';

const words = services.upload;

/** Single numbers, a range or a file. What would become of each is said before anything is added; all of it is added, or none. */
export function UploadNumbers({ service, onClose }: { service: Service; onClose: () => void }) {
  const [values, setValues] = useState(EMPTY_UPLOAD);
  const set = (changed: Partial<UploadValues>) => setValues((before) => ({ ...before, ...changed }));
  const upload = uploadOf(values);
  const check = useUploadCheck(service.id, upload);
  const isGood =
    check.report !== undefined && check.report.added > 0 && check.report.lines.every(({ state }) => state !== 'wrong');
  const add = useServiceChange((api, body: Upload) =>
    api.POST('/v1/integratedServices/{serviceId}/numbers', { params: { path: { serviceId: service.id } }, body }),
  );
  const submit = () => {
    if (!upload) return;
    add.mutate(upload, {
      onSuccess: (report) => {
        notifications.show({ message: words.done(report?.added ?? 0) });
        onClose();
      },
    });
  };
  return (
    <FormDrawer
      opened
      title={words.title}
      action={words.submit}
      isReady={isGood}
      isBusy={add.isPending}
      error={add.error ?? check.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={words.way}
        value={values.way}
        onChange={(way) => set({ way: way as Way })}
        data={Object.entries(words.ways).map(([value, label]) => ({ value, label }))}
        fullWidth
      />
      {values.way === 'single' && (
        <Textarea
          label={words.numbers}
          description={words.numbersHint}
          value={values.numbers}
          onChange={(event) => set({ numbers: event.currentTarget.value })}
          styles={MONOSPACED}
          autosize
          minRows={3}
          maxRows={12}
          spellCheck={false}
          data-autofocus
        />
      )}
      {values.way === 'range' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={words.first}
            description={words.rangeHint}
            value={values.first}
            onChange={(event) => set({ first: event.currentTarget.value })}
            styles={MONOSPACED}
            maxLength={64}
            autoComplete="off"
          />
          <TextInput
            label={words.last}
            description={words.rangeHint}
            value={values.last}
            onChange={(event) => set({ last: event.currentTarget.value })}
            styles={MONOSPACED}
            maxLength={64}
            autoComplete="off"
          />
        </SimpleGrid>
      )}
      {values.way === 'file' ? <CsvFile onRead={(csv) => set({ csv })} /> : <Metered values={values} set={set} />}
      <UploadVerdict isAsked={upload !== undefined && !check.error} report={check.report} />
    </FormDrawer>
  );
}

const MONOSPACED = { input: { fontFamily: 'var(--mantine-font-family-monospace)' } };

/** The fields of a row stand in one line, whatever is said of them. */
const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** Read in the page; the API reads its lines. */
function CsvFile({ onRead }: { onRead: (csv: string) => void }) {
  const [isTooLarge, setTooLarge] = useState(false);
  const read = async (file: File | null) => {
    const tooLarge = file !== null && file.size > LONGEST_FILE;
    setTooLarge(tooLarge);
    onRead(file === null || tooLarge ? '' : await file.text());
  };
  return (
    <>
      <FileInput
        label={words.file}
        description={words.fileHint}
        placeholder={words.filePick}
        accept=".csv,text/csv"
        onChange={(file) => void read(file)}
        error={isTooLarge ? words.tooLarge : undefined}
      />
      <Group>
        <SampleLink />
      </Group>
    </>
  );
}

interface MeteredProps {
  values: UploadValues;
  set: (changed: Partial<UploadValues>) => void;
}

/** By what the numbers are metered: users have two calls at once, a service number says how many. */
const Metered = ({ values, set }: MeteredProps) => (
  <SimpleGrid cols={{ base: 1, sm: 2 }}>
    <Select
      label={words.type}
      data={Object.entries(words.types).map(([value, label]) => ({ value, label }))}
      value={values.type}
      onChange={(type) => type && set({ type: type as UsageType, concurrentCalls: '' })}
      allowDeselect={false}
    />
    {values.type === 'User' ? (
      <TextInput label={words.cac} description={words.cacHints.User} inputWrapperOrder={HINT_BELOW} value="2" disabled />
    ) : (
      <NumberInput
        label={values.type === 'Service' ? words.cac : words.cacOptional}
        description={words.cacHints[values.type]}
        inputWrapperOrder={HINT_BELOW}
        value={values.concurrentCalls}
        onChange={(concurrentCalls) => set({ concurrentCalls })}
        error={values.concurrentCalls === '' || areCallsGood(values) ? undefined : words.badCac[values.type]}
        min={1}
        allowDecimal={false}
        allowNegative={false}
      />
    )}
  </SimpleGrid>
);
