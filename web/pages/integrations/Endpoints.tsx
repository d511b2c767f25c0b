import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { integrations } from '../../words/integrations.ts';

const words = integrations.details;
const PATHS = [
  [words.authorize, '/v1/authorize'],
  [words.token, '/v1/access_token'],
  [words.api, '/v1'],
  [words.discovery, '/.well-known/openid-configuration'],
] as const;
const DEVICE_PATHS = [
  [words.deviceAuthorize, '/v1/device/authorize'],
  [words.deviceToken, '/v1/device/token'],
] as const;

/** What a program is told in place of Webex's addresses. */
export const Endpoints = ({ deviceGrant }: { deviceGrant: boolean }) => (
  <Section title={words.endpoints} note={words.endpointsHint}>
    <Facts
      facts={[...PATHS, ...(deviceGrant ? DEVICE_PATHS : [])].map(([label, path]) => ({
        label,
        value: <CopyText value={`${location.origin}${path}`} label={label} />,
      }))}
    />
  </Section>
);
