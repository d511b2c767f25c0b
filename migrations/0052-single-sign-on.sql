create schema single_sign_on;
grant usage on schema single_sign_on to bellhop_app;

-- The OpenID Connect issuer that an organization's people sign in at.
create table single_sign_on.connection (
  organization_id uuid primary key references tenancy.organization,
  issuer text not null check (length(issuer) between 1 and 2048),
  client_id text not null check (length(client_id) between 1 and 256),
  client_secret_encrypted bytea not null,
  enabled boolean not null,
  -- Whether its people sign in there and nowhere else.
  required boolean not null,
  check (enabled or not required)
);
select bellhop.isolate_tenants('single_sign_on.connection');

-- Domains of email addresses. Anybody may claim one; it counts from when it is verified.
create table single_sign_on.domain (
  organization_id uuid not null references tenancy.organization,
  domain text not null check (length(domain) <= 253 and domain = lower(domain)),
  -- What a TXT record of the domain has to say. No secret: whoever reads it still has to be able to write the record.
  challenge text not null,
  created_at timestamptz not null,
  verified_at timestamptz,
  verified_by text check (verified_by in ('dns', 'word')),
  primary key (organization_id, domain),
  check ((verified_at is null) = (verified_by is null))
);
select bellhop.isolate_tenants('single_sign_on.domain');

-- A verified domain is one organization's on the whole platform; claims alone keep nobody out.
create table single_sign_on.domain_directory (
  domain text constraint domain_is_verified_elsewhere primary key,
  organization_id uuid not null
);
create function single_sign_on.keep_domain_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    delete from single_sign_on.domain_directory where domain = old.domain and organization_id = old.organization_id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.verified_at is not null then
    insert into single_sign_on.domain_directory values (new.domain, new.organization_id);
  end if;
  return null;
end $$;
revoke execute on function single_sign_on.keep_domain_directory() from public;
create trigger keep_domain_directory after insert or delete or update on single_sign_on.domain
  for each row execute function single_sign_on.keep_domain_directory();

-- Which organization's issuer vouches for addresses of this domain, read before any tenant is known.
create function single_sign_on.find_by_domain(email_domain text) returns table (organization_id uuid, required boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.organization_id, c.required
  from single_sign_on.domain_directory d
  join single_sign_on.connection c on c.organization_id = d.organization_id
  join tenancy.organization o on o.id = d.organization_id
  where d.domain = email_domain and c.enabled and not tenancy.is_suspended(o.lineage)
$$;
revoke execute on function single_sign_on.find_by_domain(text) from public;
grant execute on function single_sign_on.find_by_domain(text) to bellhop_app;

-- The domain by which this person has to sign in at the issuer; null where there is another way. Those who can give everybody their
-- rights keep the other ways, so that an issuer that is gone locks nobody out, and so does whom the issuer cannot vouch for.
create function single_sign_on.domain_required_of(organization uuid, person uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.domain
  from people.person p
  join single_sign_on.domain_directory d on d.domain = split_part(lower(p.email), '@', 2) and d.organization_id = p.organization_id
  join single_sign_on.connection c on c.organization_id = p.organization_id
  where p.organization_id = organization and p.id = person and c.required
    and not exists (select from access.role_assignment r where r.organization_id = p.organization_id and r.person_id = p.id
      and r.role in ('id_full_admin', 'provider_admin', 'platform_admin'))
$$;
revoke execute on function single_sign_on.domain_required_of(uuid, uuid) from public;
grant execute on function single_sign_on.domain_required_of(uuid, uuid) to bellhop_app;

-- Less than the whole organization has no part in it.
select bellhop.restrict(r, t::regclass, 'false')
from unnest(array['bellhop_local', 'bellhop_own']) r, unnest(array['single_sign_on.connection', 'single_sign_on.domain']) t;
