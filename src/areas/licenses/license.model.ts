/** What a license is for; all but `other` are calling licenses. */
export type LicenseKind = 'professional' | 'standard' | 'workspace' | 'common-area' | 'other';
export type CallingLicense = Exclude<LicenseKind, 'other'>;

/** So many units of something that people or workspaces can have. */
export interface License {
  id: string;
  organizationId: string;
  name: string;
  kind: LicenseKind;
  totalUnits: number;
  consumedByUsers: number;
  consumedByWorkspaces: number;
  subscriptionId: string | null;
}

/** Who has a license. */
export type LicenseHolder = { personId: string } | { workspaceId: string };

/** Who has a license, as its details list them. */
export interface LicensedUser {
  id: string;
  displayName: string;
  email: string;
}

export type HolderType = 'person' | 'workspace';

export const holderId = (holder: LicenseHolder): string => ('personId' in holder ? holder.personId : holder.workspaceId);
export const holderType = (holder: LicenseHolder): HolderType => ('personId' in holder ? 'person' : 'workspace');

interface KindFacts {
  /** The string that clients look for; undefined where the seller names it. */
  name: string | undefined;
  /** Type in the license's id: `<organization>:<this>_<uuid>`. */
  idType: string;
  heldBy: HolderType;
}

const KINDS: Record<LicenseKind, KindFacts> = {
  professional: { name: 'Webex Calling - Professional', idType: 'BCPRO', heldBy: 'person' },
  standard: { name: 'Webex Calling - Standard', idType: 'BCSTD', heldBy: 'person' },
  workspace: { name: 'Webex Calling - Workspaces', idType: 'BCWSP', heldBy: 'workspace' },
  'common-area': { name: 'Webex Calling - Common Area', idType: 'BCCAP', heldBy: 'workspace' },
  other: { name: undefined, idType: 'OTHER', heldBy: 'person' },
};

export const nameOfKind = (kind: CallingLicense): string => KINDS[kind].name as string;
export const isCalling = (license: Pick<License, 'kind'>): boolean => license.kind !== 'other';
export const suits = (license: Pick<License, 'kind'>, type: HolderType): boolean => KINDS[license.kind].heldBy === type;
export const freeUnits = (license: License): number =>
  license.totalUnits - license.consumedByUsers - license.consumedByWorkspaces;

/** `<organization>:<TYPE>_<uuid>`, what stands inside the id that clients see. */
export const localLicenseId = ({ organizationId, kind, id }: Pick<License, 'organizationId' | 'kind' | 'id'>): string =>
  `${organizationId}:${KINDS[kind].idType}_${id}`;

/** The license's own uuid inside a local id; a bare uuid is accepted as everywhere. */
export function readLocalLicenseId(localId: string | undefined): string | undefined {
  return /^(?:[0-9a-f-]{36}:[a-z0-9]+_)?(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(localId ?? '')?.groups?.uuid;
}

/** Everything that keeps these licenses from being held together by a holder of this type, as sentences. */
export function selectionProblems(asked: readonly string[], found: readonly License[], type: HolderType): string[] {
  const known = new Set(found.map(({ id }) => id));
  const unknown = asked.filter((id) => !known.has(id));
  const problems: string[] = [];
  if (unknown.length > 0) problems.push("One of the values of 'licenses' names no license of this organization.");
  for (const license of found)
    if (!suits(license, type)) problems.push(`The license '${license.name}' cannot be given to a ${type}.`);
  const calling = found.filter(isCalling);
  if (calling.length > 1)
    problems.push(
      `Only one calling license can be given to a ${type}, not ${calling.map(({ name }) => `'${name}'`).join(' and ')}.`,
    );
  return problems;
}
