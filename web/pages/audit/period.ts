const DEFAULT_DAYS = 7;
const DAY_MS = 86_400_000;

/** A day as a date field has it, in the zone of whoever looks. */
const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;

const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));

export interface Period {
  /** First and last day. */
  from: string;
  to: string;
}

/** The days asked for; the last week where nothing is said. */
export function periodOf(url: Readonly<Record<string, string | undefined>>): Period {
  const to = isDay(url.to) ? url.to : dayOf(new Date());
  const weekBefore = dayOf(new Date(startOf(to).getTime() - (DEFAULT_DAYS - 1) * DAY_MS));
  return { from: isDay(url.from) ? url.from : weekBefore, to };
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00`);

/** The same as moments: the whole last day belongs to it. */
export function momentsOf({ from, to }: Period): { from: string; to: string } {
  const end = startOf(to);
  end.setDate(end.getDate() + 1);
  return { from: startOf(from).toISOString(), to: end.toISOString() };
}
