-- Whoever watches hears what changes, from the transaction that changes it: "<organization> <action> <kind of target> <id of target>", a
-- dash for what there is not. Ids and words of our own, never a name or a value: every program may listen.
create function audit.announce() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  story text := concat_ws(' ', new.action, coalesce(new.target_type, '-'), coalesce(new.target_id::text, '-'));
begin
  perform pg_notify('change_recorded', new.organization_id || ' ' || story);
  -- An account is also seen from the one above it.
  if new.target_type = 'ORGANIZATION' and new.target_id = new.organization_id then
    perform pg_notify('change_recorded', o.parent_id || ' ' || story)
    from tenancy.organization o where o.id = new.organization_id and o.parent_id is not null;
  end if;
  return null;
end $$;
revoke execute on function audit.announce() from public;
create trigger announce after insert on audit.event for each row execute function audit.announce();

-- Where a job stands: each change of its state, and of how far it is one a second. "<organization> <kind> <id> created|updated".
create function bulk_jobs.announce() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform pg_notify('job_moved', concat_ws(' ', new.organization_id, new.kind, new.id, 'created'));
  elsif (new.status, new.paused_at, new.item_count) is distinct from (old.status, old.paused_at, old.item_count)
    or date_trunc('second', new.updated_at) <> date_trunc('second', old.updated_at) then
    perform pg_notify('job_moved', concat_ws(' ', new.organization_id, new.kind, new.id, 'updated'));
  end if;
  return null;
end $$;
revoke execute on function bulk_jobs.announce() from public;
create trigger announce after insert or update on bulk_jobs.job for each row execute function bulk_jobs.announce();
