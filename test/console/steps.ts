import type { APIResponse, Locator, Page } from 'playwright-core';
import { type Console, visit } from '../support/console.ts';

/** What people do in a console again and again. */

export const seen = (place: Locator): Promise<void> => place.first().waitFor();

export const row = (page: Page, text: string | RegExp): Locator => page.getByRole('row').filter({ hasText: text });

/** Chooses by typing, as people do. */
export async function choose(form: Locator, label: string | RegExp, text: string, option: string | RegExp = text): Promise<void> {
  await form.getByRole('combobox', { name: label }).fill(text);
  await form.page().getByRole('option', { name: option }).first().click();
}

/** What "More actions" offers at the head of a page. */
export async function chooseAction(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** What the API answers, with our own fields in the resources of the Webex API. */
export const readAs = async (page: Page, path: string) =>
  (await page.request.get(path, { headers: { 'bellhop-extensions': 'true' } })).json();

/** Does by the API what a test is not about; it has to go well. */
export async function sendAs(page: Page, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: object) {
  const answer: APIResponse = await page.request.fetch(path, { method, data, headers: { 'bellhop-csrf': '1' } });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** The link of the newest mail to somebody, as the platform's administrators see it. */
export async function linkMailedTo(web: Console, email: string): Promise<string> {
  const page = await web.as('root@bellhop.test');
  await visit(page, '/outbox');
  await row(page, email).first().click();
  const link = await page.getByRole('dialog').getByRole('link').getAttribute('href');
  await page.close();
  return link ?? '';
}
