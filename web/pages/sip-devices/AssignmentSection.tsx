import { Badge, Text } from '@mantine/core';
import { PageLink } from '../../components/PageLink.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Section } from '../../ui/Section.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import type { SipDevice } from './sip-device.ts';

const { detail } = words;

/** Which organization has it, and whose extension is on each of its lines (V5). */
export function AssignmentSection({ device: { id, assignedOrganization, lines, numberOfLinePorts } }: { device: SipDevice }) {
  if (!assignedOrganization)
    return (
      <Section title={detail.assignment}>
        <Text size="sm" c="dimmed">
          {detail.notAssigned}
        </Text>
      </Section>
    );
  return (
    <Section
      title={detail.assignment}
      note={`${assignedOrganization.displayName} · ${detail.linesUsed(lines.length, numberOfLinePorts)}`}
      action={
        lines.length > 0 && (
          <PageLink to={`/devices/${id}`} search={{ org: assignedOrganization.id }}>
            {detail.openDevice}
          </PageLink>
        )
      }
    >
      <Rows
        label={words.assign.lines}
        items={lines}
        itemKey={({ port }) => String(port)}
        title={({ displayName }) => displayName}
        note={({ port, extension }) => detail.line(port, extension)}
        end={({ lineType }) =>
          lineType === 'SHARED_CALL_APPEARANCE' && (
            <Badge variant="light" color="gray" size="sm" tt="none">
              {detail.shared}
            </Badge>
          )
        }
        empty={detail.noLines}
      />
    </Section>
  );
}
