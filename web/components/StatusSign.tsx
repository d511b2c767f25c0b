import type { components } from '../../client/schema.ts';
import { type Sign, SignedWord } from '../ui/SignedWord.tsx';
import { devices as words } from '../words/devices.ts';

export type ConnectionStatus = components['schemas']['Device']['connectionStatus'];

const SIGNS: Record<ConnectionStatus, Sign> = {
  connected: { shape: 'filled', color: 'var(--status-connected)' },
  connected_with_issues: { shape: 'triangle', color: 'var(--status-attention)' },
  disconnected: { shape: 'ring', color: 'var(--status-offline)' },
  unknown: { shape: 'dashed', color: 'var(--status-unknown)' },
  activating: { shape: 'dashed', color: 'var(--status-attention)' },
  offline_expired: { shape: 'triangle', color: 'var(--status-attention)' },
};

interface StatusSignProps {
  status: ConnectionStatus;
  reason?: string | undefined;
  withWord?: boolean;
}

export function StatusSign({ status, reason, withWord = true }: StatusSignProps) {
  const word = words.status[status];
  const title = reason === undefined ? word : `${word}: ${reason}`;
  return <SignedWord sign={SIGNS[status]} word={word} title={title} withWord={withWord} />;
}
