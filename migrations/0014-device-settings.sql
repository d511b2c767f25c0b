create schema device_settings;
grant usage on schema device_settings to bellhop_app;

-- What an organization, a location or a device says itself about its settings, by path: {"mpp.vlan.enabled": true}. What it does not
-- say it inherits. The scope is the organization, the location or the device; the reference makes its settings leave with it.
create table device_settings.customization (
  organization_id uuid not null references tenancy.organization,
  scope_id uuid not null,
  location_id uuid,
  device_id uuid,
  -- False: whatever stands here does not count, the level above does.
  enabled boolean not null default true,
  settings jsonb not null default '{}',
  -- {"wifi.ldap.bindPw": "…"}, sealed as a whole.
  secrets_encrypted bytea,
  updated_at timestamptz not null,
  primary key (organization_id, scope_id),
  foreign key (organization_id, location_id) references tenancy.location on delete cascade,
  foreign key (organization_id, device_id) references devices.device on delete cascade,
  check (scope_id = coalesce(device_id, location_id, organization_id)),
  check (num_nonnulls(device_id, location_id) <= 1)
);
select bellhop.isolate_tenants('device_settings.customization');

-- The same for settings that are named by tags, of phones of one family or model.
create table device_settings.dynamic_setting (
  organization_id uuid not null references tenancy.organization,
  scope_id uuid not null,
  location_id uuid,
  device_id uuid,
  family_or_model text not null,
  tag text not null,
  value text,
  value_encrypted bytea,
  updated_at timestamptz not null,
  primary key (organization_id, scope_id, family_or_model, tag),
  foreign key (organization_id, location_id) references tenancy.location on delete cascade,
  foreign key (organization_id, device_id) references devices.device on delete cascade,
  check (scope_id = coalesce(device_id, location_id, organization_id)),
  check (num_nonnulls(device_id, location_id) <= 1),
  check (num_nonnulls(value, value_encrypted) = 1)
);
select bellhop.isolate_tenants('device_settings.dynamic_setting');

-- What the devices of a person or a workspace have in common.
create table device_settings.owner_setting (
  organization_id uuid not null references tenancy.organization,
  owner_id uuid not null,
  person_id uuid,
  workspace_id uuid,
  compression text not null check (compression in ('ON', 'OFF')),
  primary key (organization_id, owner_id),
  foreign key (organization_id, person_id) references people.person on delete cascade,
  foreign key (organization_id, workspace_id) references workspaces.workspace on delete cascade,
  check (owner_id = coalesce(person_id, workspace_id)),
  check (num_nonnulls(person_id, workspace_id) = 1)
);
select bellhop.isolate_tenants('device_settings.owner_setting');

-- What is on the keys of a device; one without a row has the default layout.
create table device_settings.layout (
  organization_id uuid not null references tenancy.organization,
  device_id uuid not null,
  user_reorder_enabled boolean not null,
  line_keys jsonb not null,
  kem_module_type text check (kem_module_type in ('KEM_14_KEYS', 'KEM_18_KEYS', 'KEM_20_KEYS')),
  kem_keys jsonb not null default '[]',
  updated_at timestamptz not null,
  primary key (organization_id, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
select bellhop.isolate_tenants('device_settings.layout');

create table device_settings.line_key_template (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null,
  model text not null,
  user_reorder_enabled boolean not null,
  line_keys jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create unique index line_key_template_name on device_settings.line_key_template (organization_id, lower(name));
select bellhop.isolate_tenants('device_settings.line_key_template');
