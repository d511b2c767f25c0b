-- A deleted organization is nobody's to act in, however long its purge takes, and does not count as a customer any more.
create or replace function access.acting_in(home uuid, target uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id from tenancy.organization o where o.id = coalesce(target, home) and home = any(o.lineage) and o.deleted_at is null
$$;

create or replace function access.customers_provision(provider uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with shelf as materialized (
    select provider as id union all
    select c.id from tenancy.organization c where c.parent_id = provider and c.kind = 'service-provider' and c.deleted_at is null)
  select exists (select from shelf join tenancy.organization c on c.parent_id = shelf.id
      where c.kind = 'customer' and c.provisioning_permission <> 'NONE' and c.deleted_at is null)
    or not exists (select from shelf join tenancy.organization c on c.parent_id = shelf.id
      where c.kind = 'customer' and c.deleted_at is null)
$$;

-- Those below before those above them, whom they refer to.
create or replace function tenancy.organizations_to_purge() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id from tenancy.organization o where o.deleted_at is not null order by cardinality(o.lineage) desc, o.id
$$;

-- Images go with whatever is suspended or deleted above them, as files do.
create or replace function device_settings.find_background_image(image_address text)
  returns table (content_type text, content bytea, sha256 bytea)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.content_type, i.content, i.sha256 from device_settings.background_image i
  join tenancy.organization o on o.id = i.organization_id
  where i.address = image_address and not tenancy.is_suspended(o.lineage)
$$;

-- What the organization says is seen by everybody below it, and a deletion asks for no more than to see: it needs a policy of its own.
select bellhop.restrict('bellhop_local', t::regclass,
  'location_id = any(bellhop.current_locations())
   or exists (select from devices.device d where d.organization_id = ' || split_part(t, '.', 2) || '.organization_id and d.id = device_id)',
  null, 'delete')
from unnest(array['device_settings.customization', 'device_settings.dynamic_setting']) t;
select bellhop.restrict('bellhop_own', t::regclass, 'false', null, 'delete')
from unnest(array['device_settings.customization', 'device_settings.dynamic_setting']) t;
