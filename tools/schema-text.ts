import type pg from 'pg';

const OURS =
  "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker', 'public') and n.nspname !~ '^pg_'";
// The partitions of each month come and go; their parent says all that matters.
const NO_PARTITIONS = 'not c.relispartition';

/** Each statement lists the lines of one kind of thing, in an order that never changes by itself. */
const LISTINGS: [title: string, statement: string][] = [
  [
    'tables and columns',
    `select format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'p', 'v') and ${OURS} and ${NO_PARTITIONS} order by n.nspname, c.relname, a.attnum`,
  ],
  [
    'constraints',
    `select format('%s.%s %s: %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and ${NO_PARTITIONS} and k.contype in ('p', 'f', 'u', 'c') order by 1`,
  ],
  [
    'indexes',
    `select pg_get_indexdef(i.indexrelid) as line
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where ${OURS} and ${NO_PARTITIONS} order by 1`,
  ],
  [
    'row security',
    `select format('%s.%s %s: %s', n.nspname, c.relname, case when c.relrowsecurity then 'on' else 'off' end,
        coalesce((select string_agg(format('%s to %s using %s', p.polname,
          (select string_agg(r.rolname, ', ') from pg_roles r where r.oid = any(p.polroles)), pg_get_expr(p.polqual, p.polrelid)), '; ' order by p.polname)
          from pg_policy p where p.polrelid = c.oid), 'no policy')) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${OURS} and ${NO_PARTITIONS} order by 1`,
  ],
  [
    'grants',
    `select format('%s.%s %s: %s', n.nspname, c.relname, a.grantee::regrole, string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where ${OURS} and ${NO_PARTITIONS} and a.grantee::regrole::text like 'bellhop%' and c.relkind in ('r', 'p', 'v')
      group by n.nspname, c.relname, a.grantee order by 1`,
  ],
  [
    'functions',
    `select format('%s.%s(%s) returns %s%s', n.nspname, f.proname, pg_get_function_identity_arguments(f.oid), pg_get_function_result(f.oid),
        case when f.prosecdef then ' security definer' else '' end) as line
      from pg_proc f join pg_namespace n on n.oid = f.pronamespace where ${OURS} order by 1`,
  ],
];

/** The migrated schema as text, so that the effect of a migration is reviewed as a diff. */
export async function schemaText(client: Pick<pg.Client, 'query'>): Promise<string> {
  const sections: string[] = [];
  for (const [title, statement] of LISTINGS) {
    const { rows } = await client.query<{ line: string }>(statement);
    sections.push(`-- ${title}\n${rows.map(({ line }) => line).join('\n')}\n`);
  }
  return sections.join('\n');
}
