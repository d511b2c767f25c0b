import { Refused } from '../../foundation/errors.ts';
import type { HardwareDetails } from '../devices/index.ts';
import { detailProblems } from './sip-device.model.ts';

/** What is said of a device: undefined leaves a field alone, null clears it. */
export type DetailChange = { [Field in keyof HardwareDetails]?: HardwareDetails[Field] | undefined };

/** The details after a change; refused with everything that is wrong with them. */
export function changedDetails(before: HardwareDetails, change: DetailChange): HardwareDetails {
  const said = Object.entries(change).filter(([name, value]) => name in before && value !== undefined);
  const after: HardwareDetails = { ...detailsOf(before), ...Object.fromEntries(said) };
  const problems = detailProblems(after);
  const [first] = problems;
  if (first === undefined) return after;
  throw new Refused('invalid', 'sip-device.invalid', first, { details: problems.map((description) => ({ description })) });
}

/** Of a device only what an operator fills in, for comparing and for the trail. */
export const detailsOf = (device: HardwareDetails): HardwareDetails => {
  const { friendlyName, serial, firmware, connection, updateProtocol, updateIntervalMinutes } = device;
  const { adminUserName, timeZone, templateId, notes, enabled } = device;
  return {
    ...{ friendlyName, serial, firmware, connection, updateProtocol, updateIntervalMinutes },
    ...{ adminUserName, timeZone, templateId, notes, enabled },
  };
};
