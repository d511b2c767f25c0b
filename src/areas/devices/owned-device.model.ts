import type { LineType, MemberType } from './line.model.ts';

/** Whether the phones of an owner take guests. */
export interface Hoteling {
  enabled: boolean;
  limitGuestUse: boolean;
  guestHoursLimit: number | null;
}

/** A device as seen by somebody who has a line on it. */
export interface OwnedDevice {
  id: string;
  tags: string[];
  model: string;
  mac: string | null;
  ip: string | null;
  /** Of their line on it. */
  lineType: LineType;
  /** Whether it is theirs. */
  primaryOwner: boolean;
  activationState: 'deactivated' | 'activating' | 'activated';
  hoteling: Hoteling;
  owner: { id: string; type: MemberType; firstName: string; lastName: string };
  location: { id: string; name: string } | null;
}
