import type { components } from '../../client/schema.ts';
import { devices as words } from '../words/devices.ts';
import classes from './StatusSign.module.css';

export type ConnectionStatus = components['schemas']['Device']['connectionStatus'];

type Shape = 'filled' | 'ring' | 'triangle' | 'dashed';
const SIGNS: Record<ConnectionStatus, { shape: Shape; color: string }> = {
  connected: { shape: 'filled', color: 'var(--status-connected)' },
  connected_with_issues: { shape: 'triangle', color: 'var(--status-attention)' },
  disconnected: { shape: 'ring', color: 'var(--status-offline)' },
  unknown: { shape: 'dashed', color: 'var(--status-unknown)' },
  activating: { shape: 'dashed', color: 'var(--status-attention)' },
  offline_expired: { shape: 'triangle', color: 'var(--status-attention)' },
};

/** Shape and word tell the status; the color only repeats it. */
export function StatusSign({
  status,
  reason,
  withWord = true,
}: {
  status: ConnectionStatus;
  reason?: string | undefined;
  withWord?: boolean;
}) {
  const word = words.status[status];
  const text = reason === undefined ? word : `${word}: ${reason}`;
  return (
    // The browser's own hint, and no component of ours inside: lists have one in every row.
    <span className={classes.status} title={text} {...(withWord ? {} : { role: 'img', 'aria-label': text })}>
      <Sign {...SIGNS[status]} />
      {withWord && word}
    </span>
  );
}

const Sign = ({ shape, color }: { shape: Shape; color: string }) => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 12 12"
    aria-hidden="true"
    style={{ flex: 'none' }}
    fill="none"
    stroke={color}
    strokeWidth="1.8"
  >
    {shape === 'filled' && <circle cx="6" cy="6" r="4.5" fill={color} />}
    {shape === 'ring' && <circle cx="6" cy="6" r="4.3" />}
    {shape === 'dashed' && <circle cx="6" cy="6" r="4.3" strokeDasharray="2.2 2.2" />}
    {shape === 'triangle' && <path d="M6 1.5 11 10.5H1Z" fill={color} strokeLinejoin="round" />}
  </svg>
);
