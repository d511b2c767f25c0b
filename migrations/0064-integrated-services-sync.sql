-- Since when the customer has more users than it was sold and than are tolerated beyond; the provider has been told once.
alter table integrated_services.service add column users_beyond_since timestamptz;
create index service_waiting on integrated_services.service (sync_wanted_at) where suspended_at is null and sync_wanted_at is not null;

-- Who has a number at Webex; several of them may be one user's.
alter table integrated_services.number_state add column owner_id text check (length(owner_id) <= 512);

-- How many numbers of any type somebody has.
alter table integrated_services.usage_day add column active int not null default 0;

-- How many are being synced right now that failed last, whoever they belong to: these shall not fill the worker.
create function integrated_services.failing_in_work() returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from integrated_services.service
  where lease_id is not null and leased_until > now() and failures_in_a_row > 0
$$;
revoke execute on function integrated_services.failing_in_work() from public;
grant execute on function integrated_services.failing_in_work() to bellhop_app;

-- Puts into the queue what is due: by its time of the day, after a pause, left behind by a killed worker, or changed and forgotten by
-- the queue. Whoever waits longest comes first, and no more than so many at once.
create function integrated_services.wake_due(at timestamptz, most int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  woken int := 0;
  due record;
begin
  for due in
    select s.organization_id, s.id from (
      (select * from integrated_services.service where suspended_at is null and next_sync_at <= at order by next_sync_at limit most)
      union
      (select * from integrated_services.service where suspended_at is null and next_daily_at <= at order by next_daily_at limit most)
      union
      (select * from integrated_services.service where suspended_at is null and sync_wanted_at < at - interval '1 minute'
        order by sync_wanted_at limit most)
      union
      (select * from integrated_services.service where lease_id is not null and leased_until <= at order by leased_until limit most)
    ) s
    where s.integration_type = 'consent' and s.status <> 'pending-consent'
      and coalesce(s.next_sync_at, '-infinity') <= at and coalesce(s.leased_until, '-infinity') <= at
      and (s.status = 'removing' or s.suspended_at is null)
      and (s.status = 'removing' or exists (
        select from integrated_services.webex_grant g where g.organization_id = s.organization_id and g.service_id = s.id))
    order by least(s.next_sync_at, s.next_daily_at, s.sync_wanted_at, s.leased_until) limit most
  loop
    perform graphile_worker.add_job('integrated-services.sync',
      json_build_object('organizationId', due.organization_id, 'serviceId', due.id), job_key => 'integrated-services ' || due.id);
    woken := woken + 1;
  end loop;
  return woken;
end $$;
revoke execute on function integrated_services.wake_due(timestamptz, int) from public;
grant execute on function integrated_services.wake_due(timestamptz, int) to bellhop_app;

-- Who looks after an account from above, to be written to: of the provider, or of the platform where there is none.
create function integrated_services.administrators_above(organization uuid) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.email from tenancy.organization o
  join access.role_assignment r on r.organization_id = o.parent_id and r.role in ('provider_admin', 'platform_admin')
  join people.person p on p.organization_id = r.organization_id and p.id = r.person_id
  where o.id = $1 and access.may_sign_in(p.organization_id, p.id)
  order by p.id limit 20
$$;
revoke execute on function integrated_services.administrators_above(uuid) from public;
grant execute on function integrated_services.administrators_above(uuid) to bellhop_app;

-- What every provider and channel is billed by, once a day: of itself, of each channel below it, and of each customer. Where Webex says
-- who has a number, as it said last; elsewhere as it stands here. Returns how many lines it is.
create function integrated_services.report_metering(at timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  lines int;
begin
  with measured as (
    select s.organization_id, coalesce(u.users_in_use, 0) as users, coalesce(u.total, 0) as dids, coalesce(u.active, 0) as active
    from integrated_services.service s
    left join lateral (
      select d.users_in_use, d.total, d.active from integrated_services.usage_day d
      where d.organization_id = s.organization_id and d.service_id = s.id order by d.day desc limit 1) u on true
    where s.integration_type = 'consent' and s.status in ('pending-provisioning', 'ready')
    union all
    select s.organization_id,
      count(distinct coalesce(n.person_id, n.workspace_id, n.virtual_line_id)) filter (where n.usage = 'User'),
      count(n.e164), count(coalesce(n.person_id, n.workspace_id, n.virtual_line_id))
    from integrated_services.service s
    left join numbers.number n on n.organization_id = s.organization_id and n.location_id = s.location_id
    where s.integration_type = 'non-integrated' and s.status in ('pending-provisioning', 'ready')
    group by s.organization_id, s.id
  ), customers as (
    select m.organization_id, sum(m.users)::int as users, sum(m.dids)::int as dids, sum(m.active)::int as active
    from measured m group by 1
  ), counted as (
    -- Each customer once for itself, and once for everybody between it and the asker, who is counted as a whole.
    select asker.id as organization_id, about.id as counted_id, about.display_name as name,
      case when about.kind = 'customer' then 'customer' when above.kind = 'service-provider' then 'channel' else 'provider' end as level,
      c.users, c.dids, c.active
    from customers c
    join tenancy.organization customer on customer.id = c.organization_id and customer.deleted_at is null
    join tenancy.organization asker on asker.id = any(customer.lineage) and asker.kind = 'service-provider'
    join tenancy.organization about on about.id = any(customer.lineage) and about.lineage @> array[asker.id]
      and about.kind in ('service-provider', 'customer')
    left join tenancy.organization above on above.id = about.parent_id
  )
  insert into integrated_services.metering_report
    (organization_id, day, level, counted_id, name, total_users, total_dids, active_dids)
  select organization_id, (at at time zone 'UTC')::date, level, counted_id, min(name), sum(users), sum(dids), sum(active)
  from counted group by organization_id, level, counted_id
  on conflict do nothing;
  get diagnostics lines = row_count;
  return lines;
end $$;
revoke execute on function integrated_services.report_metering(timestamptz) from public;
grant execute on function integrated_services.report_metering(timestamptz) to bellhop_app;
