import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

// Builds web/ into web/dist, unless it was built from the very same sources already. With --sizes it says what a browser loads first.

const root = join(import.meta.dirname, '..');
const dist = join(root, 'web/dist');
const stampFile = join(dist, 'built-from');
/** Bytes of compressed JavaScript that the sign-in and the device list may take together. */
const FIRST_LOAD_LIMIT = 250 * 1024;

const stamp = stampOf([
  ...filesBelow(join(root, 'web')),
  ...filesBelow(join(root, 'client')),
  join(root, 'package-lock.json'),
  import.meta.filename,
]);
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) await build();
if (process.argv.includes('--sizes')) console.log(`First load: ${Math.round(firstLoad() / 1024)} KB of compressed JavaScript.`);
if (firstLoad() > FIRST_LOAD_LIMIT) {
  console.error(
    `The console loads ${firstLoad()} bytes of JavaScript before the device list is there; ${FIRST_LOAD_LIMIT} are allowed.`,
  );
  process.exit(1);
}

async function build(): Promise<void> {
  // Loaded only where there is something to build: it takes longer than everything else here.
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
  for (const file of filesBelow(join(dist, 'assets'))) compress(file);
  writeFileSync(stampFile, stamp);
}

function compress(file: string): void {
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(dist) === !folder.startsWith(dist))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** What index.html loads and, of the pages, what signing in and the device list load. */
function firstLoad(): number {
  const manifest: Record<string, { file: string; imports?: string[]; isEntry?: boolean }> = JSON.parse(
    readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
  );
  const first = new Set<string>();
  const take = (key: string) => {
    if (first.has(key)) return;
    first.add(key);
    for (const other of manifest[key]?.imports ?? []) take(other);
  };
  for (const key of ['index.html', 'pages/sign-in/SignInPage.tsx', 'pages/devices/DevicesPage.tsx']) take(key);
  return [...first]
    .map((key) => manifest[key]?.file)
    .filter((file) => file?.endsWith('.js'))
    .reduce((sum, file) => sum + readFileSync(join(dist, `${file}.br`)).length, 0);
}
