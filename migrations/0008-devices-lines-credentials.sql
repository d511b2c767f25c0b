create schema devices;
grant usage on schema devices to bellhop_app;

create table devices.device (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  -- Twelve hexadecimal digits in lower case; null for a device without a network adapter of its own (cloud fax).
  mac text check (mac ~ '^[0-9a-f]{12}$'),
  -- The catalog row it was added as: "DMS Yealink T46U".
  model text not null,
  managed_by text not null check (managed_by in ('CISCO', 'CUSTOMER', 'PARTNER')),
  tags text[] not null default '{}',
  -- Who owns it in an operator's books; its user is the owner of its primary line port.
  service_provider_id uuid,
  serial text,
  pin_encrypted bytea,
  activation_state text check (activation_state in ('deactivated', 'activating', 'activated')),
  upgrade_channel text,
  -- What an operator fills in (document 002).
  friendly_name text,
  time_zone text,
  template_id uuid,
  update_protocol text check (update_protocol in ('https', 'http', 'tftp')),
  update_interval_minutes int check (update_interval_minutes > 0),
  admin_user_name text,
  admin_password_encrypted bytea,
  notes text,
  enabled boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create index device_by_mac on devices.device (organization_id, mac);
create index device_by_tags on devices.device using gin (tags);
select bellhop.isolate_tenants('devices.device');

-- A MAC address is on the platform once, whoever owns it.
create table devices.mac_directory (
  mac text constraint mac_in_use primary key,
  organization_id uuid not null,
  device_id uuid not null
);
create function devices.keep_mac_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('UPDATE', 'DELETE') and old.mac is not null then
    delete from devices.mac_directory where mac = old.mac;
  end if;
  if tg_op in ('INSERT', 'UPDATE') and new.mac is not null then
    insert into devices.mac_directory values (new.mac, new.organization_id, new.id);
  end if;
  return null;
end $$;
create trigger keep_mac_directory after insert or delete or update of mac on devices.device
  for each row execute function devices.keep_mac_directory();

-- A phone that asks for its file says its MAC before anybody knows whose it is.
create function devices.find_mac(address text) returns table (organization_id uuid, device_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.organization_id, d.device_id from devices.mac_directory d where d.mac = address
$$;
revoke execute on function devices.find_mac(text) from public;
grant execute on function devices.find_mac(text) to bellhop_app;

-- What is on the line keys: each port range shows the line of a person, a workspace or a virtual line.
create table devices.line_port (
  organization_id uuid not null,
  id uuid not null,
  device_id uuid not null,
  port int not null check (port between 1 and 1000),
  line_weight int not null default 1 check (line_weight between 1 and 100),
  -- The device belongs to the owner of this line; exactly one of a device's line ports is its primary owner's.
  primary_owner boolean not null,
  line_type text not null check (line_type in ('PRIMARY', 'SHARED_CALL_APPEARANCE')),
  person_id uuid,
  workspace_id uuid,
  virtual_line_id uuid,
  -- User part of the line port that is registered: user@<the organization's SIP domain>.
  line_port_user text not null check (line_port_user = lower(line_port_user)),
  label text,
  hotline_enabled boolean not null default false,
  hotline_destination text,
  allow_call_decline boolean not null default true,
  t38_fax_compression boolean,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, device_id) references devices.device on delete cascade,
  foreign key (organization_id, person_id) references people.person,
  foreign key (organization_id, workspace_id) references workspaces.workspace,
  foreign key (organization_id, virtual_line_id) references virtual_lines.virtual_line,
  check (num_nonnulls(person_id, workspace_id, virtual_line_id) = 1),
  unique (organization_id, device_id, port),
  constraint line_port_user_in_use unique (organization_id, line_port_user)
);
create unique index line_port_primary on devices.line_port (organization_id, device_id) where primary_owner;
create index line_port_by_person on devices.line_port (organization_id, person_id) where person_id is not null;
create index line_port_by_workspace on devices.line_port (organization_id, workspace_id) where workspace_id is not null;
create index line_port_by_virtual_line on devices.line_port (organization_id, virtual_line_id) where virtual_line_id is not null;
select bellhop.isolate_tenants('devices.line_port');

-- What a phone proves itself with at the SIP edge: one user name and password for all its lines. During a managed
-- rotation two rows of the same user name are valid for a while. The password itself is kept only for phones that
-- Bellhop provisions, encrypted.
create table devices.credential (
  organization_id uuid not null,
  id uuid not null,
  device_id uuid not null,
  sip_user_name text not null,
  ha1_md5 text not null check (ha1_md5 ~ '^[0-9a-f]{32}$'),
  ha1_sha256 text not null check (ha1_sha256 ~ '^[0-9a-f]{64}$'),
  password_encrypted bytea,
  version bigint not null default 1,
  valid_until timestamptz,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
create index credential_by_device on devices.credential (organization_id, device_id);
create index credential_by_user_name on devices.credential (organization_id, sip_user_name);
select bellhop.isolate_tenants('devices.credential');

-- A deleted device answers 410 for thirty days to those who could see it.
create table devices.deleted_device (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  mac text,
  deleted_at timestamptz not null default now(),
  primary key (organization_id, id)
);
create index deleted_device_by_time on devices.deleted_device (deleted_at);
select bellhop.isolate_tenants('devices.deleted_device', 'select, insert, delete');

-- The SIP edge caches credentials; whatever changes one says so, once per statement, and the edges drop what they hold.
create function devices.announce_credential_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from changed) then
    perform pg_notify('credential_changed', string_agg(distinct changed.organization_id || ' ' || changed.sip_user_name, ','))
      from changed having count(*) <= 50;
    if (select count(*) from changed) > 50 then
      perform pg_notify('credential_changed', '*');
    end if;
  end if;
  return null;
end $$;
create trigger announce_insert after insert on devices.credential
  referencing new table as changed for each statement execute function devices.announce_credential_change();
create trigger announce_update after update on devices.credential
  referencing old table as changed for each statement execute function devices.announce_credential_change();
create trigger announce_delete after delete on devices.credential
  referencing old table as changed for each statement execute function devices.announce_credential_change();
