import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, type Console, follow, openConsole, showIn, visit } from '../support/console.ts';
import { examplePath, OPEN_PATHS, PATHS } from './pages.ts';
import { viewerOf } from './viewers.ts';

let bellhop: Console;

beforeAll(async () => {
  bellhop = await openConsole();
}, 120_000);
afterAll(() => bellhop.stop());

/** All rules once for each width, and those about colors in the other color scheme, too. */
const LOOKS = [
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark', ofColorsOnly: true },
  { width: 360, colorScheme: 'light', ofColorsOnly: true },
  { width: 360, colorScheme: 'dark' },
] as const;

describe('can be used by everybody, in light and dark, on a desk and on a telephone', () => {
  test.each(OPEN_PATHS)('%s', async (path) => {
    const page = await bellhop.asStranger();
    await visit(page, path);
    await expectNoBarriers(page);
  });

  test.each(PATHS)('%s', async (path) => {
    const page = await windowOf(viewerOf(path));
    const example = await examplePath(page, path);
    if (example === undefined) return;
    await follow(page, example);
    await expectNoBarriers(page);
  });
});

const windows = new Map<string, Page>();

/** One for all the pages that somebody looks at: loading the console for each would take as long as looking at it. */
async function windowOf(email: string): Promise<Page> {
  const page = windows.get(email) ?? (await bellhop.as(email));
  if (!windows.has(email)) await visit(page, '/account');
  windows.set(email, page);
  return page;
}

async function expectNoBarriers(page: Page): Promise<void> {
  for (const { width, colorScheme, ...rules } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await showIn(page, colorScheme);
    expect(await barriersOf(page, rules), `${width} pixels, ${colorScheme}`).toEqual([]);
    const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overhang, `pixels that the page is wider than a window of ${width}`).toBeLessThanOrEqual(0);
  }
  expect(bellhop.complaints()).toEqual([]);
}

describe.each([
  'root@bellhop.test',
  'ops@northwind.test',
  'admin@acme.test',
  'readonly@acme.test',
  'useradmin@acme.test',
  'deviceadmin@acme.test',
  'locationadmin@acme.test',
  'user@acme.test',
])('%s', (email) => {
  test('finds a page behind every entry of the menu, and no path of the console breaks', async () => {
    const page = await bellhop.asElsewhere(email);
    await visit(page, '/');
    const menu = page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link');
    const entries: string[] = [];
    for (const link of await menu.all()) entries.push((await link.getAttribute('href')) ?? '');
    expect(entries).not.toEqual([]);
    // Not in the menu, so that each entry leads away from where one is.
    await follow(page, '/account');
    for (const entry of entries) {
      await follow(page, entry);
      expect(await page.getByRole('alert').allTextContents(), entry).toEqual([]);
    }
    const seen = ['/', ...entries];
    for (const path of PATHS.filter((path) => !path.includes('$') && !seen.includes(path))) await follow(page, path);
    expect(bellhop.complaints()).toEqual([]);
  });
});
