-- Who at the top of an organization's tree decides about special access, to be written to.
create function tenancy.platform_administrators(organization uuid) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.email from tenancy.organization o
  join access.role_assignment r on r.organization_id = o.lineage[1] and r.role = 'platform_admin'
  join people.person p on p.organization_id = r.organization_id and p.id = r.person_id
  where o.id = $1 and access.may_sign_in(p.organization_id, p.id)
  order by p.id limit 20
$$;
revoke execute on function tenancy.platform_administrators(uuid) from public;
grant execute on function tenancy.platform_administrators(uuid) to bellhop_app;
