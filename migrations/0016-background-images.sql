-- Pictures for the screens of phones. A phone fetches one without credentials, by an address that nobody can guess and that is never
-- used again, so that it may be kept for long.
create table device_settings.background_image (
  organization_id uuid not null references tenancy.organization,
  id uuid not null,
  name text not null,
  address text not null unique check (address ~ '^[0-9a-f]{32}$'),
  content_type text not null check (content_type in ('image/png', 'image/jpeg')),
  content bytea not null check (length(content) <= 640000),
  sha256 bytea not null,
  created_at timestamptz not null,
  primary key (organization_id, id)
);
-- Pictures are compressed already.
alter table device_settings.background_image alter column content set storage external;
create unique index background_image_name on device_settings.background_image (organization_id, lower(name));
select bellhop.isolate_tenants('device_settings.background_image');

-- Which of the pictures a level of settings shows, by its address, wherever the configuration server was at the time.
create function device_settings.background_address(settings jsonb) returns text
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select substring(settings ->> 'mpp.background.customUrl' from '/background-images/([0-9a-f]{32})\.')
$$;
revoke execute on function device_settings.background_address(jsonb) from public;
grant execute on function device_settings.background_address(jsonb) to bellhop_app;
create index customization_by_background on device_settings.customization
  (organization_id, (device_settings.background_address(settings)))
  where device_settings.background_address(settings) is not null;

-- A phone says nothing of its organization; one that is suspended has no pictures.
create function device_settings.find_background_image(image_address text)
  returns table (content_type text, content bytea, sha256 bytea)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.content_type, i.content, i.sha256 from device_settings.background_image i
  join tenancy.organization o on o.id = i.organization_id
  where i.address = image_address and o.suspended_at is null
$$;
revoke execute on function device_settings.find_background_image(text) from public;
grant execute on function device_settings.find_background_image(text) to bellhop_app;
