-- Who is suspended is asked for in lists of people and workspaces, and is few of them.
create index person_suspended on people.person (organization_id, id) where suspended_at is not null;
create index workspace_suspended on workspaces.workspace (organization_id, id) where suspended_at is not null;
