-- A personal access token has a name, by which its owner knows it again; what clients get over OAuth 2 has none.
alter table access.token add column name text check (length(name) between 1 and 100);
update access.token set name = 'Command line';

-- The organization at the top, and whether anybody there can give everybody else their rights; asked by the operator's command line.
create function sign_in.find_platform() returns table (organization_id uuid, has_administrator boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, exists (
    select from access.role_assignment r join people.person p on p.organization_id = r.organization_id and p.id = r.person_id
    where r.organization_id = o.id and r.role = 'platform_admin' and p.login_enabled)
  from tenancy.organization o where o.kind = 'platform' order by o.created_at limit 1
$$;
revoke execute on function sign_in.find_platform() from public;
grant execute on function sign_in.find_platform() to bellhop_app;
