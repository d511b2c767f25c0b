create schema numbers;
create schema licenses;
grant usage on schema numbers, licenses to bellhop_app;

create table numbers.number (
  organization_id uuid not null references tenancy.organization,
  e164 text not null check (e164 ~ '^\+[1-9][0-9]{3,14}$'),
  location_id uuid not null,
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'INACTIVE')),
  number_type text not null default 'DID' check (number_type in ('DID', 'TOLLFREE', 'MOBILE')),
  service_number boolean not null default false,
  -- What an operator meters by (document 004): users, services, contact centers, and concurrent calls where they count.
  usage text not null default 'User' check (usage in ('User', 'Service', 'Contact Center')),
  concurrent_calls int check (concurrent_calls > 0),
  main_number boolean not null default false,
  person_id uuid,
  workspace_id uuid,
  virtual_line_id uuid,
  phone_number_type text check (phone_number_type in ('PRIMARY', 'ALTERNATE')),
  created_at timestamptz not null default now(),
  primary key (organization_id, e164),
  foreign key (organization_id, location_id) references tenancy.location,
  foreign key (organization_id, person_id) references people.person,
  foreign key (organization_id, workspace_id) references workspaces.workspace,
  foreign key (organization_id, virtual_line_id) references virtual_lines.virtual_line,
  check (num_nonnulls(person_id, workspace_id, virtual_line_id) <= 1)
);
create unique index number_main on numbers.number (organization_id, location_id) where main_number;
create index number_by_location on numbers.number (organization_id, location_id, e164);
create index number_by_person on numbers.number (organization_id, person_id) where person_id is not null;
create index number_by_workspace on numbers.number (organization_id, workspace_id) where workspace_id is not null;
create index number_by_virtual_line on numbers.number (organization_id, virtual_line_id) where virtual_line_id is not null;
select bellhop.isolate_tenants('numbers.number');

-- A telephone number belongs to one organization on the whole platform.
create table numbers.number_directory (
  e164 text constraint number_in_use primary key,
  organization_id uuid not null
);
create function numbers.keep_number_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from numbers.number_directory where e164 = old.e164;
  else
    insert into numbers.number_directory values (new.e164, new.organization_id);
  end if;
  return null;
end $$;
create trigger keep_number_directory after insert or delete on numbers.number
  for each row execute function numbers.keep_number_directory();

-- Who answers an extension; the same one may exist in several locations.
create table numbers.extension (
  organization_id uuid not null,
  location_id uuid not null,
  extension text not null check (extension ~ '^[0-9]{2,10}$'),
  person_id uuid,
  workspace_id uuid,
  virtual_line_id uuid,
  constraint extension_in_use primary key (organization_id, location_id, extension),
  foreign key (organization_id, location_id) references tenancy.location,
  foreign key (organization_id, person_id) references people.person,
  foreign key (organization_id, workspace_id) references workspaces.workspace,
  foreign key (organization_id, virtual_line_id) references virtual_lines.virtual_line,
  check (num_nonnulls(person_id, workspace_id, virtual_line_id) = 1)
);
create unique index extension_of_person on numbers.extension (organization_id, person_id) where person_id is not null;
create unique index extension_of_workspace on numbers.extension (organization_id, workspace_id) where workspace_id is not null;
create unique index extension_of_virtual_line on numbers.extension (organization_id, virtual_line_id) where virtual_line_id is not null;
select bellhop.isolate_tenants('numbers.extension');

create table licenses.license (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  -- The strings that clients look for: "Webex Calling - Professional" and its kin.
  name text not null,
  kind text not null check (kind in ('professional', 'standard', 'workspace', 'common-area', 'other')),
  total_units int not null check (total_units >= 0),
  consumed_by_users int not null default 0,
  consumed_by_workspaces int not null default 0,
  subscription_id text,
  created_at timestamptz not null default now(),
  primary key (organization_id, id),
  constraint license_used_up check (consumed_by_users + consumed_by_workspaces <= total_units)
);
select bellhop.isolate_tenants('licenses.license', 'select, insert, update');

create table licenses.assignment (
  organization_id uuid not null,
  license_id uuid not null,
  owner_id uuid not null,
  person_id uuid generated always as (case when owner_type = 'person' then owner_id end) stored,
  workspace_id uuid generated always as (case when owner_type = 'workspace' then owner_id end) stored,
  owner_type text not null check (owner_type in ('person', 'workspace')),
  assigned_at timestamptz not null default now(),
  primary key (organization_id, owner_id, license_id),
  foreign key (organization_id, license_id) references licenses.license,
  foreign key (organization_id, person_id) references people.person,
  foreign key (organization_id, workspace_id) references workspaces.workspace
);
create index assignment_by_license on licenses.assignment (organization_id, license_id);
select bellhop.isolate_tenants('licenses.assignment', 'select, insert, delete');

-- The counts are kept with the assignments, so that they are right however many assign at once.
create function licenses.count_assignment() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  assignment licenses.assignment := case when tg_op = 'DELETE' then old else new end;
  step int := case when tg_op = 'DELETE' then -1 else 1 end;
begin
  update licenses.license set
    consumed_by_users = consumed_by_users + case when assignment.owner_type = 'person' then step else 0 end,
    consumed_by_workspaces = consumed_by_workspaces + case when assignment.owner_type = 'workspace' then step else 0 end
  where organization_id = assignment.organization_id and id = assignment.license_id;
  return null;
end $$;
create trigger count_assignment after insert or delete on licenses.assignment
  for each row execute function licenses.count_assignment();
