import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** Who asks, and for whom. */
export interface Parties {
  providerName: string;
  customerName: string;
}

/** Of the organization acted in. The provider is the one whose name stands in front of its mails. */
export async function findParties(db: Db): Promise<Parties> {
  const found = await one<Parties>(
    db,
    sql`select mail.sender_name() as "providerName", o.display_name as "customerName"
      from tenancy.organization o where o.id = bellhop.current_organization()`,
  );
  if (!found) throw new Error('A transaction acts in one organization.');
  return found;
}
