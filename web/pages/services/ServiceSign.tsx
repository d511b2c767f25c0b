import { type Sign, SignedWord } from '../../ui/SignedWord.tsx';
import { services as words } from '../../words/services.ts';
import type { Service, ServiceStatus } from './service.ts';

/** Of a service or a number that somebody has to look after. */
export const ATTENTION: Sign = { shape: 'triangle', color: 'var(--status-attention)' };
const SUSPENDED: Sign = { shape: 'ring', color: 'var(--status-offline)' };
const SIGNS: Record<ServiceStatus, Sign> = {
  'pending-consent': { shape: 'dashed', color: 'var(--status-unknown)' },
  'pending-provisioning': { shape: 'dashed', color: 'var(--status-attention)' },
  ready: { shape: 'filled', color: 'var(--status-connected)' },
  removing: { shape: 'ring', color: 'var(--status-unknown)' },
};

type Standing = Pick<Service, 'status' | 'reason' | 'suspended'>;

interface ServiceSignProps extends Standing {
  /** What is wrong stands under the status, where a line is too short for both. */
  isStacked?: boolean;
}

/** Its status, and what is wrong. */
export function ServiceSign({ status, reason, suspended, isStacked = false }: ServiceSignProps) {
  const word = words.status[status];
  const note = suspended ? words.suspended : reason && words.reasons[reason.code];
  if (note === undefined) return <SignedWord sign={SIGNS[status]} word={word} />;
  const sign = suspended ? SUSPENDED : ATTENTION;
  const title = (suspended ? undefined : reason?.message) ?? `${word} · ${note}`;
  if (isStacked) return <SignedWord sign={sign} word={word} note={note} title={title} />;
  return <SignedWord sign={sign} word={`${word} · ${note}`} title={title} />;
}

export const signOfStatus = (status: ServiceStatus): Sign => SIGNS[status];
