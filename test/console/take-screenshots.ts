import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { consoleOf, showIn, visit } from '../support/console.ts';
import { startBellhop } from '../support/running-bellhop.ts';
import { examplePath, OPEN_PATHS, PATHS } from './pages.ts';
import { viewerOf } from './viewers.ts';

// Pictures of every page for docs/screenshots, of the demo as it stands: `npm run screenshots`, or with the paths of some pages only.

const folder = join(import.meta.dirname, '../../docs/screenshots');
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const bellhop = await consoleOf(startBellhop());
try {
  for (const path of [...OPEN_PATHS, ...PATHS].filter((path) => wanted.length === 0 || wanted.includes(path)))
    await picture(path);
} finally {
  await bellhop.stop();
}

async function picture(path: string): Promise<void> {
  const page = OPEN_PATHS.includes(path) ? await bellhop.asStranger() : await bellhop.as(viewerOf(path));
  const example = await examplePath(page, path);
  if (example !== undefined) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(page, example);
      await showIn(page, colorScheme);
      await page.screenshot({ path: join(folder, `${nameOf(path)}-${colorScheme}.png`) });
    }
  }
  await page.close();
}

function nameOf(path: string): string {
  const words = path
    .replace(/\$/g, '')
    .replace(/^\/|\/$/g, '')
    .replaceAll('/', '-');
  return words || 'overview';
}
