import type { Fleet } from './fleet.ts';
import type { PhoneState, SimulatedPhone } from './simulated-phone.ts';

/** Those that need a look come first. */
const ORDER: Readonly<Record<PhoneState, number>> = { refused: 0, failed: 1, fetching: 2, registering: 3, registered: 4, off: 5 };

const TITLES = ['MAC', 'Model', 'State', 'Files', 'Registered as', 'Since'];

/** One line per phone, as many as there is room for, and a summary. */
export function renderTable(fleet: Fleet, { rows = 40 } = {}): string {
  const sorted = fleet.phones.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
  const shown = sorted.slice(0, rows);
  const table = [TITLES, ...shown.map(cellsOf)];
  const widths = TITLES.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  if (sorted.length > shown.length) lines.push(`… and ${sorted.length - shown.length} more`);
  return `${[...lines, '', renderSummary(fleet)].join('\n')}\n`;
}

/** "3 phones: 2 registered, 1 refused". */
export function renderSummary(fleet: Fleet): string {
  const counts = Object.entries(fleet.counts()).filter(([, count]) => count > 0);
  const number = fleet.phones.length;
  return `${number} ${number === 1 ? 'phone' : 'phones'}: ${counts.map(([state, count]) => `${count} ${state}`).join(', ')}`;
}

function cellsOf({ mac, model, state, filesFetched, registeredAs, reason, since }: SimulatedPhone): string[] {
  const colons = mac.match(/../g)?.join(':') ?? mac;
  const time = since.toTimeString().slice(0, 8);
  const what = [registeredAs.join(', '), reason].filter(Boolean).join(' | ') || '-';
  return [colons, model, state, String(filesFetched), printable(what), time];
}

/** What servers say may end up here, and must not steer a terminal. */
const printable = (text: string) => text.replace(/\p{Cc}/gu, ' ').slice(0, 100);
