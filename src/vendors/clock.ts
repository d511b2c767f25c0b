import { timeZoneRules } from './time-zone-rules.ts';

/** What a phone needs to show the local time. */
export interface Clock {
  zone: string;
  /** East of Greenwich, without daylight saving. */
  offsetMinutes: number;
  /** As phones with a list of zones want it: "+5:30". */
  offset: string;
  /** As a POSIX rule with invented names: "MTZ-1MDT-2,M3.5.0/2,M10.5.0/3". */
  posix: string;
  daylight: { savedMinutes: number; start: ClockChange; end: ClockChange } | null;
}

/** "The last Sunday in March at 2:00": week 5 is the last one, weekday 0 is Sunday. */
export interface ClockChange {
  month: number;
  week: number;
  weekday: number;
  hour: number;
  minute: number;
}

const ruleOfZone = new Map(
  Object.entries(timeZoneRules).flatMap(([rule, zones]) => zones.split(' ').map((zone) => [zone, rule])),
);

const POSIX_RULE =
  /^(?:<[^>]+>|[A-Za-z]+)([-+\d:]+)(?:(?:<[^>]+>|[A-Za-z]+)([-+\d:]*),M([\d.]+)(?:\/([-+\d:]+))?,M([\d.]+)(?:\/([-+\d:]+))?)?$/;

export const isKnownTimeZone = (zone: string) => ruleOfZone.has(zone);

/** An unknown zone shows UTC: a wrong clock is seen, a phone without a file is not. */
export function clockOf(zone: string): Clock {
  const match = POSIX_RULE.exec(ruleOfZone.get(zone) ?? 'UTC0');
  if (!match) throw new TypeError(`The rule of time zone ${zone} cannot be read.`);
  const [, standard = '0', daylight, startDay, startTime, endDay, endTime] = match;
  // POSIX counts west of Greenwich; daylight saving is an hour ahead unless the rule says otherwise.
  const offsetMinutes = -minutesOf(standard) || 0;
  const savedMinutes = daylight ? -minutesOf(daylight) - offsetMinutes : 60;
  const changes =
    startDay && endDay ? { savedMinutes, start: changeOf(startDay, startTime), end: changeOf(endDay, endTime) } : null;
  return {
    zone,
    offsetMinutes,
    offset: offsetText(offsetMinutes),
    posix: posixText(offsetMinutes, changes),
    daylight: changes,
  };
}

function posixText(offsetMinutes: number, daylight: Clock['daylight']): string {
  const standard = `MTZ${offsetText(-offsetMinutes)}`;
  if (!daylight) return standard;
  const change = ({ month, week, weekday, hour }: ClockChange) => `M${month}.${week}.${weekday}/${hour}`;
  return `${standard}MDT${offsetText(-offsetMinutes - daylight.savedMinutes)},${change(daylight.start)},${change(daylight.end)}`;
}

/** A time of -1:00 or 26:00 is one on the day before or after; phones only know 0 to 23. */
function changeOf(day: string, time = '2'): ClockChange {
  const [month = 0, week = 0, weekday = 0] = day.split('.').map(Number);
  const minutes = minutesOf(time);
  const days = Math.floor(minutes / 1440);
  const ofDay = minutes - days * 1440;
  return { month, week, weekday: (((weekday + days) % 7) + 7) % 7, hour: Math.floor(ofDay / 60), minute: ofDay % 60 };
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.replace(/^[-+]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
