import type { components } from '../../../client/schema.ts';
import type { ExtensionOwner } from '../../components/pickers/ExtensionOwnerSelect.tsx';
import type { SipDevice, SipDeviceLine } from './sip-device.ts';

type WantedLines = NonNullable<components['schemas']['SipDeviceAssignment']['lines']>;

/** A line as somebody edits it: nobody stands on it yet where no member is chosen. */
export interface EditedLine {
  port: number;
  member: ExtensionOwner | undefined;
  lineType: SipDeviceLine['lineType'] | undefined;
}

export const editedLinesOf = ({ lines }: SipDevice): EditedLine[] =>
  lines.map(({ port, lineType, memberId, memberType, displayName, extension }) => ({
    port,
    lineType,
    member: { id: memberId, type: memberType, name: displayName, extension, locationId: undefined },
  }));

export const wantedLines = (lines: readonly EditedLine[]): WantedLines =>
  lines.flatMap(({ port, member, lineType }) =>
    member ? [{ port, memberId: member.id, memberType: member.type, ...(lineType ? { lineType } : {}) }] : [],
  );

/** The lowest port without a line; undefined where the model has no more. */
export function freePort(lines: readonly EditedLine[], most: number | undefined): number | undefined {
  const used = new Set(lines.map(({ port }) => port));
  let port = 1;
  while (used.has(port)) port += 1;
  return most !== undefined && port > most ? undefined : port;
}
