-- How many requests an organization, and each token of it, may make in a minute, where that is not what the installation says.
create table access.request_budget (
  organization_id uuid primary key references tenancy.organization on delete cascade,
  per_organization int check (per_organization between 1 and 1000000),
  per_token int check (per_token between 1 and 1000000)
);
select bellhop.isolate_tenants('access.request_budget');
select bellhop.restrict('bellhop_local', 'access.request_budget', 'false');
select bellhop.restrict('bellhop_own', 'access.request_budget', 'false');

-- Asked for many at once, before anybody acts in any of them.
create function access.find_request_budgets(organizations uuid[]) returns table (organization_id uuid, per_organization int, per_token int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.organization_id, b.per_organization, b.per_token from access.request_budget b where b.organization_id = any(organizations)
$$;
revoke execute on function access.find_request_budgets(uuid[]) from public;
grant execute on function access.find_request_budgets(uuid[]) to bellhop_app;
