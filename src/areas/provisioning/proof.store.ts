import { type Db, many, sql } from '../../foundation/db/sql.ts';

/** That a phone proved itself from where it asks, both under one hash. */
export interface SharedProof {
  key: string;
  provedAt: Date;
}

/** As others told it. The numbers grow in the order in which they can be heard. */
export interface HeardProof extends SharedProof {
  number: number;
}

interface Exchange {
  told: readonly SharedProof[];
  heardUpTo: number;
  page: number;
  mostKept: number;
}

export const shareProofs = (db: Db, { told, heardUpTo, page, mostKept }: Exchange) =>
  many<HeardProof>(
    db,
    sql`select key, proved_at as "provedAt", number::float8 from provisioning.share_proofs(${told.map(({ key }) => key)}::text[],
      ${told.map(({ provedAt }) => provedAt)}::timestamptz[], ${heardUpTo}::bigint, ${page}::int, ${mostKept}::int)`,
  );
