import { ActionIcon, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { PageLink } from '../../components/PageLink.tsx';
import { Ago } from '../../ui/Ago.tsx';
import type { Column } from '../../ui/data-list.ts';
import { services as words } from '../../words/services.ts';
import { ServiceActions } from './ServiceActions.tsx';
import { ServiceSign } from './ServiceSign.tsx';
import { pathOf, type Service, searchOf } from './service.ts';

export const COLUMNS: readonly Column<Service>[] = [
  {
    id: 'name',
    title: words.columns.name,
    width: 'minmax(108px, 1.4fr)',
    cell: (service) => (
      <PageLink to={pathOf(service)} search={searchOf(service)} strong>
        {service.name}
      </PageLink>
    ),
  },
  {
    id: 'customer',
    title: words.columns.customer,
    width: 'minmax(0, 0.9fr)',
    from: 480,
    cell: ({ organizationName }) => organizationName,
  },
  {
    id: 'status',
    title: words.columns.status,
    // The longest reason there is, by the widest of the system fonts.
    width: 'minmax(208px, 1.8fr)',
    cell: (service) => <ServiceSign {...service} isStacked />,
  },
  {
    id: 'fullName',
    title: words.columns.fullName,
    width: 'minmax(0, 0.8fr)',
    from: 820,
    cell: ({ contactName }) => contactName,
  },
  { id: 'mode', title: words.columns.mode, width: '100px', from: 1080, cell: ({ mode }) => mode },
  {
    id: 'webexOrgId',
    title: words.columns.webexOrgId,
    width: '130px',
    from: 1240,
    cell: ({ webexOrgId }) => <Id value={webexOrgId} />,
  },
  {
    id: 'consented',
    title: words.columns.consented,
    width: '120px',
    from: 880,
    cell: ({ consentedAt }) => (consentedAt === undefined ? words.notConsented : <Ago time={consentedAt} />),
  },
  {
    id: 'modified',
    title: words.columns.modified,
    width: '140px',
    from: 700,
    cell: ({ lastModified }) => <Ago time={lastModified} />,
  },
  {
    id: 'channel',
    title: words.columns.channel,
    optional: true,
    cell: ({ channelName }) => channelName,
  },
  {
    id: 'actions',
    title: words.actions,
    width: '126px',
    from: 620,
    cell: (service) => (
      <ServiceActions
        service={service}
        withOpen
        target={
          <ActionIcon variant="subtle" color="gray" aria-label={words.actionsOf(service.name)}>
            <IconDots size={16} />
          </ActionIcon>
        }
      />
    ),
  },
];

const Id = ({ value }: { value: string }) => (
  <Text size="xs" ff="monospace" truncate title={value}>
    {value}
  </Text>
);
