-- Which edge a phone registered at: only that one has a way back to it. Not indexed, so that a refresh stays a heap-only update.
alter table registrations.binding add column edge text;

-- The last of each kind that a phone was asked for. The row is the queue: whoever asks again asks in its place.
create table registrations.phone_request (
  organization_id uuid not null,
  device_id uuid not null,
  action text not null check (action in ('applyChanges', 'reboot')),
  -- In milliseconds, as programs know it: by it they know which request it was that they answer.
  requested_at timestamptz(3) not null default now(),
  -- What the phone is told: the Event of the NOTIFY.
  event text not null,
  -- Where it was registered then; null where it was not.
  edge text,
  -- One of many that an organization asks for, at once or in a row: these wait for those that others asked for singly.
  of_many boolean not null,
  sent_at timestamptz,
  answered_at timestamptz,
  outcome text check (outcome in ('accepted', 'refused', 'unanswered', 'unreachable')),
  -- What the phone answered.
  status int,
  primary key (organization_id, device_id, action),
  foreign key (organization_id, device_id) references devices.device on delete cascade
);
create index phone_request_to_send on registrations.phone_request (edge, of_many, requested_at) where sent_at is null and outcome is null;
create index phone_request_asked_singly on registrations.phone_request (organization_id, requested_at)
  where not of_many and sent_at is null and outcome is null;

select bellhop.isolate_tenants('registrations.phone_request', 'select, insert, update');
create policy edge on registrations.phone_request to bellhop_edge using (true);
grant select, update (sent_at, answered_at, outcome, status) on registrations.phone_request to bellhop_edge;
select bellhop.restrict('bellhop_local', 'registrations.phone_request',
  'exists (select from devices.device d where d.organization_id = phone_request.organization_id and d.id = phone_request.device_id)', 'true');
select bellhop.restrict('bellhop_own', 'registrations.phone_request', 'device_id = any((select devices.own_devices())::uuid[])', 'true');
