create index job_finished on bulk_jobs.job (finished_at) where finished_at is not null;

-- A job, and why some of its items were refused, can be read for thirty days after its end.
create or replace function bellhop.keep_house() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from access.token where expires_at < now() - interval '30 days';
  delete from devices.deleted_device where deleted_at < now() - interval '30 days';
  delete from bellhop.idempotency_key where created_at < now() - interval '1 day';
  delete from bulk_jobs.error e using bulk_jobs.job j
    where j.organization_id = e.organization_id and j.id = e.job_id and j.finished_at < now() - interval '30 days';
  delete from bulk_jobs.job where finished_at < now() - interval '30 days';
end $$;
