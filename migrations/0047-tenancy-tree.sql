-- The tree is managed from above: accounts below one's own are listed, created, suspended, restored and deleted.

create index organization_below on tenancy.organization using gin (lineage);
alter table tenancy.organization add column deleted_at timestamptz;
alter table tenancy.location add column suspended_at timestamptz;
alter table people.person add column suspended_at timestamptz;
alter table workspaces.workspace add column suspended_at timestamptz;

-- A deleted one is as good as suspended until all of it is gone.
create or replace function tenancy.is_suspended(lineage uuid[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from tenancy.organization a where a.id = any($1) and (a.suspended_at is not null or a.deleted_at is not null))
$$;
grant execute on function tenancy.is_suspended(uuid[]) to bellhop_edge;

-- Row security shows each organization itself alone; who asks for what is below is held to their own organization by the query.
create function tenancy.organizations_below(root uuid, kinds text[], name_prefix text, after_id uuid, most int) returns setof tenancy.organization
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.* from tenancy.organization o
  where o.lineage @> array[root] and o.kind = any(kinds) and o.deleted_at is null and o.id > after_id
    and (name_prefix is null or starts_with(lower(o.display_name), lower(name_prefix)))
  order by o.id limit most
$$;
revoke execute on function tenancy.organizations_below(uuid, text[], text, uuid, int) from public;
grant execute on function tenancy.organizations_below(uuid, text[], text, uuid, int) to bellhop_app;

create function tenancy.find_below(root uuid, organization uuid) returns setof tenancy.organization
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.* from tenancy.organization o where o.id = $2 and o.lineage @> array[$1] and o.deleted_at is null
$$;
revoke execute on function tenancy.find_below(uuid, uuid) from public;
grant execute on function tenancy.find_below(uuid, uuid) to bellhop_app;

-- How many accounts stand below: they keep a provider from being deleted.
create function tenancy.count_below(root uuid) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from tenancy.organization o where o.lineage @> array[root] and o.id <> root and o.deleted_at is null
$$;
revoke execute on function tenancy.count_below(uuid) from public;
grant execute on function tenancy.count_below(uuid) to bellhop_app;

-- Whether a device's line is out of service because of where or whose it is.
create function devices.is_suspended(organization uuid, device uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from devices.line_port l
    left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
    left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
    left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
    left join tenancy.location t on t.organization_id = l.organization_id and t.id = coalesce(p.location_id, w.location_id, v.location_id)
    where l.organization_id = $1 and l.device_id = $2 and l.primary_owner
      and (p.suspended_at is not null or w.suspended_at is not null or t.suspended_at is not null))
$$;
revoke execute on function devices.is_suspended(uuid, uuid) from public;
grant execute on function devices.is_suspended(uuid, uuid) to bellhop_app, bellhop_edge;

create or replace function access.may_sign_in(organization uuid, person uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((
    select p.login_enabled and p.suspended_at is null and l.suspended_at is null and not tenancy.is_suspended(o.lineage)
    from people.person p join tenancy.organization o on o.id = p.organization_id
    left join tenancy.location l on l.organization_id = p.organization_id and l.id = p.location_id
    where p.organization_id = $1 and p.id = $2), false)
$$;

create or replace view registrations.realm as
  select o.id as organization_id, o.sip_domain as realm, o.digest_algorithms, o.tls_required
  from tenancy.organization o where not tenancy.is_suspended(o.lineage);

create or replace view registrations.credential as
  select c.organization_id, c.id, c.version, c.device_id, d.model, o.sip_domain as realm, c.sip_user_name, c.ha1_md5, c.ha1_sha256, c.valid_until
  from devices.credential c
  join tenancy.organization o on o.id = c.organization_id
  join devices.device d on d.organization_id = c.organization_id and d.id = c.device_id
  where not tenancy.is_suspended(o.lineage) and not devices.is_suspended(c.organization_id, c.device_id)
    and d.enabled and (c.valid_until is null or c.valid_until > now());

create or replace function devices.find_activation_code(hash bytea) returns table (organization_id uuid, device_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.organization_id, c.device_id from devices.activation_code c
  join tenancy.organization o on o.id = c.organization_id
  where c.code_hash = hash and c.expires_at > now() and not tenancy.is_suspended(o.lineage)
    and not devices.is_suspended(c.organization_id, c.device_id)
$$;

-- What the SIP edges have cached of everybody below goes with a suspension, and so does what is cached of a location, a person or a workspace.
create or replace function registrations.announce_organization_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(
    select distinct below.id || ' *' from was join became using (id)
    join tenancy.organization below on below.lineage @> array[was.id]
    where (was.suspended_at, was.deleted_at) is distinct from (became.suspended_at, became.deleted_at)
      or (below.id = was.id and (was.sip_domain, was.digest_algorithms, was.tls_required)
        is distinct from (became.sip_domain, became.digest_algorithms, became.tls_required))));
  return null;
end $$;

create function registrations.announce_suspension() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array[new.organization_id || ' *']);
  return null;
end $$;
revoke execute on function registrations.announce_suspension() from public;
create trigger announce_suspension after update of suspended_at on tenancy.location
  for each row when (old.suspended_at is distinct from new.suspended_at) execute function registrations.announce_suspension();
create trigger announce_suspension after update of suspended_at on people.person
  for each row when (old.suspended_at is distinct from new.suspended_at) execute function registrations.announce_suspension();
create trigger announce_suspension after update of suspended_at on workspaces.workspace
  for each row when (old.suspended_at is distinct from new.suspended_at) execute function registrations.announce_suspension();

-- Everything that belongs to a deleted organization, so many rows of each table at a time, referring tables before those they refer to;
-- what is left to do is seen by the answer. Its audit trail stays for as long as every trail does.
create function tenancy.purge_organization(organization uuid, most int) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  table_name regclass;
  deleted bigint;
  total bigint := 0;
begin
  perform from tenancy.organization o where o.id = organization and o.deleted_at is not null for update;
  if not found then return 0; end if;
  for table_name in
    with recursive tenant as (
      select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind in ('r', 'p') and not c.relispartition and a.attname = 'organization_id' and not a.attisdropped
        and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and c.relname not like '%\_directory'
        and c.oid <> 'audit.event'::regclass),
    -- Trees of references are shallow; a cycle of tables ends with the depth.
    depth as (
      select t.oid, 0 as level from tenant t
      union
      select k.confrelid, d.level + 1 from depth d join pg_constraint k on k.conrelid = d.oid and k.contype = 'f' and k.confrelid <> k.conrelid
        join tenant t on t.oid = k.confrelid
      where d.level < 12)
    select d.oid::regclass from depth d group by d.oid order by max(d.level), d.oid
  loop
    execute format('delete from %1$s where ctid = any(array(select ctid from %1$s where organization_id = $1 limit $2)) and organization_id = $1',
      table_name) using organization, most;
    get diagnostics deleted = row_count;
    total := total + deleted;
    -- What refers to the next tables is not gone yet.
    exit when deleted >= most;
  end loop;
  if total = 0 then delete from tenancy.organization o where o.id = organization; end if;
  return total;
end $$;
revoke execute on function tenancy.purge_organization(uuid, int) from public;
grant execute on function tenancy.purge_organization(uuid, int) to bellhop_app;

-- Deleted ones whose purge a crash may have cut off.
create function tenancy.organizations_to_purge() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id from tenancy.organization o where o.deleted_at is not null
$$;
revoke execute on function tenancy.organizations_to_purge() from public;
grant execute on function tenancy.organizations_to_purge() to bellhop_app;
