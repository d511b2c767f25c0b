-- tables and columns
access.administered_location.organization_id uuid not null
access.administered_location.person_id uuid not null
access.administered_location.location_id uuid not null
access.password.organization_id uuid not null
access.password.person_id uuid not null
access.password.hash text not null
access.password.changed_at timestamp with time zone not null default now()
access.request_budget.organization_id uuid not null
access.request_budget.per_organization integer
access.request_budget.per_token integer
access.role_assignment.organization_id uuid not null
access.role_assignment.person_id uuid not null
access.role_assignment.role text not null
access.token.organization_id uuid not null
access.token.id uuid not null
access.token.person_id uuid
access.token.hash bytea not null
access.token.scopes text[] not null
access.token.created_at timestamp with time zone not null default now()
access.token.expires_at timestamp with time zone not null
access.token.name text
access.token.consent_id uuid
access.token_directory.hash bytea not null
access.token_directory.organization_id uuid not null
access.token_directory.token_id uuid not null
audit.event.organization_id uuid not null
audit.event.occurred_at timestamp with time zone not null default now()
audit.event.id uuid not null
audit.event.action text not null
audit.event.category text not null
audit.event.actor_kind text not null
audit.event.actor_id uuid
audit.event.actor_name text
audit.event.actor_email text
audit.event.actor_organization_id uuid
audit.event.actor_ip inet
audit.event.actor_user_agent text
audit.event.tracking_id text
audit.event.target_type text
audit.event.target_id uuid
audit.event.target_name text
audit.event.change jsonb
bellhop.idempotency_key.organization_id uuid not null
bellhop.idempotency_key.caller_id uuid not null
bellhop.idempotency_key.key text not null
bellhop.idempotency_key.outcome_encrypted bytea
bellhop.idempotency_key.created_at timestamp with time zone not null
bellhop.level.key text not null
bellhop.level.amount double precision not null
bellhop.level.most double precision not null
bellhop.level.per_second double precision not null
bellhop.level.at timestamp with time zone not null
bellhop.migration.name text not null
bellhop.migration.checksum text not null
bellhop.migration.applied_at timestamp with time zone not null default now()
bellhop.setting.name text not null
bellhop.setting.value jsonb not null
bulk_jobs.error.organization_id uuid not null
bulk_jobs.error.job_id uuid not null
bulk_jobs.error.item_number integer not null
bulk_jobs.error.item text
bulk_jobs.error.error_type text not null default 'ERROR'::text
bulk_jobs.error.key text not null
bulk_jobs.error.messages jsonb not null
bulk_jobs.item.organization_id uuid not null
bulk_jobs.item.job_id uuid not null
bulk_jobs.item.item_number integer not null
bulk_jobs.item.item jsonb not null
bulk_jobs.job.organization_id uuid not null
bulk_jobs.job.id uuid not null
bulk_jobs.job.instance_id bigint not null
bulk_jobs.job.kind text not null
bulk_jobs.job.exclusive_group text
bulk_jobs.job.source_actor jsonb not null
bulk_jobs.job.tracking_id text not null
bulk_jobs.job.parameters jsonb not null
bulk_jobs.job.status text not null default 'STARTING'::text
bulk_jobs.job.item_count integer
bulk_jobs.job.position integer not null default 0
bulk_jobs.job.failed_count integer not null default 0
bulk_jobs.job.counts jsonb not null default '{}'::jsonb
bulk_jobs.job.created_at timestamp with time zone not null
bulk_jobs.job.started_at timestamp with time zone
bulk_jobs.job.planned_at timestamp with time zone
bulk_jobs.job.updated_at timestamp with time zone not null
bulk_jobs.job.paused_at timestamp with time zone
bulk_jobs.job.finished_at timestamp with time zone
catalog.model_approval.model text not null
catalog.model_approval.approved boolean not null
catalog.model_approval.changed_at timestamp with time zone not null default now()
device_settings.background_image.organization_id uuid not null
device_settings.background_image.id uuid not null
device_settings.background_image.name text not null
device_settings.background_image.address text not null
device_settings.background_image.content_type text not null
device_settings.background_image.content bytea not null
device_settings.background_image.sha256 bytea not null
device_settings.background_image.created_at timestamp with time zone not null
device_settings.customization.organization_id uuid not null
device_settings.customization.scope_id uuid not null
device_settings.customization.location_id uuid
device_settings.customization.device_id uuid
device_settings.customization.enabled boolean not null default true
device_settings.customization.settings jsonb not null default '{}'::jsonb
device_settings.customization.secrets_encrypted bytea
device_settings.customization.updated_at timestamp with time zone not null
device_settings.dynamic_setting.organization_id uuid not null
device_settings.dynamic_setting.scope_id uuid not null
device_settings.dynamic_setting.location_id uuid
device_settings.dynamic_setting.device_id uuid
device_settings.dynamic_setting.family_or_model text not null
device_settings.dynamic_setting.tag text not null
device_settings.dynamic_setting.value text
device_settings.dynamic_setting.value_encrypted bytea
device_settings.dynamic_setting.updated_at timestamp with time zone not null
device_settings.layout.organization_id uuid not null
device_settings.layout.device_id uuid not null
device_settings.layout.user_reorder_enabled boolean not null
device_settings.layout.line_keys jsonb not null
device_settings.layout.kem_module_type text
device_settings.layout.kem_keys jsonb not null default '[]'::jsonb
device_settings.layout.updated_at timestamp with time zone not null
device_settings.line_key_template.organization_id uuid not null
device_settings.line_key_template.id uuid not null
device_settings.line_key_template.name text not null
device_settings.line_key_template.model text not null
device_settings.line_key_template.user_reorder_enabled boolean not null
device_settings.line_key_template.line_keys jsonb not null
device_settings.line_key_template.created_at timestamp with time zone not null default now()
device_settings.owner_setting.organization_id uuid not null
device_settings.owner_setting.owner_id uuid not null
device_settings.owner_setting.person_id uuid
device_settings.owner_setting.workspace_id uuid
device_settings.owner_setting.compression text not null
devices.activation_code.organization_id uuid not null
devices.activation_code.device_id uuid not null
devices.activation_code.code_hash bytea not null
devices.activation_code.expires_at timestamp with time zone not null
devices.activation_code.created_at timestamp with time zone not null default now()
devices.credential.organization_id uuid not null
devices.credential.id uuid not null
devices.credential.device_id uuid not null
devices.credential.sip_user_name text not null
devices.credential.ha1_md5 text not null
devices.credential.ha1_sha256 text not null
devices.credential.password_encrypted bytea
devices.credential.version bigint not null default 1
devices.credential.valid_until timestamp with time zone
devices.credential.created_at timestamp with time zone not null default now()
devices.deleted_device.organization_id uuid not null
devices.deleted_device.id uuid not null
devices.deleted_device.mac text
devices.deleted_device.deleted_at timestamp with time zone not null default now()
devices.device.organization_id uuid not null
devices.device.id uuid not null
devices.device.mac text
devices.device.model text not null
devices.device.managed_by text not null
devices.device.tags text[] not null default '{}'::text[]
devices.device.service_provider_id uuid
devices.device.serial text
devices.device.pin_encrypted bytea
devices.device.activation_state text
devices.device.upgrade_channel text
devices.device.friendly_name text
devices.device.time_zone text
devices.device.template_id uuid
devices.device.update_protocol text
devices.device.update_interval_minutes integer
devices.device.admin_user_name text
devices.device.admin_password_encrypted bytea
devices.device.notes text
devices.device.enabled boolean not null default true
devices.device.created_at timestamp with time zone not null default now()
devices.device.friendly_name_key text
devices.device.location_id uuid
devices.device.owner_organization_id uuid not null
devices.device.firmware text
devices.device.connection jsonb
devices.device_tag.organization_id uuid not null
devices.device_tag.tag text not null
devices.device_tag.device_id uuid not null
devices.hoteling.organization_id uuid not null
devices.hoteling.owner_id uuid not null
devices.hoteling.owner_type text not null
devices.hoteling.person_id uuid default 
CASE
    WHEN (owner_type = 'person'::text) THEN owner_id
    ELSE NULL::uuid
END
devices.hoteling.workspace_id uuid default 
CASE
    WHEN (owner_type = 'workspace'::text) THEN owner_id
    ELSE NULL::uuid
END
devices.hoteling.enabled boolean not null
devices.hoteling.limit_guest_use boolean not null
devices.hoteling.guest_hours_limit integer
devices.line_port.organization_id uuid not null
devices.line_port.id uuid not null
devices.line_port.device_id uuid not null
devices.line_port.port integer not null
devices.line_port.line_weight integer not null default 1
devices.line_port.primary_owner boolean not null
devices.line_port.line_type text not null
devices.line_port.person_id uuid
devices.line_port.workspace_id uuid
devices.line_port.virtual_line_id uuid
devices.line_port.line_port_user text not null
devices.line_port.label text
devices.line_port.hotline_enabled boolean not null default false
devices.line_port.hotline_destination text
devices.line_port.allow_call_decline boolean not null default true
devices.line_port.t38_fax_compression boolean
devices.line_port.created_at timestamp with time zone not null default now()
devices.mac_directory.mac text not null
devices.mac_directory.organization_id uuid not null
devices.mac_directory.device_id uuid not null
integrated_services.invitation.organization_id uuid not null
integrated_services.invitation.id uuid not null
integrated_services.invitation.service_id uuid not null
integrated_services.invitation.token_hash bytea not null
integrated_services.invitation.created_at timestamp with time zone not null
integrated_services.invitation.expires_at timestamp with time zone not null
integrated_services.invitation.used_at timestamp with time zone
integrated_services.invitation.revoked_at timestamp with time zone
integrated_services.invitation.message_id uuid
integrated_services.invitation_directory.token_hash bytea not null
integrated_services.invitation_directory.organization_id uuid not null
integrated_services.invitation_directory.invitation_id uuid not null
integrated_services.metering_report.organization_id uuid not null
integrated_services.metering_report.day date not null
integrated_services.metering_report.level text not null
integrated_services.metering_report.counted_id uuid not null
integrated_services.metering_report.name text not null
integrated_services.metering_report.total_users integer not null
integrated_services.metering_report.total_dids integer not null
integrated_services.metering_report.active_dids integer not null
integrated_services.number_state.organization_id uuid not null
integrated_services.number_state.service_id uuid not null
integrated_services.number_state.e164 text not null
integrated_services.number_state.state text not null
integrated_services.number_state.error_code integer
integrated_services.number_state.error_message text
integrated_services.number_state.put_by_us boolean not null default false
integrated_services.number_state.owner_type text
integrated_services.number_state.owner_name text
integrated_services.number_state.checked_at timestamp with time zone not null
integrated_services.number_state.owner_id text
integrated_services.remote_location.organization_id uuid not null
integrated_services.remote_location.service_id uuid not null
integrated_services.remote_location.remote_id text not null
integrated_services.remote_location.name text not null
integrated_services.remote_location.country text not null
integrated_services.remote_location.address jsonb not null
integrated_services.remote_location.time_zone text not null
integrated_services.remote_location.calling_enabled boolean not null
integrated_services.remote_location.pstn_type text
integrated_services.remote_location.seen_at timestamp with time zone not null
integrated_services.remote_location.gone_at timestamp with time zone
integrated_services.service.organization_id uuid not null
integrated_services.service.id uuid not null
integrated_services.service.name text not null
integrated_services.service.contact_name text not null
integrated_services.service.phone_number text
integrated_services.service.email text not null
integrated_services.service.integration_type text not null
integrated_services.service.webex_org_id uuid not null
integrated_services.service.customer_license text not null default 'Essential'::text
integrated_services.service.minimum_users integer not null default 0
integrated_services.service.allowed_to_exceed integer not null default 0
integrated_services.service.comments text
integrated_services.service.status text not null
integrated_services.service.reason text
integrated_services.service.reason_detail text
integrated_services.service.suspended_at timestamp with time zone
integrated_services.service.consented_at timestamp with time zone
integrated_services.service.consented_by text
integrated_services.service.invitation_id uuid
integrated_services.service.location_id uuid
integrated_services.service.remote_location_id text
integrated_services.service.takes_back boolean not null default true
integrated_services.service.created_at timestamp with time zone not null
integrated_services.service.last_modified_at timestamp with time zone not null
integrated_services.service.synced_at timestamp with time zone
integrated_services.service.sync_wanted_at timestamp with time zone
integrated_services.service.next_sync_at timestamp with time zone
integrated_services.service.next_daily_at timestamp with time zone
integrated_services.service.failures_in_a_row integer not null default 0
integrated_services.service.lease_id uuid
integrated_services.service.leased_until timestamp with time zone
integrated_services.service.users_beyond_since timestamp with time zone
integrated_services.standing.organization_id uuid
integrated_services.standing.id uuid
integrated_services.standing.name text
integrated_services.standing.contact_name text
integrated_services.standing.phone_number text
integrated_services.standing.email text
integrated_services.standing.integration_type text
integrated_services.standing.webex_org_id uuid
integrated_services.standing.customer_license text
integrated_services.standing.minimum_users integer
integrated_services.standing.allowed_to_exceed integer
integrated_services.standing.comments text
integrated_services.standing.status text
integrated_services.standing.reason text
integrated_services.standing.reason_detail text
integrated_services.standing.suspended_at timestamp with time zone
integrated_services.standing.consented_at timestamp with time zone
integrated_services.standing.consented_by text
integrated_services.standing.invitation_id uuid
integrated_services.standing.location_id uuid
integrated_services.standing.remote_location_id text
integrated_services.standing.takes_back boolean
integrated_services.standing.created_at timestamp with time zone
integrated_services.standing.last_modified_at timestamp with time zone
integrated_services.standing.synced_at timestamp with time zone
integrated_services.standing.sync_wanted_at timestamp with time zone
integrated_services.standing.next_sync_at timestamp with time zone
integrated_services.standing.next_daily_at timestamp with time zone
integrated_services.standing.failures_in_a_row integer
integrated_services.standing.lease_id uuid
integrated_services.standing.leased_until timestamp with time zone
integrated_services.standing.invited_at timestamp with time zone
integrated_services.standing.invitation_expires_at timestamp with time zone
integrated_services.standing.invitation_used_at timestamp with time zone
integrated_services.standing.invitation_revoked_at timestamp with time zone
integrated_services.standing.mail_state text
integrated_services.standing.mail_answer text
integrated_services.standing.shown_reason text
integrated_services.usage_day.organization_id uuid not null
integrated_services.usage_day.service_id uuid not null
integrated_services.usage_day.day date not null
integrated_services.usage_day.total integer not null
integrated_services.usage_day.unused integer not null
integrated_services.usage_day.user_dids integer not null
integrated_services.usage_day.contact_center integer not null
integrated_services.usage_day.service_numbers integer not null
integrated_services.usage_day.service_cac integer not null
integrated_services.usage_day.users_in_use integer not null
integrated_services.usage_day.minimum_users integer not null
integrated_services.usage_day.allowed_to_exceed integer not null
integrated_services.usage_day.measured_at timestamp with time zone not null
integrated_services.usage_day.active integer not null default 0
integrated_services.webex_grant.organization_id uuid not null
integrated_services.webex_grant.service_id uuid not null
integrated_services.webex_grant.access_token_encrypted bytea not null
integrated_services.webex_grant.access_expires_at timestamp with time zone not null
integrated_services.webex_grant.refresh_token_encrypted bytea not null
integrated_services.webex_grant.refresh_expires_at timestamp with time zone not null
integrated_services.webex_grant.scopes text[] not null
integrated_services.webex_grant.refreshed_at timestamp with time zone not null
licenses.assignment.organization_id uuid not null
licenses.assignment.license_id uuid not null
licenses.assignment.owner_id uuid not null
licenses.assignment.person_id uuid default 
CASE
    WHEN (owner_type = 'person'::text) THEN owner_id
    ELSE NULL::uuid
