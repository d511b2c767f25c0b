import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, rmSync, writeFileSync } from 'node:fs';

/** A program of the system, and Debian's packages that bring it. */
export interface Tool {
  command: string;
  packages: readonly string[];
  /** Something else that must be there. */
  needs?: string;
}

export const tools = {
  sipp: { command: 'sipp', packages: ['sip-tester'] },
  kamailio: {
    command: 'kamailio',
    packages: ['kamailio', 'kamailio-postgres-modules'],
    needs: '/usr/share/kamailio/postgres/usrloc-create.sql',
  },
  nginx: { command: 'nginx', packages: ['nginx-light'] },
  wrk: { command: 'wrk', packages: ['wrk'] },
  pgbench: { command: 'pgbench', packages: ['postgresql'] },
} satisfies Record<string, Tool>;

/** Where a program is; Debian keeps those of PostgreSQL and those for administrators outside of an ordinary path. */
export function pathOf({ command }: Tool): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();
  return found || [`/usr/sbin/${command}`, ...globSync(`/usr/lib/postgresql/*/bin/${command}`).sort().reverse()].find(existsSync);
}

export function mustHave(tool: Tool): string {
  const path = pathOf(tool);
  if (path) return path;
  throw new Error(`${tool.command} is not here: install ${tool.packages.join(' and ')}.`);
}

const isThere = (tool: Tool): boolean => pathOf(tool) !== undefined && (tool.needs === undefined || existsSync(tool.needs));

/** Installs what is missing where apt is present and we may use it, else says what to install. */
export function ensureTools(wanted: readonly Tool[], say: (line: string) => void): void {
  const missing = wanted.filter((tool) => !isThere(tool)).flatMap(({ packages }) => packages);
  if (missing.length === 0) return;
  const hasApt = spawnSync('sh', ['-c', 'command -v apt-get']).status === 0;
  if (!hasApt || process.getuid?.() !== 0)
    throw new Error(`The benchmarks need the packages ${missing.join(', ')}: install them first.`);
  say(`Installing ${missing.join(', ')}.`);
  withoutStartingServices(() => {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  });
}

function apt(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Debian starts every server it installs, unless this file says no. */
function withoutStartingServices(install: () => void): void {
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}
