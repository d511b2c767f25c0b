import { Button, Stack, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { settings } from '../../words/settings.ts';

const words = settings.signOn;

interface TrySignOnProps {
  isEnabled: boolean;
  /** A verified one: by its addresses the issuer is found. */
  domain: string | undefined;
}

/** Leads to the issuer as the sign-in page does, once there is a way. */
export function TrySignOn({ isEnabled, domain }: TrySignOnProps) {
  if (!isEnabled || domain === undefined)
    return (
      <Text size="sm" c="dimmed">
        {isEnabled ? words.testNoDomain : words.testOff}
      </Text>
    );
  return (
    <Stack gap={4} align="flex-start">
      <Button
        component="a"
        href={`/v1/singleSignOn/start?${new URLSearchParams({ domain, returnTo: '/account' })}`}
        target="_blank"
        rel="noopener"
        size="compact-sm"
        variant="default"
        rightSection={<IconExternalLink size={14} />}
      >
        {words.test}
      </Button>
      <Text size="xs" c="dimmed">
        {words.testHint}
      </Text>
    </Stack>
  );
}
