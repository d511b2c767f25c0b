import type { paths } from '../../../client/schema.ts';
import type { Filter } from '../../ui/FilterBar.tsx';
import { numbers as words } from '../../words/numbers.ts';

type Query = NonNullable<paths['/v1/telephony/config/numbers']['get']['parameters']['query']>;

const MOST_DIGITS_OF_AN_EXTENSION = 4;

/** Digits are a number or, where they are few, an extension; anything else is the name of an owner. */
function queryOfText(text: string): Query {
  if (!/^[+\d\s().-]+$/.test(text)) return { ownerName: text };
  const digits = text.replaceAll(/[^+\d]/g, '');
  return digits.startsWith('+') || digits.length > MOST_DIGITS_OF_AN_EXTENSION ? { phoneNumber: digits } : { extension: digits };
}

const TYPE_QUERIES: Record<keyof typeof words.types, Query> = {
  geographic: { tollFreeNumbers: false, serviceNumber: false, includedTelephonyTypes: 'PSTN_NUMBER' },
  mobile: { includedTelephonyTypes: 'MOBILE_NUMBER' },
  tollFree: { tollFreeNumbers: true },
  service: { serviceNumber: true },
};

const has = <Names extends object>(names: Names, name: string | undefined): name is keyof Names & string =>
  name !== undefined && Object.hasOwn(names, name);

/** What the URL asks for, as the API asks it. */
export function queryOf(url: Readonly<Record<string, string | undefined>>): Query {
  return {
    ...(url.q === undefined ? {} : queryOfText(url.q)),
    ...(url.location === undefined ? {} : { locationId: url.location }),
    ...(has(words.states, url.state) ? { state: url.state } : {}),
    ...(has(words.uses, url.available) ? { available: url.available === 'true' } : {}),
    ...(has(words.owners, url.owner) ? { ownerType: url.owner } : {}),
    ...(has(words.kinds, url.kind) ? { numberType: url.kind } : {}),
    ...(has(words.ranks, url.rank) ? { phoneNumberType: url.rank } : {}),
    ...(has(words.types, url.type) ? TYPE_QUERIES[url.type] : {}),
  };
}

const choicesOf = (names: Iterable<readonly [string, string]>) => [...names].map(([value, label]) => ({ value, label }));

export const filtersOf = (locationNames: ReadonlyMap<string, string>): Filter[] => [
  { name: 'location', label: words.filters.location, choices: choicesOf(locationNames) },
  { name: 'available', label: words.filters.available, choices: choicesOf(Object.entries(words.uses)) },
  { name: 'state', label: words.filters.state, choices: choicesOf(Object.entries(words.states)) },
  { name: 'owner', label: words.filters.owner, choices: choicesOf(Object.entries(words.owners)) },
  { name: 'type', label: words.filters.type, choices: choicesOf(Object.entries(words.types)) },
  { name: 'kind', label: words.filters.kind, choices: choicesOf(Object.entries(words.kinds)) },
  { name: 'rank', label: words.filters.rank, choices: choicesOf(Object.entries(words.ranks)) },
];

export const FILTERS = ['location', 'available', 'state', 'owner', 'type', 'kind', 'rank'] as const;
