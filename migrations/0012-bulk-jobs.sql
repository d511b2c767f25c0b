create schema bulk_jobs;
grant usage on schema bulk_jobs to bellhop_app;

-- A long task as a resource that shows how far it is.
create table bulk_jobs.job (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  -- Counts up over the whole platform; lists are ordered by it.
  instance_id bigint not null generated always as identity,
  kind text not null,
  -- At most one unfinished job of a group in an organization; null where several may run.
  exclusive_group text,
  source_actor jsonb not null,
  tracking_id text not null,
  parameters jsonb not null,
  status text not null default 'STARTING' check (status in ('STARTING', 'STARTED', 'COMPLETED', 'FAILED')),
  -- Known once it has been planned.
  item_count int check (item_count >= 0),
  -- How many items are done, whether well or not; the next one is the number after it.
  position int not null default 0 check (position >= 0),
  failed_count int not null default 0 check (failed_count >= 0),
  counts jsonb not null default '{}',
  created_at timestamptz not null,
  started_at timestamptz,
  planned_at timestamptz,
  updated_at timestamptz not null,
  paused_at timestamptz,
  finished_at timestamptz,
  primary key (organization_id, id)
);
create index job_by_kind on bulk_jobs.job (organization_id, kind, instance_id desc);
create unique index job_running on bulk_jobs.job (organization_id, exclusive_group)
  where exclusive_group is not null and finished_at is null;
create index job_unfinished on bulk_jobs.job (updated_at) where finished_at is null and paused_at is null;
select bellhop.isolate_tenants('bulk_jobs.job', 'select, insert, update');

-- What a job still has to do. Gone when it is finished.
create table bulk_jobs.item (
  organization_id uuid not null,
  job_id uuid not null,
  item_number int not null check (item_number > 0),
  item jsonb not null,
  primary key (organization_id, job_id, item_number),
  foreign key (organization_id, job_id) references bulk_jobs.job
);
select bellhop.isolate_tenants('bulk_jobs.item', 'select, insert, delete');

-- Why items were refused.
create table bulk_jobs.error (
  organization_id uuid not null,
  job_id uuid not null,
  item_number int not null,
  item text,
  error_type text not null default 'ERROR' check (error_type in ('WARN', 'ERROR')),
  -- The HTTP status that the same refusal answers to a request.
  key text not null,
  messages jsonb not null,
  primary key (organization_id, job_id, item_number),
  foreign key (organization_id, job_id) references bulk_jobs.job
);
select bellhop.isolate_tenants('bulk_jobs.error', 'select, insert');

-- Jobs whose worker died are taken up again: nobody has touched them for a while, and the queue would wait for hours.
create function bulk_jobs.wake_stalled(stalled_before timestamptz) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  stalled record;
  woken int := 0;
begin
  for stalled in
    select j.organization_id, j.id, j.kind from bulk_jobs.job j
    where j.finished_at is null and j.paused_at is null and j.updated_at < stalled_before
    order by j.updated_at limit 1000 for update skip locked
  loop
    update bulk_jobs.job set updated_at = now() where organization_id = stalled.organization_id and id = stalled.id;
    perform jobs.enqueue('bulk-jobs.' || stalled.kind,
      json_build_object('jobId', stalled.id, 'organizationId', stalled.organization_id), null, 'bulk-job ' || stalled.id);
    woken := woken + 1;
  end loop;
  return woken;
end $$;
revoke execute on function bulk_jobs.wake_stalled(timestamptz) from public;
grant execute on function bulk_jobs.wake_stalled(timestamptz) to bellhop_app;

-- What the lists of numbers are narrowed by, in their order: rare ones, those that can be given to somebody, and a beginning.
create index number_available on numbers.number (organization_id, location_id, e164)
  where person_id is null and workspace_id is null and virtual_line_id is null;
create index number_by_beginning on numbers.number (organization_id, e164 text_pattern_ops);
create index number_inactive on numbers.number (organization_id, e164) where state = 'INACTIVE';
create index number_alternate on numbers.number (organization_id, e164) where phone_number_type = 'ALTERNATE';
create index number_toll_free on numbers.number (organization_id, e164) where number_type = 'TOLLFREE';
create index number_mobile on numbers.number (organization_id, e164) where number_type = 'MOBILE';
create index extension_by_number on numbers.extension (organization_id, extension);
create index number_service on numbers.number (organization_id, e164) where service_number;

-- Which of some numbers are on the platform, without saying whose they are.
create function numbers.taken(wanted text[]) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.e164 from numbers.number_directory d where d.e164 = any(wanted)
$$;
revoke execute on function numbers.taken(text[]) from public;
grant execute on function numbers.taken(text[]) to bellhop_app;

-- How a location is reached from another one and from outside.
alter table tenancy.location
  add column enforce_outside_dial_digit boolean not null default false,
  add column calling_line_name text,
  add column external_caller_id_name text,
  add column p_access_network_info text,
  add column charge_number text,
  add column pstn_connection jsonb,
  add check (outside_dial_digit ~ '^[0-9*#]{1,4}$');
