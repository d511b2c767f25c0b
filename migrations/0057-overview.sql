-- What the start page shows, counted. To count a million devices takes seconds, so a job does it once a minute for all organizations at
-- once, and nobody who looks at the page waits for it. Beside it stands what the hours were like.
create schema overview;
grant usage on schema overview to bellhop_app;

-- As of the last count: of each organization for itself, and of each customer for every account above it.
create table overview.organization_count (
  -- Who it is counted for.
  organization_id uuid not null references tenancy.organization on delete cascade,
  counted_id uuid not null references tenancy.organization on delete cascade,
  name text not null,
  name_key text collate "C" not null,
  suspended boolean not null,
  -- Where "Allow to provision devices" is None, its devices are not for the eyes of a provider: nothing is counted for it then.
  shows_devices boolean not null,
  connected int not null,
  connected_with_issues int not null,
  disconnected int not null,
  activating int not null,
  offline_expired int not null,
  unknown int not null,
  failing int not null,
  outdated int not null,
  needing_attention int not null,
  people int not null,
  workspaces int not null,
  -- Only in the row of an organization itself: that of others is the same.
  counted_at timestamptz,
  primary key (organization_id, counted_id)
) with (fillfactor = 70);
create index customer_by_name on overview.organization_count (organization_id, name_key, counted_id) where counted_id <> organization_id;
create index customer_by_attention on overview.organization_count (organization_id, needing_attention, counted_id)
  where counted_id <> organization_id;
create index organization_count_of on overview.organization_count (counted_id);

-- Devices as of the last count of an hour, and how many lines registered or refreshed in each of its minutes: null where nobody counted.
create table overview.device_hour (
  organization_id uuid not null,
  hour timestamptz not null,
  connected int not null,
  connected_with_issues int not null,
  disconnected int not null,
  activating int not null,
  offline_expired int not null,
  unknown int not null,
  needing_attention int not null,
  registrations int[] not null check (array_length(registrations, 1) = 60),
  primary key (organization_id, hour)
) partition by range (hour);
select bellhop.create_monthly_partitions('overview.device_hour');

select bellhop.isolate_tenants('overview.organization_count', 'select');
select bellhop.isolate_tenants('overview.device_hour', 'select, insert');
-- Whole organizations are counted: who reaches less of one counts for themselves.
do $$
declare table_name regclass;
begin
  foreach table_name in array array['overview.organization_count', 'overview.device_hour']::regclass[] loop
    perform bellhop.restrict('bellhop_local', table_name, 'false');
    perform bellhop.restrict('bellhop_own', table_name, 'false');
  end loop;
end $$;

create index job_unfinished_of on bulk_jobs.job (organization_id) where finished_at is null;