END
licenses.assignment.workspace_id uuid default 
CASE
    WHEN (owner_type = 'workspace'::text) THEN owner_id
    ELSE NULL::uuid
END
licenses.assignment.owner_type text not null
licenses.assignment.assigned_at timestamp with time zone not null default now()
licenses.license.organization_id uuid not null
licenses.license.id uuid not null
licenses.license.name text not null
licenses.license.kind text not null
licenses.license.total_units integer not null
licenses.license.consumed_by_users integer not null default 0
licenses.license.consumed_by_workspaces integer not null default 0
licenses.license.subscription_id text
licenses.license.created_at timestamp with time zone not null default now()
mail.message.organization_id uuid not null
mail.message.id uuid not null
mail.message.recipient text not null
mail.message.subject text not null
mail.message.content_encrypted bytea
mail.message.state text not null default 'waiting'::text
mail.message.attempts integer not null default 0
mail.message.last_answer text
mail.message.created_at timestamp with time zone not null
mail.message.settled_at timestamp with time zone
numbers.count_change.organization_id uuid not null
numbers.count_change.location_id uuid not null
numbers.count_change.id bigint not null
numbers.count_change.assigned bigint not null
numbers.count_change.unassigned bigint not null
numbers.count_change.inactive bigint not null
numbers.count_change.toll_free bigint not null
numbers.count_change.mobile bigint not null
numbers.count_change.service bigint not null
numbers.extension.organization_id uuid not null
numbers.extension.location_id uuid not null
numbers.extension.extension text not null
numbers.extension.person_id uuid
numbers.extension.workspace_id uuid
numbers.extension.virtual_line_id uuid
numbers.extension.has_number boolean not null default false
numbers.number.organization_id uuid not null
numbers.number.e164 text not null
numbers.number.location_id uuid not null
numbers.number.state text not null default 'ACTIVE'::text
numbers.number.number_type text not null default 'DID'::text
numbers.number.service_number boolean not null default false
numbers.number.usage text not null default 'User'::text
numbers.number.concurrent_calls integer
numbers.number.main_number boolean not null default false
numbers.number.person_id uuid
numbers.number.workspace_id uuid
numbers.number.virtual_line_id uuid
numbers.number.phone_number_type text
numbers.number.created_at timestamp with time zone not null default now()
numbers.number.owner_type text not null default 
CASE
    WHEN (person_id IS NOT NULL) THEN 'PEOPLE'::text
    WHEN (workspace_id IS NOT NULL) THEN 'PLACE'::text
    WHEN (virtual_line_id IS NOT NULL) THEN 'VIRTUAL_LINE'::text
    ELSE 'NONE'::text
END
numbers.number.reversed text not null default reverse(e164)
numbers.number_directory.e164 text not null
numbers.number_directory.organization_id uuid not null
oauth.application.organization_id uuid not null
oauth.application.id uuid not null
oauth.application.kind text not null
oauth.application.name text not null
oauth.application.description text not null default ''::text
oauth.application.redirect_uris text[] not null default '{}'::text[]
oauth.application.scopes text[] not null
oauth.application.is_public boolean not null default false
oauth.application.created_at timestamp with time zone not null
oauth.application.device_grant boolean not null default false
oauth.application_directory.application_id uuid not null
oauth.application_directory.organization_id uuid not null
oauth.client_secret.organization_id uuid not null
oauth.client_secret.application_id uuid not null
oauth.client_secret.id uuid not null
oauth.client_secret.hash bytea not null
oauth.client_secret.created_at timestamp with time zone not null
oauth.client_secret.expires_at timestamp with time zone
oauth.consent.organization_id uuid not null
oauth.consent.id uuid not null
oauth.consent.application_id uuid not null
oauth.consent.person_id uuid
oauth.consent.scopes text[] not null
oauth.consent.given_by uuid
oauth.consent.created_at timestamp with time zone not null
oauth.consent.expires_at timestamp with time zone
oauth.device_directory.hash bytea not null
oauth.device_directory.user_code_hash bytea not null
oauth.device_directory.payload jsonb not null
oauth.device_directory.expires_at timestamp with time zone not null
oauth.device_directory.answered_at timestamp with time zone
oauth.device_directory.polled_at timestamp with time zone
oauth.device_directory.consumed_at timestamp with time zone
oauth.interaction_directory.hash bytea not null
oauth.interaction_directory.payload jsonb not null
oauth.interaction_directory.expires_at timestamp with time zone not null
oauth.voucher.organization_id uuid not null
oauth.voucher.id uuid not null
oauth.voucher.consent_id uuid not null
oauth.voucher.kind text not null
oauth.voucher.hash bytea not null
oauth.voucher.payload jsonb not null
oauth.voucher.created_at timestamp with time zone not null
oauth.voucher.expires_at timestamp with time zone not null
oauth.voucher.consumed_at timestamp with time zone
oauth.voucher_directory.hash bytea not null
oauth.voucher_directory.organization_id uuid not null
oauth.voucher_directory.voucher_id uuid not null
overview.device_hour.organization_id uuid not null
overview.device_hour.hour timestamp with time zone not null
overview.device_hour.connected integer not null
overview.device_hour.connected_with_issues integer not null
overview.device_hour.disconnected integer not null
overview.device_hour.activating integer not null
overview.device_hour.offline_expired integer not null
overview.device_hour.unknown integer not null
overview.device_hour.needing_attention integer not null
overview.device_hour.registrations integer[] not null
overview.organization_count.organization_id uuid not null
overview.organization_count.counted_id uuid not null
overview.organization_count.name text not null
overview.organization_count.name_key text not null
overview.organization_count.suspended boolean not null
overview.organization_count.shows_devices boolean not null
overview.organization_count.connected integer not null
overview.organization_count.connected_with_issues integer not null
overview.organization_count.disconnected integer not null
overview.organization_count.activating integer not null
overview.organization_count.offline_expired integer not null
overview.organization_count.unknown integer not null
overview.organization_count.failing integer not null
overview.organization_count.outdated integer not null
overview.organization_count.needing_attention integer not null
overview.organization_count.people integer not null
overview.organization_count.workspaces integer not null
overview.organization_count.counted_at timestamp with time zone
people.email_directory.email text not null
people.email_directory.organization_id uuid not null
people.email_directory.person_id uuid not null
people.person.organization_id uuid not null
people.person.id uuid not null
people.person.email text not null
people.person.display_name text not null
people.person.first_name text
people.person.last_name text
people.person.nick_name text
people.person.avatar text
people.person.department text
people.person.title text
people.person.manager text
people.person.manager_id uuid
people.person.addresses jsonb not null default '[]'::jsonb
people.person.contact_numbers jsonb not null default '[]'::jsonb
people.person.site_urls text[] not null default '{}'::text[]
people.person.time_zone text
people.person.location_id uuid
people.person.login_enabled boolean not null default true
people.person.invite_pending boolean not null default false
people.person.person_type text not null default 'person'::text
people.person.provisioning_permission text not null default 'NONE'::text
people.person.created_at timestamp with time zone not null default now()
people.person.last_modified_at timestamp with time zone not null default now()
people.person.last_activity_at timestamp with time zone
people.person.distinctive_ring jsonb not null default '{"enabled": false, "patterns": {}}'::jsonb
people.person.name_key text not null default lower(display_name)
people.person.first_name_key text not null default lower(COALESCE(first_name, display_name))
people.person.last_name_key text not null default lower(COALESCE(last_name, ''::text))
people.person.suspended_at timestamp with time zone
provisioning.device_access.organization_id uuid not null
provisioning.device_access.device_id uuid not null
provisioning.device_access.provisioned boolean not null
provisioning.device_access.http_user_name text not null
provisioning.device_access.http_password_encrypted bytea not null
provisioning.device_access.link_token_hash bytea not null
provisioning.device_access.link_token_encrypted bytea not null
provisioning.device_access.window_opened_at timestamp with time zone
provisioning.device_access.window_last_seen_at timestamp with time zone
provisioning.device_access.window_first_fetch_at timestamp with time zone
provisioning.device_access.window_source inet
provisioning.device_access.window_closed_at timestamp with time zone
provisioning.proof_directory.key text not null
provisioning.proof_directory.proved_at timestamp with time zone not null
provisioning.proof_directory.number bigint not null
provisioning.request.organization_id uuid not null
provisioning.request.occurred_at timestamp with time zone not null
provisioning.request.id uuid not null
provisioning.request.device_id uuid
provisioning.request.mac text
provisioning.request.method text not null
provisioning.request.path text not null
provisioning.request.protocol text not null
provisioning.request.source_ip inet not null
provisioning.request.user_agent text
provisioning.request.vendor text
provisioning.request.model text
provisioning.request.firmware text
provisioning.request.status integer not null
provisioning.request.outcome text not null
provisioning.request.proof text
provisioning.request.bytes integer not null
provisioning.template.organization_id uuid not null
provisioning.template.id uuid not null
provisioning.template.name text not null
provisioning.template.description text
provisioning.template.models text[] not null
provisioning.template.text text not null
provisioning.template.created_at timestamp with time zone not null
provisioning.template.updated_at timestamp with time zone not null
registrations.binding.organization_id uuid not null
registrations.binding.line_port_id uuid not null
registrations.binding.binding_key text not null
registrations.binding.device_id uuid not null
registrations.binding.contact text not null
registrations.binding.instance text
registrations.binding.reg_id integer
registrations.binding.q real
registrations.binding.call_id text not null
registrations.binding.cseq bigint not null
registrations.binding.user_agent text
registrations.binding.transport text not null
registrations.binding.source_ip inet not null
registrations.binding.source_port integer not null
registrations.binding.registered_at timestamp with time zone not null default now()
registrations.binding.refreshed_at timestamp with time zone not null default now()
registrations.binding.expires_at timestamp with time zone not null
registrations.binding.sweep_at timestamp with time zone not null
registrations.binding.edge text
registrations.credential.organization_id uuid
registrations.credential.id uuid
registrations.credential.version bigint
registrations.credential.device_id uuid
registrations.credential.model text
registrations.credential.realm text
registrations.credential.sip_user_name text
registrations.credential.ha1_md5 text
registrations.credential.ha1_sha256 text
registrations.credential.valid_until timestamp with time zone
registrations.device_status.organization_id uuid not null
registrations.device_status.device_id uuid not null
registrations.device_status.first_seen_at timestamp with time zone
registrations.device_status.last_seen_at timestamp with time zone
registrations.device_status.ip inet
registrations.device_status.software text
registrations.device_status.user_agent text
registrations.device_status.transport text
registrations.device_status.registered_until timestamp with time zone
registrations.device_status.firmware_below_minimum boolean not null default false
registrations.device_status.failures_in_a_row integer not null default 0
registrations.device_status.last_failure_at timestamp with time zone
registrations.device_status.last_failure_reason text
registrations.device_status.last_failure_ip inet
registrations.device_status.refusal_recorded_at timestamp with time zone
registrations.event.organization_id uuid not null
registrations.event.occurred_at timestamp with time zone not null default now()
registrations.event.id uuid not null
registrations.event.device_id uuid not null
registrations.event.kind text not null
registrations.event.detail jsonb not null default '{}'::jsonb
registrations.line_port.organization_id uuid
registrations.line_port.id uuid
registrations.line_port.device_id uuid
registrations.line_port.line_port_user text
registrations.phone_request.organization_id uuid not null
registrations.phone_request.device_id uuid not null
registrations.phone_request.action text not null
registrations.phone_request.requested_at timestamp(3) with time zone not null default now()
registrations.phone_request.event text not null
registrations.phone_request.edge text
registrations.phone_request.of_many boolean not null
registrations.phone_request.sent_at timestamp with time zone
registrations.phone_request.answered_at timestamp with time zone
registrations.phone_request.outcome text
registrations.phone_request.status integer
registrations.realm.organization_id uuid
registrations.realm.realm text
registrations.realm.digest_algorithms text[]
registrations.realm.tls_required boolean
sign_in.brake.key bytea not null
sign_in.brake.failures integer not null
sign_in.brake.last_at timestamp with time zone not null
sign_in.brake.blocked_until timestamp with time zone not null
sign_in.link.organization_id uuid not null
sign_in.link.person_id uuid not null
sign_in.link.kind text not null
sign_in.link.hash bytea not null
sign_in.link.created_at timestamp with time zone not null
sign_in.link.expires_at timestamp with time zone not null
sign_in.link_directory.hash bytea not null
sign_in.link_directory.organization_id uuid not null
sign_in.link_directory.person_id uuid not null
sign_in.passkey.organization_id uuid not null
sign_in.passkey.id uuid not null
sign_in.passkey.person_id uuid not null
sign_in.passkey.credential_id text not null
sign_in.passkey.public_key bytea not null
sign_in.passkey.counter bigint not null
sign_in.passkey.transports text[] not null
sign_in.passkey.name text not null
sign_in.passkey.created_at timestamp with time zone not null
sign_in.passkey.last_used_at timestamp with time zone
sign_in.passkey_directory.credential_id text not null
sign_in.passkey_directory.organization_id uuid not null
sign_in.passkey_directory.passkey_id uuid not null
sign_in.recovery_code.organization_id uuid not null
sign_in.recovery_code.person_id uuid not null
sign_in.recovery_code.hash bytea not null
sign_in.session.organization_id uuid not null
sign_in.session.id uuid not null
sign_in.session.person_id uuid not null
sign_in.session.hash bytea not null
sign_in.session.methods text[] not null
sign_in.session.created_at timestamp with time zone not null
sign_in.session.authenticated_at timestamp with time zone not null
sign_in.session.last_seen_at timestamp with time zone not null
sign_in.session.expires_at timestamp with time zone not null
sign_in.session.ip inet
sign_in.session.user_agent text
sign_in.session_directory.hash bytea not null
sign_in.session_directory.organization_id uuid not null
sign_in.session_directory.session_id uuid not null
sign_in.totp.organization_id uuid not null
sign_in.totp.person_id uuid not null
sign_in.totp.secret_encrypted bytea not null
sign_in.totp.created_at timestamp with time zone not null
sign_in.totp.confirmed_at timestamp with time zone
sign_in.totp.last_step bigint
sign_in.used_challenge.hash bytea not null
sign_in.used_challenge.expires_at timestamp with time zone not null
single_sign_on.connection.organization_id uuid not null
single_sign_on.connection.issuer text not null
single_sign_on.connection.client_id text not null
single_sign_on.connection.client_secret_encrypted bytea not null
single_sign_on.connection.enabled boolean not null
single_sign_on.connection.required boolean not null
single_sign_on.domain.organization_id uuid not null
single_sign_on.domain.domain text not null
single_sign_on.domain.challenge text not null
single_sign_on.domain.created_at timestamp with time zone not null
single_sign_on.domain.verified_at timestamp with time zone
single_sign_on.domain.verified_by text
single_sign_on.domain_directory.domain text not null
single_sign_on.domain_directory.organization_id uuid not null
tenancy.floor.organization_id uuid not null
tenancy.floor.id uuid not null
tenancy.floor.location_id uuid not null
tenancy.floor.floor_number integer not null
tenancy.floor.display_name text
tenancy.location.organization_id uuid not null
tenancy.location.id uuid not null
tenancy.location.name text not null
tenancy.location.time_zone text not null
tenancy.location.preferred_language text not null
tenancy.location.announcement_language text
tenancy.location.address jsonb not null
tenancy.location.latitude text
tenancy.location.longitude text
tenancy.location.notes text
tenancy.location.calling_enabled_at timestamp with time zone
tenancy.location.routing_prefix text
tenancy.location.outside_dial_digit text
tenancy.location.sip_password_rules jsonb not null default '{}'::jsonb
tenancy.location.created_at timestamp with time zone not null default now()
tenancy.location.enforce_outside_dial_digit boolean not null default false
tenancy.location.calling_line_name text
tenancy.location.external_caller_id_name text
tenancy.location.p_access_network_info text
tenancy.location.charge_number text
tenancy.location.pstn_connection jsonb
tenancy.location.name_key text not null default lower(name)
tenancy.location.suspended_at timestamp with time zone
tenancy.organization.id uuid not null
tenancy.organization.kind text not null
tenancy.organization.parent_id uuid
tenancy.organization.service_provider_id uuid
tenancy.organization.number bigint not null default nextval('tenancy.organization_number'::regclass)
tenancy.organization.display_name text not null
tenancy.organization.sip_domain text not null
tenancy.organization.digest_algorithms text[] not null default '{MD5}'::text[]
tenancy.organization.sip_transport text not null default 'UDP'::text
tenancy.organization.tls_required boolean not null default false
tenancy.organization.srtp text not null default 'off'::text
tenancy.organization.sip_password_rules jsonb not null default '{}'::jsonb
tenancy.organization.provisioning_permission text not null default 'NONE'::text
tenancy.organization.device_management_access boolean not null default false
tenancy.organization.fedramp boolean not null default false
tenancy.organization.created_at timestamp with time zone not null default now()
tenancy.organization.suspended_at timestamp with time zone
tenancy.organization.lineage uuid[] not null
tenancy.organization.deleted_at timestamp with time zone
tenancy.special_access_request.organization_id uuid not null
tenancy.special_access_request.id uuid not null
tenancy.special_access_request.reason text not null
tenancy.special_access_request.status text not null default 'requested'::text
tenancy.special_access_request.requested_by uuid
tenancy.special_access_request.requested_by_email text
tenancy.special_access_request.requested_at timestamp with time zone not null
tenancy.special_access_request.decided_by uuid
tenancy.special_access_request.decided_by_email text
tenancy.special_access_request.decided_at timestamp with time zone
tenancy.special_access_request.answer text
virtual_lines.virtual_line.organization_id uuid not null
virtual_lines.virtual_line.id uuid not null
virtual_lines.virtual_line.first_name text not null
virtual_lines.virtual_line.last_name text not null
virtual_lines.virtual_line.display_name text
virtual_lines.virtual_line.location_id uuid not null
virtual_lines.virtual_line.caller_id jsonb not null default '{}'::jsonb
virtual_lines.virtual_line.created_at timestamp with time zone not null default now()
virtual_lines.virtual_line.time_zone text
virtual_lines.virtual_line.announcement_language text
virtual_lines.virtual_line.name_key text not null default lower(COALESCE(display_name, ((first_name || ' '::text) || last_name)))
virtual_lines.virtual_line.full_name_key text not null default lower(((first_name || ' '::text) || last_name))
virtual_lines.virtual_line.first_name_key text not null default lower(first_name)
virtual_lines.virtual_line.last_name_key text not null default lower(last_name)
webhooks.delivery.organization_id uuid not null
webhooks.delivery.id uuid not null
webhooks.delivery.webhook_id uuid not null
webhooks.delivery.event_id uuid not null
webhooks.delivery.body text not null
webhooks.delivery.state text not null default 'pending'::text
webhooks.delivery.attempts jsonb not null default '[]'::jsonb
webhooks.delivery.created_at timestamp with time zone not null
webhooks.delivery.finished_at timestamp with time zone
webhooks.webhook.organization_id uuid not null
webhooks.webhook.id uuid not null
webhooks.webhook.name text not null
webhooks.webhook.target_url text not null
webhooks.webhook.resource text not null
webhooks.webhook.event text not null
webhooks.webhook.filter text
webhooks.webhook.secret_encrypted bytea
webhooks.webhook.owned_by text not null
webhooks.webhook.owner_id uuid
webhooks.webhook.created_by uuid
webhooks.webhook.created_at timestamp with time zone not null
webhooks.webhook.status text not null default 'active'::text
webhooks.webhook.failures_in_a_row integer not null default 0
webhooks.webhook.retry_at timestamp with time zone
webhooks.webhook.lease_id uuid
webhooks.webhook.leased_until timestamp with time zone
workspaces.workspace.organization_id uuid not null
workspaces.workspace.id uuid not null
workspaces.workspace.display_name text not null
workspaces.workspace.location_id uuid
workspaces.workspace.floor_id uuid
workspaces.workspace.capacity integer
workspaces.workspace.type text not null default 'notSet'::text
workspaces.workspace.notes text
workspaces.workspace.supported_devices text not null default 'collaborationDevices'::text
workspaces.workspace.calling_type text not null default 'freeCalling'::text
workspaces.workspace.hotdesking_status text not null default 'off'::text
workspaces.workspace.sip_address text
workspaces.workspace.calendar jsonb not null default '{"type": "none"}'::jsonb
workspaces.workspace.indoor_navigation jsonb
workspaces.workspace.device_hosted_meetings jsonb not null default '{"enabled": false}'::jsonb
workspaces.workspace.created_at timestamp with time zone not null default now()
workspaces.workspace.distinctive_ring jsonb not null default '{"enabled": false, "patterns": {}}'::jsonb
workspaces.workspace.name_key text not null default lower(display_name)
workspaces.workspace.calendar_type text not null default COALESCE((calendar ->> 'type'::text), 'none'::text)
workspaces.workspace.hosts_meetings boolean not null default COALESCE(((device_hosted_meetings ->> 'enabled'::text))::boolean, false)
workspaces.workspace.suspended_at timestamp with time zone

