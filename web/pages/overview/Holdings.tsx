import { Group, Progress, Stack, Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';

/** What the organization has, and how much of it is left. What the viewer may not see is left out. */
export function Holdings({ overview }: { overview: components['schemas']['Overview'] }) {
  const { licenses, numbers, people, workspaces, unfinishedJobs } = overview;
  const counts = [
    { label: words.people, to: '/users', count: people },
    { label: words.workspaces, to: '/workspaces', count: workspaces },
    { label: words.jobs, to: '/jobs', count: unfinishedJobs },
  ].filter(({ count }) => count !== undefined);
  return (
    <>
      {licenses && licenses.length > 0 && (
        <Section title={words.licenses} action={<PageLink to="/licenses">{words.licenses}</PageLink>}>
          <Stack gap="sm">
            {licenses.map(({ id, name, consumedUnits, totalUnits }) => (
              <Usage key={id} name={name} used={consumedUnits} total={totalUnits} />
            ))}
          </Stack>
        </Section>
      )}
      {numbers && (
        <Section title={words.numbers} action={<PageLink to="/numbers">{words.numbers}</PageLink>}>
          <Usage name={words.numbersAssigned} used={numbers.assigned} total={numbers.assigned + numbers.unassigned} />
        </Section>
      )}
      {counts.length > 0 && (
        <Section title={words.others}>
          <Stack gap={6}>
            {counts.map(({ label, to, count }) => (
              <Group key={to} justify="space-between">
                <PageLink to={to}>{label}</PageLink>
                <Text size="sm" fw={600}>
                  {count?.toLocaleString()}
                </Text>
              </Group>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

const FULL = 0.9;

function Usage({ name, used, total }: { name: string; used: number; total: number }) {
  const share = total === 0 ? 0 : used / total;
  const text = words.used(used.toLocaleString(), total.toLocaleString());
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" truncate>
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
          {text}
        </Text>
      </Group>
      <Progress value={share * 100} size="sm" mt={4} color={share >= FULL ? 'orange' : 'bell'} aria-label={`${name}: ${text}`} />
    </div>
  );
}
