create schema webhooks;
grant usage on schema webhooks to bellhop_app;

-- Who wants to hear of what, and where.
create table webhooks.webhook (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 256),
  target_url text not null,
  resource text not null check (resource in ('devices', 'adminBatchJobs', 'serviceApp')),
  event text not null check (event in ('created', 'updated', 'deleted', 'statusChanged', 'authorized', 'deauthorized')),
  filter text,
  secret_encrypted bytea,
  owned_by text not null check (owned_by in ('creator', 'org')),
  -- Of one that is its creator's: it goes with that person.
  owner_id uuid,
  created_by uuid,
  created_at timestamptz not null,
  status text not null default 'active' check (status in ('active', 'inactive')),
  failures_in_a_row int not null default 0,
  -- Nothing is sent before this moment.
  retry_at timestamptz,
  -- Who is sending at the moment, and until when nobody else does.
  lease_id uuid,
  leased_until timestamptz,
  primary key (organization_id, id),
  check ((owned_by = 'creator') = (owner_id is not null)),
  foreign key (organization_id, owner_id) references people.person on delete cascade
);
create index webhook_to_tell on webhooks.webhook (organization_id, resource, event) where status = 'active';
create index webhook_of_owner on webhooks.webhook (organization_id, owner_id);
create index webhook_in_work on webhooks.webhook (leased_until) where lease_id is not null;
select bellhop.isolate_tenants('webhooks.webhook');

-- One event on its way to one webhook. The body is what is signed, the same at every attempt.
create table webhooks.delivery (
  organization_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  event_id uuid not null,
  body text not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'failed')),
  -- [{"at": …, "status": 500} or {"at": …, "error": "…"}], as many as there are attempts at most.
  attempts jsonb not null default '[]',
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, webhook_id) references webhooks.webhook on delete cascade
);
create index delivery_of_webhook on webhooks.delivery (organization_id, webhook_id, id desc);
create index delivery_pending on webhooks.delivery (organization_id, webhook_id, id) where state = 'pending';
create index delivery_finished on webhooks.delivery (finished_at) where finished_at is not null;
select bellhop.isolate_tenants('webhooks.delivery');

-- Whoever changes something, however little of the organization is his, tells those who watch it: he finds the webhooks and puts
-- an event on its way, and does nothing else with either.
select bellhop.only_read(r, 'webhooks.webhook') from unnest(array['bellhop_local', 'bellhop_own']) r;
select bellhop.restrict(r, 'webhooks.delivery', 'false', 'false', c)
from unnest(array['bellhop_local', 'bellhop_own']) r, unnest(array['update', 'delete']) c;

-- How many are being sent right now to receivers that failed last, whoever they belong to: these shall not fill the worker.
create function webhooks.failing_in_work() returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from webhooks.webhook
  where lease_id is not null and leased_until > now() and failures_in_a_row > 0
$$;
revoke execute on function webhooks.failing_in_work() from public;
grant execute on function webhooks.failing_in_work() to bellhop_app;

-- What a killed worker left behind goes on.
create function webhooks.wake_stalled() returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  woken int := 0;
  stalled record;
begin
  for stalled in
    select w.organization_id, w.id from webhooks.webhook w
    where w.status = 'active' and coalesce(w.retry_at, '-infinity') < now() - interval '1 minute'
      and coalesce(w.leased_until, '-infinity') < now()
      and exists (select from webhooks.delivery d where d.organization_id = w.organization_id and d.webhook_id = w.id
        and d.state = 'pending' and d.created_at < now() - interval '1 minute')
    limit 1000
  loop
    perform graphile_worker.add_job('webhooks.deliver',
      json_build_object('organizationId', stalled.organization_id, 'webhookId', stalled.id), job_key => 'webhooks ' || stalled.id);
    woken := woken + 1;
  end loop;
  return woken;
end $$;
revoke execute on function webhooks.wake_stalled() from public;
grant execute on function webhooks.wake_stalled() to bellhop_app;

-- What was sent is shown for a week.
create function webhooks.forget_deliveries() returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from webhooks.delivery where finished_at < now() - interval '7 days'
$$;
revoke execute on function webhooks.forget_deliveries() from public;
grant execute on function webhooks.forget_deliveries() to bellhop_app;

-- The SIP edge writes history of changes of state, never of refreshes, and a batch at a time. Where somebody wants to hear of them, one
-- job per batch and organization tells it; a phone that only moved to another address was connected before, and is no news.
create function webhooks.tell_status_changes() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  news record;
begin
  for news in
    select i.organization_id, json_agg(json_build_object('deviceId', i.device_id,
      'connectionStatus', case when i.kind = 'registered' then 'connected' else 'disconnected' end)) as changes
    from inserted i
    where i.kind in ('registered', 'unregistered', 'expired')
      and exists (select from webhooks.webhook w where w.organization_id = i.organization_id and w.resource = 'devices'
        and w.event = 'statusChanged' and w.status = 'active')
      and (i.kind = 'registered') is distinct from (
        select e.kind = 'registered' from registrations.event e
        where e.organization_id = i.organization_id and e.device_id = i.device_id and e.id <> i.id and e.occurred_at <= i.occurred_at
          and e.kind in ('registered', 'unregistered', 'expired')
        order by e.occurred_at desc, e.id desc limit 1)
    group by i.organization_id
  loop
    perform graphile_worker.add_job('webhooks.tell-status',
      json_build_object('organizationId', news.organization_id, 'changes', news.changes));
  end loop;
  return null;
end $$;
revoke execute on function webhooks.tell_status_changes() from public;
create trigger tell_webhooks after insert on registrations.event
  referencing new table as inserted for each statement execute function webhooks.tell_status_changes();
