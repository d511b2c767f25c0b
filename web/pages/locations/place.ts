import type { components } from '../../../client/schema.ts';
import { locations as words } from '../../words/locations.ts';

export type Location = components['schemas']['Location'];

/** A location as its form has it. */
export interface PlaceValues {
  name: string;
  address1: string;
  address2: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
  timeZone: string;
  language: string;
}

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const EMPTY_PLACE: PlaceValues = {
  name: '',
  address1: '',
  address2: '',
  city: '',
  state: '',
  postalCode: '',
  country: '',
  timeZone: here,
  language: 'en_us',
};

export const placeOf = ({ name, address, timeZone, preferredLanguage }: Location): PlaceValues => ({
  name,
  ...address,
  address2: address.address2 ?? '',
  timeZone,
  language: preferredLanguage,
});

export function placeGaps(values: PlaceValues) {
  const gaps: { [Each in keyof PlaceValues]?: string } = {};
  for (const field of ['name', 'address1', 'city', 'country', 'timeZone', 'language'] as const)
    if (values[field].trim() === '') gaps[field] = words.form.needed;
  if (values.country !== '' && !/^[a-z]{2}$/i.test(values.country)) gaps.country = words.form.badCountry;
  return gaps;
}

/** What the API's sentences are about. */
export const PLACE_FIELDS = {
  timeZone: /time zone/i,
  language: /language/i,
  country: /country/i,
  name: /name/i,
};

export const bodyOf = ({ name, timeZone, language, address2, ...address }: PlaceValues) => ({
  name: name.trim(),
  timeZone,
  preferredLanguage: language.trim(),
  address: {
    address1: address.address1.trim(),
    ...(address2.trim() === '' ? {} : { address2: address2.trim() }),
    city: address.city.trim(),
    state: address.state.trim(),
    postalCode: address.postalCode.trim(),
    country: address.country.trim().toUpperCase(),
  },
});
