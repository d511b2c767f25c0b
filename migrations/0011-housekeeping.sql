-- Once a day, for all tenants: the coming months' partitions, and what is remembered only for a while.
create function bellhop.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform bellhop.create_due_partitions();
  delete from access.token where expires_at < now() - interval '30 days';
  delete from devices.deleted_device where deleted_at < now() - interval '30 days';
end $$;
revoke execute on function bellhop.keep_house() from public;
grant execute on function bellhop.keep_house() to bellhop_app;