-- constraints
access.administered_location administered_location_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE CASCADE
access.administered_location administered_location_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
access.administered_location administered_location_pkey: PRIMARY KEY (organization_id, person_id, location_id)
access.password password_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
access.password password_pkey: PRIMARY KEY (organization_id, person_id)
access.request_budget request_budget_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id) ON DELETE CASCADE
access.request_budget request_budget_per_organization_check: CHECK (((per_organization >= 1) AND (per_organization <= 1000000)))
access.request_budget request_budget_per_token_check: CHECK (((per_token >= 1) AND (per_token <= 1000000)))
access.request_budget request_budget_pkey: PRIMARY KEY (organization_id)
access.role_assignment role_assignment_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
access.role_assignment role_assignment_pkey: PRIMARY KEY (organization_id, person_id, role)
access.role_assignment role_assignment_role_check: CHECK ((role = ANY (ARRAY['id_full_admin'::text, 'id_readonly_admin'::text, 'id_user_admin'::text, 'id_device_admin'::text, 'location_full_admin'::text, 'provider_admin'::text, 'provider_operator'::text, 'provider_monitor'::text, 'platform_admin'::text, 'platform_support'::text])))
access.token token_check: CHECK (((person_id IS NOT NULL) OR (consent_id IS NOT NULL)))
access.token token_hash_check: CHECK ((length(hash) = 32))
access.token token_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 100)))
access.token token_organization_id_consent_id_fkey: FOREIGN KEY (organization_id, consent_id) REFERENCES oauth.consent(organization_id, id) ON DELETE CASCADE
access.token token_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
access.token token_pkey: PRIMARY KEY (organization_id, id)
access.token_directory token_directory_pkey: PRIMARY KEY (hash)
audit.event event_actor_kind_check: CHECK ((actor_kind = ANY (ARRAY['person'::text, 'application'::text, 'system'::text, 'device'::text])))
audit.event event_pkey: PRIMARY KEY (organization_id, occurred_at, id)
bellhop.idempotency_key idempotency_key_key_check: CHECK (((length(key) >= 1) AND (length(key) <= 255)))
bellhop.idempotency_key idempotency_key_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
bellhop.idempotency_key idempotency_key_pkey: PRIMARY KEY (organization_id, caller_id, key)
bellhop.level level_pkey: PRIMARY KEY (key)
bellhop.migration migration_pkey: PRIMARY KEY (name)
bellhop.setting setting_pkey: PRIMARY KEY (name)
bulk_jobs.error error_error_type_check: CHECK ((error_type = ANY (ARRAY['WARN'::text, 'ERROR'::text])))
bulk_jobs.error error_organization_id_job_id_fkey: FOREIGN KEY (organization_id, job_id) REFERENCES bulk_jobs.job(organization_id, id)
bulk_jobs.error error_pkey: PRIMARY KEY (organization_id, job_id, item_number)
bulk_jobs.item item_item_number_check: CHECK ((item_number > 0))
bulk_jobs.item item_organization_id_job_id_fkey: FOREIGN KEY (organization_id, job_id) REFERENCES bulk_jobs.job(organization_id, id)
bulk_jobs.item item_pkey: PRIMARY KEY (organization_id, job_id, item_number)
bulk_jobs.job job_failed_count_check: CHECK ((failed_count >= 0))
bulk_jobs.job job_item_count_check: CHECK ((item_count >= 0))
bulk_jobs.job job_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
bulk_jobs.job job_pkey: PRIMARY KEY (organization_id, id)
bulk_jobs.job job_position_check: CHECK (("position" >= 0))
bulk_jobs.job job_status_check: CHECK ((status = ANY (ARRAY['STARTING'::text, 'STARTED'::text, 'COMPLETED'::text, 'FAILED'::text])))
catalog.model_approval model_approval_pkey: PRIMARY KEY (model)
device_settings.background_image background_image_address_check: CHECK ((address ~ '^[0-9a-f]{32}$'::text))
device_settings.background_image background_image_address_key: UNIQUE (address)
device_settings.background_image background_image_content_check: CHECK ((length(content) <= 640000))
device_settings.background_image background_image_content_type_check: CHECK ((content_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text])))
device_settings.background_image background_image_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.background_image background_image_pkey: PRIMARY KEY (organization_id, id)
device_settings.customization customization_check1: CHECK ((num_nonnulls(device_id, location_id) <= 1))
device_settings.customization customization_check: CHECK ((scope_id = COALESCE(device_id, location_id, organization_id)))
device_settings.customization customization_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
device_settings.customization customization_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.customization customization_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE CASCADE
device_settings.customization customization_pkey: PRIMARY KEY (organization_id, scope_id)
device_settings.dynamic_setting dynamic_setting_check1: CHECK ((num_nonnulls(device_id, location_id) <= 1))
device_settings.dynamic_setting dynamic_setting_check2: CHECK ((num_nonnulls(value, value_encrypted) = 1))
device_settings.dynamic_setting dynamic_setting_check: CHECK ((scope_id = COALESCE(device_id, location_id, organization_id)))
device_settings.dynamic_setting dynamic_setting_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
device_settings.dynamic_setting dynamic_setting_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.dynamic_setting dynamic_setting_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE CASCADE
device_settings.dynamic_setting dynamic_setting_pkey: PRIMARY KEY (organization_id, scope_id, family_or_model, tag)
device_settings.layout layout_kem_module_type_check: CHECK ((kem_module_type = ANY (ARRAY['KEM_14_KEYS'::text, 'KEM_18_KEYS'::text, 'KEM_20_KEYS'::text])))
device_settings.layout layout_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
device_settings.layout layout_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.layout layout_pkey: PRIMARY KEY (organization_id, device_id)
device_settings.line_key_template line_key_template_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.line_key_template line_key_template_pkey: PRIMARY KEY (organization_id, id)
device_settings.owner_setting owner_setting_check1: CHECK ((num_nonnulls(person_id, workspace_id) = 1))
device_settings.owner_setting owner_setting_check: CHECK ((owner_id = COALESCE(person_id, workspace_id)))
device_settings.owner_setting owner_setting_compression_check: CHECK ((compression = ANY (ARRAY['ON'::text, 'OFF'::text])))
device_settings.owner_setting owner_setting_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
device_settings.owner_setting owner_setting_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
device_settings.owner_setting owner_setting_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id) ON DELETE CASCADE
device_settings.owner_setting owner_setting_pkey: PRIMARY KEY (organization_id, owner_id)
devices.activation_code activation_code_in_use: UNIQUE (code_hash)
devices.activation_code activation_code_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
devices.activation_code activation_code_pkey: PRIMARY KEY (organization_id, device_id)
devices.credential credential_ha1_md5_check: CHECK ((ha1_md5 ~ '^[0-9a-f]{32}$'::text))
devices.credential credential_ha1_sha256_check: CHECK ((ha1_sha256 ~ '^[0-9a-f]{64}$'::text))
devices.credential credential_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
devices.credential credential_pkey: PRIMARY KEY (organization_id, id)
devices.deleted_device deleted_device_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
devices.deleted_device deleted_device_pkey: PRIMARY KEY (organization_id, id)
devices.device device_activation_state_check: CHECK ((activation_state = ANY (ARRAY['deactivated'::text, 'activating'::text, 'activated'::text])))
devices.device device_mac_check: CHECK ((mac ~ '^[0-9a-f]{12}$'::text))
devices.device device_managed_by_check: CHECK ((managed_by = ANY (ARRAY['CISCO'::text, 'CUSTOMER'::text, 'PARTNER'::text])))
devices.device device_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
devices.device device_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE SET NULL (location_id)
devices.device device_owner_organization_id_fkey: FOREIGN KEY (owner_organization_id) REFERENCES tenancy.organization(id)
devices.device device_pkey: PRIMARY KEY (organization_id, id)
devices.device device_update_interval_minutes_check: CHECK ((update_interval_minutes > 0))
devices.device device_update_protocol_check: CHECK ((update_protocol = ANY (ARRAY['https'::text, 'http'::text, 'tftp'::text])))
devices.device_tag device_tag_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
devices.device_tag device_tag_pkey: PRIMARY KEY (organization_id, tag, device_id)
devices.hoteling hoteling_guest_hours_limit_check: CHECK (((guest_hours_limit >= 1) AND (guest_hours_limit <= 999)))
devices.hoteling hoteling_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
devices.hoteling hoteling_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id) ON DELETE CASCADE
devices.hoteling hoteling_owner_type_check: CHECK ((owner_type = ANY (ARRAY['person'::text, 'workspace'::text])))
devices.hoteling hoteling_pkey: PRIMARY KEY (organization_id, owner_id)
devices.line_port line_port_check: CHECK ((num_nonnulls(person_id, workspace_id, virtual_line_id) = 1))
devices.line_port line_port_line_port_user_check: CHECK ((line_port_user = lower(line_port_user)))
devices.line_port line_port_line_type_check: CHECK ((line_type = ANY (ARRAY['PRIMARY'::text, 'SHARED_CALL_APPEARANCE'::text])))
devices.line_port line_port_line_weight_check: CHECK (((line_weight >= 1) AND (line_weight <= 100)))
devices.line_port line_port_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
devices.line_port line_port_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id)
devices.line_port line_port_organization_id_virtual_line_id_fkey: FOREIGN KEY (organization_id, virtual_line_id) REFERENCES virtual_lines.virtual_line(organization_id, id)
devices.line_port line_port_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id)
devices.line_port line_port_pkey: PRIMARY KEY (organization_id, id)
devices.line_port line_port_port_check: CHECK (((port >= 1) AND (port <= 1000)))
devices.line_port line_port_port_in_use: UNIQUE (organization_id, device_id, port) DEFERRABLE
devices.line_port line_port_user_in_use: UNIQUE (organization_id, line_port_user)
devices.mac_directory mac_in_use: PRIMARY KEY (mac)
integrated_services.invitation invitation_organization_id_service_id_fkey: FOREIGN KEY (organization_id, service_id) REFERENCES integrated_services.service(organization_id, id) ON DELETE CASCADE
integrated_services.invitation invitation_pkey: PRIMARY KEY (organization_id, id)
integrated_services.invitation invitation_token_hash_check: CHECK ((length(token_hash) = 32))
integrated_services.invitation_directory invitation_directory_pkey: PRIMARY KEY (token_hash)
integrated_services.metering_report metering_report_level_check: CHECK ((level = ANY (ARRAY['provider'::text, 'channel'::text, 'customer'::text])))
integrated_services.metering_report metering_report_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
integrated_services.metering_report metering_report_pkey: PRIMARY KEY (organization_id, day, level, counted_id)
integrated_services.number_state number_state_error_message_check: CHECK ((length(error_message) <= 1000))
integrated_services.number_state number_state_organization_id_service_id_fkey: FOREIGN KEY (organization_id, service_id) REFERENCES integrated_services.service(organization_id, id) ON DELETE CASCADE
integrated_services.number_state number_state_owner_id_check: CHECK ((length(owner_id) <= 512))
integrated_services.number_state number_state_pkey: PRIMARY KEY (organization_id, service_id, e164)
integrated_services.number_state number_state_state_check: CHECK ((state = ANY (ARRAY['waiting'::text, 'synced'::text, 'refused'::text, 'missing-there'::text, 'foreign'::text, 'elsewhere'::text, 'leaving'::text])))
integrated_services.remote_location remote_location_organization_id_service_id_fkey: FOREIGN KEY (organization_id, service_id) REFERENCES integrated_services.service(organization_id, id) ON DELETE CASCADE
integrated_services.remote_location remote_location_pkey: PRIMARY KEY (organization_id, service_id, remote_id)
integrated_services.remote_location remote_location_remote_id_check: CHECK ((length(remote_id) <= 512))
integrated_services.service service_allowed_to_exceed_check: CHECK ((allowed_to_exceed >= 0))
integrated_services.service service_comments_check: CHECK ((length(comments) <= 4000))
integrated_services.service service_contact_name_check: CHECK (((length(contact_name) >= 1) AND (length(contact_name) <= 256)))
integrated_services.service service_customer_license_check: CHECK (((length(customer_license) >= 1) AND (length(customer_license) <= 64)))
integrated_services.service service_email_check: CHECK ((length(email) <= 254))
integrated_services.service service_integration_type_check: CHECK ((integration_type = ANY (ARRAY['consent'::text, 'non-integrated'::text])))
integrated_services.service service_minimum_users_check: CHECK ((minimum_users >= 0))
integrated_services.service service_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 256)))
integrated_services.service service_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
integrated_services.service service_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
integrated_services.service service_per_webex_organization: UNIQUE (organization_id, webex_org_id)
integrated_services.service service_phone_number_check: CHECK ((phone_number ~ '^\+[1-9][0-9]{3,14}$'::text))
integrated_services.service service_pkey: PRIMARY KEY (organization_id, id)
integrated_services.service service_reason_check: CHECK ((reason = ANY (ARRAY['invitation-revoked'::text, 'declined'::text, 'wrong-organization'::text, 'wrong-role'::text, 'missing-permissions'::text, 'token-invalid'::text, 'revoked'::text, 'pstn-not-allowed'::text, 'location-gone'::text, 'sync-failing'::text])))
integrated_services.service service_reason_detail_check: CHECK ((length(reason_detail) <= 1000))
integrated_services.service service_status_check: CHECK ((status = ANY (ARRAY['pending-consent'::text, 'pending-provisioning'::text, 'ready'::text, 'removing'::text])))
integrated_services.usage_day usage_day_organization_id_service_id_fkey: FOREIGN KEY (organization_id, service_id) REFERENCES integrated_services.service(organization_id, id) ON DELETE CASCADE
integrated_services.usage_day usage_day_pkey: PRIMARY KEY (organization_id, service_id, day)
integrated_services.webex_grant webex_grant_organization_id_service_id_fkey: FOREIGN KEY (organization_id, service_id) REFERENCES integrated_services.service(organization_id, id) ON DELETE CASCADE
integrated_services.webex_grant webex_grant_pkey: PRIMARY KEY (organization_id, service_id)
licenses.assignment assignment_organization_id_license_id_fkey: FOREIGN KEY (organization_id, license_id) REFERENCES licenses.license(organization_id, id)
licenses.assignment assignment_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id)
licenses.assignment assignment_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id)
licenses.assignment assignment_owner_type_check: CHECK ((owner_type = ANY (ARRAY['person'::text, 'workspace'::text])))
licenses.assignment assignment_pkey: PRIMARY KEY (organization_id, owner_id, license_id)
licenses.license license_kind_check: CHECK ((kind = ANY (ARRAY['professional'::text, 'standard'::text, 'workspace'::text, 'common-area'::text, 'other'::text])))
licenses.license license_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
licenses.license license_pkey: PRIMARY KEY (organization_id, id)
licenses.license license_total_units_check: CHECK ((total_units >= 0))
licenses.license license_used_up: CHECK (((consumed_by_users + consumed_by_workspaces) <= total_units))
mail.message message_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
mail.message message_pkey: PRIMARY KEY (organization_id, id)
mail.message message_recipient_check: CHECK ((length(recipient) <= 254))
mail.message message_state_check: CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'refused'::text, 'given-up'::text, 'kept'::text])))
mail.message message_subject_check: CHECK ((length(subject) <= 200))
numbers.count_change count_change_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE CASCADE
numbers.count_change count_change_pkey: PRIMARY KEY (organization_id, location_id, id)
numbers.extension extension_check: CHECK ((num_nonnulls(person_id, workspace_id, virtual_line_id) = 1))
numbers.extension extension_extension_check: CHECK ((extension ~ '^[0-9]{2,10}$'::text))
numbers.extension extension_in_use: PRIMARY KEY (organization_id, location_id, extension)
numbers.extension extension_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
numbers.extension extension_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id)
numbers.extension extension_organization_id_virtual_line_id_fkey: FOREIGN KEY (organization_id, virtual_line_id) REFERENCES virtual_lines.virtual_line(organization_id, id)
numbers.extension extension_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id)
numbers.number number_calls_fit_usage: CHECK (
CASE usage
    WHEN 'User'::text THEN (concurrent_calls IS NULL)
    WHEN 'Contact Center'::text THEN (COALESCE(concurrent_calls, 2) >= 2)
    ELSE true
END)
numbers.number number_check: CHECK ((num_nonnulls(person_id, workspace_id, virtual_line_id) <= 1))
numbers.number number_concurrent_calls_check: CHECK ((concurrent_calls > 0))
numbers.number number_e164_check: CHECK ((e164 ~ '^\+[1-9][0-9]{3,14}$'::text))
numbers.number number_number_type_check: CHECK ((number_type = ANY (ARRAY['DID'::text, 'TOLLFREE'::text, 'MOBILE'::text])))
numbers.number number_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
numbers.number number_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
numbers.number number_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id)
numbers.number number_organization_id_virtual_line_id_fkey: FOREIGN KEY (organization_id, virtual_line_id) REFERENCES virtual_lines.virtual_line(organization_id, id)
numbers.number number_organization_id_workspace_id_fkey: FOREIGN KEY (organization_id, workspace_id) REFERENCES workspaces.workspace(organization_id, id)
numbers.number number_phone_number_type_check: CHECK ((phone_number_type = ANY (ARRAY['PRIMARY'::text, 'ALTERNATE'::text])))
numbers.number number_pkey: PRIMARY KEY (organization_id, e164)
numbers.number number_state_check: CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'INACTIVE'::text])))
numbers.number number_usage_check: CHECK ((usage = ANY (ARRAY['User'::text, 'Service'::text, 'Contact Center'::text])))
numbers.number_directory number_in_use: PRIMARY KEY (e164)
oauth.application application_check1: CHECK (((kind = 'integration'::text) OR (NOT device_grant)))
oauth.application application_check: CHECK (((kind = 'integration'::text) OR (NOT is_public)))
oauth.application application_kind_check: CHECK ((kind = ANY (ARRAY['integration'::text, 'service'::text])))
oauth.application application_name_check: CHECK ((name <> ''::text))
oauth.application application_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
oauth.application application_pkey: PRIMARY KEY (organization_id, id)
oauth.application_directory application_directory_pkey: PRIMARY KEY (application_id)
oauth.client_secret client_secret_hash_check: CHECK ((length(hash) = 32))
oauth.client_secret client_secret_organization_id_application_id_fkey: FOREIGN KEY (organization_id, application_id) REFERENCES oauth.application(organization_id, id) ON DELETE CASCADE
oauth.client_secret client_secret_pkey: PRIMARY KEY (organization_id, application_id, id)
oauth.consent consent_application_id_fkey: FOREIGN KEY (application_id) REFERENCES oauth.application_directory(application_id) ON DELETE CASCADE
oauth.consent consent_check: CHECK (((person_id IS NULL) = (expires_at IS NULL)))
oauth.consent consent_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
oauth.consent consent_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
oauth.consent consent_pkey: PRIMARY KEY (organization_id, id)
oauth.device_directory device_directory_hash_check: CHECK ((length(hash) = 32))
oauth.device_directory device_directory_pkey: PRIMARY KEY (hash)
oauth.device_directory device_directory_user_code_hash_check: CHECK ((length(user_code_hash) = 32))
oauth.device_directory device_directory_user_code_hash_key: UNIQUE (user_code_hash)
oauth.interaction_directory interaction_directory_hash_check: CHECK ((length(hash) = 32))
oauth.interaction_directory interaction_directory_pkey: PRIMARY KEY (hash)
oauth.voucher voucher_hash_check: CHECK ((length(hash) = 32))
oauth.voucher voucher_kind_check: CHECK ((kind = ANY (ARRAY['AuthorizationCode'::text, 'RefreshToken'::text])))
oauth.voucher voucher_organization_id_consent_id_fkey: FOREIGN KEY (organization_id, consent_id) REFERENCES oauth.consent(organization_id, id) ON DELETE CASCADE
oauth.voucher voucher_pkey: PRIMARY KEY (organization_id, id)
oauth.voucher_directory voucher_directory_pkey: PRIMARY KEY (hash)
overview.device_hour device_hour_pkey: PRIMARY KEY (organization_id, hour)
overview.device_hour device_hour_registrations_check: CHECK ((array_length(registrations, 1) = 60))
overview.organization_count organization_count_counted_id_fkey: FOREIGN KEY (counted_id) REFERENCES tenancy.organization(id) ON DELETE CASCADE
overview.organization_count organization_count_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id) ON DELETE CASCADE
overview.organization_count organization_count_pkey: PRIMARY KEY (organization_id, counted_id)
people.email_directory email_in_use: PRIMARY KEY (email)
people.person person_display_name_check: CHECK (((length(display_name) >= 1) AND (length(display_name) <= 256)))
people.person person_email_check: CHECK (((email = lower(email)) AND (length(email) <= 254)))
people.person person_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
people.person person_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
people.person person_organization_id_manager_id_fkey: FOREIGN KEY (organization_id, manager_id) REFERENCES people.person(organization_id, id) ON DELETE SET NULL (manager_id)
people.person person_person_type_check: CHECK ((person_type = ANY (ARRAY['person'::text, 'bot'::text, 'appuser'::text])))
people.person person_pkey: PRIMARY KEY (organization_id, id)
people.person person_provisioning_permission_check: CHECK ((provisioning_permission = ANY (ARRAY['NONE'::text, 'VIEW'::text, 'MODIFY'::text])))
provisioning.device_access device_access_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
provisioning.device_access device_access_pkey: PRIMARY KEY (organization_id, device_id)
provisioning.proof_directory proof_directory_pkey: PRIMARY KEY (key)
provisioning.request request_pkey: PRIMARY KEY (organization_id, occurred_at, id)
provisioning.template template_models_check: CHECK ((cardinality(models) > 0))
provisioning.template template_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
provisioning.template template_pkey: PRIMARY KEY (organization_id, id)
provisioning.template template_text_check: CHECK ((length(text) <= 256000))
registrations.binding binding_organization_id_line_port_id_fkey: FOREIGN KEY (organization_id, line_port_id) REFERENCES devices.line_port(organization_id, id) ON DELETE CASCADE
registrations.binding binding_pkey: PRIMARY KEY (organization_id, line_port_id, binding_key)
registrations.binding binding_transport_check: CHECK ((transport = ANY (ARRAY['UDP'::text, 'TCP'::text, 'TLS'::text])))
registrations.device_status device_status_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
registrations.device_status device_status_pkey: PRIMARY KEY (organization_id, device_id)
registrations.event event_kind_check: CHECK ((kind = ANY (ARRAY['registered'::text, 'unregistered'::text, 'expired'::text, 'refused'::text])))
registrations.event event_pkey: PRIMARY KEY (organization_id, occurred_at, id)
registrations.phone_request phone_request_action_check: CHECK ((action = ANY (ARRAY['applyChanges'::text, 'reboot'::text])))
registrations.phone_request phone_request_organization_id_device_id_fkey: FOREIGN KEY (organization_id, device_id) REFERENCES devices.device(organization_id, id) ON DELETE CASCADE
registrations.phone_request phone_request_outcome_check: CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text, 'unanswered'::text, 'unreachable'::text])))
registrations.phone_request phone_request_pkey: PRIMARY KEY (organization_id, device_id, action)
sign_in.brake brake_key_check: CHECK ((length(key) = 32))
sign_in.brake brake_pkey: PRIMARY KEY (key)
sign_in.link link_hash_check: CHECK ((length(hash) = 32))
sign_in.link link_kind_check: CHECK ((kind = ANY (ARRAY['reset'::text, 'invitation'::text])))
sign_in.link link_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
sign_in.link link_pkey: PRIMARY KEY (organization_id, person_id, kind)
sign_in.link_directory link_directory_pkey: PRIMARY KEY (hash)
sign_in.passkey passkey_credential_id_check: CHECK ((length(credential_id) <= 1400))
sign_in.passkey passkey_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 100)))
sign_in.passkey passkey_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
sign_in.passkey passkey_pkey: PRIMARY KEY (organization_id, id)
sign_in.passkey_directory passkey_in_use: PRIMARY KEY (credential_id)
sign_in.recovery_code recovery_code_hash_check: CHECK ((length(hash) = 32))
sign_in.recovery_code recovery_code_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
sign_in.recovery_code recovery_code_pkey: PRIMARY KEY (organization_id, person_id, hash)
sign_in.session session_hash_check: CHECK ((length(hash) = 32))
sign_in.session session_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
sign_in.session session_pkey: PRIMARY KEY (organization_id, id)
sign_in.session_directory session_directory_pkey: PRIMARY KEY (hash)
sign_in.totp totp_organization_id_person_id_fkey: FOREIGN KEY (organization_id, person_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
sign_in.totp totp_pkey: PRIMARY KEY (organization_id, person_id)
sign_in.used_challenge used_challenge_hash_check: CHECK ((length(hash) = 32))
sign_in.used_challenge used_challenge_pkey: PRIMARY KEY (hash)
single_sign_on.connection connection_check: CHECK ((enabled OR (NOT required)))
single_sign_on.connection connection_client_id_check: CHECK (((length(client_id) >= 1) AND (length(client_id) <= 256)))
single_sign_on.connection connection_issuer_check: CHECK (((length(issuer) >= 1) AND (length(issuer) <= 2048)))
single_sign_on.connection connection_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
single_sign_on.connection connection_pkey: PRIMARY KEY (organization_id)
single_sign_on.domain domain_check: CHECK (((verified_at IS NULL) = (verified_by IS NULL)))
single_sign_on.domain domain_domain_check: CHECK (((length(domain) <= 253) AND (domain = lower(domain))))
single_sign_on.domain domain_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
single_sign_on.domain domain_pkey: PRIMARY KEY (organization_id, domain)
single_sign_on.domain domain_verified_by_check: CHECK ((verified_by = ANY (ARRAY['dns'::text, 'word'::text])))
single_sign_on.domain_directory domain_is_verified_elsewhere: PRIMARY KEY (domain)
tenancy.floor floor_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id) ON DELETE CASCADE
tenancy.floor floor_organization_id_location_id_floor_number_key: UNIQUE (organization_id, location_id, floor_number)
tenancy.floor floor_pkey: PRIMARY KEY (organization_id, id)
tenancy.location location_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 256)))
tenancy.location location_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
tenancy.location location_outside_dial_digit_check: CHECK ((outside_dial_digit ~ '^[0-9*#]{1,4}$'::text))
tenancy.location location_pkey: PRIMARY KEY (organization_id, id)
tenancy.location location_routing_prefix_check: CHECK ((routing_prefix ~ '^[0-9]{1,7}$'::text))
tenancy.organization organization_check: CHECK (((kind = 'platform'::text) = (parent_id IS NULL)))
tenancy.organization organization_digest_algorithms_check: CHECK (((digest_algorithms <@ ARRAY['MD5'::text, 'SHA-256'::text]) AND (cardinality(digest_algorithms) > 0)))
tenancy.organization organization_display_name_check: CHECK (((length(display_name) >= 1) AND (length(display_name) <= 256)))
tenancy.organization organization_kind_check: CHECK ((kind = ANY (ARRAY['platform'::text, 'service-provider'::text, 'customer'::text])))
tenancy.organization organization_number_key: UNIQUE (number)
tenancy.organization organization_parent_id_fkey: FOREIGN KEY (parent_id) REFERENCES tenancy.organization(id)
tenancy.organization organization_pkey: PRIMARY KEY (id)
tenancy.organization organization_provisioning_permission_check: CHECK ((provisioning_permission = ANY (ARRAY['NONE'::text, 'VIEW'::text, 'MODIFY'::text])))
tenancy.organization organization_service_provider_id_fkey: FOREIGN KEY (service_provider_id) REFERENCES tenancy.organization(id)
tenancy.organization organization_sip_domain_check: CHECK ((sip_domain = lower(sip_domain)))
tenancy.organization organization_sip_domain_key: UNIQUE (sip_domain)
tenancy.organization organization_sip_transport_check: CHECK ((sip_transport = ANY (ARRAY['UDP'::text, 'TCP'::text, 'TLS'::text])))
tenancy.organization organization_srtp_check: CHECK ((srtp = ANY (ARRAY['off'::text, 'optional'::text, 'mandatory'::text])))
tenancy.special_access_request special_access_request_answer_check: CHECK ((length(answer) <= 2000))
tenancy.special_access_request special_access_request_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
tenancy.special_access_request special_access_request_pkey: PRIMARY KEY (organization_id, id)
tenancy.special_access_request special_access_request_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
tenancy.special_access_request special_access_request_status_check: CHECK ((status = ANY (ARRAY['requested'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])))
virtual_lines.virtual_line virtual_line_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
virtual_lines.virtual_line virtual_line_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
virtual_lines.virtual_line virtual_line_pkey: PRIMARY KEY (organization_id, id)
webhooks.delivery delivery_organization_id_webhook_id_fkey: FOREIGN KEY (organization_id, webhook_id) REFERENCES webhooks.webhook(organization_id, id) ON DELETE CASCADE
webhooks.delivery delivery_pkey: PRIMARY KEY (organization_id, id)
webhooks.delivery delivery_state_check: CHECK ((state = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text])))
webhooks.webhook webhook_check: CHECK (((owned_by = 'creator'::text) = (owner_id IS NOT NULL)))
webhooks.webhook webhook_event_check: CHECK ((event = ANY (ARRAY['created'::text, 'updated'::text, 'deleted'::text, 'statusChanged'::text, 'authorized'::text, 'deauthorized'::text])))
webhooks.webhook webhook_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 256)))
webhooks.webhook webhook_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
webhooks.webhook webhook_organization_id_owner_id_fkey: FOREIGN KEY (organization_id, owner_id) REFERENCES people.person(organization_id, id) ON DELETE CASCADE
webhooks.webhook webhook_owned_by_check: CHECK ((owned_by = ANY (ARRAY['creator'::text, 'org'::text])))
webhooks.webhook webhook_pkey: PRIMARY KEY (organization_id, id)
webhooks.webhook webhook_resource_check: CHECK ((resource = ANY (ARRAY['devices'::text, 'adminBatchJobs'::text, 'serviceApp'::text])))
webhooks.webhook webhook_status_check: CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text])))
workspaces.workspace workspace_capacity_check: CHECK ((capacity >= 0))
workspaces.workspace workspace_display_name_check: CHECK (((length(display_name) >= 1) AND (length(display_name) <= 256)))
workspaces.workspace workspace_hotdesking_status_check: CHECK ((hotdesking_status = ANY (ARRAY['on'::text, 'off'::text])))
workspaces.workspace workspace_organization_id_fkey: FOREIGN KEY (organization_id) REFERENCES tenancy.organization(id)
workspaces.workspace workspace_organization_id_floor_id_fkey: FOREIGN KEY (organization_id, floor_id) REFERENCES tenancy.floor(organization_id, id) ON DELETE SET NULL (floor_id)
workspaces.workspace workspace_organization_id_location_id_fkey: FOREIGN KEY (organization_id, location_id) REFERENCES tenancy.location(organization_id, id)
workspaces.workspace workspace_pkey: PRIMARY KEY (organization_id, id)
workspaces.workspace workspace_supported_devices_check: CHECK ((supported_devices = ANY (ARRAY['collaborationDevices'::text, 'phones'::text])))
workspaces.workspace workspace_type_check: CHECK ((type = ANY (ARRAY['notSet'::text, 'focus'::text, 'huddle'::text, 'meetingRoom'::text, 'open'::text, 'desk'::text, 'other'::text])))

