create schema tenancy;
grant usage on schema tenancy to bellhop_app, bellhop_edge;

-- Platform, service providers and customers are organizations alike, so that stock and templates have a home on every level.
create sequence tenancy.organization_number start 98079001;
create table tenancy.organization (
  id uuid primary key,
  kind text not null check (kind in ('platform', 'service-provider', 'customer')),
  parent_id uuid references tenancy.organization,
  -- The provider this customer belongs to, however deep below it (a channel is a provider below a provider).
  service_provider_id uuid references tenancy.organization,
  number bigint not null unique default nextval('tenancy.organization_number'),
  display_name text not null check (length(display_name) between 1 and 256),
  -- Domain and digest realm of all its lines. Every stored HA1 depends on it: it never changes.
  sip_domain text not null unique check (sip_domain = lower(sip_domain)),
  digest_algorithms text[] not null default '{MD5}' check (digest_algorithms <@ array['MD5', 'SHA-256'] and cardinality(digest_algorithms) > 0),
  sip_transport text not null default 'UDP' check (sip_transport in ('UDP', 'TCP', 'TLS')),
  tls_required boolean not null default false,
  srtp text not null default 'off' check (srtp in ('off', 'optional', 'mandatory')),
  sip_password_rules jsonb not null default '{}',
  provisioning_permission text not null default 'NONE' check (provisioning_permission in ('NONE', 'VIEW', 'MODIFY')),
  device_management_access boolean not null default false,
  fedramp boolean not null default false,
  created_at timestamptz not null default now(),
  suspended_at timestamptz,
  check ((kind = 'platform') = (parent_id is null))
);
alter table tenancy.organization enable row level security;
create policy tenant on tenancy.organization to bellhop_app using (id = bellhop.current_organization());
grant select, update on tenancy.organization to bellhop_app;

create table tenancy.location (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 256),
  time_zone text not null,
  preferred_language text not null,
  announcement_language text,
  address jsonb not null,
  latitude text,
  longitude text,
  notes text,
  -- Null until calling is enabled for the location.
  calling_enabled_at timestamptz,
  routing_prefix text check (routing_prefix ~ '^[0-9]{1,7}$'),
  outside_dial_digit text,
  -- Empty object: the organization's rules hold.
  sip_password_rules jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create unique index location_name on tenancy.location (organization_id, lower(name));
create unique index location_routing_prefix on tenancy.location (organization_id, routing_prefix);
select bellhop.isolate_tenants('tenancy.location');

create table tenancy.floor (
  organization_id uuid not null,
  id uuid not null,
  location_id uuid not null,
  floor_number int not null,
  display_name text,
  primary key (organization_id, id),
  foreign key (organization_id, location_id) references tenancy.location on delete cascade,
  unique (organization_id, location_id, floor_number)
);
select bellhop.isolate_tenants('tenancy.floor');

-- Which organization a number of ours names is asked before any tenant is known (sign-in, the SIP edge).
create function tenancy.find_organization(organization uuid) returns table (id uuid, kind text, parent_id uuid, suspended boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.kind, o.parent_id, o.suspended_at is not null from tenancy.organization o where o.id = organization
$$;
revoke execute on function tenancy.find_organization(uuid) from public;
grant execute on function tenancy.find_organization(uuid) to bellhop_app;

-- A new organization is nobody's row yet, so that no tenant policy could let it in. Who may ask is the use case's to check.
create function tenancy.create_organization(
  id uuid, kind text, parent_id uuid, service_provider_id uuid, display_name text, sip_base text, attributes jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  number bigint := nextval('tenancy.organization_number');
begin
  insert into tenancy.organization
    (id, kind, parent_id, service_provider_id, number, display_name, sip_domain, provisioning_permission, device_management_access, fedramp)
  values (id, kind, parent_id, service_provider_id, number, display_name, number || '.' || sip_base,
    coalesce(attributes ->> 'provisioningPermission', 'NONE'),
    coalesce((attributes ->> 'deviceManagementAccess')::boolean, false),
    coalesce((attributes ->> 'fedramp')::boolean, false));
end $$;
revoke execute on function tenancy.create_organization(uuid, text, uuid, uuid, text, text, jsonb) from public;
grant execute on function tenancy.create_organization(uuid, text, uuid, uuid, text, text, jsonb) to bellhop_app;
