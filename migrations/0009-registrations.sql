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
  primary key (organization_id, line_port_id, binding_key),
  foreign key (organization_id, line_port_id) references devices.line_port on delete cascade
);
create index binding_by_device on registrations.binding (organization_id, device_id);
create index binding_by_expiry on registrations.binding (expires_at);

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
  failures_in_a_row int not null default 0,
  last_failure_at timestamptz,
  last_failure_reason text,
  last_failure_ip inet,
  primary key (organization_id, device_id),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
create index device_status_by_expiry on registrations.device_status (registered_until);

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
  select c.organization_id, c.id, c.version, c.device_id, o.sip_domain as realm, c.sip_user_name, c.ha1_md5, c.ha1_sha256, c.valid_until
  from devices.credential c
  join tenancy.organization o on o.id = c.organization_id
  join devices.device d on d.organization_id = c.organization_id and d.id = c.device_id
  where o.suspended_at is null and d.enabled and (c.valid_until is null or c.valid_until > now());

create view registrations.line_port as
  select l.organization_id, l.id, l.device_id, l.line_port_user from devices.line_port l;

grant select on registrations.realm, registrations.credential, registrations.line_port to bellhop_edge;
