-- Roles on every level of the tree, and how far each reaches: the organizations below one's own, named locations, one's own devices.

-- From the platform down to the organization itself. A parent never changes, so this is written once, and "is it below mine?" is
-- answered from one row.
alter table tenancy.organization add column lineage uuid[];
with recursive tree as (
  select id, array[id] as lineage from tenancy.organization where parent_id is null
  union all
  select o.id, t.lineage || o.id from tenancy.organization o join tree t on t.id = o.parent_id)
update tenancy.organization o set lineage = t.lineage from tree t where t.id = o.id;
alter table tenancy.organization alter column lineage set not null;

create function tenancy.keep_lineage() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.lineage := coalesce((select o.lineage from tenancy.organization o where o.id = new.parent_id), '{}') || new.id;
  return new;
end $$;
revoke execute on function tenancy.keep_lineage() from public;
create trigger keep_lineage before insert on tenancy.organization for each row execute function tenancy.keep_lineage();

-- Suspended itself, or below one that is: nobody below signs in or registers. ($1, because a column goes before a parameter of its name.)
create function tenancy.is_suspended(lineage uuid[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from tenancy.organization a where a.id = any($1) and a.suspended_at is not null)
$$;
revoke execute on function tenancy.is_suspended(uuid[]) from public;
grant execute on function tenancy.is_suspended(uuid[]) to bellhop_app;

-- Providers ask for each request whether any of their customers has devices to be managed (V4).
create index customer_that_provisions on tenancy.organization (parent_id) where kind = 'customer' and provisioning_permission <> 'NONE';
create index organization_by_parent on tenancy.organization (parent_id, kind);
create index organization_by_provider on tenancy.organization (service_provider_id, id);

alter table access.role_assignment drop constraint role_assignment_role_check;
alter table access.role_assignment add constraint role_assignment_role_check check (role in (
  'id_full_admin', 'id_readonly_admin', 'id_user_admin', 'id_device_admin', 'location_full_admin',
  'provider_admin', 'provider_operator', 'provider_monitor', 'platform_admin', 'platform_support'));

-- Where a location administrator is one.
create table access.administered_location (
  organization_id uuid not null,
  person_id uuid not null,
  location_id uuid not null,
  primary key (organization_id, person_id, location_id),
  foreign key (organization_id, person_id) references people.person on delete cascade,
  foreign key (organization_id, location_id) references tenancy.location on delete cascade
);
create index administered_location_by_location on access.administered_location (organization_id, location_id);
select bellhop.isolate_tenants('access.administered_location');

-- Whether somebody can sign in at all, and anything in their name be done. Whatever keeps people out is asked here.
create function access.may_sign_in(organization uuid, person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((
    select p.login_enabled and not tenancy.is_suspended(o.lineage)
    from people.person p join tenancy.organization o on o.id = p.organization_id
    where p.organization_id = $1 and p.id = $2), false)
$$;
revoke execute on function access.may_sign_in(uuid, uuid) from public;
grant execute on function access.may_sign_in(uuid, uuid) to bellhop_app;

-- Whether a provider has customers, its own or its channels', whose devices can be managed at all, or no customer yet (V4).
create function access.customers_provision(provider uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with shelf as materialized (
    select provider as id union all
    select c.id from tenancy.organization c where c.parent_id = provider and c.kind = 'service-provider')
  select exists (select from shelf join tenancy.organization c on c.parent_id = shelf.id
      where c.kind = 'customer' and c.provisioning_permission <> 'NONE')
    or not exists (select from shelf join tenancy.organization c on c.parent_id = shelf.id where c.kind = 'customer')
$$;
revoke execute on function access.customers_provision(uuid) from public;

-- The organization somebody of `home` acts in: their own or the one they name; null where that is neither theirs nor below theirs.
create function access.acting_in(home uuid, target uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id from tenancy.organization o where o.id = coalesce(target, home) and home = any(o.lineage)
$$;
revoke execute on function access.acting_in(uuid, uuid) from public;

-- Everything that decides what somebody may do in an organization, in one row: their own organization (or none) and the one they want
-- to act in. No row where they cannot sign in; no acting_in where the organization is not theirs and not below theirs.
create function access.describe_caller(home uuid, person uuid, target uuid) returns table (
  organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[],
  acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.kind, p.id, p.email, p.display_name,
    array(select r.role from access.role_assignment r where r.organization_id = h.id and r.person_id = p.id order by r.role),
    array(select l.location_id from access.administered_location l where l.organization_id = h.id and l.person_id = p.id),
    a.id, p.provisioning_permission, h.provisioning_permission, a.provisioning_permission,
    h.kind = 'service-provider' and access.customers_provision(h.id)
  from people.person p
  join tenancy.organization h on h.id = p.organization_id
  left join tenancy.organization a on a.id = access.acting_in(h.id, target)
  where p.organization_id = home and p.id = person and access.may_sign_in(home, person)
$$;
revoke execute on function access.describe_caller(uuid, uuid, uuid) from public;
grant execute on function access.describe_caller(uuid, uuid, uuid) to bellhop_app;

drop function access.find_bearer(bytea);
create function access.find_bearer(token_hash bytea, target uuid) returns table (
  organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[],
  acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean, scopes text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.*, t.scopes
  from access.token_directory d
  join access.token t on t.organization_id = d.organization_id and t.id = d.token_id
  cross join lateral access.describe_caller(t.organization_id, t.person_id, target) c
  where d.hash = token_hash and t.expires_at > now()
$$;
revoke execute on function access.find_bearer(bytea, uuid) from public;
grant execute on function access.find_bearer(bytea, uuid) to bellhop_app;
