alter table virtual_lines.virtual_line
  add column time_zone text,
  add column announcement_language text;
create index virtual_line_by_location on virtual_lines.virtual_line (organization_id, location_id);

-- What a POST with an Idempotency-Key answered, for a day: the same key does not do it twice. The request's hash and the
-- answer are sealed, because either may hold a secret.
create table bellhop.idempotency_key (
  organization_id uuid not null references tenancy.organization,
  caller_id uuid not null,
  key text not null check (length(key) between 1 and 255),
  outcome_encrypted bytea,
  created_at timestamptz not null,
  primary key (organization_id, caller_id, key)
);
create index idempotency_key_by_time on bellhop.idempotency_key (created_at);
select bellhop.isolate_tenants('bellhop.idempotency_key');

-- Once a day, for all tenants: an end to what is remembered only for a while.
create or replace function bellhop.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from access.token where expires_at < now() - interval '30 days';
  delete from devices.deleted_device where deleted_at < now() - interval '30 days';
  delete from bellhop.idempotency_key where created_at < now() - interval '1 day';
end $$;

-- How the numbers of somebody ring apart: {"enabled": false, "patterns": {"+14085267209": "LONG_LONG"}}.
alter table people.person add column distinctive_ring jsonb not null default '{"enabled": false, "patterns": {}}';
alter table workspaces.workspace add column distinctive_ring jsonb not null default '{"enabled": false, "patterns": {}}';
