import { Skeleton } from '@mantine/core';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { pickers as words } from '../../words/pickers.ts';
import { callingName, includedIn, type License, useCallingLicenses } from './licenses.ts';

interface LicenseChoiceProps {
  label?: string;
  holder: 'person' | 'workspace';
  /** Id of the license; undefined: none. */
  value: string | undefined;
  onChange: (licenseId: string | undefined) => void;
  /** What is held already, which needs no further unit. */
  held?: string | undefined;
  /** Whether having none is a choice. */
  withNone?: boolean;
  error?: string | undefined;
}

const NONE = '';

/** Calling licenses as cards: what each includes, of which subscription, and how many are left. */
export function LicenseChoice({
  label = words.license,
  holder,
  value,
  onChange,
  held,
  withNone = true,
  error,
}: LicenseChoiceProps) {
  const { licenses, isPending } = useCallingLicenses(holder);
  if (isPending) return <Skeleton h={140} />;
  const none = { value: NONE, label: words.noCalling, hint: words.noCallingIncludes[holder] };
  return (
    <ChoiceCards
      label={label}
      // Without a card for none, nothing is chosen yet.
      value={value ?? (withNone ? NONE : undefined)}
      onChange={(chosen) => onChange(chosen === NONE ? undefined : chosen)}
      choices={[...(withNone ? [none] : []), ...licenses.map((license) => choiceOf(license, license.id === held))]}
      error={error}
    />
  );
}

function choiceOf(license: License, isHeld: boolean) {
  const { id, subscriptionId, totalUnits, consumedUnits } = license;
  const left = totalUnits - consumedUnits;
  const includes = includedIn(id);
  const units = [subscriptionId, left === 0 ? words.noneFree : words.unitsFree(left, totalUnits)].filter(Boolean).join(' · ');
  return {
    value: id,
    label: callingName(license),
    hint: (
      <>
        {includes}
        <br />
        {units}
      </>
    ),
    withheld: left === 0 && !isHeld ? [includes, units].filter(Boolean).join(' ') : undefined,
  };
}
