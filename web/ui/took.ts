const STEPS: [unit: 'hour' | 'minute' | 'second', seconds: number][] = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** From one moment to another as people say it, in the two largest units: "2 min 5 sec". Empty where one of them is not known. */
export function tookOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return '';
  let rest = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  const parts: string[] = [];
  for (const [unit, size] of STEPS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'short' }).format(count));
  }
  return parts.slice(0, 2).join(' ') || new Intl.NumberFormat(undefined, { style: 'unit', unit: 'second' }).format(0);
}
