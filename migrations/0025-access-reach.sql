-- Two roles that reach less than their organization: bellhop_local the named locations (and oneself), bellhop_own the devices of one
-- person. They are members of bellhop_app, so that its policies and privileges are theirs, and every restrictive policy below takes
-- something away. Statements of everybody else never meet these policies, so that they cost nothing there.

do $$
declare role_name text;
begin
  foreach role_name in array array['bellhop_local', 'bellhop_own'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', role_name);
    exception when duplicate_object or unique_violation then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to current_user', role_name);
    end if;
    execute format('grant bellhop_app to %I', role_name);
  end loop;
end $$;

create function bellhop.current_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('bellhop.person_id', true), '')::uuid;

create function bellhop.current_locations() returns uuid[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('bellhop.location_ids', true), ''), '{}')::uuid[];

-- Takes from a role what does not fulfil a condition; with commands, only from those.
create function bellhop.restrict(role_name name, restricted regclass, seen text, written text default null, command text default 'all') returns void
  language plpgsql as $$
begin
  execute format('create policy %I on %s as restrictive for %s to %I %s %s', role_name || '_' || command, restricted, command, role_name,
    case when command = 'insert' then '' else 'using (' || seen || ')' end,
    case when command in ('select', 'delete') then '' else 'with check (' || coalesce(written, seen) || ')' end);
end $$;
revoke execute on function bellhop.restrict(name, regclass, text, text, text) from public;

-- What of an organization everybody may read, and only those who reach it whole may change.
create function bellhop.only_read(role_name name, restricted regclass) returns void
  language plpgsql as $$
declare command text;
begin
  foreach command in array array['insert', 'update', 'delete'] loop
    perform bellhop.restrict(role_name, restricted, 'false', 'false', command);
  end loop;
end $$;
revoke execute on function bellhop.only_read(name, regclass) from public;

-- bellhop_local: what stands in the named locations, or belongs to what stands there.
select bellhop.restrict('bellhop_local', 'tenancy.location', 'id = any(bellhop.current_locations())');
select bellhop.restrict('bellhop_local', t::regclass, 'location_id = any(bellhop.current_locations())')
from unnest(array['tenancy.floor', 'workspaces.workspace', 'virtual_lines.virtual_line', 'numbers.number', 'numbers.extension',
  'numbers.count_change']) t;
select bellhop.restrict('bellhop_local', 'people.person',
  'location_id = any(bellhop.current_locations()) or id = bellhop.current_person()', 'location_id = any(bellhop.current_locations())');
select bellhop.restrict('bellhop_local', t::regclass, format(
  '(person_id is not null and exists (select from people.person p where p.organization_id = %1$s.organization_id and p.id = %1$s.person_id))
   or (workspace_id is not null and exists (select from workspaces.workspace w where w.organization_id = %1$s.organization_id and w.id = %1$s.workspace_id))',
  split_part(t, '.', 2)))
from unnest(array['licenses.assignment', 'devices.hoteling', 'device_settings.owner_setting']) t;
-- A phone is inserted before its line says whose it is, and only then has a location.
select bellhop.restrict('bellhop_local', 'devices.device', 'location_id = any(bellhop.current_locations())', 'true', command)
from unnest(array['select', 'update', 'delete']) command;
select bellhop.restrict('bellhop_local', t::regclass, format(
  'exists (select from devices.device d where d.organization_id = %1$s.organization_id and d.id = %1$s.device_id)', split_part(t, '.', 2)), 'true')
from unnest(array['devices.line_port', 'devices.device_tag', 'devices.credential', 'devices.activation_code', 'registrations.binding', 'registrations.device_status',
  'registrations.event', 'provisioning.device_access', 'provisioning.request', 'device_settings.layout']) t;
select bellhop.restrict('bellhop_local', t::regclass,
  'device_id is null and location_id is null or location_id = any(bellhop.current_locations())
   or exists (select from devices.device d where d.organization_id = ' || split_part(t, '.', 2) || '.organization_id and d.id = device_id)',
  'location_id = any(bellhop.current_locations()) or device_id is not null')
from unnest(array['device_settings.customization', 'device_settings.dynamic_setting']) t;
select bellhop.restrict('bellhop_local', 'bulk_jobs.job', 'source_actor ->> ''id'' = bellhop.current_person()::text');
select bellhop.restrict('bellhop_local', t::regclass, format(
  'exists (select from bulk_jobs.job j where j.organization_id = %1$s.organization_id and j.id = %1$s.job_id)', split_part(t, '.', 2)))
from unnest(array['bulk_jobs.item', 'bulk_jobs.error']) t;
select bellhop.only_read('bellhop_local', t::regclass)
from unnest(array['tenancy.organization', 'licenses.license', 'device_settings.line_key_template',
  'device_settings.background_image']) t;

-- bellhop_own: one's own devices and what belongs to them; of the rest what everybody may know.
create function devices.own_devices() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select l.device_id from devices.line_port l
    where l.organization_id = bellhop.current_organization() and l.person_id = bellhop.current_person() and l.primary_owner)
$$;
revoke execute on function devices.own_devices() from public;
grant execute on function devices.own_devices() to bellhop_app;
select bellhop.restrict('bellhop_own', 'devices.device', 'id = any((select devices.own_devices())::uuid[])', 'true', command)
from unnest(array['select', 'update', 'delete']) command;
select bellhop.restrict('bellhop_own', 'devices.line_port', 'device_id = any((select devices.own_devices())::uuid[])', 'person_id = bellhop.current_person()');
select bellhop.restrict('bellhop_own', t::regclass, 'device_id = any((select devices.own_devices())::uuid[])', 'true')
from unnest(array['devices.device_tag', 'devices.credential', 'devices.activation_code', 'registrations.binding', 'registrations.device_status',
  'registrations.event', 'provisioning.device_access', 'provisioning.request', 'device_settings.layout']) t;
select bellhop.restrict('bellhop_own', t::regclass, 'device_id is null or device_id = any((select devices.own_devices())::uuid[])', 'false')
from unnest(array['device_settings.customization', 'device_settings.dynamic_setting']) t;
select bellhop.only_read('bellhop_own', t::regclass)
from unnest(array['tenancy.organization', 'tenancy.location', 'tenancy.floor', 'people.person', 'workspaces.workspace', 'virtual_lines.virtual_line',
  'numbers.number', 'numbers.extension', 'numbers.count_change', 'licenses.license', 'licenses.assignment', 'devices.hoteling', 'device_settings.owner_setting',
  'device_settings.line_key_template', 'device_settings.background_image']) t;
select bellhop.restrict('bellhop_own', t::regclass, 'false') from unnest(array['bulk_jobs.job', 'bulk_jobs.item', 'bulk_jobs.error']) t;

-- Both: the trail is written, not read; tokens, passwords and what was answered before are one's own.
do $$
declare role_name name;
begin
  foreach role_name in array array['bellhop_local', 'bellhop_own'] loop
    perform bellhop.restrict(role_name, 'audit.event', 'false', 'false', 'select');
    perform bellhop.restrict(role_name, 'devices.deleted_device', 'false', 'true');
    perform bellhop.restrict(role_name, t::regclass, 'person_id = bellhop.current_person()')
      from unnest(array['access.token', 'access.password']) t;
    perform bellhop.only_read(role_name, t::regclass)
      from unnest(array['access.role_assignment', 'access.administered_location']) t;
    perform bellhop.restrict(role_name, 'bellhop.idempotency_key', 'caller_id = bellhop.current_person()');
  end loop;
end $$;
