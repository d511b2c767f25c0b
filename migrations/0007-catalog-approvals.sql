create schema catalog;
grant usage on schema catalog to bellhop_app;

-- The models themselves are data that ships with Bellhop; here stands only what the platform administrator decided otherwise.
create table catalog.model_approval (
  model text primary key,
  approved boolean not null,
  changed_at timestamptz not null default now()
);
grant select on catalog.model_approval to bellhop_app;
