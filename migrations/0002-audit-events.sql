create schema audit;
grant usage on schema audit to bellhop_app;

-- Who did what, written in the transaction that did it. The application can add and read, never change or remove.
create table audit.event (
  organization_id uuid not null,
  occurred_at timestamptz not null default now(),
  id uuid not null,
  action text not null,
  category text not null,
  actor_kind text not null check (actor_kind in ('person', 'system', 'device')),
  actor_id uuid,
  actor_name text,
  actor_email text,
  actor_organization_id uuid,
  actor_ip inet,
  actor_user_agent text,
  tracking_id text,
  target_type text,
  target_id uuid,
  target_name text,
  -- What changed: {"before": …, "after": …}, secrets masked.
  change jsonb,
  primary key (organization_id, occurred_at, id)
) partition by range (occurred_at);
create index on audit.event (organization_id, target_id, occurred_at desc);
select bellhop.isolate_tenants('audit.event', 'select, insert');
select bellhop.create_monthly_partitions('audit.event');
