import type { DeviceHour } from '../../areas/overview/index.ts';

const HOUR_MS = 3_600_000;
const HOURS = 7 * 24;
/** Phones register anew about twice an hour. */
const REGISTRATIONS_AN_HOUR = 2;

/**
 * Samples that nobody took: what a week could have been like before the demo began, for a chart that is worth looking at. Phones were
 * added day by day, some rest at night, and one evening a line to the building was cut for two hours.
 */
export function pastWeek(now: Date, { alive, silent }: { alive: number; silent: number }): DeviceHour[] {
  const thisHour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  return Array.from({ length: HOURS }, (_, index) => {
    const hoursAgo = HOURS - index;
    const hour = new Date(thisHour - hoursAgo * HOUR_MS);
    const known = Math.max(1, alive - Math.floor((3 * hoursAgo) / HOURS));
    const disconnected = Math.min(known, isCut(hoursAgo) ? Math.ceil(known * 0.6) : isNight(hour) ? 1 : 0);
    const connectedWithIssues = hoursAgo < 60 && hoursAgo > 30 && disconnected < known ? 1 : 0;
    const registered = known - disconnected;
    return {
      hour,
      connected: registered - connectedWithIssues,
      connectedWithIssues,
      disconnected,
      activating: 0,
      offlineExpired: 0,
      unknown: silent - Math.floor((2 * hoursAgo) / HOURS),
      needingAttention: connectedWithIssues,
      registrationsPerMinute: (registered * REGISTRATIONS_AN_HOUR + (hasComeBack(hoursAgo) ? known * 4 : 0)) / 60,
    };
  });
}

const CUT_HOURS_AGO = 76;
const isCut = (hoursAgo: number) => hoursAgo === CUT_HOURS_AGO || hoursAgo === CUT_HOURS_AGO - 1;
/** Everybody who was cut off registers at once. */
const hasComeBack = (hoursAgo: number) => hoursAgo === CUT_HOURS_AGO - 2;
const isNight = (hour: Date) => hour.getUTCHours() >= 20 || hour.getUTCHours() < 5;
