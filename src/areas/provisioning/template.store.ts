import { type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { TemplateDetails } from './template.model.ts';

export const insertTemplate = (db: Db, organizationId: string, id: string, details: TemplateDetails, now: Date) =>
  refuseNameInUse(details.name, () =>
    run(
      db,
      sql`insert into provisioning.template (organization_id, id, name, description, models, text, created_at, updated_at)
        values (${organizationId}, ${id}, ${details.name}, ${details.description}, ${details.models}, ${details.text}, ${now}, ${now})`,
    ),
  );

export const saveTemplate = (db: Db, id: string, details: TemplateDetails, now: Date) =>
  refuseNameInUse(details.name, () =>
    run(
      db,
      sql`update provisioning.template set name = ${details.name}, description = ${details.description}, models = ${details.models},
          text = ${details.text}, updated_at = ${now}
        where organization_id = bellhop.current_organization() and id = ${id}`,
    ),
  );

export const deleteTemplateRow = (db: Db, id: string) =>
  run(db, sql`delete from provisioning.template where organization_id = bellhop.current_organization() and id = ${id}`);

/** Nobody gives the template to a device, and nobody else changes it, until this transaction ends. */
export const lockTemplate = (db: Db, id: string) => one(db, sql`select pg_advisory_xact_lock(hashtextextended(${id}, 2))`);

/** Nobody changes or deletes the template until this transaction ends; others may give it to devices, too. */
export const lockTemplateUse = (db: Db, id: string) =>
  one(db, sql`select pg_advisory_xact_lock_shared(hashtextextended(${id}, 2))`);

/** One at a time per account, so that no more than the most are made. */
export const lockTemplatesOf = (db: Db, organizationId: string) =>
  one(db, sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 2))`);

async function refuseNameInUse(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!violates(error, 'template_name')) throw error;
    throw new Refused('conflict', 'template.name-in-use', `There is a template called '${name}' already.`);
  }
}
