-- How many numbers a location has of each kind. Every statement adds what it changed, as rows of its own, so that writers never wait
-- for each other; the sum is the count. Once a day the rows of a location are made one.
create table numbers.count_change (
  organization_id uuid not null,
  location_id uuid not null,
  id bigint not null generated always as identity,
  assigned bigint not null,
  unassigned bigint not null,
  inactive bigint not null,
  toll_free bigint not null,
  mobile bigint not null,
  service bigint not null,
  primary key (organization_id, location_id, id),
  foreign key (organization_id, location_id) references tenancy.location on delete cascade
);
select bellhop.isolate_tenants('numbers.count_change', 'select');

create function numbers.count_numbers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  difference constant text := $difference$
    insert into numbers.count_change (organization_id, location_id, assigned, unassigned, inactive, toll_free, mobile, service)
    select organization_id, location_id, %1$s * count(*) filter (where owner_type <> 'NONE'), %1$s * count(*) filter (where owner_type = 'NONE'),
      %1$s * count(*) filter (where state = 'INACTIVE'), %1$s * count(*) filter (where number_type = 'TOLLFREE'),
      %1$s * count(*) filter (where number_type = 'MOBILE'), %1$s * count(*) filter (where service_number)
    from %2$I group by organization_id, location_id$difference$;
begin
  if tg_op <> 'DELETE' then execute format(difference, 1, 'added'); end if;
  if tg_op <> 'INSERT' then execute format(difference, -1, 'removed'); end if;
  return null;
end $$;
revoke execute on function numbers.count_numbers() from public;
create trigger count_added after insert on numbers.number
  referencing new table as added for each statement execute function numbers.count_numbers();
create trigger count_changed after update on numbers.number
  referencing old table as removed new table as added for each statement execute function numbers.count_numbers();
create trigger count_removed after delete on numbers.number
  referencing old table as removed for each statement execute function numbers.count_numbers();

create function numbers.sum_up_counts() returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  with change as (
    delete from numbers.count_change c
    where (c.organization_id, c.location_id) in (
      select organization_id, location_id from numbers.count_change group by organization_id, location_id having count(*) > 1)
    returning c.*
  )
  insert into numbers.count_change (organization_id, location_id, assigned, unassigned, inactive, toll_free, mobile, service)
  select organization_id, location_id, sum(assigned), sum(unassigned), sum(inactive), sum(toll_free), sum(mobile), sum(service)
  from change group by organization_id, location_id
$$;
revoke execute on function numbers.sum_up_counts() from public;
grant execute on function numbers.sum_up_counts() to bellhop_app;

insert into numbers.count_change (organization_id, location_id, assigned, unassigned, inactive, toll_free, mobile, service)
select organization_id, location_id, count(*) filter (where owner_type <> 'NONE'), count(*) filter (where owner_type = 'NONE'),
  count(*) filter (where state = 'INACTIVE'), count(*) filter (where number_type = 'TOLLFREE'),
  count(*) filter (where number_type = 'MOBILE'), count(*) filter (where service_number)
from numbers.number group by organization_id, location_id;

-- Whether who answers an extension has a number, too. Lists and counts of those who have none would look every owner up otherwise.
alter table numbers.extension add column has_number boolean not null default false;

create function numbers.number_of_extension() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.has_number := exists (select from numbers.number n where n.organization_id = new.organization_id
    and (n.person_id = new.person_id or n.workspace_id = new.workspace_id or n.virtual_line_id = new.virtual_line_id));
  return new;
end $$;
revoke execute on function numbers.number_of_extension() from public;
create trigger number_of_extension before insert or update of person_id, workspace_id, virtual_line_id on numbers.extension
  for each row execute function numbers.number_of_extension();

-- Who gives a number or takes it away holds its owner, so that nobody else does so at the same time.
create function numbers.tell_extension() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner record;
begin
  for owner in
    select * from (values
      (case when tg_op <> 'INSERT' then old.organization_id end, case when tg_op <> 'INSERT' then old.person_id end,
        case when tg_op <> 'INSERT' then old.workspace_id end, case when tg_op <> 'INSERT' then old.virtual_line_id end),
      (case when tg_op <> 'DELETE' then new.organization_id end, case when tg_op <> 'DELETE' then new.person_id end,
        case when tg_op <> 'DELETE' then new.workspace_id end, case when tg_op <> 'DELETE' then new.virtual_line_id end)
    ) as o (organization_id, person_id, workspace_id, virtual_line_id)
  loop
    update numbers.extension e set has_number = exists (select from numbers.number n where n.organization_id = owner.organization_id
      and (n.person_id = owner.person_id or n.workspace_id = owner.workspace_id or n.virtual_line_id = owner.virtual_line_id))
    where e.organization_id = owner.organization_id
      and (e.person_id = owner.person_id or e.workspace_id = owner.workspace_id or e.virtual_line_id = owner.virtual_line_id);
  end loop;
  return null;
end $$;
revoke execute on function numbers.tell_extension() from public;
create trigger tell_extension_of_given after insert on numbers.number
  for each row when (new.owner_type <> 'NONE') execute function numbers.tell_extension();
create trigger tell_extension_of_taken after delete on numbers.number
  for each row when (old.owner_type <> 'NONE') execute function numbers.tell_extension();
create trigger tell_extension after update on numbers.number
  for each row when ((old.person_id, old.workspace_id, old.virtual_line_id) is distinct from (new.person_id, new.workspace_id, new.virtual_line_id))
  execute function numbers.tell_extension();

update numbers.extension e set has_number = true where exists (select from numbers.number n where n.organization_id = e.organization_id
  and (n.person_id = e.person_id or n.workspace_id = e.workspace_id or n.virtual_line_id = e.virtual_line_id));
create index extension_alone on numbers.extension (organization_id, location_id, extension) where not has_number;
