import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { ListedTemplate, Template } from './template.model.ts';

const LISTED = sql`id, name, description, models, created_at as "createdAt", updated_at as "updatedAt"`;

/** In the order of their creation. */
export function listTemplates(db: Db, page: Page): Promise<ListedTemplate[]> {
  const [lastId] = page.after ?? [];
  return many<ListedTemplate>(
    db,
    sql`select ${LISTED} from provisioning.template
      where organization_id = bellhop.current_organization() and (${lastId ?? null}::uuid is null or id > ${lastId ?? null}::uuid)
      order by id limit ${page.limit + 1} offset ${page.start}`,
  );
}

export const readTemplateOf = (db: Db, id: string) =>
  one<Template>(
    db,
    sql`select ${LISTED}, text from provisioning.template where organization_id = bellhop.current_organization() and id = ${id}`,
  );

export async function countTemplates(db: Db): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) as count from provisioning.template where organization_id = bellhop.current_organization()`,
  );
  return row?.count ?? 0;
}

/** Devices that have the template, but those of these models. */
export async function countDevicesWith(db: Db, id: string, otherThan: readonly string[] = []): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select provisioning.count_devices_with(${id}::uuid, ${otherThan}::text[]) as count`,
  );
  return row?.count ?? 0;
}

/** What the template is for; undefined where it is not the account's. */
export async function modelsOfTemplate(db: Db, id: string, account: string): Promise<string[] | undefined> {
  const row = await one<{ models: string[] | null }>(
    db,
    sql`select provisioning.models_of_template(${id}::uuid, ${account}::uuid) as models`,
  );
  return row?.models ?? undefined;
}