-- indexes
CREATE INDEX administered_location_by_location ON access.administered_location USING btree (organization_id, location_id)
CREATE INDEX assignment_by_license ON licenses.assignment USING btree (organization_id, license_id, owner_id)
CREATE INDEX binding_by_device ON registrations.binding USING btree (organization_id, device_id)
CREATE INDEX binding_to_sweep ON registrations.binding USING btree (sweep_at)
CREATE INDEX brake_by_age ON sign_in.brake USING btree (last_at)
CREATE INDEX client_secret_by_expiry ON oauth.client_secret USING btree (expires_at) WHERE (expires_at IS NOT NULL)
CREATE INDEX consent_by_application ON oauth.consent USING btree (application_id, organization_id)
CREATE INDEX consent_by_expiry ON oauth.consent USING btree (expires_at) WHERE (expires_at IS NOT NULL)
CREATE INDEX consent_by_person ON oauth.consent USING btree (organization_id, person_id)
CREATE INDEX credential_by_device ON devices.credential USING btree (organization_id, device_id)
CREATE INDEX credential_by_user_name ON devices.credential USING btree (organization_id, sip_user_name)
CREATE INDEX customer_by_attention ON overview.organization_count USING btree (organization_id, needing_attention, counted_id) WHERE (counted_id <> organization_id)
CREATE INDEX customer_by_name ON overview.organization_count USING btree (organization_id, name_key, counted_id) WHERE (counted_id <> organization_id)
CREATE INDEX customer_that_provisions ON tenancy.organization USING btree (parent_id) WHERE ((kind = 'customer'::text) AND (provisioning_permission <> 'NONE'::text))
CREATE INDEX customization_by_background ON device_settings.customization USING btree (organization_id, device_settings.background_address(settings)) WHERE (device_settings.background_address(settings) IS NOT NULL)
CREATE INDEX deleted_device_by_time ON devices.deleted_device USING btree (deleted_at)
CREATE INDEX deleted_organization ON tenancy.organization USING btree (id) WHERE (deleted_at IS NOT NULL)
CREATE INDEX delivery_finished ON webhooks.delivery USING btree (finished_at) WHERE (finished_at IS NOT NULL)
CREATE INDEX delivery_of_webhook ON webhooks.delivery USING btree (organization_id, webhook_id, id DESC)
CREATE INDEX delivery_pending ON webhooks.delivery USING btree (organization_id, webhook_id, id) WHERE (state = 'pending'::text)
CREATE INDEX device_by_expiry ON oauth.device_directory USING btree (expires_at)
CREATE INDEX device_by_friendly_name ON devices.device USING btree (friendly_name_key) WHERE (friendly_name_key IS NOT NULL)
CREATE INDEX device_by_id ON devices.device USING btree (id)
CREATE INDEX device_by_location ON devices.device USING btree (organization_id, location_id, id)
CREATE INDEX device_by_mac ON devices.device USING btree (organization_id, mac)
CREATE INDEX device_by_model ON devices.device USING btree (organization_id, model, id)
CREATE INDEX device_by_model_alone ON devices.device USING btree (model, id)
CREATE INDEX device_by_own_name ON devices.device USING btree (organization_id, friendly_name_key, id) WHERE (friendly_name_key IS NOT NULL)
CREATE INDEX device_by_owner ON devices.device USING btree (owner_organization_id, id)
CREATE INDEX device_by_provider ON devices.device USING btree (service_provider_id, id)
CREATE INDEX device_by_provider_and_model ON devices.device USING btree (service_provider_id, model, id)
CREATE INDEX device_by_serial ON devices.device USING btree (serial) WHERE (serial IS NOT NULL)
CREATE INDEX device_by_template ON devices.device USING btree (template_id) WHERE (template_id IS NOT NULL)
CREATE INDEX device_by_upgrade_channel ON devices.device USING btree (organization_id, upgrade_channel, id) WHERE (upgrade_channel IS NOT NULL)
CREATE INDEX device_in_activation ON devices.device USING btree (organization_id, id) WHERE (activation_state IS NOT NULL)
CREATE INDEX device_nowhere ON devices.device USING btree (organization_id, id) WHERE (location_id IS NULL)
CREATE INDEX device_tag_by_device ON devices.device_tag USING btree (organization_id, device_id)
CREATE INDEX disabled_device ON devices.device USING btree (service_provider_id, id) WHERE (NOT enabled)
CREATE INDEX disabled_device_of_organization ON devices.device USING btree (organization_id, id) WHERE (NOT enabled)
CREATE INDEX event_organization_id_actor_id_occurred_at_id_idx ON ONLY audit.event USING btree (organization_id, actor_id, occurred_at DESC, id DESC)
CREATE INDEX event_organization_id_category_occurred_at_id_idx ON ONLY audit.event USING btree (organization_id, category, occurred_at DESC, id DESC)
CREATE INDEX event_organization_id_device_id_occurred_at_idx ON ONLY registrations.event USING btree (organization_id, device_id, occurred_at DESC)
CREATE INDEX event_organization_id_target_id_occurred_at_idx ON ONLY audit.event USING btree (organization_id, target_id, occurred_at DESC)
CREATE INDEX extension_alone ON numbers.extension USING btree (organization_id, location_id, extension) WHERE (NOT has_number)
CREATE INDEX extension_by_number ON numbers.extension USING btree (organization_id, extension text_pattern_ops)
CREATE INDEX grant_by_expiry ON integrated_services.webex_grant USING btree (access_expires_at)
CREATE INDEX idempotency_key_by_time ON bellhop.idempotency_key USING btree (created_at)
CREATE INDEX interaction_by_expiry ON oauth.interaction_directory USING btree (expires_at)
CREATE INDEX invitation_of_service ON integrated_services.invitation USING btree (organization_id, service_id)
CREATE INDEX job_by_kind ON bulk_jobs.job USING btree (organization_id, kind, instance_id DESC)
CREATE INDEX job_finished ON bulk_jobs.job USING btree (finished_at) WHERE (finished_at IS NOT NULL)
CREATE INDEX job_unfinished ON bulk_jobs.job USING btree (updated_at) WHERE ((finished_at IS NULL) AND (paused_at IS NULL))
CREATE INDEX job_unfinished_of ON bulk_jobs.job USING btree (organization_id) WHERE (finished_at IS NULL)
CREATE INDEX level_by_time ON bellhop.level USING btree (at)
CREATE INDEX line_port_by_person ON devices.line_port USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX line_port_by_virtual_line ON devices.line_port USING btree (organization_id, virtual_line_id) WHERE (virtual_line_id IS NOT NULL)
CREATE INDEX line_port_by_workspace ON devices.line_port USING btree (organization_id, workspace_id) WHERE (workspace_id IS NOT NULL)
CREATE INDEX link_by_expiry ON sign_in.link USING btree (expires_at)
CREATE INDEX message_by_age ON mail.message USING btree (created_at)
CREATE INDEX message_kept ON mail.message USING btree (id) WHERE (state = 'kept'::text)
CREATE INDEX message_waiting ON mail.message USING btree (organization_id) WHERE (state = 'waiting'::text)
CREATE INDEX number_alternate ON numbers.number USING btree (organization_id, e164) WHERE (phone_number_type = 'ALTERNATE'::text)
CREATE INDEX number_assigned ON numbers.number USING btree (organization_id, e164) WHERE (owner_type <> 'NONE'::text)
CREATE INDEX number_available ON numbers.number USING btree (organization_id, location_id, e164) WHERE (owner_type = 'NONE'::text)
CREATE INDEX number_by_beginning ON numbers.number USING btree (organization_id, e164 text_pattern_ops)
CREATE INDEX number_by_end ON numbers.number USING btree (organization_id, reversed)
CREATE INDEX number_by_location ON numbers.number USING btree (organization_id, location_id, e164)
CREATE INDEX number_by_owner_type ON numbers.number USING btree (organization_id, owner_type, e164)
CREATE INDEX number_by_person ON numbers.number USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX number_by_virtual_line ON numbers.number USING btree (organization_id, virtual_line_id) WHERE (virtual_line_id IS NOT NULL)
CREATE INDEX number_by_workspace ON numbers.number USING btree (organization_id, workspace_id) WHERE (workspace_id IS NOT NULL)
CREATE INDEX number_inactive ON numbers.number USING btree (organization_id, e164) WHERE (state = 'INACTIVE'::text)
CREATE INDEX number_mobile ON numbers.number USING btree (organization_id, e164) WHERE (number_type = 'MOBILE'::text)
CREATE INDEX number_service ON numbers.number USING btree (organization_id, e164) WHERE service_number
CREATE INDEX number_state_to_see ON integrated_services.number_state USING btree (organization_id, service_id, state, e164) WHERE (state <> 'synced'::text)
CREATE INDEX number_toll_free ON numbers.number USING btree (organization_id, e164) WHERE (number_type = 'TOLLFREE'::text)
CREATE INDEX organization_below ON tenancy.organization USING gin (lineage)
CREATE INDEX organization_by_parent ON tenancy.organization USING btree (parent_id, kind)
CREATE INDEX organization_by_provider ON tenancy.organization USING btree (service_provider_id, id)
CREATE INDEX organization_count_of ON overview.organization_count USING btree (counted_id)
CREATE INDEX passkey_by_person ON sign_in.passkey USING btree (organization_id, person_id)
CREATE INDEX person_by_email ON people.person USING btree (organization_id, email text_pattern_ops)
CREATE INDEX person_by_first_name ON people.person USING btree (organization_id, first_name_key, id)
CREATE INDEX person_by_last_name ON people.person USING btree (organization_id, last_name_key, id)
CREATE INDEX person_by_location ON people.person USING btree (organization_id, location_id, id)
CREATE INDEX person_by_manager ON people.person USING btree (organization_id, manager_id) WHERE (manager_id IS NOT NULL)
CREATE INDEX person_by_name ON people.person USING btree (organization_id, name_key, id)
CREATE INDEX person_suspended ON people.person USING btree (organization_id, id) WHERE (suspended_at IS NOT NULL)
CREATE INDEX phone_request_asked_singly ON registrations.phone_request USING btree (organization_id, requested_at) WHERE ((NOT of_many) AND (sent_at IS NULL) AND (outcome IS NULL))
CREATE INDEX phone_request_to_send ON registrations.phone_request USING btree (edge, of_many, requested_at) WHERE ((sent_at IS NULL) AND (outcome IS NULL))
CREATE INDEX proof_by_number ON provisioning.proof_directory USING btree (number)
CREATE INDEX provider_by_parent ON tenancy.organization USING btree (parent_id) WHERE (kind = 'service-provider'::text)
CREATE INDEX request_organization_id_device_id_occurred_at_id_idx ON ONLY provisioning.request USING btree (organization_id, device_id, occurred_at DESC, id DESC)
CREATE INDEX role_assignment_by_role ON access.role_assignment USING btree (organization_id, role, person_id)
CREATE INDEX service_by_id ON integrated_services.service USING btree (id)
CREATE INDEX service_due ON integrated_services.service USING btree (next_sync_at) WHERE ((suspended_at IS NULL) AND (next_sync_at IS NOT NULL))
CREATE INDEX service_due_daily ON integrated_services.service USING btree (next_daily_at) WHERE ((suspended_at IS NULL) AND (next_daily_at IS NOT NULL))
CREATE INDEX service_in_work ON integrated_services.service USING btree (leased_until) WHERE (lease_id IS NOT NULL)
CREATE INDEX service_of_approver ON integrated_services.service USING btree (webex_org_id, consented_by) WHERE (consented_by IS NOT NULL)
CREATE INDEX service_waiting ON integrated_services.service USING btree (sync_wanted_at) WHERE ((suspended_at IS NULL) AND (sync_wanted_at IS NOT NULL))
CREATE INDEX session_by_expiry ON sign_in.session USING btree (expires_at)
CREATE INDEX session_by_person ON sign_in.session USING btree (organization_id, person_id)
CREATE INDEX special_access_by_id ON tenancy.special_access_request USING btree (id)
CREATE INDEX status_by_software ON registrations.device_status USING btree (organization_id, software, device_id) WHERE (software IS NOT NULL)
CREATE INDEX status_failing ON registrations.device_status USING btree (organization_id, device_id) WHERE (failures_in_a_row >= 3)
CREATE INDEX status_outdated ON registrations.device_status USING btree (organization_id, device_id) WHERE firmware_below_minimum
CREATE INDEX template_by_id ON provisioning.template USING btree (id)
CREATE INDEX token_by_consent ON access.token USING btree (organization_id, consent_id) WHERE (consent_id IS NOT NULL)
CREATE INDEX token_by_expiry ON access.token USING btree (expires_at)
CREATE INDEX token_by_person ON access.token USING btree (organization_id, person_id)
CREATE INDEX used_challenge_by_expiry ON sign_in.used_challenge USING btree (expires_at)
CREATE INDEX virtual_line_by_first_name ON virtual_lines.virtual_line USING btree (organization_id, first_name_key, last_name_key, id)
CREATE INDEX virtual_line_by_full_name ON virtual_lines.virtual_line USING btree (organization_id, full_name_key)
CREATE INDEX virtual_line_by_last_name ON virtual_lines.virtual_line USING btree (organization_id, last_name_key, first_name_key, id)
CREATE INDEX virtual_line_by_location ON virtual_lines.virtual_line USING btree (organization_id, location_id, id)
CREATE INDEX virtual_line_by_name ON virtual_lines.virtual_line USING btree (organization_id, name_key, id)
CREATE INDEX voucher_by_consent ON oauth.voucher USING btree (organization_id, consent_id)
CREATE INDEX voucher_by_expiry ON oauth.voucher USING btree (expires_at)
CREATE INDEX webhook_in_work ON webhooks.webhook USING btree (leased_until) WHERE (lease_id IS NOT NULL)
CREATE INDEX webhook_of_owner ON webhooks.webhook USING btree (organization_id, owner_id)
CREATE INDEX webhook_to_tell ON webhooks.webhook USING btree (organization_id, resource, event) WHERE (status = 'active'::text)
CREATE INDEX workspace_by_calendar ON workspaces.workspace USING btree (organization_id, calendar_type, id)
CREATE INDEX workspace_by_calling ON workspaces.workspace USING btree (organization_id, calling_type, id)
CREATE INDEX workspace_by_capacity ON workspaces.workspace USING btree (organization_id, capacity, id)
CREATE INDEX workspace_by_devices ON workspaces.workspace USING btree (organization_id, supported_devices, id)
CREATE INDEX workspace_by_floor ON workspaces.workspace USING btree (organization_id, floor_id, id) WHERE (floor_id IS NOT NULL)
CREATE INDEX workspace_by_location ON workspaces.workspace USING btree (organization_id, location_id, id)
CREATE INDEX workspace_by_name ON workspaces.workspace USING btree (organization_id, name_key, id)
CREATE INDEX workspace_by_type ON workspaces.workspace USING btree (organization_id, type, id)
CREATE INDEX workspace_hosting ON workspaces.workspace USING btree (organization_id, id) WHERE hosts_meetings
CREATE INDEX workspace_suspended ON workspaces.workspace USING btree (organization_id, id) WHERE (suspended_at IS NOT NULL)
CREATE UNIQUE INDEX activation_code_in_use ON devices.activation_code USING btree (code_hash)
CREATE UNIQUE INDEX activation_code_pkey ON devices.activation_code USING btree (organization_id, device_id)
CREATE UNIQUE INDEX administered_location_pkey ON access.administered_location USING btree (organization_id, person_id, location_id)
CREATE UNIQUE INDEX application_directory_pkey ON oauth.application_directory USING btree (application_id)
CREATE UNIQUE INDEX application_pkey ON oauth.application USING btree (organization_id, id)
CREATE UNIQUE INDEX assignment_pkey ON licenses.assignment USING btree (organization_id, owner_id, license_id)
CREATE UNIQUE INDEX background_image_address_key ON device_settings.background_image USING btree (address)
CREATE UNIQUE INDEX background_image_name ON device_settings.background_image USING btree (organization_id, lower(name))
CREATE UNIQUE INDEX background_image_pkey ON device_settings.background_image USING btree (organization_id, id)
CREATE UNIQUE INDEX binding_pkey ON registrations.binding USING btree (organization_id, line_port_id, binding_key)
CREATE UNIQUE INDEX brake_pkey ON sign_in.brake USING btree (key)
CREATE UNIQUE INDEX client_secret_pkey ON oauth.client_secret USING btree (organization_id, application_id, id)
CREATE UNIQUE INDEX connection_pkey ON single_sign_on.connection USING btree (organization_id)
CREATE UNIQUE INDEX consent_of_service_app ON oauth.consent USING btree (organization_id, application_id) WHERE (person_id IS NULL)
CREATE UNIQUE INDEX consent_pkey ON oauth.consent USING btree (organization_id, id)
CREATE UNIQUE INDEX count_change_pkey ON numbers.count_change USING btree (organization_id, location_id, id)
CREATE UNIQUE INDEX credential_pkey ON devices.credential USING btree (organization_id, id)
CREATE UNIQUE INDEX customization_pkey ON device_settings.customization USING btree (organization_id, scope_id)
CREATE UNIQUE INDEX deleted_device_pkey ON devices.deleted_device USING btree (organization_id, id)
CREATE UNIQUE INDEX delivery_pkey ON webhooks.delivery USING btree (organization_id, id)
CREATE UNIQUE INDEX device_access_pkey ON provisioning.device_access USING btree (organization_id, device_id)
CREATE UNIQUE INDEX device_directory_pkey ON oauth.device_directory USING btree (hash)
CREATE UNIQUE INDEX device_directory_user_code_hash_key ON oauth.device_directory USING btree (user_code_hash)
CREATE UNIQUE INDEX device_hour_pkey ON ONLY overview.device_hour USING btree (organization_id, hour)
CREATE UNIQUE INDEX device_pkey ON devices.device USING btree (organization_id, id)
CREATE UNIQUE INDEX device_status_pkey ON registrations.device_status USING btree (organization_id, device_id)
CREATE UNIQUE INDEX device_tag_pkey ON devices.device_tag USING btree (organization_id, tag, device_id)
CREATE UNIQUE INDEX domain_is_verified_elsewhere ON single_sign_on.domain_directory USING btree (domain)
CREATE UNIQUE INDEX domain_pkey ON single_sign_on.domain USING btree (organization_id, domain)
CREATE UNIQUE INDEX dynamic_setting_pkey ON device_settings.dynamic_setting USING btree (organization_id, scope_id, family_or_model, tag)
CREATE UNIQUE INDEX email_in_use ON people.email_directory USING btree (email)
CREATE UNIQUE INDEX error_pkey ON bulk_jobs.error USING btree (organization_id, job_id, item_number)
CREATE UNIQUE INDEX event_pkey ON ONLY audit.event USING btree (organization_id, occurred_at, id)
CREATE UNIQUE INDEX event_pkey ON ONLY registrations.event USING btree (organization_id, occurred_at, id)
CREATE UNIQUE INDEX extension_in_use ON numbers.extension USING btree (organization_id, location_id, extension)
CREATE UNIQUE INDEX extension_of_person ON numbers.extension USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL)
CREATE UNIQUE INDEX extension_of_virtual_line ON numbers.extension USING btree (organization_id, virtual_line_id) WHERE (virtual_line_id IS NOT NULL)
CREATE UNIQUE INDEX extension_of_workspace ON numbers.extension USING btree (organization_id, workspace_id) WHERE (workspace_id IS NOT NULL)
CREATE UNIQUE INDEX floor_organization_id_location_id_floor_number_key ON tenancy.floor USING btree (organization_id, location_id, floor_number)
CREATE UNIQUE INDEX floor_pkey ON tenancy.floor USING btree (organization_id, id)
CREATE UNIQUE INDEX hoteling_pkey ON devices.hoteling USING btree (organization_id, owner_id)
CREATE UNIQUE INDEX idempotency_key_pkey ON bellhop.idempotency_key USING btree (organization_id, caller_id, key)
CREATE UNIQUE INDEX interaction_directory_pkey ON oauth.interaction_directory USING btree (hash)
CREATE UNIQUE INDEX invitation_directory_pkey ON integrated_services.invitation_directory USING btree (token_hash)
CREATE UNIQUE INDEX invitation_pkey ON integrated_services.invitation USING btree (organization_id, id)
CREATE UNIQUE INDEX item_pkey ON bulk_jobs.item USING btree (organization_id, job_id, item_number)
CREATE UNIQUE INDEX job_pkey ON bulk_jobs.job USING btree (organization_id, id)
CREATE UNIQUE INDEX job_running ON bulk_jobs.job USING btree (organization_id, exclusive_group) WHERE ((exclusive_group IS NOT NULL) AND (finished_at IS NULL))
CREATE UNIQUE INDEX layout_pkey ON device_settings.layout USING btree (organization_id, device_id)
CREATE UNIQUE INDEX level_pkey ON bellhop.level USING btree (key)
CREATE UNIQUE INDEX license_pkey ON licenses.license USING btree (organization_id, id)
CREATE UNIQUE INDEX line_key_template_name ON device_settings.line_key_template USING btree (organization_id, lower(name))
CREATE UNIQUE INDEX line_key_template_pkey ON device_settings.line_key_template USING btree (organization_id, id)
CREATE UNIQUE INDEX line_port_pkey ON devices.line_port USING btree (organization_id, id)
CREATE UNIQUE INDEX line_port_port_in_use ON devices.line_port USING btree (organization_id, device_id, port)
CREATE UNIQUE INDEX line_port_primary ON devices.line_port USING btree (organization_id, device_id) WHERE primary_owner
CREATE UNIQUE INDEX line_port_user_in_use ON devices.line_port USING btree (organization_id, line_port_user)
CREATE UNIQUE INDEX link_directory_pkey ON sign_in.link_directory USING btree (hash)
CREATE UNIQUE INDEX link_pkey ON sign_in.link USING btree (organization_id, person_id, kind)
CREATE UNIQUE INDEX location_name ON tenancy.location USING btree (organization_id, name_key)
CREATE UNIQUE INDEX location_pkey ON tenancy.location USING btree (organization_id, id)
CREATE UNIQUE INDEX location_routing_prefix ON tenancy.location USING btree (organization_id, routing_prefix)
CREATE UNIQUE INDEX mac_in_use ON devices.mac_directory USING btree (mac)
CREATE UNIQUE INDEX message_pkey ON mail.message USING btree (organization_id, id)
CREATE UNIQUE INDEX metering_report_pkey ON integrated_services.metering_report USING btree (organization_id, day, level, counted_id)
CREATE UNIQUE INDEX migration_pkey ON bellhop.migration USING btree (name)
CREATE UNIQUE INDEX model_approval_pkey ON catalog.model_approval USING btree (model)
CREATE UNIQUE INDEX number_in_use ON numbers.number_directory USING btree (e164)
CREATE UNIQUE INDEX number_main ON numbers.number USING btree (organization_id, location_id) WHERE main_number
CREATE UNIQUE INDEX number_pkey ON numbers.number USING btree (organization_id, e164)
CREATE UNIQUE INDEX number_state_pkey ON integrated_services.number_state USING btree (organization_id, service_id, e164)
CREATE UNIQUE INDEX organization_count_pkey ON overview.organization_count USING btree (organization_id, counted_id)
CREATE UNIQUE INDEX organization_number_key ON tenancy.organization USING btree (number)
CREATE UNIQUE INDEX organization_pkey ON tenancy.organization USING btree (id)
CREATE UNIQUE INDEX organization_sip_domain_key ON tenancy.organization USING btree (sip_domain)
CREATE UNIQUE INDEX owner_setting_pkey ON device_settings.owner_setting USING btree (organization_id, owner_id)
CREATE UNIQUE INDEX passkey_in_use ON sign_in.passkey_directory USING btree (credential_id)
CREATE UNIQUE INDEX passkey_pkey ON sign_in.passkey USING btree (organization_id, id)
CREATE UNIQUE INDEX password_pkey ON access.password USING btree (organization_id, person_id)
CREATE UNIQUE INDEX person_pkey ON people.person USING btree (organization_id, id)
CREATE UNIQUE INDEX phone_request_pkey ON registrations.phone_request USING btree (organization_id, device_id, action)
CREATE UNIQUE INDEX proof_directory_pkey ON provisioning.proof_directory USING btree (key)
CREATE UNIQUE INDEX recovery_code_pkey ON sign_in.recovery_code USING btree (organization_id, person_id, hash)
CREATE UNIQUE INDEX remote_location_pkey ON integrated_services.remote_location USING btree (organization_id, service_id, remote_id)
CREATE UNIQUE INDEX request_budget_pkey ON access.request_budget USING btree (organization_id)
CREATE UNIQUE INDEX request_pkey ON ONLY provisioning.request USING btree (organization_id, occurred_at, id)
CREATE UNIQUE INDEX role_assignment_pkey ON access.role_assignment USING btree (organization_id, person_id, role)
CREATE UNIQUE INDEX service_of_location ON integrated_services.service USING btree (organization_id, location_id) WHERE (location_id IS NOT NULL)
CREATE UNIQUE INDEX service_per_webex_organization ON integrated_services.service USING btree (organization_id, webex_org_id)
CREATE UNIQUE INDEX service_pkey ON integrated_services.service USING btree (organization_id, id)
CREATE UNIQUE INDEX session_directory_pkey ON sign_in.session_directory USING btree (hash)
CREATE UNIQUE INDEX session_pkey ON sign_in.session USING btree (organization_id, id)
CREATE UNIQUE INDEX setting_pkey ON bellhop.setting USING btree (name)
CREATE UNIQUE INDEX special_access_open ON tenancy.special_access_request USING btree (organization_id) WHERE (status = 'requested'::text)
CREATE UNIQUE INDEX special_access_request_pkey ON tenancy.special_access_request USING btree (organization_id, id)
CREATE UNIQUE INDEX template_name ON provisioning.template USING btree (organization_id, lower(name))
CREATE UNIQUE INDEX template_pkey ON provisioning.template USING btree (organization_id, id)
CREATE UNIQUE INDEX token_directory_pkey ON access.token_directory USING btree (hash)
CREATE UNIQUE INDEX token_pkey ON access.token USING btree (organization_id, id)
CREATE UNIQUE INDEX totp_pkey ON sign_in.totp USING btree (organization_id, person_id)
CREATE UNIQUE INDEX usage_day_pkey ON integrated_services.usage_day USING btree (organization_id, service_id, day)
CREATE UNIQUE INDEX used_challenge_pkey ON sign_in.used_challenge USING btree (hash)
CREATE UNIQUE INDEX virtual_line_pkey ON virtual_lines.virtual_line USING btree (organization_id, id)
CREATE UNIQUE INDEX voucher_directory_pkey ON oauth.voucher_directory USING btree (hash)
CREATE UNIQUE INDEX voucher_pkey ON oauth.voucher USING btree (organization_id, id)
CREATE UNIQUE INDEX webex_grant_pkey ON integrated_services.webex_grant USING btree (organization_id, service_id)
CREATE UNIQUE INDEX webhook_pkey ON webhooks.webhook USING btree (organization_id, id)
CREATE UNIQUE INDEX workspace_pkey ON workspaces.workspace USING btree (organization_id, id)

