-- Where a device is: the location of its primary owner (D2), written here by triggers whenever either changes, so that it can be
-- filtered by index and compared by row security.
alter table devices.device
  add column location_id uuid,
  add foreign key (organization_id, location_id) references tenancy.location on delete set null (location_id);

create function devices.location_of(organization uuid, device uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(p.location_id, w.location_id, v.location_id)
  from devices.line_port l
  left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
  left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
  left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
  where l.organization_id = organization and l.device_id = device and l.primary_owner
$$;
revoke execute on function devices.location_of(uuid, uuid) from public;

update devices.device d set location_id = devices.location_of(d.organization_id, d.id);
create index device_by_location on devices.device (organization_id, location_id, id);

create function devices.keep_location_of_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update devices.device d set location_id = devices.location_of(new.organization_id, new.device_id)
  where d.organization_id = new.organization_id and d.id = new.device_id
    and d.location_id is distinct from devices.location_of(new.organization_id, new.device_id);
  return null;
end $$;
revoke execute on function devices.keep_location_of_line() from public;
create trigger keep_location after insert or update of person_id, workspace_id, virtual_line_id, primary_owner, device_id on devices.line_port
  for each row when (new.primary_owner) execute function devices.keep_location_of_line();

-- Its argument is the column of the line port that names an owner of this kind.
create function devices.keep_location_of_owner() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  execute format('update devices.device d set location_id = $1 from devices.line_port l
    where l.organization_id = $2 and l.%I = $3 and l.primary_owner and d.organization_id = l.organization_id and d.id = l.device_id', tg_argv[0])
    using new.location_id, new.organization_id, new.id;
  return null;
end $$;
revoke execute on function devices.keep_location_of_owner() from public;
create trigger keep_location_of_devices after update of location_id on people.person
  for each row when (old.location_id is distinct from new.location_id) execute function devices.keep_location_of_owner('person_id');
create trigger keep_location_of_devices after update of location_id on workspaces.workspace
  for each row when (old.location_id is distinct from new.location_id) execute function devices.keep_location_of_owner('workspace_id');
create trigger keep_location_of_devices after update of location_id on virtual_lines.virtual_line
  for each row when (old.location_id is distinct from new.location_id) execute function devices.keep_location_of_owner('virtual_line_id');
