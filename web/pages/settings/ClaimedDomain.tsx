import { ActionIcon, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useMayDo } from '../../components/session.ts';
import { useChange } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { settings } from '../../words/settings.ts';
import { DOMAINS, type Domain } from './domains.ts';
import { RemoveDomain } from './RemoveDomain.tsx';

const words = settings.domains;

interface ClaimedDomainProps {
  orgId: string;
  domain: Domain;
  mayChange: boolean;
}

/** One domain: by what it was verified, or the record that it takes. */
export function ClaimedDomain({ orgId, domain: { domain, txtRecord, verified, verifiedBy }, mayChange }: ClaimedDomainProps) {
  const { may } = useMayDo();
  const [isRemoving, setRemoving] = useState(false);
  const params = { path: { orgId, domain } };
  const verify = useChange(
    (api, by: 'dns' | 'word') =>
      api.POST('/v1/organizations/{orgId}/domains/{domain}/actions/verify/invoke', { params, body: { by } }),
    DOMAINS,
  );
  const verifyBy = (by: 'dns' | 'word') => ({
    size: 'compact-sm',
    variant: 'light',
    loading: verify.isPending && verify.variables === by,
    disabled: verify.isPending,
    onClick: () => verify.mutate(by, { onSuccess: () => notifications.show({ message: words.verifiedNow(domain) }) }),
  });
  return (
    <Stack gap={6}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Group gap="xs" miw={0} mih={28} flex="1 1 160px">
          <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
            {domain}
          </Text>
          <Badge variant="light" color={verified ? 'teal' : 'yellow'} size="sm" tt="none" c="var(--mantine-color-text)">
            {verified ? words.verified : words.notVerified}
          </Badge>
        </Group>
        {mayChange && (
          <Group gap={4} wrap="nowrap">
            {!verified && may('domains.vouch') && (
              <Button {...verifyBy('word')} aria-label={words.vouchOne(domain)}>
                {words.vouch}
              </Button>
            )}
            {!verified && (
              <Button {...verifyBy('dns')} aria-label={words.verifyOne(domain)}>
                {words.verify}
              </Button>
            )}
            <ActionIcon variant="subtle" color="gray" aria-label={words.removeOne(domain)} onClick={() => setRemoving(true)}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        )}
      </Group>
      {verified && verifiedBy ? (
        <Text size="xs" c="dimmed" component="div">
          {words.verifiedBy[verifiedBy]}, <Ago time={verified} />
        </Text>
      ) : (
        <>
          <Text size="xs" c="dimmed">
            {words.record(domain)}
          </Text>
          <CopyText value={txtRecord} label={words.txtRecord(domain)} />
        </>
      )}
      <ErrorNotice error={verify.error} />
      {isRemoving && (
        <RemoveDomain orgId={orgId} domain={domain} isVerified={verified !== undefined} onClose={() => setRemoving(false)} />
      )}
    </Stack>
  );
}
