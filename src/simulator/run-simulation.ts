import { systemClock } from './clock.ts';
import { type FleetOptions, type PhoneSpec, simulatePhones } from './fleet.ts';
import { renderSummary, renderTable } from './table.ts';

export interface SimulationOptions extends FleetOptions {
  readonly phones: readonly PhoneSpec[];
  /** Ends the simulation: the phones unregister first. */
  readonly signal: AbortSignal;
  /** A terminal gets a table that lives, anything else a line now and then. */
  readonly output?: { write(text: string): unknown; readonly isTTY?: boolean; readonly rows?: number } | undefined;
}

const REDRAW_MILLISECONDS = 1_000;
const SAY_MILLISECONDS = 5_000;
// Titles, the line for those without room, the blank line, the summary, and the cursor's line.
const ROWS_AROUND = 6;
const HOME_AND_CLEAR = '\u001b[H\u001b[J';

/** Keeps these phones up, and shows how they are, until the signal comes. */
export async function runSimulation({ phones, signal, output = process.stdout, ...options }: SimulationOptions): Promise<void> {
  if (signal.aborted) return;
  const { clock = systemClock } = options;
  const fleet = simulatePhones(phones, options);
  let lastSaid = '';
  let cancel = () => {};

  const draw = () => output.write(HOME_AND_CLEAR + renderTable(fleet, { rows: Math.max(1, (output.rows ?? 46) - ROWS_AROUND) }));
  const say = () => {
    const summary = renderSummary(fleet);
    if (summary !== lastSaid) output.write(`${summary}\n`);
    lastSaid = summary;
  };
  const [show, pause] = output.isTTY ? [draw, REDRAW_MILLISECONDS] : [say, SAY_MILLISECONDS];
  const showAgain = () => {
    show();
    cancel = clock.after(pause, showAgain);
  };

  const ended = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => ended.resolve(), { once: true });
  showAgain();
  // Once more as soon as all have booted, so that a short run says how it went.
  fleet.booted.then(() => signal.aborted || show());
  await ended.promise;
  cancel();
  await fleet.stop();
  show();
}
