import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const routes = readFileSync(join(import.meta.dirname, '../../web/routes.tsx'), 'utf8');

/** The paths of web/routes.tsx, as they stand there: those of somebody who is signed in, and those of everybody. */
export const PATHS = pathsOf(/\bpage\(\s*'(?<path>[^']+)'/g);
export const OPEN_PATHS = pathsOf(/\bopenPage\(\s*'(?<path>[^']+)'/g);

function pathsOf(pattern: RegExp): string[] {
  return [...routes.matchAll(pattern)].map(({ groups }) => groups?.path as string);
}

/** For each parameter of a path, an operation whose list holds things to look at, and what a link to one of them says beside its id. */
const LISTS: Record<string, { path: string; key: string; search?: (item: Record<string, string>) => string }> = {
  deviceId: { path: '/v1/devices', key: 'items' },
  personId: { path: '/v1/people', key: 'items' },
  workspaceId: { path: '/v1/workspaces', key: 'items' },
  locationId: { path: '/v1/locations', key: 'items' },
  virtualLineId: { path: '/v1/telephony/config/virtualLines', key: 'virtualLines' },
  templateId: { path: '/v1/provisioningTemplates', key: 'items' },
  sipDeviceId: { path: '/v1/sipDevices', key: 'items' },
  orgId: { path: '/v1/organizations', key: 'items' },
  serviceId: { path: '/v1/integratedServices', key: 'items', search: ({ orgId }) => `?customer=${orgId}` },
};

/** A path with real ids in the places of its parameters; undefined where the viewer of the page has nothing of the kind. */
export async function examplePath(page: Page, path: string): Promise<string | undefined> {
  let example = path;
  for (const [place, name] of path.matchAll(/\$(\w+)/g)) {
    const list = LISTS[name as string];
    if (!list) return undefined;
    const body = await (await page.request.get(list.path)).json();
    const first = body[list.key]?.[0];
    if (first === undefined) return undefined;
    example = example.replace(place, first.id) + (list.search?.(first) ?? '');
  }
  return example;
}
