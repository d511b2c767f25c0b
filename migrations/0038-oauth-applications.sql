create schema oauth;
grant usage on schema oauth to bellhop_app;

-- A program of somebody else that asks for access: an integration acts for the persons who let it, a service app for the
-- organizations whose administrators let it. It belongs to who registered it and is used by others.
create table oauth.application (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  kind text not null check (kind in ('integration', 'service')),
  name text not null check (name <> ''),
  description text not null default '',
  redirect_uris text[] not null default '{}',
  scopes text[] not null,
  -- An app on a phone or in a browser cannot keep a secret: it has none and proves itself by PKCE.
  is_public boolean not null default false,
  created_at timestamptz not null,
  primary key (organization_id, id),
  check (kind = 'integration' or not is_public)
);
select bellhop.isolate_tenants('oauth.application');

-- SHA-256 of a client secret: a random secret needs no slow hash. One that has been replaced goes on working until it expires.
create table oauth.client_secret (
  organization_id uuid not null,
  application_id uuid not null,
  id uuid not null,
  hash bytea not null check (length(hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz,
  primary key (organization_id, application_id, id),
  foreign key (organization_id, application_id) references oauth.application on delete cascade
);
create index client_secret_by_expiry on oauth.client_secret (expires_at) where expires_at is not null;
select bellhop.isolate_tenants('oauth.client_secret');

-- Every application of the platform; what others consented to ends with it.
create table oauth.application_directory (
  application_id uuid primary key,
  organization_id uuid not null
);
create function oauth.keep_application_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from oauth.application_directory where application_id = old.id;
  else
    insert into oauth.application_directory values (new.id, new.organization_id);
  end if;
  return null;
end $$;
revoke execute on function oauth.keep_application_directory() from public;
create trigger keep_application_directory after insert or delete on oauth.application
  for each row execute function oauth.keep_application_directory();

-- What somebody allowed an application: a person for themselves, or (without a person) an administrator for a service app. Everything
-- issued on its ground is gone with it. Each sign-in at an integration is one of its own, so that ending one leaves the others.
create table oauth.consent (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  application_id uuid not null references oauth.application_directory on delete cascade,
  person_id uuid,
  scopes text[] not null,
  -- Who said yes; for a service app this is not whom it acts for.
  given_by uuid,
  created_at timestamptz not null,
  -- Moves on with each refresh; null for a service app, which is allowed until somebody says otherwise.
  expires_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references people.person on delete cascade,
  check ((person_id is null) = (expires_at is null))
);
create index consent_by_person on oauth.consent (organization_id, person_id);
create index consent_by_application on oauth.consent (application_id, organization_id);
create index consent_by_expiry on oauth.consent (expires_at) where expires_at is not null;
create unique index consent_of_service_app on oauth.consent (organization_id, application_id) where person_id is null;
select bellhop.isolate_tenants('oauth.consent');

-- What a client hands in once for tokens: an authorization code or a refresh token. It stays after that, so that whoever hands it in
-- a second time is found out.
create table oauth.voucher (
  organization_id uuid not null,
  id uuid not null,
  consent_id uuid not null,
  kind text not null check (kind in ('AuthorizationCode', 'RefreshToken')),
  -- SHA-256 of what the client holds.
  hash bytea not null check (length(hash) = 32),
  payload jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, consent_id) references oauth.consent on delete cascade
);
create index voucher_by_consent on oauth.voucher (organization_id, consent_id);
create index voucher_by_expiry on oauth.voucher (expires_at);
select bellhop.isolate_tenants('oauth.voucher');

create table oauth.voucher_directory (
  hash bytea primary key,
  organization_id uuid not null,
  voucher_id uuid not null
);
create function oauth.keep_voucher_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from oauth.voucher_directory where hash = old.hash;
  else
    insert into oauth.voucher_directory values (new.hash, new.organization_id, new.id);
  end if;
  return null;
end $$;
revoke execute on function oauth.keep_voucher_directory() from public;
create trigger keep_voucher_directory after insert or delete on oauth.voucher
  for each row execute function oauth.keep_voucher_directory();

-- Where a browser stands between asking for access and the answer. Nobody has signed in yet, so there is no tenant; it is found by the
-- hash of what the browser's cookie holds, and no program can list it.
create table oauth.interaction_directory (
  hash bytea primary key check (length(hash) = 32),
  payload jsonb not null,
  expires_at timestamptz not null
);
create index interaction_by_expiry on oauth.interaction_directory (expires_at);

create function oauth.save_interaction(interaction_hash bytea, interaction jsonb, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into oauth.interaction_directory as i values (interaction_hash, interaction, until)
  on conflict (hash) do update set payload = excluded.payload, expires_at = excluded.expires_at
$$;
create function oauth.find_interaction(interaction_hash bytea, at timestamptz) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.payload from oauth.interaction_directory i where i.hash = interaction_hash and i.expires_at > at
$$;
create function oauth.delete_interaction(interaction_hash bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from oauth.interaction_directory i where i.hash = interaction_hash
$$;

-- The client behind an id, before anybody is signed in; none of a suspended organization.
create function oauth.find_application(application uuid, at timestamptz) returns table (
  organization_id uuid, organization_name text, id uuid, kind text, name text, description text, redirect_uris text[], scopes text[],
  is_public boolean, secret_hashes bytea[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.organization_id, o.display_name, a.id, a.kind, a.name, a.description, a.redirect_uris, a.scopes, a.is_public,
    array(select s.hash from oauth.client_secret s
      where s.organization_id = a.organization_id and s.application_id = a.id and coalesce(s.expires_at > at, true)
      order by s.created_at desc)
  from oauth.application_directory d
  join oauth.application a on a.organization_id = d.organization_id and a.id = d.application_id
  join tenancy.organization o on o.id = a.organization_id
  where d.application_id = application and not tenancy.is_suspended(o.lineage)
$$;

-- What an organization may know of the applications that it let in.
create function oauth.admitted_applications(applications uuid[]) returns table (
  id uuid, kind text, name text, description text, organization_name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.kind, a.name, a.description, o.display_name
  from oauth.application_directory d
  join oauth.application a on a.organization_id = d.organization_id and a.id = d.application_id
  join tenancy.organization o on o.id = a.organization_id
  where d.application_id = any(applications) and exists (
    select from oauth.consent c where c.organization_id = bellhop.current_organization() and c.application_id = d.application_id)
$$;

-- A code or a refresh token that a client shows; whose it is stands in it.
create function oauth.find_voucher(voucher_hash bytea, voucher_kind text, at timestamptz) returns table (
  payload jsonb, consumed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.payload, v.consumed_at
  from oauth.voucher_directory d
  join oauth.voucher v on v.organization_id = d.organization_id and v.id = d.voucher_id
  where d.hash = voucher_hash and v.kind = voucher_kind and v.expires_at > at
$$;

-- Takes a voucher, once. Of several at the same time the first has it, and true is the answer; for all others it is a second use.
create function oauth.consume_voucher(voucher_hash bytea, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with consumed as (
    update oauth.voucher v set consumed_at = at
    from oauth.voucher_directory d
    where d.hash = voucher_hash and v.organization_id = d.organization_id and v.id = d.voucher_id and v.consumed_at is null
    returning v.id)
  select exists (select from consumed)
$$;

do $$
declare
  api regprocedure;
begin
  foreach api in array array[
    'oauth.save_interaction(bytea, jsonb, timestamptz)', 'oauth.find_interaction(bytea, timestamptz)', 'oauth.delete_interaction(bytea)',
    'oauth.find_application(uuid, timestamptz)', 'oauth.admitted_applications(uuid[])',
    'oauth.find_voucher(bytea, text, timestamptz)', 'oauth.consume_voucher(bytea, timestamptz)']::regprocedure[] loop
    execute format('revoke execute on function %s from public', api);
    execute format('grant execute on function %s to bellhop_app', api);
  end loop;
end $$;
