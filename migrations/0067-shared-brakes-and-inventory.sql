-- Which phone proved itself from where, as configuration servers tell each other: under hashes, of nobody in particular. What is lost by a crash
-- is told anew with the next file: not logged.
create unlogged table provisioning.proof_directory (
  key text primary key,
  proved_at timestamptz not null,
  -- In the order of the commits, so that who has heard up to one has missed none before it.
  number bigint not null
);
create index proof_by_number on provisioning.proof_directory (number);
-- Counts on after a crash: who listens would wait for ever for numbers that began anew.
create sequence provisioning.proof_number;

-- Tells of proofs, and hears a page of those told after a number. Who tells does so one after the other; who only listens waits for nobody.
create function provisioning.share_proofs(told text[], told_at timestamptz[], heard_up_to bigint, page integer, most_kept integer)
  returns table (key text, proved_at timestamptz, number bigint)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended('provisioning.share_proofs', 0)) where cardinality(told) > 0;
  insert into provisioning.proof_directory as p (key, proved_at, number)
  select t.key, t.proved_at, nextval('provisioning.proof_number') from unnest(told, told_at) t (key, proved_at)
  on conflict (key) do update set proved_at = greatest(p.proved_at, excluded.proved_at), number = excluded.number;
  delete from provisioning.proof_directory p
  where cardinality(told) > 0 and p.number <= (select max(m.number) from provisioning.proof_directory m) - most_kept;
  select p.key, p.proved_at, p.number from provisioning.proof_directory p where p.number > heard_up_to order by p.number limit page
$$;
revoke execute on function provisioning.share_proofs(text[], timestamptz[], bigint, integer, integer) from public;
grant execute on function provisioning.share_proofs(text[], timestamptz[], bigint, integer, integer) to bellhop_app;

-- As before, except that what is given back counts where what it was taken from has been settled already.
create or replace function bellhop.settle_levels(keys text[], spent double precision[], most double precision[], per_second double precision[], since timestamptz[])
  returns table (key text, amount double precision, at timestamptz)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into bellhop.level as l (key, amount, most, per_second, at)
  select s.key, s.most - s.spent, s.most, s.per_second, s.since
  from unnest(keys, spent, most, per_second, since) s (key, spent, most, per_second, since) order by s.key
  on conflict (key) do update set
    amount = greatest(-excluded.most, least(excluded.most,
      least(excluded.most, l.amount + greatest(0, extract(epoch from excluded.at - l.at)) * excluded.per_second)
        - (excluded.most - excluded.amount))),
    most = excluded.most, per_second = excluded.per_second,
    -- A clock that was ahead for once shall not keep everybody from refilling until then.
    at = case when l.at > excluded.at + interval '10 seconds' then excluded.at else greatest(l.at, excluded.at) end
  returning l.key, l.amount, l.at
$$;

