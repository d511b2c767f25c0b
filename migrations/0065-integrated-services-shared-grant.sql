-- One administrator may have approved services of several customers that live in one Webex organization. There all of them are one grant.
create index service_of_approver on integrated_services.service (webex_org_id, consented_by) where consented_by is not null;

-- Whether another service lives on what the same person has granted.
create function integrated_services.is_grant_shared(service uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from integrated_services.service s
    join integrated_services.service o on o.webex_org_id = s.webex_org_id and o.consented_by = s.consented_by and o.id <> s.id
    join integrated_services.webex_grant g on g.organization_id = o.organization_id and g.service_id = o.id
    where s.organization_id = bellhop.current_organization() and s.id = service and o.status <> 'removing')
$$;
revoke execute on function integrated_services.is_grant_shared(uuid) from public;
grant execute on function integrated_services.is_grant_shared(uuid) to bellhop_app;
