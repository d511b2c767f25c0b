import { Grid, Stack } from '@mantine/core';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { phoneNumber } from '../../ui/phone-number.ts';
import { Section } from '../../ui/Section.tsx';
import { services } from '../../words/services.ts';
import { InvitationSection } from './InvitationSection.tsx';
import { LocationSection } from './LocationSection.tsx';
import { NextStep } from './NextStep.tsx';
import type { Service } from './service.ts';

const words = services.about;

export const OverviewTab = ({ service }: { service: Service }) => (
  <Stack>
    <NextStep service={service} />
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <About service={service} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Stack>
          {service.integrationType === 'consent' && <InvitationSection service={service} />}
          <LocationSection service={service} />
        </Stack>
      </Grid.Col>
    </Grid>
  </Stack>
);

const About = ({ service }: { service: Service }) => (
  <Section title={words.title}>
    <Facts
      facts={[
        { label: words.customer, value: service.organizationName },
        { label: words.channel, value: service.channelName },
        { label: words.contact, value: service.contactName },
        { label: words.phone, value: service.phoneNumber && phoneNumber(service.phoneNumber) },
        { label: words.email, value: service.email },
        { label: words.mode, value: `${services.form.types[service.integrationType].label} (${service.mode})` },
        {
          label: services.form.webexOrgId,
          value: <CopyText value={service.webexOrgId} label={services.form.webexOrgId} />,
        },
        { label: words.license, value: service.customerLicense },
        { label: words.minimumUsers, value: service.minimumUsers.toLocaleString() },
        { label: words.allowToExceed, value: service.allowToExceed.toLocaleString() },
        service.consentedAt !== undefined && { label: words.consented, value: <Ago time={service.consentedAt} /> },
        { label: words.consentedBy, value: service.consentedBy },
        { label: words.created, value: <Ago time={service.created} /> },
        { label: words.modified, value: <Ago time={service.lastModified} /> },
        { label: words.comments, value: service.comments },
      ]}
    />
  </Section>
);