-- As before, without what lies in an organization that has been deleted and is being purged.
create index deleted_organization on tenancy.organization (id) where deleted_at is not null;
create or replace function devices.list_inventory(filters jsonb, after uuid, most int, skipped int) returns table (
  id uuid, organization_id uuid, owner_organization_id uuid, mac text, model text, managed_by text, friendly_name text, serial text,
  firmware text, connection jsonb, update_protocol text, update_interval_minutes int, admin_user_name text, has_admin_password boolean,
  time_zone text, template_id uuid, notes text, enabled boolean, created_at timestamptz,
  organization_name text, organization_kind text, organization_permission text, owner_name text, lines jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := bellhop.current_organization();
  here_kind text := (select o.kind from tenancy.organization o where o.id = here);
  -- A few at most, until their rows have gone.
  gone uuid[] := array(select o.id from tenancy.organization o where o.deleted_at is not null);
  in_stock boolean := (filters ->> 'assigned') = 'false';
  -- What is looked through one by one, each in the order of the ids, so that a page costs a page of each.
  shelves text;
  wanted text := '';
begin
  if here_kind is null then return; end if;
  if here_kind = 'customer' then
    shelves := '(select $1 as id) shelf';
    wanted := ' and d.organization_id = shelf.id';
    -- What belongs to nobody is nowhere, either, and that has an index.
    if in_stock then wanted := wanted || ' and d.location_id is null and not exists (select from devices.line_port l
      where l.organization_id = d.organization_id and l.device_id = d.id)'; end if;
  elsif here_kind = 'service-provider' then
    shelves := '(select o.id from tenancy.organization o
      where o.id = $1 or (o.parent_id = $1 and o.kind = ''service-provider'')) shelf';
    wanted := case when in_stock then ' and d.organization_id = shelf.id' else ' and d.service_provider_id = shelf.id' end;
  elsif in_stock then
    shelves := '(select o.id from tenancy.organization o where o.kind <> ''customer'') shelf';
    wanted := ' and d.organization_id = shelf.id';
  else
    shelves := '(select $1 as id) shelf';
  end if;
  if cardinality(gone) > 0 then wanted := wanted || ' and d.organization_id <> all ($6)'; end if;
  if (filters ->> 'assigned') = 'true' then
    wanted := wanted || case when here_kind = 'customer'
      then ' and exists (select from devices.line_port l where l.organization_id = d.organization_id and l.device_id = d.id)'
      else ' and exists (select from tenancy.organization c where c.id = d.organization_id and c.kind = ''customer'')' end;
  end if;
  if filters ? 'id' then wanted := wanted || ' and d.id = ($3 ->> ''id'')::uuid'; end if;
  if filters ? 'mac' then wanted := wanted || ' and d.id = (select m.device_id from devices.mac_directory m where m.mac = $3 ->> ''mac'')'; end if;
  if filters ? 'ownerId' then wanted := wanted || ' and d.owner_organization_id = ($3 ->> ''ownerId'')::uuid'; end if;
  if filters ? 'organizationId' then wanted := wanted || ' and d.organization_id = ($3 ->> ''organizationId'')::uuid'; end if;
  if filters ? 'models' then
    shelves := shelves || ' cross join jsonb_array_elements_text($3 -> ''models'') brand (model)';
    wanted := wanted || ' and d.model = brand.model';
  end if;
  if filters ? 'friendlyName' then wanted := wanted || ' and starts_with(d.friendly_name_key, lower($3 ->> ''friendlyName''))'; end if;
  if filters ? 'serial' then wanted := wanted || ' and d.serial = $3 ->> ''serial'''; end if;
  if filters ? 'enabled' then wanted := wanted || case when (filters ->> 'enabled') = 'true' then ' and d.enabled' else ' and not d.enabled' end; end if;
  if after is not null then wanted := wanted || ' and d.id > $2'; end if;

  return query execute format($query$
    with page as (
      select d.* from %s cross join lateral (
        select d.* from devices.device d where true %s order by d.id limit $4 + $5) d
      order by d.id limit $4 offset $5)
    select d.id, d.organization_id, d.owner_organization_id, d.mac, d.model, d.managed_by, d.friendly_name, d.serial, d.firmware, d.connection,
      d.update_protocol, d.update_interval_minutes, d.admin_user_name, d.admin_password_encrypted is not null, d.time_zone, d.template_id,
      d.notes, d.enabled, d.created_at, o.display_name, o.kind, o.provisioning_permission, w.display_name,
      coalesce((
        select jsonb_agg(jsonb_build_object('port', l.port, 'lineType', l.line_type, 'primaryOwner', l.primary_owner,
          'memberType', case when l.person_id is not null then 'PEOPLE' when l.workspace_id is not null then 'PLACE' else 'VIRTUAL_LINE' end,
          'memberId', coalesce(l.person_id, l.workspace_id, l.virtual_line_id),
          'memberName', coalesce(p.display_name, k.display_name, v.display_name, concat_ws(' ', v.first_name, v.last_name)),
          'extension', (select e.extension from numbers.extension e where e.organization_id = l.organization_id
            and (e.person_id = l.person_id or e.workspace_id = l.workspace_id or e.virtual_line_id = l.virtual_line_id) limit 1))
          order by l.port)
        from devices.line_port l
        left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
        left join workspaces.workspace k on k.organization_id = l.organization_id and k.id = l.workspace_id
        left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
        where l.organization_id = d.organization_id and l.device_id = d.id), '[]')
    from page d
    join tenancy.organization o on o.id = d.organization_id
    join tenancy.organization w on w.id = d.owner_organization_id
    order by d.id $query$, shelves, wanted) using here, after, filters, most, skipped, gone;
end $$;
