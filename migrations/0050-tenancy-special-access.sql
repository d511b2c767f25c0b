-- Special access to device management (P5): asked for with a reason, decided by the platform.
create table tenancy.special_access_request (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  status text not null default 'requested' check (status in ('requested', 'granted', 'refused', 'withdrawn')),
  requested_by uuid,
  requested_by_email text,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_by_email text,
  decided_at timestamptz,
  -- What the platform has said to it.
  answer text check (length(answer) <= 2000),
  primary key (organization_id, id)
);
-- One at a time: a second one would only be another word for the first.
create unique index special_access_open on tenancy.special_access_request (organization_id) where status = 'requested';
create index special_access_by_id on tenancy.special_access_request (id);
select bellhop.isolate_tenants('tenancy.special_access_request', 'select, insert, update');
select bellhop.restrict(limited, 'tenancy.special_access_request', 'false') from unnest(array['bellhop_local', 'bellhop_own']::name[]) limited;

-- For those above it all; `root` is the asker's own organization.
create function tenancy.special_access_requests(root uuid, wanted_status text, before_id uuid, most int)
  returns table (id uuid, organization_id uuid, organization_name text, reason text, status text, requested_by_email text,
    requested_at timestamptz, decided_by_email text, decided_at timestamptz, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.organization_id, o.display_name, r.reason, r.status, r.requested_by_email, r.requested_at,
    r.decided_by_email, r.decided_at, r.answer
  from tenancy.special_access_request r join tenancy.organization o on o.id = r.organization_id
  where o.lineage @> array[root] and o.deleted_at is null and (wanted_status is null or r.status = wanted_status) and r.id < before_id
  order by r.id desc limit most
$$;
revoke execute on function tenancy.special_access_requests(uuid, text, uuid, int) from public;
grant execute on function tenancy.special_access_requests(uuid, text, uuid, int) to bellhop_app;

create function tenancy.find_special_access_request(root uuid, request uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.organization_id from tenancy.special_access_request r join tenancy.organization o on o.id = r.organization_id
  where r.id = request and o.lineage @> array[root] and o.deleted_at is null
$$;
revoke execute on function tenancy.find_special_access_request(uuid, uuid) from public;
grant execute on function tenancy.find_special_access_request(uuid, uuid) to bellhop_app;
