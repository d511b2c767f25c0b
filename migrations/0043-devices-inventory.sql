-- A device belongs to the organization that provisioned it and lies where it is used: in stock those are one, assigned it is another's.
-- There is one row of it at any time, and its id stays the same; moving it is deleting it here and inserting it there, in one transaction.
alter table devices.device
  add column owner_organization_id uuid references tenancy.organization,
  add column firmware text,
  -- {"type": "DHCP"} or {"type": "STATIC", "address": …, "netmask": …, "gateway": …}
  add column connection jsonb;

-- The service provider next above an organization, or itself; null for the platform and its own customers.
create function tenancy.provider_of(organization uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from tenancy.organization o join tenancy.organization p on p.id = any(o.lineage)
  where o.id = organization and p.kind = 'service-provider' order by cardinality(p.lineage) desc limit 1
$$;
revoke execute on function tenancy.provider_of(uuid) from public;

create function devices.keep_owner() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.service_provider_id := tenancy.provider_of(new.organization_id);
  new.owner_organization_id := coalesce(new.owner_organization_id, new.organization_id);
  return new;
end $$;
revoke execute on function devices.keep_owner() from public;
update devices.device d set service_provider_id = tenancy.provider_of(d.organization_id), owner_organization_id = d.organization_id;
alter table devices.device alter column owner_organization_id set not null;
create trigger keep_owner before insert on devices.device for each row execute function devices.keep_owner();

-- What inventories are read by: all of a provider's, in the order of their creation, and each of the filters.
create index device_by_id on devices.device (id);
create index device_by_provider on devices.device (service_provider_id, id);
create index device_by_owner on devices.device (owner_organization_id, id);
create index device_by_provider_and_model on devices.device (service_provider_id, model, id);
create index device_by_friendly_name on devices.device (lower(friendly_name) text_pattern_ops) where friendly_name is not null;
create index device_by_serial on devices.device (serial) where serial is not null;
create index disabled_device on devices.device (service_provider_id, id) where not enabled;
-- A provider's channels.
create index provider_by_parent on tenancy.organization (parent_id) where kind = 'service-provider';

-- A device that is lent can be deleted by who has it, be assigned to them again, and be deleted again: the last time counts.
create function devices.forget_former_deletion() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from devices.deleted_device where organization_id = new.organization_id and id = new.id;
  return new;
end $$;
revoke execute on function devices.forget_former_deletion() from public;
create trigger forget_former_deletion before insert on devices.deleted_device
  for each row execute function devices.forget_former_deletion();
