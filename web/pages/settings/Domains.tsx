import { Button, Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { settings } from '../../words/settings.ts';
import { AddDomain } from './AddDomain.tsx';
import { ClaimedDomain } from './ClaimedDomain.tsx';
import classes from './Domains.module.css';
import { useDomains } from './domains.ts';

const words = settings.domains;

interface DomainsProps {
  orgId: string;
  mayChange: boolean;
}

/** The email domains of an organization: few, each with what verifies it. */
export function Domains({ orgId, mayChange }: DomainsProps) {
  const [url, change] = useUrl();
  const { data, error, refetch } = useDomains(orgId);
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        mayChange && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPlus size={14} />}
            onClick={() => change({ drawer: 'add-domain' })}
          >
            {words.add}
          </Button>
        )
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton h={40} />}
      {data?.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {mayChange ? words.addFirst : words.none}
        </Text>
      )}
      {data && data.items.length > 0 && (
        <ul className={classes.domains} aria-label={words.title}>
          {data.items.map((domain) => (
            <li key={domain.domain}>
              <ClaimedDomain orgId={orgId} domain={domain} mayChange={mayChange} />
            </li>
          ))}
        </ul>
      )}
      {mayChange && url.drawer === 'add-domain' && <AddDomain orgId={orgId} onClose={() => change({ drawer: undefined })} />}
    </Section>
  );
}
