import { Group, List, Select, Switch, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { LocationSelect } from '../../components/pickers/LocationSelect.tsx';
import { useChange, useScope } from '../../components/use-api.ts';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { numbers as words } from '../../words/numbers.ts';

type Checked = components['schemas']['ValidatedNumbers']['numbers'][number];
type NumberType = keyof typeof words.addForm.types;

const MOST = 1000;
const TYPING_MS = 400;

/** What was pasted: a number a line, or separated by commas, semicolons or tabs. */
const numbersIn = (text: string): string[] =>
  text
    .split(/[\n,;\t]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Many at once: each is checked before anything is added, and what is wrong with one keeps no other out. */
export function AddNumbers({ onClose }: { onClose: () => void }) {
  const [locationId, setLocationId] = useState<string>();
  const [text, setText] = useState('');
  const [numberType, setNumberType] = useState<NumberType>('DID');
  const [isActive, setActive] = useState(true);
  const pasted = numbersIn(text);
  const checked = useNumberCheck(pasted);
  const good = checked?.filter(({ state }) => state === 'Available') ?? [];
  const add = useChange(
    (api, phoneNumbers: string[]) =>
      api.POST('/v1/telephony/config/locations/{locationId}/numbers', {
        params: { path: { locationId: locationId ?? '' } },
        body: { phoneNumbers, numberType, state: isActive ? 'ACTIVE' : 'INACTIVE' },
      }),
    ['/v1/telephony/config/numbers'],
  );
  return (
    <FormDrawer
      opened
      title={words.add}
      action={good.length === 0 ? words.add : words.addForm.action(good.length)}
      isReady={locationId !== undefined && good.length > 0}
      isBusy={add.isPending}
      error={add.error}
      onSubmit={() =>
        add.mutate(
          good.map(({ number }) => number),
          {
            onSuccess: () => {
              notifications.show({ message: words.addForm.done(good.length) });
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <LocationSelect withCalling label={words.addForm.location} value={locationId} onChange={setLocationId} />
      <Textarea
        label={words.addForm.numbers}
        description={words.addForm.numbersHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={pasted.length > MOST ? words.addForm.tooMany : undefined}
        autosize
        minRows={5}
        maxRows={14}
        styles={{ input: { fontFamily: 'monospace' } }}
        autoComplete="off"
        spellCheck={false}
      />
      <div role="status">{pasted.length > 0 && pasted.length <= MOST && <Verdict checked={checked} />}</div>
      <Group align="flex-end" grow>
        <Select
          label={words.addForm.type}
          data={Object.entries(words.addForm.types).map(([value, label]) => ({ value, label }))}
          value={numberType}
          onChange={(next) => next && setNumberType(next as NumberType)}
          allowDeselect={false}
        />
        <Switch
          label={words.addForm.active}
          description={words.addForm.activeHint}
          checked={isActive}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
      </Group>
    </FormDrawer>
  );
}

/** What the API says of each; undefined while it has not answered for what stands there now. */
function useNumberCheck(pasted: readonly string[]): readonly Checked[] | undefined {
  const { api } = useScope();
  const [asked] = useDebouncedValue(pasted.join('\n'), TYPING_MS);
  const phoneNumbers = numbersIn(asked);
  const { data } = useQuery({
    queryKey: ['validateNumbers', asked],
    enabled: phoneNumbers.length > 0 && phoneNumbers.length <= MOST,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const body = { phoneNumbers: phoneNumbers.map((number) => number.slice(0, 64)) };
      const answer = await api.POST('/v1/telephony/config/actions/validateNumbers/invoke', { body, signal });
      return answer.data?.numbers ?? [];
    },
  });
  return asked === pasted.join('\n') ? data : undefined;
}

function Verdict({ checked }: { checked: readonly Checked[] | undefined }) {
  if (!checked)
    return (
      <Text size="sm" c="dimmed">
        {words.addForm.checking}
      </Text>
    );
  const bad = checked.flatMap(({ number, state }) => (state === 'Available' ? [] : [{ number, why: words.addForm.why[state] }]));
  if (bad.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.addForm.allGood(checked.length)}
      </Text>
    );
  return (
    <>
      <Text size="sm" fw={500}>
        {words.addForm.left(bad.length)}
      </Text>
      <List size="sm" mah={180} style={{ overflowY: 'auto' }} tabIndex={0}>
        {bad.map(({ number, why }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may stand there twice
          <List.Item key={position}>
            <span style={{ fontFamily: 'monospace' }}>{number}</span>: {why}
          </List.Item>
        ))}
      </List>
    </>
  );
}
