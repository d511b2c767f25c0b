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

const WIDTHS = [1440, 360];
const THEMES = ['light', 'dark'] as const;

describe('can be used by everybody, in light and dark, on a desk and on a telephone', () => {
  test.each(OPEN_PATHS)('%s', async (path) => {
    const page = await bellhop.asStranger();
    await visit(page, path);
    await expectNoBarriers(page);
  });

  test.each(PATHS)('%s', async (path) => {
    const page = await bellhop.as(viewerOf(path));
    const example = await examplePath(page, path);
    if (example === undefined) return;
    await visit(page, example);
    await expectNoBarriers(page);
  });
});

async function expectNoBarriers(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of THEMES) {
      await showIn(page, colorScheme);
      const barriers = await barriersOf(page, { ofColorsOnly: colorScheme === 'dark' });
      expect(barriers, `${width} pixels, ${colorScheme}`).toEqual([]);
    }
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
    for (const entry of entries) {
      await follow(page, entry);
      expect(await page.getByRole('alert').allTextContents(), entry).toEqual([]);
    }
    for (const path of PATHS.filter((path) => !path.includes('$'))) await follow(page, path);
    expect(bellhop.complaints()).toEqual([]);
  });
});
