import type { components } from '../../../client/schema.ts';
import { bareMacOf } from '../../components/mac.ts';
import type { RoomType } from '../../components/room-types.ts';
import { workspaceNameProblem } from '../../components/workspace-name.ts';
import { addDevice as words } from '../../words/add-device.ts';

export type Model = components['schemas']['SupportedDevice'];

/** Whom the device will belong to, as far as it is there already. */
export interface Owner {
  type: 'person' | 'workspace';
  id: string;
  name: string;
  locationId?: string | undefined;
}

/** What has been chosen and typed so far. Nothing of it is written before Save (K2). */
export interface Draft {
  usage: 'personal' | 'shared' | undefined;
  sharedBy: 'existing' | 'new' | undefined;
  person: Owner | undefined;
  workspace: Owner | undefined;
  newWorkspace: { name: string; type: RoomType; capacity: string };
  /** Which models are on offer: a group of the catalog. */
  group: string | undefined;
  model: Model | undefined;
  identifiedBy: 'mac' | 'code';
  mac: string;
  password: string;
  provisionedByBellhop: boolean;
  hasConfirmed: boolean;
  licenseId: string | undefined;
  locationId: string | undefined;
  phoneNumber: string | undefined;
  extension: string;
}

export type Change = (changed: Partial<Draft>) => void;

export const EMPTY_DRAFT: Draft = {
  usage: undefined,
  sharedBy: undefined,
  person: undefined,
  workspace: undefined,
  newWorkspace: { name: '', type: 'notSet', capacity: '' },
  group: undefined,
  model: undefined,
  identifiedBy: 'mac',
  mac: '',
  password: '',
  provisionedByBellhop: false,
  hasConfirmed: false,
  licenseId: undefined,
  locationId: undefined,
  phoneNumber: undefined,
  extension: '',
};

/** Where the wizard was entered (P6): from Devices, from somebody's own page, or with the name of a new workspace. */
export type Entry = 'devices' | 'owner' | 'new-workspace';
export type Step = 'usage' | 'person' | 'workspace' | 'new-workspace' | 'device' | 'details' | 'calling' | 'number';

/** In the order of the documents; what comes next depends on what was chosen. */
export function stepsOf(entry: Entry, { usage, sharedBy }: Draft): Step[] {
  const device: Step[] = ['device', 'details'];
  if (entry === 'owner') return device;
  if (entry === 'new-workspace') return ['new-workspace', ...device, 'calling', 'number'];
  if (usage !== 'shared') return ['usage', 'person', ...device];
  if (sharedBy !== 'new') return ['usage', 'workspace', ...device];
  return ['usage', 'new-workspace', ...device, 'calling', 'number'];
}

export const ownerOf = (draft: Draft): Owner | undefined => (draft.usage === 'personal' ? draft.person : draft.workspace);
export const isForNewWorkspace = ({ usage, sharedBy }: Draft): boolean => usage === 'shared' && sharedBy === 'new';
/** The one whose rules for passwords count; undefined as long as it is not known. */
export const locationOf = (draft: Draft): string | undefined =>
  isForNewWorkspace(draft) ? draft.locationId : ownerOf(draft)?.locationId;

export const isByCode = ({ identifiedBy, model }: Draft): boolean =>
  identifiedBy === 'code' && model?.onboardingMethod.includes('ACTIVATION_CODE') === true;
/** Whoever sets the phone up by hand has to know its password (K1). */
export const needsPassword = ({ model }: Draft): boolean => model !== undefined && model.managedBy !== 'CISCO';

export type Errors = Partial<Record<keyof Draft | 'name' | 'capacity', string>>;

/** What the server says of what was typed, in so far as it has been asked. */
export interface Checks {
  /** Undefined: free, or not known yet. */
  macProblem: string | undefined;
  passwordProblems: readonly string[];
  extensionProblem: string | undefined;
}

/** Of what was only typed, as far as nobody has been asked. */
export const UNCHECKED: Checks = { macProblem: undefined, passwordProblems: [], extensionProblem: undefined };

/** What is missing or wrong in a step, at its field. */
export function errorsOf(step: Step, draft: Draft, checks: Checks): Errors {
  const { errors } = words;
  const found: Errors = {};
  const demand = (isThere: boolean, field: keyof Errors, error: string) => {
    if (!isThere) found[field] = error;
  };
  const { name, capacity } = draft.newWorkspace;
  const nameProblem = workspaceNameProblem(name);
  switch (step) {
    case 'usage':
      demand(draft.usage !== undefined, 'usage', errors.usage);
      demand(draft.usage !== 'shared' || draft.sharedBy !== undefined, 'sharedBy', errors.sharedBy);
      break;
    case 'person':
      demand(draft.person !== undefined, 'person', errors.person);
      break;
    case 'workspace':
      demand(draft.workspace !== undefined, 'workspace', errors.workspace);
      break;
    case 'new-workspace':
      demand(name.trim() !== '', 'name', errors.name);
      demand(nameProblem === undefined, 'name', nameProblem ?? '');
      demand(/^\d{0,6}$/.test(capacity.trim()), 'capacity', errors.capacity);
      break;
    case 'device':
      demand(draft.group !== undefined, 'group', errors.group);
      demand(draft.group === undefined || draft.model !== undefined, 'model', errors.model);
      break;
    case 'details':
      if (!isByCode(draft)) {
        demand(bareMacOf(draft.mac) !== undefined, 'mac', draft.mac.trim() === '' ? errors.mac : errors.macDigits);
        demand(checks.macProblem === undefined, 'mac', checks.macProblem ?? '');
        demand(draft.password !== '' || !needsPassword(draft), 'password', errors.password);
        demand(draft.password === '' || checks.passwordProblems.length === 0, 'password', errors.passwordRules);
      }
      demand(draft.model?.managedBy !== 'PARTNER' || draft.hasConfirmed, 'hasConfirmed', errors.confirm);
      break;
    case 'calling':
      demand(draft.licenseId !== undefined, 'licenseId', errors.license);
      break;
    case 'number':
      demand(draft.locationId !== undefined, 'locationId', errors.location);
      demand(draft.phoneNumber !== undefined, 'phoneNumber', errors.number);
      demand(/^\d*$/.test(draft.extension), 'extension', errors.extension);
      demand(checks.extensionProblem === undefined, 'extension', checks.extensionProblem ?? '');
      demand(draft.password === '' || checks.passwordProblems.length === 0, 'password', errors.passwordOfLocation);
  }
  return found;
}
