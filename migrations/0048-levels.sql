-- How much is left to whom, shared by every process: of requests, of guesses. Under hashes, of nobody in particular. A process counts by
-- itself and settles once a second, so that no request waits for this table. Lost by a crash, which refills everybody: not logged.
create unlogged table bellhop.level (
  key text primary key,
  -- Below zero where several processes spent the same: the next second pays for it.
  amount double precision not null,
  most double precision not null,
  per_second double precision not null,
  at timestamptz not null
) with (fillfactor = 50);
create index level_by_time on bellhop.level (at);

-- Takes off what was spent since a moment, after refilling until then, and says what was left when. In the order of the keys, so that two
-- never wait for each other. Debt is bounded by what fits, so that nobody waits longer than two refills take.
create function bellhop.settle_levels(keys text[], spent double precision[], most double precision[], per_second double precision[], since timestamptz[])
  returns table (key text, amount double precision, at timestamptz)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into bellhop.level as l (key, amount, most, per_second, at)
  select s.key, least(s.most, s.most - s.spent), s.most, s.per_second, s.since
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
revoke execute on function bellhop.settle_levels(text[], double precision[], double precision[], double precision[], timestamptz[]) from public;
grant execute on function bellhop.settle_levels(text[], double precision[], double precision[], double precision[], timestamptz[]) to bellhop_app;

-- What is full again by now says nothing.
create function bellhop.forget_levels(moment timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from bellhop.level where at < moment - interval '10 minutes' and amount + extract(epoch from moment - at) * per_second >= most
$$;
revoke execute on function bellhop.forget_levels(timestamptz) from public;
grant execute on function bellhop.forget_levels(timestamptz) to bellhop_app;
