/** What has become of a request for special access to device management (P5). */
export type SpecialAccessStatus = 'requested' | 'granted' | 'refused' | 'withdrawn';

export interface SpecialAccessRequest {
  id: string;
  organizationId: string;
  organizationName: string;
  reason: string;
  status: SpecialAccessStatus;
  requestedByEmail: string | null;
  requestedAt: Date;
  /** Who granted, refused or withdrew it. */
  decidedByEmail: string | null;
  decidedAt: Date | null;
  /** What the platform has said to it. */
  answer: string | null;
}

export type SpecialAccessAction = 'grant' | 'refuse' | 'withdraw';

/** Which action is possible in which state, and what comes of it. Access that was granted can be withdrawn. */
const NEXT: Record<SpecialAccessAction, { from: SpecialAccessStatus[]; to: SpecialAccessStatus }> = {
  grant: { from: ['requested'], to: 'granted' },
  refuse: { from: ['requested'], to: 'refused' },
  withdraw: { from: ['requested', 'granted'], to: 'withdrawn' },
};

export function nextStatus(action: SpecialAccessAction, status: SpecialAccessStatus): SpecialAccessStatus | undefined {
  const { from, to } = NEXT[action];
  return from.includes(status) ? to : undefined;
}
