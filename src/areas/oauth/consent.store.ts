import type { Context } from '../../foundation/context.ts';
import { moveTo } from '../../foundation/db/database.ts';
import { takeTurn } from '../../foundation/db/settings.ts';
import { type Db, many, one, run, sql } from '../../foundation/db/sql.ts';
import type { Consent } from './consent.model.ts';

export const insertConsent = (db: Db, consent: Consent, givenBy: string | undefined, now: Date) =>
  run(
    db,
    sql`insert into oauth.consent (organization_id, id, application_id, person_id, scopes, given_by, created_at, expires_at)
      values (${consent.organizationId}, ${consent.id}, ${consent.applicationId}, ${consent.personId}, ${consent.scopes},
        ${givenBy ?? null}, ${now}, ${consent.expiresAt})`,
  );

/** It lives as long as the newest refresh token. */
export const prolongConsent = (db: Db, id: string, until: Date) =>
  run(
    db,
    sql`update oauth.consent set expires_at = ${until}
      where organization_id = bellhop.current_organization() and id = ${id} and expires_at < ${until}`,
  );

type EndedConsent = Pick<Consent, 'id' | 'applicationId' | 'personId' | 'scopes'>;

const ENDED = sql`returning id, application_id as "applicationId", person_id as "personId", scopes`;

/** Its codes and tokens go with it, so that they are dead when this is committed. */
export const deleteConsent = (db: Db, id: string) =>
  one<EndedConsent>(
    db,
    sql`delete from oauth.consent where organization_id = bellhop.current_organization() and id = ${id} ${ENDED}`,
  );

export const deleteConsentsTo = (db: Db, applicationId: string) =>
  many<EndedConsent>(
    db,
    sql`delete from oauth.consent where organization_id = bellhop.current_organization() and application_id = ${applicationId} ${ENDED}`,
  );

export const deleteServiceConsent = (db: Db, applicationId: string) =>
  one<EndedConsent>(
    db,
    sql`delete from oauth.consent where organization_id = bellhop.current_organization() and application_id = ${applicationId}
      and person_id is null ${ENDED}`,
  );

/** There is one for each service app, and whoever lets the same one in meanwhile waits. */
export async function replaceServiceConsent(db: Db, consent: Consent, givenBy: string | undefined, now: Date): Promise<void> {
  await takeTurn(db, `service app ${consent.organizationId} ${consent.applicationId}`);
  await deleteServiceConsent(db, consent.applicationId);
  await insertConsent(db, consent, givenBy, now);
}

/** The same transaction and the same actor in another organization: one that has let the actor's application in. */
export const actIn = (ctx: Context, organizationId: string): Promise<Context> => moveTo(ctx, { ...ctx.actor, organizationId });