-- row security
access.administered_location on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
access.password on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
access.request_budget on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
access.role_assignment on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
access.token on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
access.token_directory off: no policy
audit.event on: bellhop_local_select to bellhop_local using false; bellhop_own_select to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
bellhop.idempotency_key on: bellhop_local_all to bellhop_local using (caller_id = current_person()); bellhop_own_all to bellhop_own using (caller_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
bellhop.level off: no policy
bellhop.migration off: no policy
bellhop.setting off: no policy
bulk_jobs.error on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM bulk_jobs.job j
  WHERE ((j.organization_id = error.organization_id) AND (j.id = error.job_id)))); bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
bulk_jobs.item on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM bulk_jobs.job j
  WHERE ((j.organization_id = item.organization_id) AND (j.id = item.job_id)))); bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
bulk_jobs.job on: bellhop_local_all to bellhop_local using ((source_actor ->> 'id'::text) = (current_person())::text); bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
catalog.model_approval off: no policy
device_settings.background_image on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
device_settings.customization on: bellhop_local_all to bellhop_local using (((device_id IS NULL) AND (location_id IS NULL)) OR (location_id = ANY (current_locations())) OR (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = customization.organization_id) AND (d.id = customization.device_id))))); bellhop_local_delete to bellhop_local using ((location_id = ANY (current_locations())) OR (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = customization.organization_id) AND (d.id = customization.device_id))))); bellhop_own_all to bellhop_own using ((device_id IS NULL) OR (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[]))); bellhop_own_delete to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
device_settings.dynamic_setting on: bellhop_local_all to bellhop_local using (((device_id IS NULL) AND (location_id IS NULL)) OR (location_id = ANY (current_locations())) OR (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = dynamic_setting.organization_id) AND (d.id = dynamic_setting.device_id))))); bellhop_local_delete to bellhop_local using ((location_id = ANY (current_locations())) OR (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = dynamic_setting.organization_id) AND (d.id = dynamic_setting.device_id))))); bellhop_own_all to bellhop_own using ((device_id IS NULL) OR (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[]))); bellhop_own_delete to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
device_settings.layout on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = layout.organization_id) AND (d.id = layout.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
device_settings.line_key_template on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
device_settings.owner_setting on: bellhop_local_all to bellhop_local using (((person_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM people.person p
  WHERE ((p.organization_id = owner_setting.organization_id) AND (p.id = owner_setting.person_id))))) OR ((workspace_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM workspaces.workspace w
  WHERE ((w.organization_id = owner_setting.organization_id) AND (w.id = owner_setting.workspace_id)))))); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
