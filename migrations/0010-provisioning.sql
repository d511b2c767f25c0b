create schema provisioning;
grant usage on schema provisioning to bellhop_app;

-- How a phone gets its configuration file, and how it proves that it is that phone.
create table provisioning.device_access (
  organization_id uuid not null,
  device_id uuid not null,
  -- Whether Bellhop serves this phone's file at all: always for platform-managed models, else when an administrator says so.
  provisioned boolean not null,
  http_user_name text not null,
  http_password_encrypted bytea not null,
  -- A secret path that stands for the credential; SHA-256 of its token.
  link_token_hash bytea not null,
  link_token_encrypted bytea not null,
  -- The first-boot window: open from opened_at, bound to the first source, closed by the first REGISTER or by time. The first
  -- fetch is written once per window; every other fetch writes nothing.
  window_opened_at timestamptz,
  -- When the device had last been registered by then. Both are read off the database's clock, so that no program's clock that is
  -- wrong takes a REGISTER for an earlier one.
  window_last_seen_at timestamptz,
  window_first_fetch_at timestamptz,
  window_source inet,
  window_closed_at timestamptz,
  primary key (organization_id, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
select bellhop.isolate_tenants('provisioning.device_access');

-- Every request of a phone and every try of a stranger, with what was answered and why. A request for a MAC address
-- that nobody owns belongs to the platform's own organization.
create table provisioning.request (
  organization_id uuid not null,
  occurred_at timestamptz not null,
  id uuid not null,
  device_id uuid,
  mac text,
  method text not null,
  -- Without its query, and with asterisks for the token of a secret link.
  path text not null,
  protocol text not null,
  source_ip inet not null,
  user_agent text,
  -- As the User-Agent says; it is forgeable.
  vendor text,
  model text,
  firmware text,
  status int not null,
  outcome text not null,
  -- How the phone proved itself: link, basic, digest or window.
  proof text,
  bytes int not null,
  primary key (organization_id, occurred_at, id)
) partition by range (occurred_at);
create index on provisioning.request (organization_id, device_id, occurred_at desc, id desc);
select bellhop.create_monthly_partitions('provisioning.request');
select bellhop.isolate_tenants('provisioning.request', 'select');

-- The configuration server writes requests of many organizations in one batch, and whose they are is looked up here. A batch that
-- is sent twice is written once.
create function provisioning.record_requests(requests jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into provisioning.request (organization_id, occurred_at, id, device_id, mac, method, path, protocol, source_ip, user_agent,
    vendor, model, firmware, status, outcome, proof, bytes)
  select coalesce(d.organization_id, platform.id), r.occurred_at, r.id, d.device_id, r.mac, r.method, r.path, r.protocol, r.source_ip,
    r.user_agent, r.vendor, r.model, r.firmware, r.status, r.outcome, r.proof, r.bytes
  from jsonb_to_recordset(requests) as r (occurred_at timestamptz, id uuid, mac text, method text, path text, protocol text,
    source_ip inet, user_agent text, vendor text, model text, firmware text, status int, outcome text, proof text, bytes int)
  cross join (select (select id from tenancy.organization where kind = 'platform' limit 1) as id) platform
  left join devices.mac_directory d on d.mac = r.mac
  where coalesce(d.organization_id, platform.id) is not null
  on conflict do nothing
$$;
revoke execute on function provisioning.record_requests(jsonb) from public;
grant execute on function provisioning.record_requests(jsonb) to bellhop_app;
