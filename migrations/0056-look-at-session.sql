-- Whose session this is, for who only stays: unlike use_session it puts off no end.
create function sign_in.look_at_session(session_hash bytea, idle interval) returns table (
  organization_id uuid, person_id uuid, session_id uuid, authenticated_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.organization_id, s.person_id, s.id, s.authenticated_at
  from sign_in.session_directory d join sign_in.session s on s.organization_id = d.organization_id and s.id = d.session_id
  where d.hash = session_hash and s.expires_at > now() and s.last_seen_at > now() - idle
$$;
revoke execute on function sign_in.look_at_session(bytea, interval) from public;
grant execute on function sign_in.look_at_session(bytea, interval) to bellhop_app;
