-- The trail of one administrator, and of one category, newest first: what the list of events filters by.
create index on audit.event (organization_id, actor_id, occurred_at desc, id desc);
create index on audit.event (organization_id, category, occurred_at desc, id desc);