devices.activation_code on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = activation_code.organization_id) AND (d.id = activation_code.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
devices.credential on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = credential.organization_id) AND (d.id = credential.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
devices.deleted_device on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
devices.device on: bellhop_local_delete to bellhop_local using (location_id = ANY (current_locations())); bellhop_local_select to bellhop_local using (location_id = ANY (current_locations())); bellhop_local_update to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using (id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); bellhop_own_select to bellhop_own using (id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); bellhop_own_update to bellhop_own using (id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
devices.device_tag on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = device_tag.organization_id) AND (d.id = device_tag.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
devices.hoteling on: bellhop_local_all to bellhop_local using (((person_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM people.person p
  WHERE ((p.organization_id = hoteling.organization_id) AND (p.id = hoteling.person_id))))) OR ((workspace_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM workspaces.workspace w
  WHERE ((w.organization_id = hoteling.organization_id) AND (w.id = hoteling.workspace_id)))))); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
devices.line_port on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = line_port.organization_id) AND (d.id = line_port.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
devices.mac_directory off: no policy
integrated_services.invitation on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.invitation_directory off: no policy
integrated_services.metering_report on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.number_state on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.remote_location on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.service on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.usage_day on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
integrated_services.webex_grant on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
licenses.assignment on: bellhop_local_all to bellhop_local using (((person_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM people.person p
  WHERE ((p.organization_id = assignment.organization_id) AND (p.id = assignment.person_id))))) OR ((workspace_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM workspaces.workspace w
  WHERE ((w.organization_id = assignment.organization_id) AND (w.id = assignment.workspace_id)))))); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
