import { PageLink } from '../../components/PageLink.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import type { SipDevice } from './sip-device.ts';
import { useOwnTemplates } from './use-own-templates.ts';

const { columns, detail } = words;

export const EquipmentSection = ({ device }: { device: SipDevice }) => (
  <Section title={detail.equipment}>
    <Facts
      facts={[
        { label: columns.product, value: device.product },
        device.mac !== undefined && { label: columns.mac, value: <CopyText value={device.mac} label={columns.mac} /> },
        device.serial !== undefined && {
          label: columns.serial,
          value: <CopyText value={device.serial} label={columns.serial} />,
        },
        { label: columns.firmware, value: device.firmware },
        { label: columns.owner, value: device.owner.displayName },
        { label: columns.created, value: <Ago time={device.created} /> },
        { label: columns.state, value: words.states[device.enabled ? 'true' : 'false'] },
        { label: columns.notes, value: device.notes },
      ]}
    />
  </Section>
);

export const UpdatesSection = ({ device }: { device: SipDevice }) => (
  <Section title={detail.updates}>
    <Facts
      facts={[
        { label: detail.connection, value: connectionOf(device) },
        { label: detail.protocol, value: device.updateProtocol?.toUpperCase() ?? detail.byDefault },
        {
          label: detail.interval,
          value:
            device.updateIntervalMinutes === undefined ? detail.byDefault : detail.everyMinutes(device.updateIntervalMinutes),
        },
        { label: detail.timeZone, value: device.timeZone ?? detail.ofPrimaryLine },
        { label: detail.template, value: <TemplateName templateId={device.templateId} /> },
      ]}
    />
  </Section>
);

function connectionOf({ connection }: SipDevice): string {
  if (!connection) return detail.byDefault;
  const { type, address, netmask, gateway } = connection;
  return [words.connections[type], address, netmask, gateway].filter(Boolean).join(' · ');
}

function TemplateName({ templateId }: { templateId: string | undefined }) {
  const { data } = useOwnTemplates();
  if (templateId === undefined) return detail.builtIn;
  const template = data?.items.find(({ id }) => id === templateId);
  return template ? <PageLink to={`/templates/${template.id}`}>{template.name}</PageLink> : detail.otherTemplate;
}

export const LoginSection = ({ device }: { device: SipDevice }) => (
  <Section title={detail.login}>
    <Facts
      facts={[
        { label: detail.userName, value: device.adminUserName ?? detail.notSet },
        { label: detail.password, value: device.adminPasswordSet ? detail.passwordSet : detail.notSet },
      ]}
    />
  </Section>
);
