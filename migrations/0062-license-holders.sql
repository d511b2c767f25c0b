-- Those who hold a license are listed in the order of their ids, people and workspaces alike.
drop index licenses.assignment_by_license;
create index assignment_by_license on licenses.assignment (organization_id, license_id, owner_id);
