import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every architecture we run on. */
const TICKS_PER_SECOND = 100;

interface Usage {
  parent: number;
  ticks: number;
}

/** CPU seconds that a process and all below it have used so far, those that have ended included; undefined where there is no /proc. */
export function cpuSecondsOf(root: number): number | undefined {
  const usages = readUsages();
  if (!usages?.has(root)) return undefined;
  let ticks = 0;
  for (const [pid, usage] of usages) if (isBelow(pid, root, usages)) ticks += usage.ticks;
  return ticks / TICKS_PER_SECOND;
}

function isBelow(pid: number, root: number, usages: ReadonlyMap<number, Usage>): boolean {
  for (let at: number | undefined = pid; at; at = usages.get(at)?.parent) if (at === root) return true;
  return false;
}

function readUsages(): Map<number, Usage> | undefined {
  if (process.platform !== 'linux') return undefined;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const usages = pids.map((pid) => [Number(pid), readUsage(pid)] as const);
  return new Map(usages.filter((entry): entry is [number, Usage] => entry[1] !== undefined));
}

function readUsage(pid: string): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything, so fields are counted from behind it: state, parent, …
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // utime, stime, and the same of children that have ended.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { parent: Number(fields[1]), ticks };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
