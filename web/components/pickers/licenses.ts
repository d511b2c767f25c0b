import { useMemo } from 'react';
import type { components } from '../../../client/schema.ts';
import { pickers as words } from '../../words/pickers.ts';
import { useGet } from '../use-api.ts';

export type License = Omit<components['schemas']['License'], 'users'>;

type CallingType = keyof typeof words.includes;

/** What a license is for, as its id says: `ciscospark://us/LICENSE/<organization>:BCPRO_<uuid>`. */
export function typeOfLicense(id: string): CallingType | 'OTHER' {
  const type = /:(?<type>[A-Z]+)_[^:]*$/.exec(atob(id.replaceAll('-', '+').replaceAll('_', '/')))?.groups?.type;
  return type !== undefined && type in words.includes ? (type as CallingType) : 'OTHER';
}

export const isCalling = (id: string): boolean => typeOfLicense(id) !== 'OTHER';
export const isStandard = (id: string): boolean => typeOfLicense(id) === 'BCSTD';

export function includedIn(id: string): string | undefined {
  const type = typeOfLicense(id);
  return type === 'OTHER' ? undefined : words.includes[type];
}

/** What it is called where one is chosen: those of workspaces by what they are for (P14). */
export function callingName({ id, name }: Pick<License, 'id' | 'name'>): string {
  const type = typeOfLicense(id);
  return type === 'BCWSP' || type === 'BCCAP' ? words.ofWorkspaces[type] : name;
}

/** In lists and sentences all of them are of calling: "Professional". */
export const shortName = (name: string): string => name.replace(/^Webex Calling - /, '');

export function useLicenseNames(): ReadonlyMap<string, string> {
  const { data } = useGet('/v1/licenses');
  return useMemo(() => new Map(data?.items.map(({ id, name }) => [id, shortName(name)])), [data]);
}

const SUITS = { person: ['BCPRO', 'BCSTD'], workspace: ['BCWSP', 'BCCAP'] } as const;

/** The calling licenses that people or workspaces can hold. */
export function useCallingLicenses(holder: keyof typeof SUITS) {
  const { data, isPending } = useGet('/v1/licenses');
  const types: readonly string[] = SUITS[holder];
  return { licenses: data?.items.filter(({ id }) => types.includes(typeOfLicense(id))) ?? [], isPending };
}
