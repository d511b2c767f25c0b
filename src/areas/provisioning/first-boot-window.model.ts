/** What decides whether a phone that has no credential yet may fetch its file. */
export interface FirstBootWindow {
  openedAt: Date | null;
  firstFetchAt: Date | null;
  /** Address of the first fetch. */
  source: string | null;
  closedAt: Date | null;
  /** When the device was last registered, as known when the window was opened, and as known now. */
  registeredBefore: Date | null;
  registeredAt: Date | null;
}

export type WindowState =
  | { state: 'closed' }
  | { state: 'open'; openedAt: Date }
  | { state: 'open-for-one-address'; openedAt: Date; closesAt: Date; source: string };

/** Long enough for a cut transfer and for a boot of several files; counted from the first fetch. */
export const OPEN_AFTER_FIRST_FETCH_MINUTES = 10;

/** The first REGISTER closes it, or ten minutes after the first fetch, whichever is first; it stays with the first source address. */
export function windowState(window: FirstBootWindow, now: Date): WindowState {
  const { openedAt, firstFetchAt, source, closedAt, registeredBefore, registeredAt } = window;
  const hasRegistered = registeredAt !== null && (registeredBefore === null || registeredAt > registeredBefore);
  if (!openedAt || closedAt || hasRegistered) return { state: 'closed' };
  if (!firstFetchAt || source === null) return { state: 'open', openedAt };
  const closesAt = new Date(firstFetchAt.getTime() + OPEN_AFTER_FIRST_FETCH_MINUTES * 60_000);
  return now < closesAt ? { state: 'open-for-one-address', openedAt, closesAt, source } : { state: 'closed' };
}
