-- The ground every area stands on: the roles programs work as, the tenant of a transaction, partitions, jobs, settings.
-- The owner migrates and owns; bellhop_app and bellhop_edge own nothing and cannot bypass row security.

do $$
declare role_name text;
begin
  -- Roles belong to the whole server: another database of it may be creating them at this very moment.
  foreach role_name in array array['bellhop_app', 'bellhop_edge'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
    -- A superuser may take any role; since PostgreSQL 16 a mere CREATEROLE must grant itself what it created.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end $$;

create schema if not exists bellhop;
grant usage on schema bellhop to bellhop_app, bellhop_edge;

-- The one organization that this transaction acts in. Unset means none, and no row of any tenant is visible.
create function bellhop.current_organization() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('bellhop.organization_id', true), '')::uuid;

-- A tenant table: row security on, one scalar policy on organization_id (anything more costs forty times as much).
create function bellhop.isolate_tenants(tenant_table regclass, privileges text default 'select, insert, update, delete') returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('create policy tenant on %s to bellhop_app using (organization_id = bellhop.current_organization())', tenant_table);
  execute format('grant %s on %s to bellhop_app', privileges, tenant_table);
end $$;
revoke execute on function bellhop.isolate_tenants(regclass, text) from public;

-- The column that rows are parted by.
create function bellhop.partition_key(parent regclass) returns text
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select quote_ident(a.attname)
  from pg_partitioned_table t join pg_attribute a on a.attrelid = t.partrelid and a.attnum = t.partattrs[0]
  where t.partrelid = parent
$$;
revoke execute on function bellhop.partition_key(regclass) from public;

-- Partitions for the months from the current one on, and a default one so that nothing is ever refused for want of one. What the
-- default one took in the meantime moves into the month it belongs to.
create function bellhop.create_monthly_partitions(parent regclass, months_ahead int default 3) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  other text := parent::text || '_other';
  key text := bellhop.partition_key(parent);
  month timestamptz;
  next_month timestamptz;
  partition_name text;
begin
  if to_regclass(other) is null then
    execute format('create table %s partition of %s default', other, parent);
  end if;
  for i in 0..months_ahead loop
    month := (date_trunc('month', now() at time zone 'utc') + make_interval(months => i)) at time zone 'utc';
    next_month := (date_trunc('month', now() at time zone 'utc') + make_interval(months => i + 1)) at time zone 'utc';
    partition_name := parent::text || to_char(month at time zone 'utc', '_YYYY_MM');
    continue when to_regclass(partition_name) is not null;
    execute format('lock table %s', other);
    execute format('create table %s (like %s including all)', partition_name, parent);
    execute format('with moved as (delete from %1$s where %2$s >= %3$L and %2$s < %4$L returning *) insert into %5$s select * from moved',
      other, key, month, next_month, partition_name);
    execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, partition_name, month, next_month);
  end loop;
end $$;
revoke execute on function bellhop.create_monthly_partitions(regclass, int) from public;

-- Settings of the installation itself (whether this is a demo, which secret keys were in use).
create table bellhop.setting (
  name text primary key,
  value jsonb not null
);
grant select, insert, update on bellhop.setting to bellhop_app;

-- Jobs are enqueued in the transaction of the change they follow. The worker's own tables are not the application's to write.
create schema jobs;
grant usage on schema jobs to bellhop_app, bellhop_edge;
create function jobs.enqueue(task text, payload json, run_at timestamptz default null, job_key text default null) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key)
$$;
revoke execute on function jobs.enqueue(text, json, timestamptz, text) from public;
grant execute on function jobs.enqueue(text, json, timestamptz, text) to bellhop_app, bellhop_edge;
