import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, type Console, follow, openConsole, showIn, visit } from '../support/console.ts';
import { examplePath, OPEN_PATHS, PATHS } from './pages.ts';
import { viewerOf } from './viewers.ts';

const PEOPLE = [
  'root@bellhop.test',
  'ops@northwind.test',
  'admin@acme.test',
  'readonly@acme.test',
  'useradmin@acme.test',
  'deviceadmin@acme.test',
  'locationadmin@acme.test',
  'user@acme.test',
];

let bellhop: Console;
/** One for all who sign in, one after the other: a browser compiles the console anew for every other window. */
let page: Page;

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

describe('a stranger', () => {
  test.each(OPEN_PATHS)('can use %s', async (path) => {
    page = await bellhop.asStranger();
    await visit(page, path);
    await expectNoBarriers();
    await page.context().close();
  });
});

describe.each(PEOPLE)('%s', (email) => {
  let menu: string[];

  beforeAll(async () => {
    page = email === PEOPLE[0] ? await bellhop.asElsewhere(email) : await bellhop.handOver(page, email);
    await visit(page, '/');
    const links = await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').all();
    menu = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  });

  test('finds a page behind every entry of the menu', () => {
    expect(menu).not.toEqual([]);
    expect(PATHS).toEqual(expect.arrayContaining(menu));
  });

  test.each(pathsFor(email))('breaks nothing at %s', async (path) => {
    const example = await examplePath(page, path);
    if (example === undefined) return;
    if (new URL(page.url()).pathname !== example) await follow(page, example);
    if (menu.includes(path)) expect(await page.getByRole('alert').allTextContents()).toEqual([]);
    if (viewerOf(path) === email) await expectNoBarriers();
    expect(bellhop.complaints()).toEqual([]);
  });
});

/** All that have no parameters, for whoever may have kept a link to them; those that have where they belong. */
function pathsFor(email: string): string[] {
  return PATHS.filter((path) => !path.includes('$') || viewerOf(path) === email);
}

/** By everybody, in light and dark, on a desk and on a telephone. */
async function expectNoBarriers(): Promise<void> {
  for (const { width, colorScheme, ...rules } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await showIn(page, colorScheme);
    expect(await barriersOf(page, rules), `${width} pixels, ${colorScheme}`).toEqual([]);
    const overhang = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overhang, `pixels that the page is wider than a window of ${width}`).toBeLessThanOrEqual(0);
  }
}
