create schema people;
create schema workspaces;
create schema virtual_lines;
grant usage on schema people, workspaces, virtual_lines to bellhop_app;

create table people.person (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  display_name text not null check (length(display_name) between 1 and 256),
  first_name text,
  last_name text,
  nick_name text,
  avatar text,
  department text,
  title text,
  manager text,
  manager_id uuid,
  addresses jsonb not null default '[]',
  -- Numbers that only stand in the directory: mobile, fax, and the work number of somebody without calling.
  contact_numbers jsonb not null default '[]',
  site_urls text[] not null default '{}',
  time_zone text,
  location_id uuid,
  login_enabled boolean not null default true,
  invite_pending boolean not null default false,
  person_type text not null default 'person' check (person_type in ('person', 'bot', 'appuser')),
  provisioning_permission text not null default 'NONE' check (provisioning_permission in ('NONE', 'VIEW', 'MODIFY')),
  created_at timestamptz not null default now(),
  last_modified_at timestamptz not null default now(),
  last_activity_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, location_id) references tenancy.location,
  foreign key (organization_id, manager_id) references people.person on delete set null (manager_id)
);
create index person_by_manager on people.person (organization_id, manager_id) where manager_id is not null;
create index person_by_email on people.person (organization_id, email text_pattern_ops);
create index person_by_name on people.person (organization_id, lower(display_name) text_pattern_ops);
create index person_by_location on people.person (organization_id, location_id);
select bellhop.isolate_tenants('people.person');

-- An email address names one person on the whole platform.
create table people.email_directory (
  email text constraint email_in_use primary key,
  organization_id uuid not null,
  person_id uuid not null
);
create function people.keep_email_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    delete from people.email_directory where email = old.email;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into people.email_directory values (new.email, new.organization_id, new.id);
  end if;
  return null;
end $$;
create trigger keep_email_directory after insert or delete or update of email on people.person
  for each row execute function people.keep_email_directory();

create table workspaces.workspace (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  display_name text not null check (length(display_name) between 1 and 256),
  location_id uuid,
  floor_id uuid,
  capacity int check (capacity >= 0),
  type text not null default 'notSet' check (type in ('notSet', 'focus', 'huddle', 'meetingRoom', 'open', 'desk', 'other')),
  notes text,
  supported_devices text not null default 'collaborationDevices' check (supported_devices in ('collaborationDevices', 'phones')),
  calling_type text not null default 'freeCalling',
  hotdesking_status text not null default 'off' check (hotdesking_status in ('on', 'off')),
  sip_address text,
  calendar jsonb not null default '{"type": "none"}',
  indoor_navigation jsonb,
  device_hosted_meetings jsonb not null default '{"enabled": false}',
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, location_id) references tenancy.location,
  foreign key (organization_id, floor_id) references tenancy.floor on delete set null (floor_id)
);
create index workspace_by_name on workspaces.workspace (organization_id, lower(display_name) text_pattern_ops);
create index workspace_by_location on workspaces.workspace (organization_id, location_id);
select bellhop.isolate_tenants('workspaces.workspace');

create table virtual_lines.virtual_line (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  first_name text not null,
  last_name text not null,
  display_name text,
  location_id uuid not null,
  caller_id jsonb not null default '{}',
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  foreign key (organization_id, location_id) references tenancy.location
);
select bellhop.isolate_tenants('virtual_lines.virtual_line');
