create schema registrations;
grant usage on schema registrations to bellhop_app, bellhop_edge;

-- Where a line port can be reached: the bindings of RFC 3261 section 10, written by the SIP edge.
create table registrations.binding (
  organization_id uuid not null,
  line_port_id uuid not null,
  -- +sip.instance and reg-id where the phone has them, else the contact URI: what makes a new binding replace an old one.
  binding_key text not null,
  device_id uuid not null,
  contact text not null,
  instance text,
  reg_id int,
  q real,
  call_id text not null,
  cseq bigint not null,
  user_agent text,
  transport text not null check (transport in ('UDP', 'TCP', 'TLS')),
  source_ip inet not null,
  source_port int not null,
  registered_at timestamptz not null default now(),
  refreshed_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- When the sweeper looks next. A refresh moves expires_at only: no indexed column changes, so that it is a heap-only update.
  sweep_at timestamptz not null,
  primary key (organization_id, line_port_id, binding_key),
  foreign key (organization_id, line_port_id) references devices.line_port on delete cascade
) with (fillfactor = 70);
create index binding_by_device on registrations.binding (organization_id, device_id);
create index binding_to_sweep on registrations.binding (sweep_at);

-- What is known of a device from its registrations, one row per device that was ever heard of.
create table registrations.device_status (
  organization_id uuid not null,
  device_id uuid not null,
  first_seen_at timestamptz,
  last_seen_at timestamptz,
  ip inet,
  software text,
  user_agent text,
  transport text,
  -- Connected while this lies in the future.
  registered_until timestamptz,
  -- Older than its model needs; judged when the User-Agent changes.
  firmware_below_minimum boolean not null default false,
  failures_in_a_row int not null default 0,
  last_failure_at timestamptz,
  last_failure_reason text,
  last_failure_ip inet,
  -- When history last got a 'refused': it is told of the first, the third, and then one per hour.
  refusal_recorded_at timestamptz,
  primary key (organization_id, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
) with (fillfactor = 70);

-- History of a device's state, not of its refreshes.
create table registrations.event (
  organization_id uuid not null,
  occurred_at timestamptz not null default now(),
  id uuid not null,
  device_id uuid not null,
  kind text not null check (kind in ('registered', 'unregistered', 'expired', 'refused')),
  detail jsonb not null default '{}',
  primary key (organization_id, occurred_at, id)
) partition by range (occurred_at);
create index on registrations.event (organization_id, device_id, occurred_at desc);
select bellhop.create_monthly_partitions('registrations.event');

select bellhop.isolate_tenants('registrations.binding', 'select, delete');
select bellhop.isolate_tenants('registrations.device_status', 'select');
select bellhop.isolate_tenants('registrations.event', 'select');

-- The edge serves all organizations at once. It sees of them what a registrar must know, through views, and nothing else.
create policy edge on registrations.binding to bellhop_edge using (true);
create policy edge on registrations.device_status to bellhop_edge using (true);
create policy edge on registrations.event to bellhop_edge using (true);
grant select, insert, update, delete on registrations.binding, registrations.device_status to bellhop_edge;
grant insert on registrations.event to bellhop_edge;

create view registrations.realm as
  select o.id as organization_id, o.sip_domain as realm, o.digest_algorithms, o.tls_required
  from tenancy.organization o where o.suspended_at is null;

create view registrations.credential as
  select c.organization_id, c.id, c.version, c.device_id, d.model, o.sip_domain as realm, c.sip_user_name, c.ha1_md5, c.ha1_sha256, c.valid_until
  from devices.credential c
  join tenancy.organization o on o.id = c.organization_id
  join devices.device d on d.organization_id = c.organization_id and d.id = c.device_id
  where o.suspended_at is null and d.enabled and (c.valid_until is null or c.valid_until > now());

create view registrations.line_port as
  select l.organization_id, l.id, l.device_id, l.line_port_user from devices.line_port l;

grant select on registrations.realm, registrations.credential, registrations.line_port to bellhop_edge;

-- Whoever changes a device's registrations holds its status row first. So does its deletion, or the two could wait for each other.
create function registrations.delete_status_first() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from registrations.device_status where organization_id = old.organization_id and device_id = old.id;
  return old;
end $$;
create trigger delete_status_first before delete on devices.device
  for each row execute function registrations.delete_status_first();

-- Edges keep credentials in memory. Whatever changes what they hold says so once per statement: "<organization> <sip user name>"
-- or "<organization> *", separated by commas; "*" alone is everything, where the list would not fit into a notification.
create function registrations.announce_change(changed text[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  payload text := array_to_string(changed, ',');
begin
  if payload <> '' then
    perform pg_notify('credential_changed', case when octet_length(payload) < 7900 then payload else '*' end);
  end if;
end $$;
revoke execute on function registrations.announce_change(text[]) from public;

create function registrations.cached_name(organization_id uuid, sip_user_name text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select organization_id || ' ' || case when sip_user_name ~ '[ ,]' then '*' else sip_user_name end
$$;

create or replace function devices.announce_credential_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(
    select distinct registrations.cached_name(c.organization_id, c.sip_user_name) from changed c));
  return null;
end $$;

create function registrations.announce_line_port_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(
    select distinct registrations.cached_name(c.organization_id, c.sip_user_name)
    from changed l join devices.credential c on c.organization_id = l.organization_id and c.device_id = l.device_id));
  return null;
end $$;
create trigger announce_insert after insert on devices.line_port
  referencing new table as changed for each statement execute function registrations.announce_line_port_change();
create trigger announce_update after update on devices.line_port
  referencing old table as changed for each statement execute function registrations.announce_line_port_change();
create trigger announce_delete after delete on devices.line_port
  referencing old table as changed for each statement execute function registrations.announce_line_port_change();

create function registrations.announce_device_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(
    select distinct registrations.cached_name(c.organization_id, c.sip_user_name)
    from was join became using (organization_id, id)
    join devices.credential c on c.organization_id = was.organization_id and c.device_id = was.id
    where (was.enabled, was.model) is distinct from (became.enabled, became.model)));
  return null;
end $$;
create trigger announce_update after update on devices.device
  referencing old table as was new table as became for each statement execute function registrations.announce_device_change();

create function registrations.announce_organization() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(select c.id || ' *' from changed c));
  return null;
end $$;
create trigger announce_insert after insert on tenancy.organization
  referencing new table as changed for each statement execute function registrations.announce_organization();
create trigger announce_delete after delete on tenancy.organization
  referencing old table as changed for each statement execute function registrations.announce_organization();

create function registrations.announce_organization_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform registrations.announce_change(array(
    select was.id || ' *' from was join became using (id)
    where (was.sip_domain, was.digest_algorithms, was.tls_required, was.suspended_at)
      is distinct from (became.sip_domain, became.digest_algorithms, became.tls_required, became.suspended_at)));
  return null;
end $$;
create trigger announce_update after update on tenancy.organization
  referencing old table as was new table as became for each statement execute function registrations.announce_organization_change();
