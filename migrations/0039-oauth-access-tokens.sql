-- Access tokens of integrations and service apps stand beside the personal ones and are looked up alike. A service app's token is no
-- person's: it acts for the organization that let it in.
alter table access.token
  alter column person_id drop not null,
  add column consent_id uuid,
  add foreign key (organization_id, consent_id) references oauth.consent on delete cascade,
  add check (person_id is not null or consent_id is not null);
create index token_by_consent on access.token (organization_id, consent_id) where consent_id is not null;

-- An access token as its client may ask about it; whose it is stands in the consent.
create function oauth.find_access_token(token_hash bytea, at timestamptz) returns table (
  organization_id uuid, consent_id uuid, application_id uuid, person_id uuid, scopes text[], created_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.organization_id, c.id, c.application_id, c.person_id, t.scopes, t.created_at, t.expires_at
  from access.token_directory d
  join access.token t on t.organization_id = d.organization_id and t.id = d.token_id
  join oauth.consent c on c.organization_id = t.organization_id and c.id = t.consent_id
  where d.hash = token_hash and t.expires_at > at
$$;
revoke execute on function oauth.find_access_token(bytea, timestamptz) from public;
grant execute on function oauth.find_access_token(bytea, timestamptz) to bellhop_app;

-- Each area that remembers something for a while puts an end to it in a function of this name.
create function oauth.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from oauth.interaction_directory where expires_at < now();
  delete from oauth.voucher where expires_at < now();
  delete from oauth.client_secret where expires_at < now();
  delete from oauth.consent where expires_at < now();
end $$;
revoke execute on function oauth.keep_house() from public;
grant execute on function oauth.keep_house() to bellhop_app;
