-- Once a day, for all tenants: an end to what is remembered only for a while.
create function bellhop.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from access.token where expires_at < now() - interval '30 days';
  delete from devices.deleted_device where deleted_at < now() - interval '30 days';
end $$;
revoke execute on function bellhop.keep_house() from public;
grant execute on function bellhop.keep_house() to bellhop_app;

-- Months that are over for so long go whole. It is the owner's: no program may shorten its own trail.
create function bellhop.drop_old_partitions(parent regclass, keep_days int) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  kept_since timestamptz := now() - make_interval(days => keep_days);
  partition_name text;
begin
  for partition_name in
    select p.name from (select inhrelid::regclass::text as name from pg_inherits where inhparent = parent) p
    where to_date(substring(p.name from '_(\d{4}_\d{2})$'), 'YYYY_MM') + interval '1 month' <= kept_since at time zone 'utc'
  loop
    execute format('drop table %s', partition_name);
  end loop;
  execute format('delete from %s where %s < %L', parent::text || '_other', bellhop.partition_key(parent), kept_since);
end $$;
revoke execute on function bellhop.drop_old_partitions(regclass, int) from public;

-- Whoever may call a trigger's function could hang it on a table of his own; triggers themselves need no such right.
do $$
declare
  trigger_function regprocedure;
begin
  for trigger_function in
    select p.oid from pg_proc p
    where p.prosecdef and p.prorettype = 'trigger'::regtype and p.proowner = current_user::regrole
  loop
    execute format('revoke execute on function %s from public', trigger_function);
  end loop;
end $$;