licenses.license on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
mail.message on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
numbers.count_change on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
numbers.extension on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
numbers.number on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
numbers.number_directory off: no policy
oauth.application on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
oauth.application_directory off: no policy
oauth.client_secret on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
oauth.consent on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
oauth.device_directory off: no policy
oauth.interaction_directory off: no policy
oauth.voucher on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
oauth.voucher_directory off: no policy
overview.device_hour on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
overview.organization_count on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
people.email_directory off: no policy
people.person on: bellhop_local_all to bellhop_local using ((location_id = ANY (current_locations())) OR (id = current_person())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
provisioning.device_access on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = device_access.organization_id) AND (d.id = device_access.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
provisioning.proof_directory off: no policy
provisioning.request on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = request.organization_id) AND (d.id = request.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); tenant to bellhop_app using (organization_id = current_organization())
provisioning.template on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
registrations.binding on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = binding.organization_id) AND (d.id = binding.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); edge to bellhop_edge using true; tenant to bellhop_app using (organization_id = current_organization())
registrations.device_status on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = device_status.organization_id) AND (d.id = device_status.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); edge to bellhop_edge using true; tenant to bellhop_app using (organization_id = current_organization())
registrations.event on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = event.organization_id) AND (d.id = event.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); edge to bellhop_edge using true; tenant to bellhop_app using (organization_id = current_organization())
registrations.phone_request on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM devices.device d
  WHERE ((d.organization_id = phone_request.organization_id) AND (d.id = phone_request.device_id)))); bellhop_own_all to bellhop_own using (device_id = ANY (( SELECT devices.own_devices() AS own_devices)::uuid[])); edge to bellhop_edge using true; tenant to bellhop_app using (organization_id = current_organization())
sign_in.brake off: no policy
sign_in.link on: bellhop_local_all to bellhop_local using (EXISTS ( SELECT
   FROM people.person p
  WHERE ((p.organization_id = link.organization_id) AND (p.id = link.person_id)))); bellhop_own_all to bellhop_own using (EXISTS ( SELECT
   FROM people.person p
  WHERE ((p.organization_id = link.organization_id) AND (p.id = link.person_id)))); tenant to bellhop_app using (organization_id = current_organization())
sign_in.link_directory off: no policy
sign_in.passkey on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
sign_in.passkey_directory off: no policy
sign_in.recovery_code on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
sign_in.session on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
sign_in.session_directory off: no policy
sign_in.totp on: bellhop_local_all to bellhop_local using (person_id = current_person()); bellhop_own_all to bellhop_own using (person_id = current_person()); tenant to bellhop_app using (organization_id = current_organization())
sign_in.used_challenge off: no policy
single_sign_on.connection on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
single_sign_on.domain on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
single_sign_on.domain_directory off: no policy
tenancy.floor on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
tenancy.location on: bellhop_local_all to bellhop_local using (id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
tenancy.organization on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (id = current_organization())
tenancy.special_access_request on: bellhop_local_all to bellhop_local using false; bellhop_own_all to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
virtual_lines.virtual_line on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
webhooks.delivery on: bellhop_local_delete to bellhop_local using false; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
webhooks.webhook on: bellhop_local_delete to bellhop_local using false; bellhop_local_insert to bellhop_local using ; bellhop_local_update to bellhop_local using false; bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())
workspaces.workspace on: bellhop_local_all to bellhop_local using (location_id = ANY (current_locations())); bellhop_own_delete to bellhop_own using false; bellhop_own_insert to bellhop_own using ; bellhop_own_update to bellhop_own using false; tenant to bellhop_app using (organization_id = current_organization())

