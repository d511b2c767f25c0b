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
