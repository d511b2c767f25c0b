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

/** Its status, with what is wrong beside it. */
export function ServiceSign({ status, reason, suspended }: Standing) {
  const word = words.status[status];
  if (suspended) return <SignedWord sign={SUSPENDED} word={`${word} · ${words.suspended}`} />;
  if (reason) return <SignedWord sign={ATTENTION} word={`${word} · ${words.reasons[reason.code]}`} title={reason.message} />;
  return <SignedWord sign={SIGNS[status]} word={word} />;
}

export const signOfStatus = (status: ServiceStatus): Sign => SIGNS[status];
