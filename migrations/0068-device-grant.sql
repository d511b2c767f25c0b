-- An integration for devices without a browser asks by a code that a person types elsewhere (RFC 8628). Off unless its owner says so: whoever
-- knows a client id could begin, and send the link to somebody who takes it for their own.
alter table oauth.application
  add column device_grant boolean not null default false,
  add check (kind = 'integration' or not device_grant);

-- A device that waits for a person's answer. Nobody has signed in yet, so there is no tenant; it is found by the hash of what the device
-- holds, and by the keyed hash of what the person types, and no program can list it.
create table oauth.device_directory (
  hash bytea primary key check (length(hash) = 32),
  user_code_hash bytea not null unique check (length(user_code_hash) = 32),
  payload jsonb not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  polled_at timestamptz,
  consumed_at timestamptz
);
create index device_by_expiry on oauth.device_directory (expires_at);

create function oauth.save_device(device_hash bytea, code_hash bytea, device jsonb, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into oauth.device_directory (hash, user_code_hash, payload, expires_at) values (device_hash, code_hash, device, until)
$$;

-- The device asks, and says by that when it did; whether that was too soon counts while nobody has answered.
create function oauth.poll_device(device_hash bytea, at timestamptz, not_before timestamptz) returns table (
  payload jsonb, consumed_at timestamptz, too_soon boolean)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with before as (select d.hash, d.polled_at from oauth.device_directory d where d.hash = device_hash for update)
  update oauth.device_directory d set polled_at = at from before b where d.hash = b.hash
  returning d.payload, d.consumed_at, d.answered_at is null and d.expires_at > at and coalesce(b.polled_at > not_before, false)
$$;

-- What a device asks that waits for an answer still.
create function oauth.find_device(code_hash bytea, at timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.payload from oauth.device_directory d where d.user_code_hash = code_hash and d.expires_at > at and d.answered_at is null
$$;

-- Answers a device, once; false is for every later answer.
create function oauth.answer_device(code_hash bytea, answer jsonb, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with answered as (
    update oauth.device_directory d set payload = d.payload || answer, answered_at = at
    where d.user_code_hash = code_hash and d.expires_at > at and d.answered_at is null
    returning d.hash)
  select exists (select from answered)
$$;

-- As oauth.consume_voucher.
create function oauth.consume_device(device_hash bytea, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with consumed as (
    update oauth.device_directory d set consumed_at = at where d.hash = device_hash and d.consumed_at is null returning d.hash)
  select exists (select from consumed)
$$;

drop function oauth.find_application(uuid, timestamptz);
create function oauth.find_application(application uuid, at timestamptz) returns table (
  organization_id uuid, organization_name text, id uuid, kind text, name text, description text, redirect_uris text[], scopes text[],
  is_public boolean, device_grant boolean, secret_hashes bytea[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.organization_id, o.display_name, a.id, a.kind, a.name, a.description, a.redirect_uris, a.scopes, a.is_public, a.device_grant,
    array(select s.hash from oauth.client_secret s
      where s.organization_id = a.organization_id and s.application_id = a.id and coalesce(s.expires_at > at, true)
      order by s.created_at desc)
  from oauth.application_directory d
  join oauth.application a on a.organization_id = d.organization_id and a.id = d.application_id
  join tenancy.organization o on o.id = a.organization_id
  where d.application_id = application and not tenancy.is_suspended(o.lineage)
$$;

do $$
declare
  api regprocedure;
begin
  foreach api in array array[
    'oauth.save_device(bytea, bytea, jsonb, timestamptz)', 'oauth.poll_device(bytea, timestamptz, timestamptz)',
    'oauth.find_device(bytea, timestamptz)', 'oauth.answer_device(bytea, jsonb, timestamptz)',
    'oauth.consume_device(bytea, timestamptz)', 'oauth.find_application(uuid, timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', api);
    execute format('grant execute on function %s to bellhop_app', api);
  end loop;
end $$;

create or replace function oauth.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from oauth.interaction_directory where expires_at < now();
  -- A device that comes late hears that its code has expired, and not that there never was one.
  delete from oauth.device_directory where expires_at < now() - interval '1 hour';
  delete from oauth.voucher where expires_at < now();
  delete from oauth.client_secret where expires_at < now();
  delete from oauth.consent where expires_at < now();
end $$;
