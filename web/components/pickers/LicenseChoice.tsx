import { Badge, Group, Radio, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { pickers as words } from '../../words/pickers.ts';
import classes from './LicenseChoice.module.css';
import { includedIn, type License, useCallingLicenses } from './licenses.ts';

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
  error?: ReactNode;
}

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
  return (
    <Radio.Group label={label} value={value ?? ''} onChange={(next) => onChange(next || undefined)} error={error}>
      <Stack gap={8} mt={4}>
        {withNone && (
          <Card
            value=""
            title={words.noCalling}
            note={words.noCallingIncludes[holder]}
            isUsedUp={false}
            isChosen={value === undefined}
          />
        )}
        {licenses.map((license) => (
          <Card
            key={license.id}
            value={license.id}
            title={license.name}
            note={includedIn(license.id)}
            aside={<Units license={license} />}
            isUsedUp={freeUnits(license) === 0 && license.id !== held}
            isChosen={license.id === value}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

const freeUnits = ({ totalUnits, consumedUnits }: License) => totalUnits - consumedUnits;

const Units = ({ license }: { license: License }) => {
  const free = freeUnits(license);
  return (
    <Group gap={6} wrap="nowrap">
      {license.subscriptionId && (
        <Text size="xs" c="dimmed">
          {license.subscriptionId}
        </Text>
      )}
      <Badge variant="light" color={free === 0 ? 'gray' : 'bell'} size="sm" tt="none">
        {free === 0 ? words.noneFree : words.unitsFree(free, license.totalUnits)}
      </Badge>
    </Group>
  );
};

interface CardProps {
  value: string;
  title: string;
  note: string | undefined;
  aside?: ReactNode;
  isUsedUp: boolean;
  isChosen: boolean;
}

const Card = ({ value, title, note, aside, isUsedUp, isChosen }: CardProps) => (
  <div className={classes.card} data-chosen={isChosen || undefined}>
    <Group justify="space-between" gap={8} align="flex-start">
      <Radio value={value} disabled={isUsedUp} label={title} description={note} className={classes.radio} />
      {aside}
    </Group>
  </div>
);
