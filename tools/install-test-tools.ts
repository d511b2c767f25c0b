import { execFileSync, spawnSync } from 'node:child_process';

// The system tools that the tests drive, by the command each is asked for and Debian's package of it. A test that misses its
// tool fails and names the package; where apt is present and we may use it, nothing has to be done by hand.
const TOOLS: [command: string, debianPackage: string][] = [
  ['sipp', 'sip-tester'],
  ['baresip', 'baresip'],
  ['chromium-headless-shell', 'chromium-headless-shell'],
];

const isThere = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

const missing = TOOLS.filter(([command]) => !isThere(command)).map(([, debianPackage]) => debianPackage);
if (missing.length > 0) {
  const canInstall = isThere('apt-get') && process.getuid?.() === 0;
  const sudo = isThere('apt-get') && isThere('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (canInstall || sudo) {
    const run = (...args: string[]) =>
      execFileSync(sudo && !canInstall ? 'sudo' : (args[0] as string), sudo && !canInstall ? args : args.slice(1), {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    console.log(`Installing ${missing.join(', ')} for the tests.`);
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
  } else {
    console.log(`Some tests need ${missing.join(', ')}, which are not here. They will fail and say so.`);
  }
}
