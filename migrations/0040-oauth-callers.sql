-- A service app that was let in has an account of its own in that organization, there alone: with the rights of a full administrator, and
-- its token's scopes limit them. It is found by the id of the consent, as a person is by theirs.
drop function access.find_bearer(bytea, uuid);
drop function access.describe_caller(uuid, uuid, uuid);

create function access.describe_caller(home uuid, account uuid, target uuid) returns table (
  kind text, organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[],
  acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'person', h.id, h.kind, p.id, p.email, p.display_name,
    array(select r.role from access.role_assignment r where r.organization_id = h.id and r.person_id = p.id order by r.role),
    array(select l.location_id from access.administered_location l where l.organization_id = h.id and l.person_id = p.id),
    a.id, p.provisioning_permission, h.provisioning_permission, a.provisioning_permission,
    h.kind = 'service-provider' and access.customers_provision(h.id)
  from people.person p
  join tenancy.organization h on h.id = p.organization_id
  left join tenancy.organization a on a.id = access.acting_in(h.id, target)
  where p.organization_id = home and p.id = account and access.may_sign_in(home, account)
  union all
  select 'application', h.id, h.kind, k.id, null, app.name, array['id_full_admin'], '{}',
    a.id, 'MODIFY', h.provisioning_permission, a.provisioning_permission, false
  from oauth.consent k
  join tenancy.organization h on h.id = k.organization_id
  join oauth.application_directory d on d.application_id = k.application_id
  join oauth.application app on app.organization_id = d.organization_id and app.id = d.application_id
  left join tenancy.organization a on a.id = access.acting_in(h.id, target) and a.id = h.id
  where k.organization_id = home and k.id = account and k.person_id is null and not tenancy.is_suspended(h.lineage)
$$;
revoke execute on function access.describe_caller(uuid, uuid, uuid) from public;
grant execute on function access.describe_caller(uuid, uuid, uuid) to bellhop_app;

-- Personal tokens, and those of integrations and service apps; none of an application whose owner is suspended.
create function access.find_bearer(token_hash bytea, target uuid) returns table (
  kind text, organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[],
  acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean, scopes text[],
  expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.*, t.scopes, t.expires_at
  from access.token_directory d
  join access.token t on t.organization_id = d.organization_id and t.id = d.token_id
  cross join lateral access.describe_caller(t.organization_id, coalesce(t.person_id, t.consent_id), target) c
  where d.hash = token_hash and t.expires_at > now()
    and (t.consent_id is null or exists (
      select from oauth.consent k
      join oauth.application_directory a on a.application_id = k.application_id
      join tenancy.organization o on o.id = a.organization_id
      where k.organization_id = t.organization_id and k.id = t.consent_id and not tenancy.is_suspended(o.lineage)))
$$;
revoke execute on function access.find_bearer(bytea, uuid) from public;
grant execute on function access.find_bearer(bytea, uuid) to bellhop_app;

alter table audit.event drop constraint event_actor_kind_check;
alter table audit.event add constraint event_actor_kind_check check (actor_kind in ('person', 'application', 'system', 'device'));

-- Whoever reaches less than the organization sees nothing of who else was let in.
select bellhop.restrict(limited, t::regclass, 'false')
from unnest(array['bellhop_local', 'bellhop_own']::name[]) limited,
  unnest(array['oauth.application', 'oauth.client_secret', 'oauth.consent', 'oauth.voucher']) t;
