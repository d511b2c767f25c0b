/** A change of what a device is registered as, or a refusal of it. */
export interface HistoryEvent {
  readonly id: string;
  readonly occurredAt: Date;
  /** The same to the microsecond, as pages need it: what a batch wrote differs by less than a millisecond. */
  readonly position: string;
  readonly kind: 'registered' | 'unregistered' | 'expired' | 'refused';
  readonly detail: {
    readonly ip?: string;
    readonly userAgent?: string;
    readonly transport?: string;
    readonly reason?: string;
    readonly failuresInARow?: number;
  };
}
