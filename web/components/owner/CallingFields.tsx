import { owner as words } from '../../words/owner.ts';
import { ExtensionField } from '../pickers/ExtensionField.tsx';
import { LicenseChoice } from '../pickers/LicenseChoice.tsx';
import { LocationSelect } from '../pickers/LocationSelect.tsx';
import { NumberSelect } from '../pickers/NumberSelect.tsx';

/** Where somebody is and how they are called, as a form has it. */
export interface CallingValues {
  locationId: string | undefined;
  licenseId: string | undefined;
  number: string | undefined;
  extension: string;
}

export const NO_CALLING: CallingValues = { locationId: undefined, licenseId: undefined, number: undefined, extension: '' };

interface CallingFieldsProps {
  holder: 'person' | 'workspace';
  values: CallingValues;
  onChange: (values: CallingValues) => void;
  errors?: { [Each in keyof CallingValues]?: string };
  /** What is held already: with a license, numbers have their own place. */
  held?: CallingValues | undefined;
  /** Why the location stays as it is. */
  locationFixed?: string | undefined;
}

/** License, location, number and extension: what calling takes, in the order in which one depends on the other. */
export function CallingFields({ holder, values, onChange, errors = {}, held, locationFixed }: CallingFieldsProps) {
  const { locationId, licenseId, number, extension } = values;
  const calls = licenseId !== undefined;
  const hasReach = held?.licenseId !== undefined;
  return (
    <>
      <LicenseChoice
        holder={holder}
        value={licenseId}
        held={held?.licenseId}
        onChange={(next) => onChange({ ...values, licenseId: next })}
        error={errors.licenseId}
      />
      <LocationSelect
        label={calls ? words.location : words.locationOptional}
        withCalling={calls}
        value={locationId}
        onChange={(next) => onChange({ ...values, locationId: next, number: undefined })}
        disabled={locationFixed !== undefined}
        clearable={!calls}
        {...(locationFixed === undefined ? {} : { description: locationFixed })}
        error={errors.locationId}
      />
      {calls && !hasReach && (
        <>
          <NumberSelect
            label={words.numberOptional}
            description={words.reachHint}
            locationId={locationId}
            isForPerson={holder === 'person'}
            value={number}
            clearable
            onChange={(next) => onChange({ ...values, number: next })}
            error={errors.number}
          />
          <ExtensionField
            label={number === undefined ? words.extension : words.extensionOptional}
            locationId={locationId}
            value={extension}
            onChange={(next) => onChange({ ...values, extension: next })}
            error={errors.extension}
          />
        </>
      )}
    </>
  );
}

/** What is missing for a call, as sentences at their fields. */
export function callingGaps({ licenseId, locationId, number, extension }: CallingValues, hasReach = false) {
  const gaps: { [Each in keyof CallingValues]?: string } = {};
  if (licenseId === undefined) return gaps;
  if (locationId === undefined) gaps.locationId = words.needsLocation;
  else if (number === undefined && extension === '' && !hasReach) gaps.number = words.needsReach;
  return gaps;
}