-- What a device is in is told as in devices/device-state.queries.ts. Two counts at once would be one too many: the second does nothing.
create function overview.count_organizations(moment timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- The minute that is over.
  minute constant timestamptz := date_trunc('minute', moment) - interval '1 minute';
  place constant int := extract(minute from minute at time zone 'utc')::int + 1;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('overview.count_organizations', 0)) then return; end if;

  with device as (
    select d.organization_id,
      case
        when s.registered_until > moment then
          case when s.firmware_below_minimum or s.failures_in_a_row >= 3 then 'connected_with_issues' else 'connected' end
        when s.last_seen_at is not null then 'disconnected'
        when d.activation_state = 'deactivated' and not exists (
          select from devices.activation_code c
          where c.organization_id = d.organization_id and c.device_id = d.id and c.expires_at > moment) then 'offline_expired'
        when d.activation_state is not null then 'activating'
        else 'unknown'
      end as status,
      s.failures_in_a_row >= 3 as failing, s.firmware_below_minimum as outdated
    from devices.device d
    join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
    left join registrations.device_status s on s.organization_id = d.organization_id and s.device_id = d.id
  ), of_devices as (
    select organization_id, count(*) as devices,
      count(*) filter (where status = 'connected') as connected,
      count(*) filter (where status = 'connected_with_issues') as connected_with_issues,
      count(*) filter (where status = 'disconnected') as disconnected,
      count(*) filter (where status = 'activating') as activating,
      count(*) filter (where status = 'offline_expired') as offline_expired,
      count(*) filter (where status = 'unknown') as unknown,
      count(*) filter (where failing) as failing,
      count(*) filter (where outdated) as outdated,
      count(*) filter (where failing or outdated) as needing_attention
    from device group by organization_id
  ), of_lines as (
    select organization_id, count(*) as registrations from registrations.binding
    where refreshed_at >= minute and refreshed_at < minute + interval '1 minute' group by organization_id
  ), of_people as (
    select organization_id, count(*) as people from people.person group by organization_id
  ), of_workspaces as (
    select organization_id, count(*) as workspaces from workspaces.workspace group by organization_id
  ), hours as (
    insert into overview.device_hour as h
    select d.organization_id, date_trunc('hour', minute, 'UTC'), d.connected, d.connected_with_issues, d.disconnected, d.activating,
      d.offline_expired, d.unknown, d.needing_attention,
      array_fill(null::int, array[place - 1]) || coalesce(r.registrations, 0)::int || array_fill(null::int, array[60 - place])
    from of_devices d left join of_lines r using (organization_id) order by 1
    on conflict (organization_id, hour) do update set connected = excluded.connected,
      connected_with_issues = excluded.connected_with_issues, disconnected = excluded.disconnected, activating = excluded.activating,
      offline_expired = excluded.offline_expired, unknown = excluded.unknown, needing_attention = excluded.needing_attention,
      registrations[place] = excluded.registrations[place]
  )
  insert into overview.organization_count as c
  select a.id, o.id, o.display_name, lower(o.display_name), tenancy.is_suspended(o.lineage), shown.devices,
    case when shown.devices then coalesce(d.connected, 0) else 0 end,
    case when shown.devices then coalesce(d.connected_with_issues, 0) else 0 end,
    case when shown.devices then coalesce(d.disconnected, 0) else 0 end,
    case when shown.devices then coalesce(d.activating, 0) else 0 end,
    case when shown.devices then coalesce(d.offline_expired, 0) else 0 end,
    case when shown.devices then coalesce(d.unknown, 0) else 0 end,
    case when shown.devices then coalesce(d.failing, 0) else 0 end,
    case when shown.devices then coalesce(d.outdated, 0) else 0 end,
    case when shown.devices then coalesce(d.needing_attention, 0) else 0 end,
    coalesce(p.people, 0), coalesce(w.workspaces, 0), case when a.id = o.id then moment end
  from tenancy.organization o
  join tenancy.organization a on a.id = any(o.lineage) and (a.id = o.id or o.kind = 'customer')
  cross join lateral (select a.id = o.id or a.kind = 'platform' or o.provisioning_permission <> 'NONE' as devices) shown
  left join of_devices d on d.organization_id = o.id
  left join of_people p on p.organization_id = o.id
  left join of_workspaces w on w.organization_id = o.id
  where o.deleted_at is null
  order by 1, 2
  on conflict (organization_id, counted_id) do update set name = excluded.name, name_key = excluded.name_key,
    suspended = excluded.suspended, shows_devices = excluded.shows_devices, connected = excluded.connected,
    connected_with_issues = excluded.connected_with_issues, disconnected = excluded.disconnected, activating = excluded.activating,
    offline_expired = excluded.offline_expired, unknown = excluded.unknown, failing = excluded.failing, outdated = excluded.outdated,
    needing_attention = excluded.needing_attention, people = excluded.people, workspaces = excluded.workspaces,
    counted_at = excluded.counted_at
  where (c.*) is distinct from (excluded.*);

  delete from overview.organization_count c using tenancy.organization o where o.id = c.counted_id and o.deleted_at is not null;
end $$;
revoke execute on function overview.count_organizations(timestamptz) from public;
grant execute on function overview.count_organizations(timestamptz) to bellhop_app;
