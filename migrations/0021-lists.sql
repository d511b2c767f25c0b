-- What lists are searched and sorted by, in the order in which they are paged. Under row security an index decides only what a
-- leakproof comparison can decide, and lower(), like and @> are none. So names stand in lower case in columns of their own, compared
-- byte by byte, and tags in a table.
alter table tenancy.location
  add column name_key text collate "C" not null generated always as (lower(name)) stored;
drop index tenancy.location_name;
create unique index location_name on tenancy.location (organization_id, name_key);

-- Most organizations have few locations and licenses, and some very many. Told so, the planner looks one up by its key and does not read
-- all of its organization.
alter table tenancy.location alter column organization_id set (n_distinct = -0.01);
alter table licenses.license alter column organization_id set (n_distinct = -0.01);

alter table people.person
  add column name_key text collate "C" not null generated always as (lower(display_name)) stored,
  add column first_name_key text collate "C" not null generated always as (lower(coalesce(first_name, display_name))) stored,
  add column last_name_key text collate "C" not null generated always as (lower(coalesce(last_name, ''))) stored;
drop index people.person_by_name, people.person_by_location;
create index person_by_name on people.person (organization_id, name_key, id);
create index person_by_first_name on people.person (organization_id, first_name_key, id);
create index person_by_last_name on people.person (organization_id, last_name_key, id);
create index person_by_location on people.person (organization_id, location_id, id);

alter table workspaces.workspace
  add column name_key text collate "C" not null generated always as (lower(display_name)) stored,
  add column calendar_type text not null generated always as (coalesce(calendar ->> 'type', 'none')) stored,
  add column hosts_meetings boolean not null generated always as (coalesce((device_hosted_meetings ->> 'enabled')::boolean, false)) stored;
drop index workspaces.workspace_by_name, workspaces.workspace_by_location;
create index workspace_by_name on workspaces.workspace (organization_id, name_key, id);
create index workspace_by_location on workspaces.workspace (organization_id, location_id, id);
create index workspace_by_floor on workspaces.workspace (organization_id, floor_id, id) where floor_id is not null;
create index workspace_by_capacity on workspaces.workspace (organization_id, capacity, id);
create index workspace_by_type on workspaces.workspace (organization_id, type, id);
create index workspace_by_calling on workspaces.workspace (organization_id, calling_type, id);
create index workspace_by_calendar on workspaces.workspace (organization_id, calendar_type, id);
create index workspace_hosting on workspaces.workspace (organization_id, id) where hosts_meetings;
create index workspace_by_devices on workspaces.workspace (organization_id, supported_devices, id);

alter table virtual_lines.virtual_line
  add column name_key text collate "C" not null generated always as (lower(coalesce(display_name, first_name || ' ' || last_name))) stored,
  add column full_name_key text collate "C" not null generated always as (lower(first_name || ' ' || last_name)) stored,
  add column first_name_key text collate "C" not null generated always as (lower(first_name)) stored,
  add column last_name_key text collate "C" not null generated always as (lower(last_name)) stored;
drop index virtual_lines.virtual_line_by_location;
create index virtual_line_by_location on virtual_lines.virtual_line (organization_id, location_id, id);
create index virtual_line_by_name on virtual_lines.virtual_line (organization_id, name_key, id);
create index virtual_line_by_full_name on virtual_lines.virtual_line (organization_id, full_name_key);
create index virtual_line_by_first_name on virtual_lines.virtual_line (organization_id, first_name_key, last_name_key, id);
create index virtual_line_by_last_name on virtual_lines.virtual_line (organization_id, last_name_key, first_name_key, id);

drop index licenses.assignment_by_license;
create index assignment_by_license on licenses.assignment (organization_id, license_id, person_id);
create index role_assignment_by_role on access.role_assignment (organization_id, role, person_id);

-- Kept by triggers and not generated: a device that moves to another organization takes all its columns along.
alter table devices.device add column friendly_name_key text collate "C";
create function devices.keep_friendly_name_key() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.friendly_name_key := lower(new.friendly_name);
  return new;
end $$;
revoke execute on function devices.keep_friendly_name_key() from public;
create trigger keep_new_friendly_name_key before insert on devices.device
  for each row when (new.friendly_name is not null) execute function devices.keep_friendly_name_key();
create trigger keep_friendly_name_key before update of friendly_name on devices.device
  for each row execute function devices.keep_friendly_name_key();
update devices.device set friendly_name_key = lower(friendly_name) where friendly_name is not null;
create index device_by_own_name on devices.device (organization_id, friendly_name_key, id) where friendly_name_key is not null;
create index device_by_model on devices.device (organization_id, model, id);
create index device_by_upgrade_channel on devices.device (organization_id, upgrade_channel, id) where upgrade_channel is not null;
create index device_in_activation on devices.device (organization_id, id) where activation_state is not null;

-- A refresh of a registration changes none of these columns, so that it stays a heap-only update.
create index status_by_software on registrations.device_status (organization_id, software, device_id) where software is not null;
create index status_failing on registrations.device_status (organization_id, device_id) where failures_in_a_row >= 3;
create index status_outdated on registrations.device_status (organization_id, device_id) where firmware_below_minimum;

-- The tags of devices once more, to find devices by them. The trigger alone writes here.
create table devices.device_tag (
  organization_id uuid not null,
  tag text not null,
  device_id uuid not null,
  primary key (organization_id, tag, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
create index device_tag_by_device on devices.device_tag (organization_id, device_id);
select bellhop.isolate_tenants('devices.device_tag', 'select');
create function devices.keep_tags() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    delete from devices.device_tag t
    where t.organization_id = old.organization_id and t.device_id = old.id and t.tag <> all(new.tags);
  end if;
  insert into devices.device_tag select new.organization_id, tag, new.id from unnest(new.tags) as tag on conflict do nothing;
  return null;
end $$;
revoke execute on function devices.keep_tags() from public;
-- Of two names, because a condition on the old row is none of an insert's: most devices come without tags and pay nothing.
create trigger keep_tags after insert on devices.device
  for each row when (new.tags <> '{}') execute function devices.keep_tags();
create trigger keep_changed_tags after update of tags on devices.device
  for each row when (new.tags <> old.tags) execute function devices.keep_tags();
insert into devices.device_tag select d.organization_id, tag, d.id from devices.device d, unnest(d.tags) as tag on conflict do nothing;
drop index devices.device_by_tags;

alter table numbers.number
  add column owner_type text not null generated always as (
    case when person_id is not null then 'PEOPLE' when workspace_id is not null then 'PLACE'
      when virtual_line_id is not null then 'VIRTUAL_LINE' else 'NONE' end) stored,
  -- What a number ends with is the beginning of this.
  add column reversed text collate "C" not null generated always as (reverse(e164)) stored;
drop index numbers.number_available;
create index number_available on numbers.number (organization_id, location_id, e164) where owner_type = 'NONE';
create index number_assigned on numbers.number (organization_id, e164) where owner_type <> 'NONE';
create index number_by_owner_type on numbers.number (organization_id, owner_type, e164);
create index number_by_end on numbers.number (organization_id, reversed);
drop index numbers.extension_by_number;
create index extension_by_number on numbers.extension (organization_id, extension text_pattern_ops);
