import { Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { Ago } from '../../ui/Ago.tsx';
import type { Column } from '../../ui/data-list.ts';
import { phoneNumber } from '../../ui/phone-number.ts';
import { type Sign, SignedWord } from '../../ui/SignedWord.tsx';
import { services } from '../../words/services.ts';
import { ATTENTION } from './ServiceSign.tsx';

const words = services.numbers;

export type ServiceNumber = components['schemas']['ServiceNumberList']['items'][number];
export type NumberState = NonNullable<ServiceNumber['state']>;

const DRIFTED: readonly (NumberState | undefined)[] = ['missing-there', 'refused', 'elsewhere'];

/** Whether it is not as it was put, so that somebody has to say what is right. */
export const isDrifted = ({ state }: ServiceNumber): boolean => DRIFTED.includes(state);

const SIGNS: Record<NumberState, Sign> = {
  waiting: { shape: 'dashed', color: 'var(--status-attention)' },
  synced: { shape: 'filled', color: 'var(--status-connected)' },
  refused: ATTENTION,
  'missing-there': ATTENTION,
  elsewhere: ATTENTION,
  foreign: { shape: 'ring', color: 'var(--status-offline)' },
  leaving: { shape: 'dashed', color: 'var(--status-unknown)' },
};

function State({ state, errorMessage }: ServiceNumber) {
  if (state === undefined) return words.byHand;
  const word = words.states[state];
  const title = errorMessage ?? words.meaning[state];
  return <SignedWord sign={SIGNS[state]} word={errorMessage === undefined ? word : `${word}: ${errorMessage}`} title={title} />;
}

const OF_ALL: readonly Column<ServiceNumber>[] = [
  {
    id: 'number',
    title: words.columns.number,
    width: 'minmax(150px, 1fr)',
    cell: (number) => (
      <Text size="sm" ff="monospace" truncate>
        {phoneNumber(number.phoneNumber)}
      </Text>
    ),
  },
  {
    id: 'type',
    title: words.columns.type,
    width: '130px',
    from: 520,
    cell: ({ type }) => type,
  },
  { id: 'cac', title: words.columns.cac, width: '70px', from: 640, cell: ({ concurrentCalls }) => concurrentCalls },
  { id: 'state', title: words.columns.state, width: 'minmax(150px, 1.6fr)', cell: (number) => <State {...number} /> },
];

const OF_SYNCED: readonly Column<ServiceNumber>[] = [
  {
    id: 'owner',
    title: words.columns.owner,
    from: 760,
    cell: ({ owner, state }) => (state === 'synced' || owner ? (owner?.name ?? owner?.type ?? words.nobody) : undefined),
  },
  {
    id: 'checked',
    title: words.columns.checked,
    width: '130px',
    from: 900,
    cell: ({ checkedAt }) => checkedAt && <Ago time={checkedAt} />,
  },
];
const SYNCED = [...OF_ALL, ...OF_SYNCED];

export const columnsOf = (isIntegrated: boolean): readonly Column<ServiceNumber>[] => (isIntegrated ? SYNCED : OF_ALL);
