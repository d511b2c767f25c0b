create schema sign_in;
grant usage on schema sign_in to bellhop_app;

-- A browser that somebody signed in with.
create table sign_in.session (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- SHA-256 of what the cookie holds: a random token needs no slow hash.
  hash bytea not null check (length(hash) = 32),
  -- How the person proved who they are: {password,totp}, {passkey}, {oidc}.
  methods text[] not null,
  created_at timestamptz not null,
  authenticated_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ip inet,
  user_agent text,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
create index session_by_person on sign_in.session (organization_id, person_id);
create index session_by_expiry on sign_in.session (expires_at);
select bellhop.isolate_tenants('sign_in.session');

create table sign_in.session_directory (
  hash bytea primary key,
  organization_id uuid not null,
  session_id uuid not null
);
create function sign_in.keep_session_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    delete from sign_in.session_directory where hash = old.hash;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into sign_in.session_directory values (new.hash, new.organization_id, new.id);
  end if;
  return null;
end $$;
revoke execute on function sign_in.keep_session_directory() from public;
create trigger keep_session_directory after insert or delete or update of hash on sign_in.session
  for each row execute function sign_in.keep_session_directory();

-- Codes of an app (RFC 6238). Unconfirmed until a first code was right; a code's time step is used once.
create table sign_in.totp (
  organization_id uuid not null,
  person_id uuid not null,
  secret_encrypted bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
select bellhop.isolate_tenants('sign_in.totp');

-- For who has lost the app or the passkey; each works once.
create table sign_in.recovery_code (
  organization_id uuid not null,
  person_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  primary key (organization_id, person_id, hash),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
select bellhop.isolate_tenants('sign_in.recovery_code');

-- WebAuthn credentials.
create table sign_in.passkey (
  organization_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  credential_id text not null check (length(credential_id) <= 1400),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null check (length(name) between 1 and 100),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
create index passkey_by_person on sign_in.passkey (organization_id, person_id);
select bellhop.isolate_tenants('sign_in.passkey');

create table sign_in.passkey_directory (
  credential_id text constraint passkey_in_use primary key,
  organization_id uuid not null,
  passkey_id uuid not null
);
create function sign_in.keep_passkey_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from sign_in.passkey_directory where credential_id = old.credential_id;
  else
    insert into sign_in.passkey_directory values (new.credential_id, new.organization_id, new.id);
  end if;
  return null;
end $$;
revoke execute on function sign_in.keep_passkey_directory() from public;
create trigger keep_passkey_directory after insert or delete on sign_in.passkey
  for each row execute function sign_in.keep_passkey_directory();

-- What a mail's link carries, as a hash: to set a new password, or to accept an invitation. At most one of a kind is open.
create table sign_in.link (
  organization_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('reset', 'invitation')),
  hash bytea not null check (length(hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organization_id, person_id, kind),
  foreign key (organization_id, person_id) references people.person on delete cascade
);
create index link_by_expiry on sign_in.link (expires_at);
select bellhop.isolate_tenants('sign_in.link');

create table sign_in.link_directory (
  hash bytea primary key,
  organization_id uuid not null,
  person_id uuid not null
);
create function sign_in.keep_link_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    delete from sign_in.link_directory where hash = old.hash;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into sign_in.link_directory values (new.hash, new.organization_id, new.person_id);
  end if;
  return null;
end $$;
revoke execute on function sign_in.keep_link_directory() from public;
create trigger keep_link_directory after insert or delete or update of hash on sign_in.link
  for each row execute function sign_in.keep_link_directory();

-- How often something was tried in vain, by a hash of what is tried and by whom. It is counted before any tenant is known.
create table sign_in.brake (
  key bytea primary key check (length(key) = 32),
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index brake_by_age on sign_in.brake (last_at);
grant select, insert, update, delete on sign_in.brake to bellhop_app;

-- Challenges that were answered well, until they would have expired: nobody answers one twice.
create table sign_in.used_challenge (
  hash bytea primary key check (length(hash) = 32),
  expires_at timestamptz not null
);
create index used_challenge_by_expiry on sign_in.used_challenge (expires_at);
grant select, insert on sign_in.used_challenge to bellhop_app;

-- What is asked of somebody who wants to sign in, before any tenant is known.
create function sign_in.account_of(organization uuid, person uuid) returns table (
  organization_id uuid, person_id uuid, email text, display_name text, login_enabled boolean, suspended boolean,
  password_hash text, has_totp boolean, passkeys int, recovery_codes int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.organization_id, p.id, p.email, p.display_name, p.login_enabled, p.login_enabled and not access.may_sign_in(p.organization_id, p.id), w.hash,
    exists (select from sign_in.totp t where t.organization_id = p.organization_id and t.person_id = p.id and t.confirmed_at is not null),
    (select count(*)::int from sign_in.passkey k where k.organization_id = p.organization_id and k.person_id = p.id),
    (select count(*)::int from sign_in.recovery_code c where c.organization_id = p.organization_id and c.person_id = p.id)
  from people.person p
  left join access.password w on w.organization_id = p.organization_id and w.person_id = p.id
  where p.organization_id = organization and p.id = person and p.person_type = 'person'
$$;
revoke execute on function sign_in.account_of(uuid, uuid) from public;
grant execute on function sign_in.account_of(uuid, uuid) to bellhop_app;

create function sign_in.find_by_passkey(credential text) returns table (organization_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.organization_id, k.person_id from sign_in.passkey_directory d
  join sign_in.passkey k on k.organization_id = d.organization_id and k.id = d.passkey_id
  where d.credential_id = credential
$$;
revoke execute on function sign_in.find_by_passkey(text) from public;
grant execute on function sign_in.find_by_passkey(text) to bellhop_app;

create function sign_in.find_by_link(link_hash bytea) returns table (organization_id uuid, person_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.organization_id, d.person_id from sign_in.link_directory d where d.hash = link_hash
$$;
revoke execute on function sign_in.find_by_link(bytea) from public;
grant execute on function sign_in.find_by_link(bytea) to bellhop_app;

-- Whose session this is, and that it was seen; written down once a minute, so that reading costs no write each time.
create function sign_in.use_session(session_hash bytea, address inet, idle interval) returns table (
  organization_id uuid, person_id uuid, session_id uuid, authenticated_at timestamptz)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_session sign_in.session;
begin
  select s.* into found_session
  from sign_in.session_directory d join sign_in.session s on s.organization_id = d.organization_id and s.id = d.session_id
  where d.hash = session_hash and s.expires_at > now() and s.last_seen_at > now() - idle;
  if not found then
    return;
  end if;
  if found_session.last_seen_at < now() - interval '1 minute' then
    update sign_in.session s set last_seen_at = now(), ip = address
    where s.organization_id = found_session.organization_id and s.id = found_session.id;
  end if;
  return query select found_session.organization_id, found_session.person_id, found_session.id, found_session.authenticated_at;
end $$;
revoke execute on function sign_in.use_session(bytea, inet, interval) from public;
grant execute on function sign_in.use_session(bytea, inet, interval) to bellhop_app;

-- Whoever holds a session's secret may end it, in whichever organization it is.
create function sign_in.end_session(session_hash bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from sign_in.session s using sign_in.session_directory d
  where d.hash = session_hash and s.organization_id = d.organization_id and s.id = d.session_id
$$;
revoke execute on function sign_in.end_session(bytea) from public;
grant execute on function sign_in.end_session(bytea) to bellhop_app;

-- Sessions, links and brakes that are over.
create function sign_in.forget_old() returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from sign_in.session where expires_at < now();
  delete from sign_in.link where expires_at < now();
  delete from sign_in.totp where confirmed_at is null and created_at < now() - interval '1 day';
  delete from sign_in.brake where last_at < now() - interval '2 days';
  delete from sign_in.used_challenge where expires_at < now()
$$;
revoke execute on function sign_in.forget_old() from public;
grant execute on function sign_in.forget_old() to bellhop_app;

-- Who acts with less than the organization's reach acts on nobody's sign-in but their own; whom they may invite is whom they see.
do $$
declare role_name name;
begin
  foreach role_name in array array['bellhop_local', 'bellhop_own'] loop
    perform bellhop.restrict(role_name, t::regclass, 'person_id = bellhop.current_person()')
      from unnest(array['sign_in.session', 'sign_in.totp', 'sign_in.recovery_code', 'sign_in.passkey']) t;
    perform bellhop.restrict(role_name, 'mail.message', 'false', 'true');
    perform bellhop.restrict(role_name, 'sign_in.link',
      'exists (select from people.person p where p.organization_id = link.organization_id and p.id = link.person_id)');
  end loop;
end $$;
