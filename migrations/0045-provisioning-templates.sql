-- Templates of an account for the file that holds a phone's lines, in place of the built-in one. Devices of any organization below may
-- have them, so that devices.device.template_id refers to the id alone.
create table provisioning.template (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null,
  description text,
  -- Catalog models it is for; it has been rendered for each of them.
  models text[] not null check (cardinality(models) > 0),
  text text not null check (length(text) <= 256000),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index template_name on provisioning.template (organization_id, lower(name));
create index template_by_id on provisioning.template (id);
create index device_by_template on devices.device (template_id) where template_id is not null;
select bellhop.isolate_tenants('provisioning.template');
select bellhop.restrict(role_name, 'provisioning.template', 'false') from unnest(array['bellhop_local', 'bellhop_own']::name[]) role_name;

-- What a device's file is made of, wherever its template lives; nothing where that is not for the device's model.
create function provisioning.template_text(template uuid, device_model text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.text from provisioning.template t where t.id = template and device_model = any(t.models)
$$;
revoke execute on function provisioning.template_text(uuid, text) from public;
grant execute on function provisioning.template_text(uuid, text) to bellhop_app;

-- What a template is for, if it is this account's: whoever acts may use those of their home only (V7), wherever they act.
create function provisioning.models_of_template(template uuid, account uuid) returns text[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.models from provisioning.template t where t.organization_id = account and t.id = template
$$;
revoke execute on function provisioning.models_of_template(uuid, uuid) from public;
grant execute on function provisioning.models_of_template(uuid, uuid) to bellhop_app;

-- How many devices have a template of the organization acted in and are of none of these models, in whatever organization they lie.
create function provisioning.count_devices_with(template uuid, other_than text[]) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from devices.device d where d.template_id = template and d.model <> all(other_than)
    and exists (select from provisioning.template t where t.organization_id = bellhop.current_organization() and t.id = template)
$$;
revoke execute on function provisioning.count_devices_with(uuid, text[]) from public;
grant execute on function provisioning.count_devices_with(uuid, text[]) to bellhop_app;
