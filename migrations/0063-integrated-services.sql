-- Services that a provider brings to its customers and that run elsewhere; the first one is Webex Cloud Connect (document 004).
create schema integrated_services;
grant usage on schema integrated_services to bellhop_app;

create table integrated_services.service (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null check (length(name) between 1 and 256),
  contact_name text not null check (length(contact_name) between 1 and 256),
  phone_number text check (phone_number ~ '^\+[1-9][0-9]{3,14}$'),
  -- Of the customer's administrator, who is invited there.
  email text not null check (length(email) <= 254),
  integration_type text not null check (integration_type in ('consent', 'non-integrated')),
  webex_org_id uuid not null,
  customer_license text not null default 'Essential' check (length(customer_license) between 1 and 64),
  minimum_users int not null default 0 check (minimum_users >= 0),
  allowed_to_exceed int not null default 0 check (allowed_to_exceed >= 0),
  comments text check (length(comments) <= 4000),
  status text not null check (status in ('pending-consent', 'pending-provisioning', 'ready', 'removing')),
  -- A code that stands beside the status while something is not as it should be, and what else is known about it.
  reason text check (reason in ('invitation-revoked', 'declined', 'wrong-organization', 'wrong-role', 'missing-permissions',
    'token-invalid', 'revoked', 'pstn-not-allowed', 'location-gone', 'sync-failing')),
  reason_detail text check (length(reason_detail) <= 1000),
  suspended_at timestamptz,
  consented_at timestamptz,
  -- The email address of the Webex administrator who has approved the connection.
  consented_by text,
  -- The invitation that is open, or was last.
  invitation_id uuid,
  -- Where the numbers are kept here, and the location at Webex that they are put into.
  location_id uuid,
  remote_location_id text,
  -- Of a service that is being removed: whether what was put to Webex is taken back there.
  takes_back boolean not null default true,
  created_at timestamptz not null,
  last_modified_at timestamptz not null,
  synced_at timestamptz,
  -- Since when something has changed that is not synced yet.
  sync_wanted_at timestamptz,
  next_sync_at timestamptz,
  next_daily_at timestamptz,
  failures_in_a_row int not null default 0,
  lease_id uuid,
  leased_until timestamptz,
  primary key (organization_id, id),
  constraint service_per_webex_organization unique (organization_id, webex_org_id),
  foreign key (organization_id, location_id) references tenancy.location
);
-- The numbers of a location go to one place.
create unique index service_of_location on integrated_services.service (organization_id, location_id) where location_id is not null;
create index service_by_id on integrated_services.service (id);
create index service_due on integrated_services.service (next_sync_at) where suspended_at is null and next_sync_at is not null;
create index service_due_daily on integrated_services.service (next_daily_at) where suspended_at is null and next_daily_at is not null;
create index service_in_work on integrated_services.service (leased_until) where lease_id is not null;
select bellhop.isolate_tenants('integrated_services.service');

-- What the link in a mail lets its reader do, once and for some days.
create table integrated_services.invitation (
  organization_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  -- The mail it went out with; what became of that is kept for a month.
  message_id uuid,
  primary key (organization_id, id),
  foreign key (organization_id, service_id) references integrated_services.service on delete cascade
);
create index invitation_of_service on integrated_services.invitation (organization_id, service_id);
select bellhop.isolate_tenants('integrated_services.invitation');

create table integrated_services.invitation_directory (
  token_hash bytea primary key,
  organization_id uuid not null,
  invitation_id uuid not null
);
create function integrated_services.keep_invitation_directory() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from integrated_services.invitation_directory where token_hash = old.token_hash;
  else
    insert into integrated_services.invitation_directory values (new.token_hash, new.organization_id, new.id);
  end if;
  return null;
end $$;
revoke execute on function integrated_services.keep_invitation_directory() from public;
create trigger keep_invitation_directory after insert or delete on integrated_services.invitation
  for each row execute function integrated_services.keep_invitation_directory();