-- grants
access.administered_location bellhop: delete, insert, maintain, references, select, trigger, truncate, update
access.administered_location bellhop_app: delete, insert, select, update
access.password bellhop: delete, insert, maintain, references, select, trigger, truncate, update
access.password bellhop_app: delete, insert, select, update
access.request_budget bellhop: delete, insert, maintain, references, select, trigger, truncate, update
access.request_budget bellhop_app: delete, insert, select, update
access.role_assignment bellhop: delete, insert, maintain, references, select, trigger, truncate, update
access.role_assignment bellhop_app: delete, insert, select, update
access.token bellhop: delete, insert, maintain, references, select, trigger, truncate, update
access.token bellhop_app: delete, insert, select, update
audit.event bellhop: delete, insert, maintain, references, select, trigger, truncate, update
audit.event bellhop_app: insert, select
bellhop.idempotency_key bellhop: delete, insert, maintain, references, select, trigger, truncate, update
bellhop.idempotency_key bellhop_app: delete, insert, select, update
bellhop.setting bellhop: delete, insert, maintain, references, select, trigger, truncate, update
bellhop.setting bellhop_app: insert, select, update
bulk_jobs.error bellhop: delete, insert, maintain, references, select, trigger, truncate, update
bulk_jobs.error bellhop_app: insert, select
bulk_jobs.item bellhop: delete, insert, maintain, references, select, trigger, truncate, update
bulk_jobs.item bellhop_app: delete, insert, select
bulk_jobs.job bellhop: delete, insert, maintain, references, select, trigger, truncate, update
bulk_jobs.job bellhop_app: insert, select, update
catalog.model_approval bellhop: delete, insert, maintain, references, select, trigger, truncate, update
catalog.model_approval bellhop_app: select
device_settings.background_image bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.background_image bellhop_app: delete, insert, select, update
device_settings.customization bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.customization bellhop_app: delete, insert, select, update
device_settings.dynamic_setting bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.dynamic_setting bellhop_app: delete, insert, select, update
device_settings.layout bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.layout bellhop_app: delete, insert, select, update
device_settings.line_key_template bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.line_key_template bellhop_app: delete, insert, select, update
device_settings.owner_setting bellhop: delete, insert, maintain, references, select, trigger, truncate, update
device_settings.owner_setting bellhop_app: delete, insert, select, update
devices.activation_code bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.activation_code bellhop_app: delete, insert, select, update
devices.credential bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.credential bellhop_app: delete, insert, select, update
devices.deleted_device bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.deleted_device bellhop_app: delete, insert, select
devices.device bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.device bellhop_app: delete, insert, select, update
devices.device_tag bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.device_tag bellhop_app: select
devices.hoteling bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.hoteling bellhop_app: delete, insert, select, update
devices.line_port bellhop: delete, insert, maintain, references, select, trigger, truncate, update
devices.line_port bellhop_app: delete, insert, select, update
integrated_services.invitation bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.invitation bellhop_app: delete, insert, select, update
integrated_services.metering_report bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.metering_report bellhop_app: delete, insert, select, update
integrated_services.number_state bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.number_state bellhop_app: delete, insert, select, update
integrated_services.remote_location bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.remote_location bellhop_app: delete, insert, select, update
integrated_services.service bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.service bellhop_app: delete, insert, select, update
integrated_services.standing bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.standing bellhop_app: select
integrated_services.usage_day bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.usage_day bellhop_app: delete, insert, select, update
integrated_services.webex_grant bellhop: delete, insert, maintain, references, select, trigger, truncate, update
integrated_services.webex_grant bellhop_app: delete, insert, select, update
licenses.assignment bellhop: delete, insert, maintain, references, select, trigger, truncate, update
licenses.assignment bellhop_app: delete, insert, select
licenses.license bellhop: delete, insert, maintain, references, select, trigger, truncate, update
licenses.license bellhop_app: insert, select, update
mail.message bellhop: delete, insert, maintain, references, select, trigger, truncate, update
mail.message bellhop_app: delete, insert, select, update
numbers.count_change bellhop: delete, insert, maintain, references, select, trigger, truncate, update
numbers.count_change bellhop_app: select
numbers.extension bellhop: delete, insert, maintain, references, select, trigger, truncate, update
numbers.extension bellhop_app: delete, insert, select, update
numbers.number bellhop: delete, insert, maintain, references, select, trigger, truncate, update
numbers.number bellhop_app: delete, insert, select, update
oauth.application bellhop: delete, insert, maintain, references, select, trigger, truncate, update
oauth.application bellhop_app: delete, insert, select, update
oauth.client_secret bellhop: delete, insert, maintain, references, select, trigger, truncate, update
oauth.client_secret bellhop_app: delete, insert, select, update
oauth.consent bellhop: delete, insert, maintain, references, select, trigger, truncate, update
oauth.consent bellhop_app: delete, insert, select, update
oauth.voucher bellhop: delete, insert, maintain, references, select, trigger, truncate, update
oauth.voucher bellhop_app: delete, insert, select, update
overview.device_hour bellhop: delete, insert, maintain, references, select, trigger, truncate, update
overview.device_hour bellhop_app: insert, select
overview.organization_count bellhop: delete, insert, maintain, references, select, trigger, truncate, update
overview.organization_count bellhop_app: select
people.person bellhop: delete, insert, maintain, references, select, trigger, truncate, update
people.person bellhop_app: delete, insert, select, update
provisioning.device_access bellhop: delete, insert, maintain, references, select, trigger, truncate, update
provisioning.device_access bellhop_app: delete, insert, select, update
provisioning.request bellhop: delete, insert, maintain, references, select, trigger, truncate, update
provisioning.request bellhop_app: select
provisioning.template bellhop: delete, insert, maintain, references, select, trigger, truncate, update
provisioning.template bellhop_app: delete, insert, select, update
registrations.binding bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.binding bellhop_app: delete, select
registrations.binding bellhop_edge: delete, insert, select, update
registrations.credential bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.credential bellhop_edge: select
registrations.device_status bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.device_status bellhop_app: select
registrations.device_status bellhop_edge: delete, insert, select, update
registrations.event bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.event bellhop_app: select
registrations.event bellhop_edge: insert
registrations.line_port bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.line_port bellhop_edge: select
registrations.phone_request bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.phone_request bellhop_app: insert, select, update
registrations.phone_request bellhop_edge: select
registrations.realm bellhop: delete, insert, maintain, references, select, trigger, truncate, update
registrations.realm bellhop_edge: select
sign_in.brake bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.brake bellhop_app: delete, insert, select, update
sign_in.link bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.link bellhop_app: delete, insert, select, update
sign_in.passkey bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.passkey bellhop_app: delete, insert, select, update
sign_in.recovery_code bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.recovery_code bellhop_app: delete, insert, select, update
sign_in.session bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.session bellhop_app: delete, insert, select, update
sign_in.totp bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.totp bellhop_app: delete, insert, select, update
sign_in.used_challenge bellhop: delete, insert, maintain, references, select, trigger, truncate, update
sign_in.used_challenge bellhop_app: insert, select
single_sign_on.connection bellhop: delete, insert, maintain, references, select, trigger, truncate, update
single_sign_on.connection bellhop_app: delete, insert, select, update
single_sign_on.domain bellhop: delete, insert, maintain, references, select, trigger, truncate, update
single_sign_on.domain bellhop_app: delete, insert, select, update
tenancy.floor bellhop: delete, insert, maintain, references, select, trigger, truncate, update
tenancy.floor bellhop_app: delete, insert, select, update
tenancy.location bellhop: delete, insert, maintain, references, select, trigger, truncate, update
tenancy.location bellhop_app: delete, insert, select, update
tenancy.organization bellhop: delete, insert, maintain, references, select, trigger, truncate, update
tenancy.organization bellhop_app: select, update
tenancy.special_access_request bellhop: delete, insert, maintain, references, select, trigger, truncate, update
tenancy.special_access_request bellhop_app: insert, select, update
virtual_lines.virtual_line bellhop: delete, insert, maintain, references, select, trigger, truncate, update
virtual_lines.virtual_line bellhop_app: delete, insert, select, update
webhooks.delivery bellhop: delete, insert, maintain, references, select, trigger, truncate, update
webhooks.delivery bellhop_app: delete, insert, select, update
webhooks.webhook bellhop: delete, insert, maintain, references, select, trigger, truncate, update
webhooks.webhook bellhop_app: delete, insert, select, update
workspaces.workspace bellhop: delete, insert, maintain, references, select, trigger, truncate, update
workspaces.workspace bellhop_app: delete, insert, select, update

-- functions
access.acting_in(home uuid, target uuid) returns uuid security definer
access.customers_provision(provider uuid) returns boolean security definer
access.describe_caller(home uuid, account uuid, target uuid) returns TABLE(kind text, organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[], acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean) security definer
access.find_bearer(token_hash bytea, target uuid) returns TABLE(kind text, organization_id uuid, organization_kind text, person_id uuid, email text, display_name text, roles text[], location_ids uuid[], acting_in uuid, own_permission text, home_permission text, acting_permission text, customers_provision boolean, scopes text[], expires_at timestamp with time zone) security definer
access.find_person_by_email(email_address text) returns TABLE(organization_id uuid, person_id uuid) security definer
access.find_request_budgets(organizations uuid[]) returns TABLE(organization_id uuid, per_organization integer, per_token integer) security definer
access.keep_token_directory() returns trigger security definer
access.may_sign_in(organization uuid, person uuid) returns boolean security definer
audit.announce() returns trigger
bellhop.create_monthly_partitions(parent regclass, months_ahead integer) returns void
bellhop.current_locations() returns uuid[]
bellhop.current_organization() returns uuid
bellhop.current_person() returns uuid
bellhop.drop_old_partitions(parent regclass, keep_days integer) returns void
bellhop.forget_levels(moment timestamp with time zone) returns void security definer
bellhop.isolate_tenants(tenant_table regclass, privileges text) returns void
bellhop.keep_house() returns void security definer
bellhop.only_read(role_name name, restricted regclass) returns void
bellhop.partition_key(parent regclass) returns text
bellhop.restrict(role_name name, restricted regclass, seen text, written text, command text) returns void
bellhop.settle_levels(keys text[], spent double precision[], most double precision[], per_second double precision[], since timestamp with time zone[]) returns TABLE(key text, amount double precision, at timestamp with time zone) security definer
bulk_jobs.announce() returns trigger
bulk_jobs.wake_stalled(stalled_before timestamp with time zone) returns integer security definer
device_settings.background_address(settings jsonb) returns text
device_settings.find_background_image(image_address text) returns TABLE(content_type text, content bytea, sha256 bytea) security definer
devices.announce_credential_change() returns trigger security definer
devices.find_activation_code(hash bytea) returns TABLE(organization_id uuid, device_id uuid) security definer
devices.find_mac(address text) returns TABLE(organization_id uuid, device_id uuid) security definer
devices.forget_former_deletion() returns trigger security definer
devices.is_suspended(organization uuid, device uuid) returns boolean security definer
devices.keep_friendly_name_key() returns trigger
devices.keep_location_of_line() returns trigger security definer
devices.keep_location_of_owner() returns trigger security definer
devices.keep_mac_directory() returns trigger security definer
devices.keep_owner() returns trigger security definer
devices.keep_tags() returns trigger security definer
devices.list_inventory(filters jsonb, after uuid, most integer, skipped integer) returns TABLE(id uuid, organization_id uuid, owner_organization_id uuid, mac text, model text, managed_by text, friendly_name text, serial text, firmware text, connection jsonb, update_protocol text, update_interval_minutes integer, admin_user_name text, has_admin_password boolean, time_zone text, template_id uuid, notes text, enabled boolean, created_at timestamp with time zone, organization_name text, organization_kind text, organization_permission text, owner_name text, lines jsonb) security definer
devices.location_of(organization uuid, device uuid) returns uuid security definer
devices.macs_in_use(addresses text[]) returns SETOF text security definer
devices.own_devices() returns uuid[] security definer
integrated_services.administrators_above(organization uuid) returns SETOF text security definer
integrated_services.failing_in_work() returns integer security definer
integrated_services.find_invitation(hash bytea) returns TABLE(organization_id uuid, invitation_id uuid) security definer
integrated_services.health_below(root uuid) returns TABLE(status text, reason text, suspended boolean, services integer, oldest_unsynced_at timestamp with time zone) security definer
integrated_services.is_grant_shared(service uuid) returns boolean security definer
integrated_services.keep_invitation_directory() returns trigger security definer
integrated_services.report_metering(at timestamp with time zone) returns integer security definer
integrated_services.services_below(root uuid, filters jsonb, before_id uuid, most integer) returns TABLE(service integrated_services.standing, organization_name text, channel_name text, location_name text, remote_location_name text, users_in_use integer, usage_day date) security definer
integrated_services.wake_due(at timestamp with time zone, most integer) returns integer security definer
integrated_services.want_sync(location uuid, at timestamp with time zone) returns void security definer
jobs.enqueue(task text, payload json, run_at timestamp with time zone, job_key text) returns void security definer
licenses.count_assignment() returns trigger security definer
mail.development_outbox(before uuid, most integer) returns TABLE(organization_id uuid, id uuid, recipient text, subject text, content_encrypted bytea, created_at timestamp with time zone) security definer
mail.enqueue(organization uuid, message uuid) returns void security definer
mail.forget_old() returns void security definer
mail.sender_name() returns text security definer
mail.wake_stalled() returns integer security definer
numbers.count_numbers() returns trigger security definer
numbers.keep_number_directory() returns trigger security definer
numbers.number_of_extension() returns trigger security definer
numbers.sum_up_counts() returns void security definer
numbers.taken(wanted text[]) returns SETOF text security definer
numbers.tell_extension() returns trigger security definer
oauth.admitted_applications(applications uuid[]) returns TABLE(id uuid, kind text, name text, description text, organization_name text) security definer
oauth.answer_device(code_hash bytea, answer jsonb, at timestamp with time zone) returns boolean security definer
oauth.consume_device(device_hash bytea, at timestamp with time zone) returns boolean security definer
oauth.consume_voucher(voucher_hash bytea, at timestamp with time zone) returns boolean security definer
oauth.delete_interaction(interaction_hash bytea) returns void security definer
oauth.find_access_token(token_hash bytea, at timestamp with time zone) returns TABLE(organization_id uuid, consent_id uuid, application_id uuid, person_id uuid, scopes text[], created_at timestamp with time zone, expires_at timestamp with time zone) security definer
oauth.find_application(application uuid, at timestamp with time zone) returns TABLE(organization_id uuid, organization_name text, id uuid, kind text, name text, description text, redirect_uris text[], scopes text[], is_public boolean, device_grant boolean, secret_hashes bytea[]) security definer
oauth.find_device(code_hash bytea, at timestamp with time zone) returns jsonb security definer
oauth.find_interaction(interaction_hash bytea, at timestamp with time zone) returns jsonb security definer
oauth.find_voucher(voucher_hash bytea, voucher_kind text, at timestamp with time zone) returns TABLE(payload jsonb, consumed_at timestamp with time zone) security definer
oauth.keep_application_directory() returns trigger security definer
oauth.keep_house() returns void security definer
oauth.keep_voucher_directory() returns trigger security definer
oauth.poll_device(device_hash bytea, at timestamp with time zone, not_before timestamp with time zone) returns TABLE(payload jsonb, consumed_at timestamp with time zone, too_soon boolean) security definer
oauth.save_device(device_hash bytea, code_hash bytea, device jsonb, until timestamp with time zone) returns void security definer
oauth.save_interaction(interaction_hash bytea, interaction jsonb, until timestamp with time zone) returns void security definer
overview.count_organizations(moment timestamp with time zone) returns void security definer
people.keep_email_directory() returns trigger security definer
provisioning.count_devices_with(template uuid, other_than text[]) returns bigint security definer
provisioning.models_of_template(template uuid, account uuid) returns text[] security definer
provisioning.record_requests(requests jsonb) returns void security definer
provisioning.share_proofs(told text[], told_at timestamp with time zone[], heard_up_to bigint, page integer, most_kept integer) returns TABLE(key text, proved_at timestamp with time zone, number bigint) security definer
provisioning.template_text(template uuid, device_model text) returns text security definer
registrations.announce_change(changed text[]) returns void
registrations.announce_device_change() returns trigger security definer
registrations.announce_line_port_change() returns trigger security definer
registrations.announce_organization() returns trigger security definer
registrations.announce_organization_change() returns trigger security definer
registrations.announce_suspension() returns trigger security definer
registrations.cached_name(organization_id uuid, sip_user_name text) returns text
registrations.delete_status_first() returns trigger security definer
sign_in.account_of(organization uuid, person uuid) returns TABLE(organization_id uuid, person_id uuid, email text, display_name text, login_enabled boolean, suspended boolean, password_hash text, has_totp boolean, passkeys integer, recovery_codes integer) security definer
sign_in.end_session(session_hash bytea) returns void security definer
sign_in.find_by_link(link_hash bytea) returns TABLE(organization_id uuid, person_id uuid) security definer
sign_in.find_by_passkey(credential text) returns TABLE(organization_id uuid, person_id uuid) security definer
sign_in.find_platform() returns TABLE(organization_id uuid, has_administrator boolean) security definer
sign_in.forget_old() returns void security definer
sign_in.keep_link_directory() returns trigger security definer
sign_in.keep_passkey_directory() returns trigger security definer
sign_in.keep_session_directory() returns trigger security definer
sign_in.look_at_session(session_hash bytea, idle interval) returns TABLE(organization_id uuid, person_id uuid, session_id uuid, authenticated_at timestamp with time zone) security definer
sign_in.use_session(session_hash bytea, address inet, idle interval) returns TABLE(organization_id uuid, person_id uuid, session_id uuid, authenticated_at timestamp with time zone) security definer
single_sign_on.domain_required_of(organization uuid, person uuid) returns text security definer
single_sign_on.find_by_domain(email_domain text) returns TABLE(organization_id uuid, required boolean) security definer
single_sign_on.keep_domain_directory() returns trigger security definer
tenancy.count_below(root uuid) returns bigint security definer
tenancy.create_organization(id uuid, kind text, parent_id uuid, service_provider_id uuid, display_name text, sip_base text, attributes jsonb) returns void security definer
tenancy.find_below(root uuid, organization uuid) returns SETOF tenancy.organization security definer
tenancy.find_organization(organization uuid) returns TABLE(id uuid, kind text, parent_id uuid, suspended boolean) security definer
tenancy.find_special_access_request(root uuid, request uuid) returns uuid security definer
tenancy.is_suspended(lineage uuid[]) returns boolean security definer
tenancy.keep_lineage() returns trigger security definer
tenancy.organizations_below(root uuid, kinds text[], name_prefix text, after_id uuid, most integer) returns SETOF tenancy.organization security definer
tenancy.organizations_to_purge() returns SETOF uuid security definer
tenancy.platform_administrators(organization uuid) returns SETOF text security definer
tenancy.provider_of(organization uuid) returns uuid security definer
tenancy.purge_organization(organization uuid, most integer) returns bigint security definer
tenancy.special_access_requests(root uuid, wanted_status text, before_id uuid, most integer) returns TABLE(id uuid, organization_id uuid, organization_name text, reason text, status text, requested_by_email text, requested_at timestamp with time zone, decided_by_email text, decided_at timestamp with time zone, answer text) security definer
webhooks.failing_in_work() returns integer security definer
webhooks.forget_deliveries() returns void security definer
webhooks.tell_status_changes() returns trigger security definer
webhooks.wake_stalled() returns integer security definer
