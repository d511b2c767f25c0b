create schema mail;
grant usage on schema mail to bellhop_app;

-- Mails on their way, and for a while what became of them.
create table mail.message (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  recipient text not null check (length(recipient) <= 254),
  subject text not null check (length(subject) <= 200),
  -- {"text": …, "html": …}: a link in it may let its reader in, so it is sealed, and gone once the mail server has it.
  content_encrypted bytea,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given-up', 'kept')),
  attempts int not null default 0,
  -- What the mail server, or the way there, said last.
  last_answer text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (organization_id, id)
);
create index message_waiting on mail.message (organization_id) where state = 'waiting';
create index message_by_age on mail.message (created_at);
select bellhop.isolate_tenants('mail.message');

-- Whose name stands in front of the address: the provider that the organization belongs to, whom its people know.
create function mail.sender_name() returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(provider.display_name, own.display_name)
  from tenancy.organization own left join tenancy.organization provider on provider.id = own.service_provider_id
  where own.id = bellhop.current_organization()
$$;
revoke execute on function mail.sender_name() from public;
grant execute on function mail.sender_name() to bellhop_app;

-- What a demo without a mail server has "sent", newest first: of all organizations, so only where this is a demo, and only for the platform.
create function mail.development_outbox(before uuid, most int) returns table (
  organization_id uuid, id uuid, recipient text, subject text, content_encrypted bytea, created_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.organization_id, m.id, m.recipient, m.subject, m.content_encrypted, m.created_at
  from mail.message m
  where m.state = 'kept' and (before is null or m.id < before)
    and exists (select from bellhop.setting s where s.name = 'demo' and s.value = 'true')
    and exists (select from tenancy.organization o where o.id = bellhop.current_organization() and o.kind = 'platform')
  order by m.id desc limit most
$$;
revoke execute on function mail.development_outbox(uuid, int) from public;
grant execute on function mail.development_outbox(uuid, int) to bellhop_app;
create index message_kept on mail.message (id) where state = 'kept';

-- A mail is sent by a job that carries its id as key.
create function mail.enqueue(organization uuid, message uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_job('mail.send', json_build_object('organizationId', organization, 'messageId', message), job_key => 'mail ' || message)
$$;
revoke execute on function mail.enqueue(uuid, uuid) from public;
grant execute on function mail.enqueue(uuid, uuid) to bellhop_app;

-- A worker that is killed keeps its job locked for hours, and no attempt takes minutes: such a mail gets a new job.
create function mail.wake_stalled() returns int
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select count(mail.enqueue(m.organization_id, m.id))::int
  from graphile_worker.jobs j join mail.message m on j.key = 'mail ' || m.id
  where j.task_identifier = 'mail.send' and j.locked_at < now() - interval '5 minutes' and m.state = 'waiting'
$$;
revoke execute on function mail.wake_stalled() from public;
grant execute on function mail.wake_stalled() to bellhop_app;

create function mail.forget_old() returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from mail.message where created_at < now() - interval '30 days'
$$;
revoke execute on function mail.forget_old() from public;
grant execute on function mail.forget_old() to bellhop_app;
