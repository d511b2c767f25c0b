create schema access;
grant usage on schema access to bellhop_app;

create table access.role_assignment (
  organization_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('id_full_admin', 'id_readonly_admin')),
  primary key (organization_id, person_id, role),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
select bellhop.isolate_tenants('access.role_assignment');

create table access.password (
  organization_id uuid not null,
  person_id uuid not null,
  -- argon2id in PHC form, salt and cost included.
  hash text not null,
  changed_at timestamptz not null default now(),
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
select bellhop.isolate_tenants('access.password');

create table access.token (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- SHA-256 of the token: a random token needs no slow hash.
  hash bytea not null check (length(hash) = 32),
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
create index token_by_person on access.token (organization_id, person_id);
create index token_by_expiry on access.token (expires_at);
select bellhop.isolate_tenants('access.token');

create table access.token_directory (
  hash bytea primary key,
  organization_id uuid not null,
  token_id uuid not null
);
create function access.keep_token_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from access.token_directory where hash = old.hash;
  else
    insert into access.token_directory values (new.hash, new.organization_id, new.id);
  end if;
  return null;
end $$;
create trigger keep_token_directory after insert or delete on access.token
  for each row execute function access.keep_token_directory();

-- Whose token this is, read before any tenant is known. An expired one, or one of a suspended organization, is no token.
create function access.find_bearer(token_hash bytea) returns table (
  organization_id uuid, person_id uuid, email text, display_name text, scopes text[], roles text[], expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.organization_id, t.person_id, p.email, p.display_name, t.scopes,
    array(select r.role from access.role_assignment r where r.organization_id = t.organization_id and r.person_id = t.person_id),
    t.expires_at
  from access.token_directory d
  join access.token t on t.organization_id = d.organization_id and t.id = d.token_id
  join people.person p on p.organization_id = t.organization_id and p.id = t.person_id
  join tenancy.organization o on o.id = t.organization_id
  where d.hash = token_hash and t.expires_at > now() and p.login_enabled and o.suspended_at is null
$$;
revoke execute on function access.find_bearer(bytea) from public;
grant execute on function access.find_bearer(bytea) to bellhop_app;

-- Where a person lives, for commands that name one by email only.
create function access.find_person_by_email(email_address text) returns table (organization_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.organization_id, d.person_id from people.email_directory d where d.email = lower(email_address)
$$;
revoke execute on function access.find_person_by_email(text) from public;
grant execute on function access.find_person_by_email(text) to bellhop_app;
