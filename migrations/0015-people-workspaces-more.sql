alter table virtual_lines.virtual_line
  add column time_zone text,
  add column announcement_language text;
create index virtual_line_by_location on virtual_lines.virtual_line (organization_id, location_id);