-- Whose invitation it is, read before any tenant is known. Nobody is let in for an account that is suspended.
create function integrated_services.find_invitation(hash bytea) returns table (organization_id uuid, invitation_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.organization_id, d.invitation_id from integrated_services.invitation_directory d
  join tenancy.organization o on o.id = d.organization_id
  where d.token_hash = hash and not tenancy.is_suspended(o.lineage)
$$;
revoke execute on function integrated_services.find_invitation(bytea) from public;
grant execute on function integrated_services.find_invitation(bytea) to bellhop_app;

-- What the customer's Webex organization has granted.
create table integrated_services.webex_grant (
  organization_id uuid not null,
  service_id uuid not null,
  access_token_encrypted bytea not null,
  access_expires_at timestamptz not null,
  refresh_token_encrypted bytea not null,
  refresh_expires_at timestamptz not null,
  scopes text[] not null,
  refreshed_at timestamptz not null,
  primary key (organization_id, service_id),
  foreign key (organization_id, service_id) references integrated_services.service on delete cascade
);
create index grant_by_expiry on integrated_services.webex_grant (access_expires_at);
select bellhop.isolate_tenants('integrated_services.webex_grant');

-- The locations of the Webex organization, as last read.
create table integrated_services.remote_location (
  organization_id uuid not null,
  service_id uuid not null,
  remote_id text not null check (length(remote_id) <= 512),
  name text not null,
  country text not null,
  address jsonb not null,
  time_zone text not null,
  calling_enabled boolean not null,
  pstn_type text,
  seen_at timestamptz not null,
  -- Since when Webex has it no more.
  gone_at timestamptz,
  primary key (organization_id, service_id, remote_id),
  foreign key (organization_id, service_id) references integrated_services.service on delete cascade
);
select bellhop.isolate_tenants('integrated_services.remote_location');

-- How each number stands at Webex; one without a row has not been looked at yet.
create table integrated_services.number_state (
  organization_id uuid not null,
  service_id uuid not null,
  e164 text not null,
  state text not null check (state in ('waiting', 'synced', 'refused', 'missing-there', 'foreign', 'elsewhere', 'leaving')),
  error_code int,
  error_message text check (length(error_message) <= 1000),
  -- Only what Bellhop has put there is taken away again.
  put_by_us boolean not null default false,
  -- Who has it at Webex.
  owner_type text,
  owner_name text,
  checked_at timestamptz not null,
  primary key (organization_id, service_id, e164),
  foreign key (organization_id, service_id) references integrated_services.service on delete cascade
);
create index number_state_to_see on integrated_services.number_state (organization_id, service_id, state, e164) where state <> 'synced';
select bellhop.isolate_tenants('integrated_services.number_state');

-- License usage, measured once a day and whenever somebody asks.
create table integrated_services.usage_day (
  organization_id uuid not null,
  service_id uuid not null,
  day date not null,
  total int not null,
  unused int not null,
  user_dids int not null,
  contact_center int not null,
  service_numbers int not null,
  service_cac int not null,
  users_in_use int not null,
  minimum_users int not null,
  allowed_to_exceed int not null,
  measured_at timestamptz not null,
  primary key (organization_id, service_id, day),
  foreign key (organization_id, service_id) references integrated_services.service on delete cascade
);
select bellhop.isolate_tenants('integrated_services.usage_day');

-- What a provider, or a channel, is billed by: of itself, of each channel below it and of each customer, as it was at noon UTC.
create table integrated_services.metering_report (
  organization_id uuid not null references tenancy.organization,
  day date not null,
  level text not null check (level in ('provider', 'channel', 'customer')),
  counted_id uuid not null,
  name text not null,
  total_users int not null,
  total_dids int not null,
  active_dids int not null,
  primary key (organization_id, day, level, counted_id)
);
select bellhop.isolate_tenants('integrated_services.metering_report');

-- Less than the whole organization has no part in it.
select bellhop.restrict(r, t::regclass, 'false')
from unnest(array['bellhop_local', 'bellhop_own']) r, unnest(array['integrated_services.service', 'integrated_services.invitation',
  'integrated_services.webex_grant', 'integrated_services.remote_location', 'integrated_services.number_state',
  'integrated_services.usage_day', 'integrated_services.metering_report']) t;

-- A service with what is seen only by looking at its invitation and its clock.
create view integrated_services.standing with (security_invoker = true) as
  select s.*, i.created_at as invited_at, i.expires_at as invitation_expires_at, i.used_at as invitation_used_at,
    i.revoked_at as invitation_revoked_at, m.state as mail_state, m.last_answer as mail_answer,
    coalesce(s.reason, case when s.status = 'pending-consent' then
      case when i.expires_at <= now() then 'expired' when m.state in ('refused', 'given-up') then 'mail-refused' end end) as shown_reason
  from integrated_services.service s
  left join integrated_services.invitation i on i.organization_id = s.organization_id and i.id = s.invitation_id
  left join mail.message m on m.organization_id = i.organization_id and m.id = i.message_id;
grant select on integrated_services.standing to bellhop_app;

-- Those of an account and of all below it; `root` is the asker's own. A channel is a provider below a provider.
create function integrated_services.services_below(root uuid, filters jsonb, before_id uuid, most int) returns table (
  service integrated_services.standing, organization_name text, channel_name text, location_name text, remote_location_name text,
  users_in_use int, usage_day date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s, o.display_name, case when above.kind = 'service-provider' and beyond.kind = 'service-provider' then above.display_name end,
    l.name, r.name, u.users_in_use, u.day
  from tenancy.organization o
  join integrated_services.standing s on s.organization_id = o.id
  left join tenancy.organization above on above.id = o.parent_id
  left join tenancy.organization beyond on beyond.id = above.parent_id
  left join tenancy.location l on l.organization_id = s.organization_id and l.id = s.location_id
  left join integrated_services.remote_location r on r.organization_id = s.organization_id and r.service_id = s.id
    and r.remote_id = s.remote_location_id
  left join lateral (select u.users_in_use, u.day from integrated_services.usage_day u
    where u.organization_id = s.organization_id and u.service_id = s.id order by u.day desc limit 1) u on true
  where o.lineage @> array[root] and o.deleted_at is null and s.id < before_id
    and (not filters ? 'id' or s.id = (filters ->> 'id')::uuid)
    and (not filters ? 'organizationId' or s.organization_id = (filters ->> 'organizationId')::uuid)
    and (not filters ? 'status' or s.status = filters ->> 'status')
    and (not filters ? 'reason' or s.shown_reason = filters ->> 'reason')
    and (not filters ? 'customer' or strpos(lower(o.display_name), lower(filters ->> 'customer')) > 0)
  order by s.id desc limit most
$$;
revoke execute on function integrated_services.services_below(uuid, jsonb, uuid, int) from public;
grant execute on function integrated_services.services_below(uuid, jsonb, uuid, int) to bellhop_app;

create function integrated_services.health_below(root uuid) returns table (
  status text, reason text, suspended boolean, services int, oldest_unsynced_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.status, s.shown_reason, s.suspended_at is not null, count(*)::int, min(s.sync_wanted_at)
  from tenancy.organization o join integrated_services.standing s on s.organization_id = o.id
  where o.lineage @> array[root] and o.deleted_at is null
  group by 1, 2, 3 order by 1, 2 nulls first, 3
$$;
revoke execute on function integrated_services.health_below(uuid) from public;
grant execute on function integrated_services.health_below(uuid) to bellhop_app;

-- The numbers of a location have changed, whoever has done it and however little else they see: where they are put to Webex, that is
-- to be done again. One job per service waits at most.
create function integrated_services.want_sync(location uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanting record;
begin
  for wanting in
    update integrated_services.service s set sync_wanted_at = coalesce(s.sync_wanted_at, at), last_modified_at = at,
      -- What is entered by hand is all there is where nothing is synced.
      status = case when s.integration_type = 'non-integrated' and s.status = 'pending-provisioning' and exists (
        select from numbers.number n where n.organization_id = s.organization_id and n.location_id = location) then 'ready' else s.status end
    where s.organization_id = bellhop.current_organization() and s.location_id = location and s.status <> 'removing'
    returning s.organization_id, s.id, s.integration_type, s.suspended_at
  loop
    if wanting.integration_type = 'consent' and wanting.suspended_at is null then
      perform graphile_worker.add_job('integrated-services.sync',
        json_build_object('organizationId', wanting.organization_id, 'serviceId', wanting.id),
        job_key => 'integrated-services ' || wanting.id);
    end if;
  end loop;
end $$;
revoke execute on function integrated_services.want_sync(uuid, timestamptz) from public;
grant execute on function integrated_services.want_sync(uuid, timestamptz) to bellhop_app;
