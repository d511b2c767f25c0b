import { Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { myDevices as words } from '../../words/my-devices.ts';

/** Numbers, extension and SIP addresses of whoever looks. */
export function MyLines({ person }: { person: components['schemas']['Person'] }) {
  const numbers = person.phoneNumbers?.filter(({ type }) => type === 'work').map(({ value }) => value) ?? [];
  const addresses = person.sipAddresses?.map(({ value }) => value) ?? [];
  const facts = [
    { label: words.number, values: numbers },
    { label: words.extension, values: person.extension ? [person.extension] : [] },
    { label: words.sip, values: addresses },
  ].filter(({ values }) => values.length > 0);
  return (
    <Section title={words.myLines} note={words.myLinesNote}>
      {facts.length === 0 ? (
        <Text size="sm">{words.noLines}</Text>
      ) : (
        <Facts
          facts={facts.map(({ label, values }) => ({
            label,
            value: values.map((value) => <CopyText key={value} value={value} label={label} />),
          }))}
        />
      )}
    </Section>
  );
}
