import type { paths } from '../../../client/schema.ts';
import { looksLikeMac } from '../../components/mac.ts';
import type { Filter } from '../../ui/FilterBar.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';

type Query = NonNullable<paths['/v1/sipDevices']['get']['parameters']['query']>;
type Url = Readonly<Record<string, string | undefined>>;

/** Long, without a space, and with many digits: what makers print on their phones. */
const looksLikeSerial = (text: string): boolean => /^(?=(?:.*\d){5})[A-Za-z0-9._-]{8,64}$/.test(text);

const LONGEST_NAME = 32;

function queryOfText(text: string): Query {
  if (looksLikeMac(text)) return { mac: text };
  return looksLikeSerial(text) ? { serial: text } : { friendlyName: text.slice(0, LONGEST_NAME) };
}

const isYesOrNo = (value: string | undefined): value is 'true' | 'false' => value === 'true' || value === 'false';

/** What the URL asks for, as the API asks it. */
export const queryOf = ({ q, assigned, enabled, organization, product }: Url): Query => ({
  ...(q === undefined ? {} : queryOfText(q)),
  ...(isYesOrNo(assigned) ? { assigned: assigned === 'true' } : {}),
  ...(isYesOrNo(enabled) ? { enabled: enabled === 'true' } : {}),
  ...(organization === undefined ? {} : { organizationId: organization }),
  ...(product === undefined ? {} : { product }),
});

export const isFiltered = ({ q, assigned, enabled, organization, product }: Url): boolean =>
  [q, assigned, enabled, organization, product].some((value) => value !== undefined);

const choicesOf = (names: object) => Object.entries(names).map(([value, label]: [string, string]) => ({ value, label }));

export const FILTERS: Filter[] = [
  { name: 'assigned', label: words.filters.assigned, choices: choicesOf(words.assignments) },
  { name: 'enabled', label: words.filters.enabled, choices: choicesOf(words.states) },
];
