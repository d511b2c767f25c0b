-- A code that a phone presents once instead of its MAC address being typed in: kept as a keyed hash, gone when it is used.
create table devices.activation_code (
  organization_id uuid not null,
  device_id uuid not null,
  code_hash bytea not null constraint activation_code_in_use unique,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  primary key (organization_id, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
select bellhop.isolate_tenants('devices.activation_code', 'select, insert, update, delete');

-- A phone presents its code before anybody knows whose it is.
create function devices.find_activation_code(hash bytea) returns table (organization_id uuid, device_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.organization_id, c.device_id from devices.activation_code c
  join tenancy.organization o on o.id = c.organization_id
  where c.code_hash = hash and c.expires_at > now() and o.suspended_at is null
$$;
revoke execute on function devices.find_activation_code(bytea) from public;
grant execute on function devices.find_activation_code(bytea) to bellhop_app;

-- Of several MAC addresses, those that are on the platform; whose they are, nobody is told.
create function devices.macs_in_use(addresses text[]) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.mac from devices.mac_directory d where d.mac = any(addresses)
$$;
revoke execute on function devices.macs_in_use(text[]) from public;
grant execute on function devices.macs_in_use(text[]) to bellhop_app;

-- Whether the phones that somebody owns take guests; said once per owner, whatever phones come and go.
create table devices.hoteling (
  organization_id uuid not null,
  owner_id uuid not null,
  owner_type text not null check (owner_type in ('person', 'workspace')),
  person_id uuid generated always as (case when owner_type = 'person' then owner_id end) stored,
  workspace_id uuid generated always as (case when owner_type = 'workspace' then owner_id end) stored,
  enabled boolean not null,
  limit_guest_use boolean not null,
  guest_hours_limit int check (guest_hours_limit between 1 and 999),
  primary key (organization_id, owner_id),
  foreign key (organization_id, person_id) references people.person on delete cascade,
  foreign key (organization_id, workspace_id) references workspaces.workspace on delete cascade
);
select bellhop.isolate_tenants('devices.hoteling');

-- Checked when a statement ends: lines trade their ports without being deleted, and stay registered.
alter table devices.line_port
  drop constraint line_port_organization_id_device_id_port_key,
  add constraint line_port_port_in_use unique (organization_id, device_id, port) deferrable initially immediate;
