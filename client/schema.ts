// Made by npm run generate from generated/openapi.json.
export interface paths {
    "/v1/adminAudit/eventCategories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the categories of audit events */
        get: operations["listAdminAuditEventCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adminAudit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what administrators did, newest first */
        get: operations["listAdminAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/adminAudit/events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the audit events of a period as CSV or lines of JSON */
        get: operations["exportAdminAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admittedServiceApps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the service apps that the organization has let in, whoever registered them */
        get: operations["listAdmittedServiceApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the integrations and service apps of the organization */
        get: operations["listApplications"];
        put?: never;
        /** Register an integration or a service app; its secret is shown this once */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one application of the organization */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Delete an application; everything it was allowed ends at once */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        /** Change an application; what is not given stays */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/v1/applications/{applicationId}/actions/authorize/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a service app act in the organization */
        post: operations["authorizeServiceApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/actions/deauthorize/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut a service app out of the organization; its tokens are dead at once */
        post: operations["deauthorizeServiceApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/actions/rotateSecret/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new secret; the old one works until the overlap is over */
        post: operations["rotateApplicationSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get tokens of a service app in an organization that authorized it */
        post: operations["createServiceAppToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what applications may do for a person */
        get: operations["listAuthorizations"];
        put?: never;
        post?: never;
        /** Revoke everything that the organization and its people allowed an application */
        delete: operations["deleteAuthorizationsOfClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/{authorizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one token of an application; with a refresh token goes all that came of it */
        delete: operations["deleteAuthorization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorizations/tokenExpiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get when the token of this very request expires */
        get: operations["getTokenExpiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consentInvitations/actions/begin/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the browser of who was invited to Webex */
        post: operations["beginConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consentInvitations/actions/read/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who asks whom for what, by the token of a link; uses nothing up */
        post: operations["readConsentInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consentInvitations/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where Webex sends the browser back to; keeps what was granted, and goes on */
        get: operations["finishConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/developmentOutbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mails of a demo that has no mail server, newest first */
        get: operations["listDevelopmentOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices of an organization */
        get: operations["listDevices"];
        put?: never;
        /** Create a device by MAC address */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one device */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /** Delete a device */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        /** Change the tags of a device */
        patch: operations["changeDeviceTags"];
        trace?: never;
    };
    "/v1/devices/{deviceId}/actions/generatePassword/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a device a new SIP password by the rules of its location, shown this one time */
        post: operations["generateDevicePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/actions/reboot/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a registered phone to restart, which ends its calls */
        post: operations["rebootDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Preview the configuration file of a device, passwords masked */
        get: operations["previewDeviceConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/configuration/actions/preview/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Preview the file of a device as a template text would make it, passwords masked */
        post: operations["previewDeviceTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List when a device registered, went, or was refused, newest first */
        get: operations["listDeviceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/phoneRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what the phone was last asked for, by Apply changes or a reboot, and what became of it */
        get: operations["listPhoneRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how a device gets its configuration file */
        get: operations["getDeviceProvisioning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Let Bellhop provision a device, or no longer */
        patch: operations["updateDeviceProvisioning"];
        trace?: never;
    };
    "/v1/devices/{deviceId}/provisioning/actions/closeFirstBootWindow/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the phone fetch its file only with a password again */
        post: operations["closeDeviceFirstBootWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/provisioning/actions/openFirstBootWindow/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the phone fetch its file once more without a password; changes the SIP password */
        post: operations["openDeviceFirstBootWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/provisioning/actions/revealSecretLink/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show the secret link under which a device fetches its file */
        post: operations["revealDeviceSecretLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/provisioning/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the template that the file of a device is made by */
        put: operations["chooseDeviceTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a device is registered as now */
        get: operations["listDeviceRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{deviceId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a device asked the configuration server for, newest first */
        get: operations["listDeviceRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/activationCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a device that its phone claims by an activation code */
        post: operations["createActivationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disclaimers/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what must be confirmed before something is done */
        get: operations["getDisclaimer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hear what changes, as server-sent events */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List integrated services of an organization and of all below it, the newest first */
        get: operations["listIntegratedServices"];
        put?: never;
        /** Add Webex Cloud Connect to a customer, and ask the customer's administrator for consent */
        post: operations["createIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one integrated service */
        get: operations["getIntegratedService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is said of an integrated service; what is not given stays */
        patch: operations["updateIntegratedService"];
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/remove/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a service: take back what was put to Webex, and end the connection */
        post: operations["removeIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/resendInvitation/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the invitation again; a former one ends */
        post: operations["resendInvitationOfIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a suspended service */
        post: operations["restoreIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/revokeInvitation/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the invitation that is open */
        post: operations["revokeInvitationOfIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a service: nothing is synced until it is restored */
        post: operations["suspendIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/actions/syncNow/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sync locations, numbers and usage now */
        post: operations["syncNowOfIntegratedService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every step of a service, the newest first */
        get: operations["listIntegratedServiceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which location here has the numbers of which location at Webex */
        put: operations["attachLocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the locations of a service's Webex organization, by name */
        get: operations["listRemoteLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the numbers of a service and how each stands at Webex */
        get: operations["listServiceNumbers"];
        put?: never;
        /** Add numbers to a service: single ones, a range or a file; or say what would become of them */
        post: operations["uploadServiceNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/numbers/actions/resolveDrift/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put numbers to Webex again that were changed there, or give them up */
        post: operations["resolveServiceNumberDrift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the license usage of a service day by day, the newest first */
        get: operations["listIntegratedServiceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/{serviceId}/usage.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the license usage of a service as CSV */
        get: operations["exportIntegratedServiceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count integrated services by how they stand, of an organization and of all below it */
        get: operations["getIntegratedServiceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/integratedServices/numbers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a file of numbers to fill in */
        get: operations["getServiceNumberSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the licenses of the organization */
        get: operations["listLicenses"];
        put?: never;
        /** Give the organization units of a license */
        post: operations["addLicense"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licenses/{licenseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one license, and who has it */
        get: operations["getLicense"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how many units of a license there are */
        patch: operations["changeLicense"];
        trace?: never;
    };
    "/v1/licenses/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a person licenses or take them away */
        patch: operations["changeLicensesOfPerson"];
        trace?: never;
    };
    "/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the locations of the organization */
        get: operations["listLocations"];
        put?: never;
        /** Create a location */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one location */
        get: operations["getLocation"];
        /** Change a location; what is not given stays as it is */
        put: operations["updateLocation"];
        post?: never;
        /** Delete a location that nothing is in any more */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{locationId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore everybody in a location */
        post: operations["restoreLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{locationId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep everybody in a location from signing in and registering */
        post: operations["suspendLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{locationId}/floors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the floors of a location */
        get: operations["listFloors"];
        put?: never;
        /** Create a floor of a location */
        post: operations["createFloor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{locationId}/floors/{floorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one floor of a location */
        get: operations["getFloor"];
        /** Change a floor of a location */
        put: operations["updateFloor"];
        post?: never;
        /** Delete a floor of a location */
        delete: operations["deleteFloor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meteringReports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a provider or channel is billed by, as it was at 12:00 UTC of a day */
        get: operations["getMeteringReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meteringReports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export the metering report of a day as CSV */
        get: operations["exportMeteringReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations this token can see */
        get: operations["listOrganizations"];
        put?: never;
        /** Create a customer */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        /** Delete an organization with everything in it */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        /** Change name and rules of an organization */
        patch: operations["changeOrganization"];
        trace?: never;
    };
    "/v1/organizations/{orgId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore an organization */
        post: operations["restoreOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an organization and all below from signing in and registering */
        post: operations["suspendOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the email domains of an organization */
        get: operations["listDomains"];
        put?: never;
        /** Claim an email domain, which counts from when it is verified */
        post: operations["addDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give an email domain up */
        delete: operations["deleteDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/domains/{domain}/actions/verify/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify an email domain by its TXT record, or by the word of the platform */
        post: operations["verifyDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/requestBudget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how many requests a minute an organization may make */
        get: operations["getRequestBudget"];
        /** Say how many requests a minute an organization may make */
        put: operations["setRequestBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{orgId}/singleSignOn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which OpenID Connect issuer the people of an organization sign in at */
        get: operations["getSingleSignOn"];
        /** Connect an organization to an OpenID Connect issuer, or change how */
        put: operations["setSingleSignOn"];
        post?: never;
        /** Disconnect an organization from its issuer */
        delete: operations["deleteSingleSignOn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how an organization is */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/deviceHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how the devices of an organization have been */
        get: operations["getDeviceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how the customers below are */
        get: operations["listCustomerOverviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/passwordResets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link for a new password sent; the answer is the same whether the address is known or not */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List people, or find colleagues by name or email address */
        get: operations["listPeople"];
        put?: never;
        /** Create a person, with licenses and numbers */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one person */
        get: operations["getPerson"];
        /** Replace everything about a person */
        put: operations["replacePerson"];
        post?: never;
        /** Delete a person with their devices */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/actions/invite/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send somebody the link to choose a first password with, once more */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/actions/removeSecondFactors/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove all of somebody's second factors: codes of an app, passkeys and recovery codes */
        post: operations["removeSecondFactors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a person */
        post: operations["restorePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a person from signing in and registering */
        post: operations["suspendPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/administeredLocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See where a person is a location administrator */
        get: operations["getAdministeredLocations"];
        /** Say where a person is a location administrator */
        put: operations["replaceAdministeredLocations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/features/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the numbers of a person */
        get: operations["getNumbersOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the person whose token this is */
        get: operations["getMyself"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/me/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you may do in an organization, and what is withheld and why */
        get: operations["getOwnPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personalAccessTokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your access tokens that still work */
        get: operations["listPersonalAccessTokens"];
        put?: never;
        /** Create an access token for your scripts; it is shown this once */
        post: operations["createPersonalAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personalAccessTokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of your access tokens at once */
        delete: operations["revokePersonalAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personalAccessTokens/actions/revokeAll/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke all your access tokens at once */
        post: operations["revokePersonalAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provisioningPermissions/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether an account may provision devices */
        get: operations["getProvisioningPermission"];
        /** Say whether an account may provision devices */
        put: operations["setProvisioningPermission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provisioningTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the provisioning templates of your account */
        get: operations["listProvisioningTemplates"];
        put?: never;
        /** Add a provisioning template */
        post: operations["createProvisioningTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provisioningTemplates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a provisioning template */
        get: operations["getProvisioningTemplate"];
        put?: never;
        post?: never;
        /** Delete a provisioning template that no device has */
        delete: operations["deleteProvisioningTemplate"];
        options?: never;
        head?: never;
        /** Change a provisioning template */
        patch: operations["updateProvisioningTemplate"];
        trace?: never;
    };
    "/v1/provisioningTemplates/builtIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the built-in template of a model, to copy from */
        get: operations["getBuiltInProvisioningTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the administrator roles */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one administrator role */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what access tokens and applications can be limited to, in words */
        get: operations["listScopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/serviceProviders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the service providers at and below your organization */
        get: operations["listServiceProviders"];
        put?: never;
        /** Create a service provider, or a channel of one */
        post: operations["createServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/serviceProviders/{serviceProviderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one service provider */
        get: operations["getServiceProvider"];
        put?: never;
        post?: never;
        /** Delete a service provider with everything in it */
        delete: operations["deleteServiceProvider"];
        options?: never;
        head?: never;
        /** Change name and rules of a service provider */
        patch: operations["changeServiceProvider"];
        trace?: never;
    };
    "/v1/serviceProviders/{serviceProviderId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore a service provider */
        post: operations["restoreServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/serviceProviders/{serviceProviderId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a service provider and all below from signing in and registering */
        post: operations["suspendServiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the session of this browser, and whose it is */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/actions/reauthenticate/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove once more who you are, before you change how you sign in; needs the cookie of a session */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/actions/signOut/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this browser */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the browsers you are signed in with */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out one of your browsers */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/actions/endOthers/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out all your browsers but this one */
        post: operations["endOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with email address and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signIn/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey alone */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signIn/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser asks an authenticator for, to sign in with a passkey */
        post: operations["askForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signIn/secondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete signing in with a code or a recovery code */
        post: operations["answerSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInLinks/actions/follow/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the password that a link from a mail allows to set, once, and sign in */
        post: operations["followSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInLinks/actions/look/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose link from a mail this is, and what for; uses nothing up */
        post: operations["lookAtSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you can sign in with */
        get: operations["getSignInMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register the passkey that an authenticator made */
        post: operations["registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Call a passkey something else */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/v1/signInMethods/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser asks an authenticator for, to register a passkey */
        post: operations["offerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your password; all your other browsers are signed out */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/recoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get ten new recovery codes, shown this once; former ones no longer work */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up codes of an app; the secret is shown this once */
        post: operations["enrollTotp"];
        /** Have no codes of an app asked for any more */
        delete: operations["removeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signInMethods/totp/actions/confirm/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the app with its first code; from then on codes are asked for */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/singleSignOn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether addresses like this one sign in at an issuer, and where; says nothing about who exists */
        post: operations["lookUpSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/singleSignOn/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the issuer sends the browser back to; signs in and goes on */
        get: operations["finishSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/singleSignOn/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Send a browser to its organization's issuer */
        get: operations["startSingleSignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sipDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices in an inventory, across the organizations below */
        get: operations["listSipDevices"];
        put?: never;
        /** Add a device to the stock */
        post: operations["createSipDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sipDevices/{sipDeviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one device of an inventory */
        get: operations["getSipDevice"];
        put?: never;
        post?: never;
        /** Remove a device from the platform */
        delete: operations["deleteSipDevice"];
        options?: never;
        head?: never;
        /** Change what an operator says of a device */
        patch: operations["updateSipDevice"];
        trace?: never;
    };
    "/v1/sipDevices/{sipDeviceId}/actions/assign/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign a device to an organization and to extensions of it */
        post: operations["assignSipDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sipDevices/{sipDeviceId}/actions/clearAssignment/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a device back to stock; its phone stops registering */
        post: operations["clearSipDeviceAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sipPasswordRules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what the SIP password of a device must be like */
        get: operations["getSipPasswordRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sipPasswordRules/actions/generatePassword/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a SIP password that the rules of a location, or of the organization, allow */
        post: operations["generateSipPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/specialAccessRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests for special access, the newest first */
        get: operations["listSpecialAccessRequests"];
        put?: never;
        /** Ask for special access to device management */
        post: operations["requestSpecialAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/specialAccessRequests/{requestId}/actions/grant/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant special access to device management */
        post: operations["grantSpecialAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/specialAccessRequests/{requestId}/actions/refuse/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse special access to device management */
        post: operations["refuseSpecialAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/specialAccessRequests/{requestId}/actions/withdraw/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request for special access, or the access */
        post: operations["withdrawSpecialAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/actions/validateExtensions/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which of some extensions are free in the whole organization */
        post: operations["validateExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/actions/validateNumbers/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which of some phone numbers could be added */
        post: operations["validateNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a third-party device registers with */
        get: operations["getCallingDeviceDetails"];
        /** Reset the SIP password of a device */
        put: operations["updateThirdPartyDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/actions/applyChanges/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the phone of a device to fetch its changes now */
        post: operations["applyDeviceChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/actions/backgroundImageUpload/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a background image and show it on a device */
        post: operations["uploadBackgroundImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/availableMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who could have a line on a device */
        get: operations["listMembersForDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/availableMembers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count who could have a line on a device */
        get: operations["countMembersForDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/dynamicSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set or clear settings of a third-party device */
        put: operations["updateDeviceDynamicSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what is on the keys of a device */
        get: operations["getDeviceLayout"];
        /** Arrange the keys of a device */
        put: operations["updateDeviceLayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who has a line on a device */
        get: operations["listDeviceMembers"];
        /** Say who has a line on a device */
        put: operations["replaceDeviceMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/{deviceId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings of a device */
        get: operations["getDeviceSettings"];
        /** Change the settings of a device; what is not given stays as it is */
        put: operations["updateDeviceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the devices that a line key template would be applied to */
        post: operations["previewApplyLineKeyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/actions/validateMacs/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find out whether devices could be added under MAC addresses */
        post: operations["validateMacs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/availableMembers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who could have a line on any device */
        get: operations["listAvailableMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/availableMembers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count who could have a line on any device */
        get: operations["countAvailableMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/backgroundImages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the background images of the organization */
        get: operations["listBackgroundImages"];
        put?: never;
        post?: never;
        /** Delete background images; those that settings show only if forced */
        delete: operations["deleteBackgroundImages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/dectNetworks/supportedDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the DECT bases */
        get: operations["listDectDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/dects/supportedDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the DECT bases under their former path */
        get: operations["listDectDevicesDeprecated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/dynamicSettings/settingsGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the settings that third-party phones have, by family */
        get: operations["listDynamicSettingsGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/lineKeyTemplates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the line key templates */
        get: operations["listLineKeyTemplates"];
        put?: never;
        /** Create a line key template for a model */
        post: operations["createLineKeyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/lineKeyTemplates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a line key template */
        get: operations["getLineKeyTemplate"];
        /** Change the keys of a line key template */
        put: operations["updateLineKeyTemplate"];
        post?: never;
        /** Delete a line key template; devices keep the keys they got from it */
        delete: operations["deleteLineKeyTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/devices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the device settings of the organization */
        get: operations["getOrganizationDeviceSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/applyLineKeyTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the line key template jobs, the newest first */
        get: operations["listApplyLineKeyTemplateJobs"];
        put?: never;
        /** Give many devices the keys of a template */
        post: operations["startApplyLineKeyTemplateJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a line key template job and how far it is */
        get: operations["getApplyLineKeyTemplateJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a line key template job could not do, and why */
        get: operations["listApplyLineKeyTemplateJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/callDeviceSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the device settings jobs, the newest first */
        get: operations["listCallDeviceSettingsJobs"];
        put?: never;
        /** Change the device settings of the organization or a location */
        post: operations["startCallDeviceSettingsJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/callDeviceSettings/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a device settings job and how far it is */
        get: operations["getCallDeviceSettingsJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/callDeviceSettings/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a device settings job could not do, and why */
        get: operations["listCallDeviceSettingsJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/dynamicDeviceSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the dynamic device settings jobs, the newest first */
        get: operations["listDynamicDeviceSettingsJobs"];
        put?: never;
        /** Set or clear settings of the third-party phones of the organization or a location */
        post: operations["startDynamicDeviceSettingsJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a dynamic device settings job and how far it is */
        get: operations["getDynamicDeviceSettingsJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a dynamic device settings job could not do, and why */
        get: operations["listDynamicDeviceSettingsJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/rebuildPhones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the rebuild phones jobs, the newest first */
        get: operations["listRebuildPhonesJobs"];
        put?: never;
        /** Make the phones of a location fetch their configuration anew */
        post: operations["startRebuildPhonesJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/rebuildPhones/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a rebuild phones job and how far it is */
        get: operations["getRebuildPhonesJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/devices/rebuildPhones/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a rebuild phones job could not do, and why */
        get: operations["listRebuildPhonesJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/locations/deleteCallingLocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the delete calling location jobs, the newest first */
        get: operations["listDeleteCallingLocationJobs"];
        put?: never;
        /** Take calling away from a location, as a job */
        post: operations["startDeleteCallingLocationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a delete calling location job and how far it is */
        get: operations["getDeleteCallingLocationJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/pause/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a delete calling location job */
        post: operations["pauseDeleteCallingLocationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/actions/resume/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a delete calling location job */
        post: operations["resumeDeleteCallingLocationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/locations/deleteCallingLocation/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a delete calling location job could not do, and why */
        get: operations["listDeleteCallingLocationJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/numbers/manageNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the manage numbers jobs, the newest first */
        get: operations["listManageNumbersJobs"];
        put?: never;
        /** Move or delete phone numbers, or change what they are used for, as a job */
        post: operations["startManageNumbersJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a manage numbers job and how far it is */
        get: operations["getManageNumbersJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/pause/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a manage numbers job */
        post: operations["pauseManageNumbersJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/actions/resume/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a manage numbers job */
        post: operations["resumeManageNumbersJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/jobs/numbers/manageNumbers/{jobId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a manage numbers job could not do, and why */
        get: operations["listManageNumbersJobErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/lists/devices/{deviceId}/dynamicSettings/actions/getSettings/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get the settings of a third-party device */
        post: operations["getDeviceDynamicSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get what the organization says about the settings of a family or model */
        post: operations["getOrganizationDynamicSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/lists/locations/{locationId}/devices/dynamicSettings/actions/getSettings/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get what a location says about the settings of a family or model */
        post: operations["getLocationDynamicSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the locations that have calling */
        get: operations["listCallingLocations"];
        put?: never;
        /** Enable calling for a location */
        post: operations["enableCallingAtLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the calling details of a location */
        get: operations["getCallingLocation"];
        /** Change the calling details of a location; what is not given stays as it is */
        put: operations["updateCallingLocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/actions/generatePassword/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a SIP password that the rules of the location allow */
        post: operations["generateExamplePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/actions/precheckForDeletion/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what keeps a location from losing calling */
        post: operations["checkCallingLocationForDeletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/actions/validateExtensions/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which of some extensions are free in a location */
        post: operations["validateExtensionsOfLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/availableNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the phone numbers that could be the main number of a location: all of its own */
        get: operations["listAvailableNumbersOfLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/devices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the device settings of a location */
        get: operations["getLocationDeviceSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Activate or deactivate phone numbers of a location */
        put: operations["changeNumberState"];
        /** Add phone numbers to a location */
        post: operations["addNumbers"];
        /** Remove phone numbers from a location */
        delete: operations["removeNumbers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/locations/{locationId}/numbers/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what phone numbers of a location are metered by: users, services or contact centers, and calls at once */
        put: operations["setNumberUsage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List phone numbers, and the extensions of who has none */
        get: operations["listNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/{ownerId}/devices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the devices of a person have in common */
        get: operations["getPersonDeviceSettings"];
        /** Change what the devices of a person have in common */
        put: operations["updatePersonDeviceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/{personId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices on which a person has a line */
        get: operations["listDevicesOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/{personId}/devices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the devices and calling apps of a person */
        get: operations["countDevicesOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/{personId}/devices/settings/hoteling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether guests may use the phones of a person */
        put: operations["setHotelingOfPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/{personId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a person numbers or take them away */
        put: operations["changeNumbersOfPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/people/primary/availableNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the phone numbers that a person could get */
        get: operations["listAvailableNumbersForPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/supportedDevices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the device models that can be added */
        get: operations["listSupportedDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/virtualLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List virtual lines */
        get: operations["listVirtualLines"];
        put?: never;
        /** Create a virtual line with its number */
        post: operations["createVirtualLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/virtualLines/{virtualLineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one virtual line and the devices that show it */
        get: operations["getVirtualLine"];
        /** Change a virtual line; what is not given stays */
        put: operations["updateVirtualLine"];
        post?: never;
        /** Delete a virtual line, with its number and its appearances on devices */
        delete: operations["deleteVirtualLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/virtualLines/{virtualLineId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices that show a virtual line */
        get: operations["listDevicesOfVirtualLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/virtualLines/{virtualLineId}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the number of a virtual line */
        get: operations["getVirtualLineNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/virtualLines/availableNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the phone numbers that a virtual line could get */
        get: operations["listAvailableNumbersForVirtualLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/workspaces/{ownerId}/devices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the devices of a workspace have in common */
        get: operations["getWorkspaceDeviceSettings"];
        /** Change what the devices of a workspace have in common */
        put: operations["updateWorkspaceDeviceSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/workspaces/{workspaceId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the devices on which a workspace has a line */
        get: operations["listDevicesOfWorkspace"];
        /** Say whether guests may use the phones of a workspace */
        put: operations["setHotelingOfWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/workspaces/{workspaceId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a workspace numbers or take them away */
        put: operations["changeNumbersOfWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/config/workspaces/availableNumbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the phone numbers that a workspace could get */
        get: operations["listAvailableNumbersForWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/pstn/locations/{locationId}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how the calls of a location reach the telephone network */
        get: operations["getPstnConnection"];
        /** Choose how the calls of a location reach the telephone network */
        put: operations["choosePstnConnection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telephony/pstn/locations/{locationId}/connectionOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List how the calls of a location can reach the telephone network */
        get: operations["listPstnConnectionOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["listWebhooks"];
        put?: never;
        /** Have events of a resource sent to a URL */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one webhook */
        get: operations["getWebhook"];
        /** Change a webhook, or switch it on again */
        put: operations["updateWebhook"];
        post?: never;
        /** Delete a webhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was sent to a webhook in the last week, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List workspaces */
        get: operations["listWorkspaces"];
        put?: never;
        /** Create a workspace, with license and numbers where it calls */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one workspace */
        get: operations["getWorkspace"];
        /** Change a workspace; capacity, type and notes are cleared unless given */
        put: operations["updateWorkspace"];
        post?: never;
        /** Delete a workspace with its devices */
        delete: operations["deleteWorkspace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/actions/restore/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore the phones of a workspace */
        post: operations["restoreWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/actions/suspend/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the phones of a workspace from signing in and registering */
        post: operations["suspendWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what the devices of a workspace can measure */
        get: operations["getWorkspaceCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/{workspaceId}/features/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the numbers of a workspace */
        get: operations["getNumbersOfWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /**
             * Format: date-time
             * @description When it was created.
             */
            created: string;
            /** @description What the SIP edge offers, in this order. */
            digestAlgorithms: ("MD5" | "SHA-256")[];
            /**
             * @description Full name.
             * @example Acme, Inc.
             */
            displayName: string;
            /** @description Webex for Government. */
            fedRamp: boolean;
            /** @description Opaque id of the account. */
            id: string;
            /**
             * @description What kind of account it is.
             * @enum {unknown}
             */
            kind: "platform" | "service-provider" | "customer";
            /** @description The account right above it. */
            parentId?: string;
            /**
             * @description Allow to provision devices.
             * @enum {unknown}
             */
            provisioningPermission: "NONE" | "VIEW" | "MODIFY";
            /** @description The provider at the top of its branch. */
            serviceProviderId?: string;
            /** @description Domain and digest realm of all its lines. */
            sipDomain: string;
            sipPasswordRules: components["schemas"]["SipPasswordRules"];
            /**
             * @description What its phones are configured to use.
             * @enum {unknown}
             */
            sipTransport: "UDP" | "TCP" | "TLS";
            /** @description Special access to device management: partner-managed devices. */
            specialAccess: boolean;
            /**
             * @description Whether its phones encrypt media.
             * @enum {unknown}
             */
            srtp: "off" | "optional" | "mandatory";
            /** @description Whether it has been suspended itself. */
            suspended: boolean;
            /** @description Whether the SIP edge takes TLS only. */
            tlsRequired: boolean;
        };
        AccountList: {
            items: components["schemas"]["Account"][];
        };
        ActivationCode: {
            /**
             * @description Sixteen digits, shown this one time.
             * @example 5414011256173816
             */
            code: string;
            /**
             * Format: date-time
             * @description When the code can no longer be used.
             */
            expiryTime: string;
        };
        AdministeredLocations: {
            /** @description Ids of the locations that the person administers with the role of a location administrator. */
            locationIds: string[];
        };
        AdmittedServiceApps: {
            items: {
                /** @description When it was let in, with these scopes. */
                created: string;
                /** @description What the application does for those who let it in. */
                description: string;
                /** @description Opaque id of the application. */
                id: string;
                /** @description What people read when they are asked for consent. */
                name: string;
                /** @description The organization that registered it. */
                ownerName: string;
                /** @description The most that the application may ask for. */
                scopes: string[];
            }[];
        };
        Application: {
            /** @description What the application calls itself towards the authorization server. */
            clientId: string;
            /** @description When it was registered. */
            created: string;
            /** @description What the application does for those who let it in. */
            description: string;
            /** @description Whether it may ask by a code that a person types elsewhere (RFC 8628), for devices without a browser. Off unless said. */
            deviceGrant: boolean;
            /** @description Opaque id of the application. */
            id: string;
            /** @description What people read when they are asked for consent. */
            name: string;
            /** @description Opaque id of the organization that owns it. */
            orgId: string;
            /** @description Whether it has no secret. */
            publicClient: boolean;
            /** @description Where the browser may be sent with a code, compared character by character: https, or http on localhost. */
            redirectUris: string[];
            /** @description The most that the application may ask for. */
            scopes: string[];
            type: "integration" | "service";
        };
        ApplicationList: {
            items: components["schemas"]["Application"][];
        };
        ApplicationWithSecret: {
            /** @description What the application calls itself towards the authorization server. */
            clientId: string;
            /** @description Shown this once; a public client has none. */
            clientSecret?: string;
            /** @description When it was registered. */
            created: string;
            /** @description What the application does for those who let it in. */
            description: string;
            /** @description Whether it may ask by a code that a person types elsewhere (RFC 8628), for devices without a browser. Off unless said. */
            deviceGrant: boolean;
            /** @description Opaque id of the application. */
            id: string;
            /** @description What people read when they are asked for consent. */
            name: string;
            /** @description Opaque id of the organization that owns it. */
            orgId: string;
            /** @description Whether it has no secret. */
            publicClient: boolean;
            /** @description Where the browser may be sent with a code, compared character by character: https, or http on localhost. */
            redirectUris: string[];
            /** @description The most that the application may ask for. */
            scopes: string[];
            type: "integration" | "service";
        };
        ApplyLineKeyTemplateJob: {
            /** @description For how many of them the keys are too many or too few. */
            advisoryCount: number;
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            /** @description What kind of job it is. */
            name: string;
            /** @description How much of it is done. */
            percentageComplete: number;
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            /** @description Who started it. */
            sourceUserId: string;
            /** @description Organization that it works on. */
            targetCustomerId: string;
            /** @description Of the request that started it. */
            trackingId: string;
            /** @description How many devices have the keys now. */
            updatedCount: number;
        };
        ApplyLineKeyTemplateJobList: {
            items: components["schemas"]["ApplyLineKeyTemplateJob"][];
        };
        ApplyLineKeyTemplateToStart: {
            /**
             * @description Whether to apply a template, or to put devices back to their default layout.
             * @enum {unknown}
             */
            action: "APPLY_TEMPLATE" | "APPLY_DEFAULT_TEMPLATES";
            /** @description Only devices for which one of these is so: the template has more or fewer keys of a kind than the device can use. */
            advisoryTypes?: {
                /** @enum {unknown} */
                fewSharedAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreCPEAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreModeManagementAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreMonitorAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreSharedAppearancesEnabled?: true | false | "true" | "false";
            };
            /** @description Leave devices alone that have their own. */
            excludeDevicesWithCustomLayout?: boolean;
            /** @description No devices with one of these tags. */
            excludeDeviceTags?: string[];
            /** @description Only devices with one of these tags. */
            includeDeviceTags?: string[];
            /** @description Only devices at these locations. */
            locationIds?: string[];
            /** @description The template; required to apply one. */
            templateId?: string;
        };
        AssertedCredential: {
            /** @description Answers of extensions; none is asked for. */
            clientExtensionResults?: Record<string, never>;
            id: string;
            rawId: string;
            response: {
                authenticatorData: string;
                clientDataJSON: string;
                signature: string;
                userHandle?: string;
            };
            /** @constant */
            type: "public-key";
        };
        AuditCategoryList: {
            eventCategories: string[];
        };
        AuditEvent: {
            /** @description Absent for what Bellhop did itself. */
            actorId?: string;
            /** @description Where who did it belongs. */
            actorOrgId?: string;
            /** Format: date-time */
            created: string;
            data: {
                /**
                 * @description What was done, as one stable word; an extension of Bellhop.
                 * @example device.created
                 */
                action: string;
                /** @example Ann Lee: Device created, 805EC0112233 */
                actionText: string;
                /** @description Email address of who did it. */
                actorEmail?: string;
                /** @description Where the request came from. */
                actorIp?: string;
                /** @description Who did it. */
                actorName?: string;
                /** @description Absent for who acts from another organization. */
                actorOrgName?: string;
                /** @description What sent it. */
                actorUserAgent?: string;
                /** @description What it became, secrets masked; an extension of Bellhop. */
                after?: {
                    [key: string]: unknown;
                };
                /** @description What it was, secrets masked; an extension of Bellhop. */
                before?: {
                    [key: string]: unknown;
                };
                eventCategory: string;
                /** @example Device created */
                eventDescription: string;
                /** @description Id of what it was done to. */
                targetId?: string;
                /** @description Its name at that moment. */
                targetName?: string;
                targetOrgId: string;
                targetOrgName: string;
                /** @description Kind of what it was done to. */
                targetType?: string;
                /** @description Of the request, as its answer said. */
                trackingId?: string;
            };
            /** @description Opaque id of the event. */
            id: string;
        };
        AuditEventList: {
            items: components["schemas"]["AuditEvent"][];
        };
        Authorization: {
            /** @description Opaque id of the application that holds it. */
            applicationId: string;
            /** @description What the application is called. */
            applicationName: string;
            /** @description What the application calls itself. */
            clientId: string;
            /** @description When it was issued. */
            created: string;
            /** @description Opaque id of the authorization. */
            id: string;
            /** @description Opaque id of the person it acts for. */
            personId: string;
            /** @description Of which token. */
            type: "refresh" | "access";
        };
        AuthorizationList: {
            items: components["schemas"]["Authorization"][];
        };
        AvailableMembers: {
            members: {
                /** @description Extension. */
                extension?: string;
                /** @description First name, or the name of the workspace. */
                firstName: string;
                /** @description Id of the person, workspace or virtual line. */
                id: string;
                /** @description Last name; empty for a workspace. */
                lastName: string;
                /**
                 * @description The member's own line, or one shared with other devices.
                 * @enum {unknown}
                 */
                lineType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                location?: {
                    /** @description Id of the location. */
                    id: string;
                    /** @description Its name. */
                    name: string;
                };
                /**
                 * @description Who it is: a person, a workspace or a virtual line.
                 * @enum {unknown}
                 */
                memberType: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                /** @description Primary telephone number, in E.164. */
                phoneNumber?: string;
            }[];
        };
        AvailableNumberList: {
            phoneNumbers: {
                /** @description Whether it is the main number of its location. */
                isMainNumber: boolean;
                isServiceNumber: boolean;
                /** @description In E.164. */
                phoneNumber: string;
                /** @enum {unknown} */
                state: "ACTIVE" | "INACTIVE";
                /** @enum {unknown} */
                telephonyType: "PSTN_NUMBER" | "MOBILE_NUMBER";
            }[];
        };
        BackgroundImageList: {
            backgroundImages: {
                /** @description Where phones fetch it; the value of the setting 'background.customUrl'. */
                backgroundImageUrl: string;
                /**
                 * @description What the image is called.
                 * @example CompanyLogoBlue
                 */
                fileName: string;
            }[];
            /** @description How many images the organization has. */
            count: string;
        };
        BackgroundImagesToDelete: {
            backgroundImages: {
                /**
                 * @description What the image is called.
                 * @example CompanyLogoBlue
                 */
                fileName: string;
                /** @description Delete it even if settings show it; they show no background afterwards. */
                forceDelete?: boolean;
            }[];
        };
        BackgroundImageUpload: {
            /** @description PNG or JPEG of at most 625 KB; what it is is told from its bytes. */
            file: unknown;
            /** @description The same, as some clients call it. */
            filename?: string;
            /**
             * @description What the image is called.
             * @example CompanyLogoBlue
             */
            fileName?: string;
        };
        BuiltInProvisioningTemplate: {
            /**
             * @description How values are escaped in it.
             * @enum {unknown}
             */
            format: "key-value" | "xml";
            model: string;
            /** @description To be copied and changed. */
            text: string;
        };
        BulkJobErrorList: {
            items: {
                error: {
                    /**
                     * @description The HTTP status that a request would have got.
                     * @example 400
                     */
                    key: string;
                    message: {
                        code: string;
                        description: string;
                        locationId?: string;
                    }[];
                };
                /** @enum {unknown} */
                errorType: "WARN" | "ERROR";
                /** @description What it was about. */
                item?: string;
                /** @description Its place in the job, from 1. */
                itemNumber: number;
                trackingId: string;
            }[];
        };
        CallDeviceSettingsJob: {
            counts: {
                numbersDeleted: number;
                numbersFailed: number;
                numbersMoved: number;
                totalNumbers: number;
            };
            /** @description How many devices it has reached. */
            deviceCount: number;
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            jobType: string;
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            locationCustomizationsEnabled: boolean;
            /** @description Empty for the whole organization. */
            locationId: string;
            /** @description What kind of job it is. */
            name: string;
            operationType: string;
            /** @description How much of it is done. */
            percentageComplete: number;
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            sourceLocationId: string;
            sourceLocationName: string;
            /** @description Who started it. */
            sourceUserId: string;
            /**
             * @description Whose devices it is about.
             * @enum {unknown}
             */
            target: "CUSTOMER" | "LOCATION";
            /** @description Organization that it works on. */
            targetCustomerId: string;
            targetLocationId: string;
            targetLocationName: string;
            /** @description Of the request that started it. */
            trackingId: string;
        };
        CallDeviceSettingsJobList: {
            items: components["schemas"]["CallDeviceSettingsJob"][];
        };
        CallDeviceSettingsToStart: {
            customizations?: components["schemas"]["CustomizationsInput"];
            /** @description Of a location: whether it has settings of its own, or again those of the organization. */
            locationCustomizationsEnabled?: boolean;
            /** @description Only this location; empty is the whole organization. */
            locationId?: string;
        };
        CallingDetails: {
            /** @description Only for a device that was added by an activation code. */
            activationState?: string;
            /** @description Tags of the device. */
            description: string[];
            /** @description A unique identifier for the device. */
            id: string;
            /** @description The address it registered from; absent until it did. */
            ip?: string;
            /** @description MAC address, twelve digits without separators. */
            mac?: string;
            /**
             * @description Who manages the configuration of the device.
             * @enum {unknown}
             */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            /**
             * @description Manufacturer of the device.
             * @enum {unknown}
             */
            manufacturer: "CISCO" | "THIRD_PARTY";
            /** @description The model of the device. */
            model: string;
            owner?: {
                /** @description What the phone registers: user@domain of its primary line. */
                linePort?: string;
                /**
                 * @description What the phone authenticates as.
                 * @example 3928291234
                 */
                sipUserName: string;
            };
            proxy?: {
                /** @description Where the phone sends all SIP requests. */
                outboundProxy: string;
            };
            /** @description Whether its firmware follows an upgrade channel. */
            upgradeChannelEnabled: boolean;
        };
        CallingLocation: {
            /**
             * @description Language that announcements are spoken in.
             * @example en_us
             */
            announcementLanguage?: string;
            callingLineId: {
                /** @description What is shown to who is called. */
                name?: string;
                /** @description Main number of the location. */
                phoneNumber?: string;
            };
            chargeNumber?: string;
            connection?: {
                id: string;
                /** @enum {unknown} */
                type: "ROUTE_GROUP" | "TRUNK";
            };
            /**
             * @description SIP domain of its lines.
             * @example 98079001.sip.bellhop.test
             */
            defaultDomain: string;
            /** @description Whether it must be dialed. */
            enforceOutsideDialDigit: boolean;
            /** @description Name shown outside the organization. */
            externalCallerIdName: string;
            /** @description Opaque id of the location. */
            id: string;
            /** @description Name of the location. */
            name: string;
            /** @description What is dialed to reach an outside line. */
            outsideDialDigit?: string;
            pAccessNetworkInfo?: string;
            /** @description What is dialed before an extension from another location. */
            routingPrefix?: string;
            /** @description Most people that the location takes. */
            userLimit: number;
        };
        CallingLocationChange: {
            /**
             * @description Language that announcements are spoken in.
             * @example en_us
             */
            announcementLanguage?: string;
            callingLineId?: {
                /** @description What is shown to who is called. Null takes it away. */
                name?: string | null;
                /**
                 * @description Main number: an active one of the location.
                 * @example +12145555698
                 */
                phoneNumber?: string;
            };
            /** @description Number that is charged for calls. Null takes it away. */
            chargeNumber?: string | null;
            /** @description Over which route its calls leave; its connection is a local gateway then. */
            connection?: {
                /** @description Of the route. */
                id: string;
                /** @enum {unknown} */
                type: "ROUTE_GROUP" | "TRUNK";
            };
            /** @description Whether it must be dialed. */
            enforceOutsideDialDigit?: boolean;
            /** @description Name shown outside the organization. Null takes it away. */
            externalCallerIdName?: string | null;
            /** @description What is dialed to reach an outside line. Null takes it away. */
            outsideDialDigit?: string | null;
            /** @description Where its network is, for emergency calls. Null takes it away. */
            pAccessNetworkInfo?: string | null;
            /** @description What is dialed before an extension from another location; unique. Null takes it away. */
            routingPrefix?: string | null;
        };
        CallingLocationList: {
            locations: {
                callingLineId: {
                    /** @description What is shown to who is called. */
                    name?: string;
                    /** @description Main number of the location. */
                    phoneNumber?: string;
                };
                e911SetupRequired: boolean;
                /** @description Whether it must be dialed. */
                enforceOutsideDialDigit: boolean;
                /** @description Opaque id of the location. */
                id: string;
                /** @description Name of the location. */
                name: string;
                /** @description What is dialed to reach an outside line. */
                outsideDialDigit?: string;
                /** @description What is dialed before an extension from another location. */
                routingPrefix?: string;
            }[];
        };
        CallingToEnable: {
            address: {
                /**
                 * @description Street and number.
                 * @example 123 Some St.
                 */
                address1: string;
                /**
                 * @description Second line.
                 * @example Suite 456
                 */
                address2?: string;
                /**
                 * @description City.
                 * @example Denver
                 */
                city: string;
                /**
                 * @description Two letters, ISO 3166-1.
                 * @example US
                 */
                country: string;
                /**
                 * @description Postal code.
                 * @example 80202
                 */
                postalCode: string;
                /**
                 * @description State or province.
                 * @example CO
                 */
                state: string;
            };
            /**
             * @description Language that announcements are spoken in.
             * @example en_us
             */
            announcementLanguage: string;
            /** @description Id of the location. */
            id: string;
            /**
             * @description Name, unique in the organization; at most 80 characters where calling is enabled.
             * @example Denver
             */
            name: string;
            /**
             * @description Language of the location.
             * @example en_us
             */
            preferredLanguage: string;
            /**
             * @description Name of the time zone.
             * @example America/Denver
             */
            timeZone: string;
        };
        ChangedAccount: {
            /** @description What the SIP edge offers, in this order. */
            digestAlgorithms?: ("MD5" | "SHA-256")[];
            /**
             * @description Full name.
             * @example Acme, Inc.
             */
            displayName?: string;
            /** @description Webex for Government. */
            fedRamp?: boolean;
            sipPasswordRules?: components["schemas"]["SipPasswordRules"];
            /**
             * @description What its phones are configured to use.
             * @enum {unknown}
             */
            sipTransport?: "UDP" | "TCP" | "TLS";
            /**
             * @description Whether its phones encrypt media.
             * @enum {unknown}
             */
            srtp?: "off" | "optional" | "mandatory";
            /** @description Whether the SIP edge takes TLS only. */
            tlsRequired?: boolean;
        };
        ChangedDeviceLayout: {
            kemKeys?: components["schemas"]["KemKey"][];
            /** @enum {unknown} */
            kemModuleType?: "KEM_14_KEYS" | "KEM_18_KEYS" | "KEM_20_KEYS";
            /**
             * @description DEFAULT: the lines of the device, in their order.
             * @enum {unknown}
             */
            layoutMode: "DEFAULT" | "CUSTOM";
            lineKeys?: components["schemas"]["LineKey"][];
            /** @description Whether the user may reorder the keys on the phone. */
            userReorderEnabled?: boolean;
        };
        ChangedDeviceSettings: {
            /** @description False: nothing of its own any more; the location or organization decides. */
            customEnabled: boolean;
            customizations: components["schemas"]["CustomizationsInput"];
        };
        ChangedDynamicSettings: {
            tags?: {
                /**
                 * @description CLEAR: inherit again.
                 * @enum {unknown}
                 */
                action: "SET" | "CLEAR";
                /**
                 * @description Name of the setting.
                 * @example %ENABLE_BLUETOOTH%
                 */
                tag: string;
                /** @description Required to SET. */
                value?: string;
            }[];
        };
        ChangedLicense: {
            /** @description Units there are. */
            totalUnits: number;
        };
        ChangedLineKeyTemplate: {
            lineKeys: components["schemas"]["LineKey"][];
            /** @description Whether the user may reorder the keys on the phone. */
            userReorderEnabled?: boolean;
        };
        ChangedLocation: {
            address?: {
                /**
                 * @description Street and number.
                 * @example 123 Some St.
                 */
                address1?: string;
                /**
                 * @description Second line.
                 * @example Suite 456
                 */
                address2?: string;
                /**
                 * @description City.
                 * @example Denver
                 */
                city?: string;
                /**
                 * @description Two letters, ISO 3166-1.
                 * @example US
                 */
                country?: string;
                /**
                 * @description Postal code.
                 * @example 80202
                 */
                postalCode?: string;
                /**
                 * @description State or province.
                 * @example CO
                 */
                state?: string;
            };
            /**
             * @description Name, unique in the organization; at most 80 characters where calling is enabled.
             * @example Denver
             */
            name?: string;
            /**
             * @description Language of the location.
             * @example en_us
             */
            preferredLanguage?: string;
            /**
             * @description Name of the time zone.
             * @example America/Denver
             */
            timeZone?: string;
        };
        ChangedProvisioningPermission: {
            /**
             * @description Allow to provision devices.
             * @enum {unknown}
             */
            permission: "NONE" | "VIEW" | "MODIFY";
        };
        ChangedProvisioningTemplate: {
            /** @description Null takes it away. */
            description?: string | null;
            /**
             * @description Catalog models it is for; it must render for each of them.
             * @example [
             *       "DMS Yealink T46U"
             *     ]
             */
            models?: string[];
            /**
             * @description Once per account.
             * @example Reception desks
             */
            name?: string;
            /** @description LiquidJS. Every value is escaped for the format of the file on its way out. */
            text?: string;
        };
        ChangedSingleSignOn: {
            /** @description By which the issuer knows Bellhop. */
            clientId: string;
            /** @description It is never shown again. Left out, the former one stays, unless issuer or clientId change. */
            clientSecret?: string;
            /** @description Whether people can sign in there. */
            enabled: boolean;
            /**
             * @description Its metadata stands at <issuer>/.well-known/openid-configuration: https, on the public internet unless the operator allows more.
             * @example https://login.example.com
             */
            issuer: string;
            /** @description Whether people with addresses of the verified domains sign in there and nowhere else; full administrators still may. */
            required?: boolean;
        };
        /** @description Null takes a value away. MAC address and model change only while no line is on it. */
        ChangedSipDevice: {
            adminPassword?: string | null;
            adminUserName?: string | null;
            connection?: {
                /** @description Only for STATIC. */
                address?: string;
                /** @description Only for STATIC. */
                gateway?: string;
                /** @description Only for STATIC. */
                netmask?: string;
                /** @enum {unknown} */
                type: "DHCP" | "STATIC";
            } | null;
            /** @description A disabled device gets no file and cannot register. */
            enabled?: boolean;
            firmware?: string | null;
            friendlyName?: string | null;
            /**
             * @description MAC address in any notation; once on the platform.
             * @example 805EC0123456
             */
            mac?: string;
            /**
             * @description Model or display name of the catalog.
             * @example DMS Yealink T46U
             */
            model?: string;
            notes?: string | null;
            serial?: string | null;
            templateId?: string | null;
            timeZone?: string | null;
            updateIntervalMinutes?: number | null;
            updateProtocol?: ("https" | "http" | "tftp") | null;
        };
        ChangedVirtualLine: {
            /** @description Language that announcements are spoken in. */
            announcementLanguage?: string;
            /** @description First name shown to who is called. */
            callerIdFirstName?: string;
            /** @description Last name shown to who is called. */
            callerIdLastName?: string;
            /** @description Number shown to who is called. */
            callerIdNumber?: string;
            /**
             * @description What is shown on phones.
             * @example Bob Smith
             */
            displayName?: string;
            /** @description Null takes it away. */
            extension?: string | null;
            /**
             * @description First name.
             * @example Bob
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Smith
             */
            lastName?: string;
            /** @description Null takes it away. */
            phoneNumber?: string | null;
            /**
             * @description Name of the time zone.
             * @example Africa/Algiers
             */
            timeZone?: string;
        };
        ChangedWebhook: {
            /**
             * @description What people call it.
             * @example Stock keeping
             */
            name: string;
            /**
             * @description Accepted; whose a webhook is never changes.
             * @enum {unknown}
             */
            ownedBy?: "creator" | "org";
            /** @description Signs every event. It is never shown again. */
            secret?: string;
            /**
             * @description Switches on what failed too often.
             * @enum {unknown}
             */
            status?: "active";
            /**
             * @description Where events are sent with POST: https, on the public internet unless the operator allows more.
             * @example https://example.com/bellhop
             */
            targetUrl: string;
        };
        ChangedWorkspace: {
            calendar?: {
                emailAddress?: string;
                /** @enum {unknown} */
                type: "none" | "google" | "microsoft";
            };
            calling?: {
                /**
                 * @description How it calls.
                 * @enum {unknown}
                 */
                type: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none";
                webexCalling?: {
                    /** @description 2 to 10 digits. */
                    extension?: string;
                    /** @description Of several, the oldest is taken; of none, too. */
                    licenses?: string[];
                    /** @description Where the line is. */
                    locationId?: string;
                    /** @description A number of the location. */
                    phoneNumber?: string;
                };
            };
            /**
             * @description How many people fit in.
             * @example 5
             */
            capacity?: number;
            deviceHostedMeetings?: {
                enabled: boolean;
                siteUrl?: string;
            };
            /**
             * @description At most 30 characters, and none of % # < > / \ ".
             * @example SFO-12 Capanina
             */
            displayName?: string;
            /** @description On which floor of the location. */
            floorId?: string;
            /**
             * @description Whether its desk can be booked.
             * @enum {unknown}
             */
            hotdeskingStatus?: "on" | "off";
            indoorNavigation?: {
                url?: string;
            };
            /** @description Where it is; cannot be changed once it is set. */
            locationId?: string;
            /** @description Anything worth knowing about it. */
            notes?: string;
            /** @description SIP address where a third party calls for it. */
            sipAddress?: string;
            /**
             * @description What devices it takes; cannot be changed once it is set.
             * @enum {unknown}
             */
            supportedDevices?: "collaborationDevices" | "phones";
            /**
             * @description What kind of room it is.
             * @enum {unknown}
             */
            type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other";
            /** @description The same in the older API. */
            workspaceLocationId?: string;
        };
        ChosenPstnConnection: {
            /** @description Of an option. */
            id: string;
            /** @description For a local gateway. */
            premiseRouteId?: string;
            /**
             * @description For a local gateway.
             * @enum {unknown}
             */
            premiseRouteType?: "ROUTE_GROUP" | "TRUNK";
        };
        ConsentBegun: {
            /** @description Where the browser goes on, at Webex. */
            url: string;
        };
        ConsentInvitation: {
            /** @description Who was written to. */
            contactName: string;
            /** @description For whom. */
            customerName: string;
            /**
             * Format: date-time
             * @description Until when it can be approved.
             */
            expiresAt: string;
            /** @description What will be asked for; all of it is needed. */
            permissions: {
                /** @description In words. */
                description: string;
                /** @description As Webex calls it. */
                scope: string;
            }[];
            /** @description Who asks. */
            providerName: string;
            /** @description What is to be connected. */
            serviceName: string;
            /**
             * @description Whether it can still be approved.
             * @enum {unknown}
             */
            state: "open" | "used" | "revoked" | "expired";
        };
        ConsentInvitationToken: {
            /** @description What follows `#token=` in the link. */
            token: string;
        };
        CurrentSession: {
            /**
             * Format: date-time
             * @description When the person last proved who they are.
             */
            authenticatedAt: string;
            displayName: string;
            email: string;
            id: string;
            /**
             * Format: date-time
             * @description Until then, how one signs in can be changed without proving it again.
             */
            mayChangeSignInUntil: string;
            orgId: string;
            personId: string;
        };
        CustomerOverviewList: {
            /**
             * Format: date-time
             * @description When all of this was counted; once a minute.
             */
            countedAt?: string;
            items: {
                /** @description Absent where "Allow to provision devices" keeps them from the caller. */
                devices?: {
                    /** @description Registered, with or without issues. */
                    connected: number;
                    /** @description Failing registration, firmware below the minimum, or both. */
                    needAttention: number;
                    /** @description All of them. */
                    total: number;
                };
                /** @description Its name. */
                displayName: string;
                /** @description Id of the organization. */
                id: string;
                /** @description Whether it, or an account above it, is suspended. */
                suspended: boolean;
            }[];
        };
        /** @description The settings that hold, by family: what this level says, else the level above, else the default. */
        Customizations: {
            ata?: {
                /** @enum {unknown} */
                ataDtmfMethod: "INBAND" | "AVT" | "AUTO";
                /** @enum {unknown} */
                ataDtmfMode: "STRICT" | "NORMAL";
                audioCodecPriority: {
                    /** @enum {unknown} */
                    primary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                cdpEnabled: boolean;
                lldpEnabled: boolean;
                nightlyResyncEnabled: boolean;
                qosEnabled: boolean;
                snmp: {
                    enabled: boolean;
                    getCommunity: string;
                    setCommunity: string;
                    snmpV3Enabled: boolean;
                    trustedIP: string;
                };
                vlan: {
                    enabled: boolean;
                    value: number;
                };
                webAccessEnabled: boolean;
            };
            dect?: {
                audioCodecPriority: {
                    /** @enum {unknown} */
                    primary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                cdpEnabled: boolean;
                dect6825HandsetEmergencyNumber: string;
                lldpEnabled: boolean;
                multicast: string;
                nightlyResyncEnabled: boolean;
                qosEnabled: boolean;
                vlan: {
                    enabled: boolean;
                    value: number;
                };
                webAccessEnabled: boolean;
            };
            mpp?: {
                acd: {
                    /** @enum {unknown} */
                    displayCallqueueAgentSoftkeys: "FRONT_PAGE" | "LAST_PAGE";
                    enabled: boolean;
                };
                activeCallFocusEnabled: boolean;
                allowMonitorLinesEnabled: boolean;
                audioCodecPriority: {
                    /** @enum {unknown} */
                    primary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                background: {
                    customUrl: string;
                    /** @enum {unknown} */
                    image: "NONE" | "DARK_BLUE" | "CISCO_DARK_BLUE" | "WEBEX_DARK_BLUE" | "CUSTOM_BACKGROUND";
                };
                /** @enum {unknown} */
                backgroundImage8875: "CYAN_DARK" | "PURPLE_DARK" | "BLUE_DARK" | "VIOLET_DARK" | "BLUE_LIGHT" | "VIOLET_LIGHT";
                /** @enum {unknown} */
                backlightTimer: "ONE_MIN" | "FIVE_MIN" | "THIRTY_MIN" | "ALWAYS_ON";
                /** @enum {unknown} */
                backlightTimer68XX78XX: "ALWAYS_ON" | "TEN_SEC" | "TWENTY_SEC" | "THIRTY_SEC" | "OFF";
                bluetooth: {
                    enabled: boolean;
                    /** @enum {unknown} */
                    mode: "PHONE" | "HANDS_FREE" | "BOTH";
                };
                /** @enum {unknown} */
                callHistory: "WEBEX_UNIFIED_CALL_HISTORY" | "LOCAL_CALL_HISTORY";
                callsPerLine: number;
                cdpEnabled: boolean;
                /** @enum {unknown} */
                cfExpandedSoftKey: "ONLY_THE_CALL_FORWARD_ALL" | "ALL_CALL_FORWARDS";
                /** @enum {unknown} */
                contacts: "XSI_DIRECTORY" | "WEBEX_DIRECTORY";
                /** @enum {unknown} */
                defaultLoggingLevel: "STANDARD" | "DEBUGGING";
                dialAssistEnabled: boolean;
                /** @enum {unknown} */
                displayNameFormat: "PERSON_NUMBER" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME";
                dndServicesEnabled: boolean;
                enhancedMulticast: {
                    multicastList: {
                        hasXmlAppUrl: boolean;
                        hostAndPort: string;
                        xmlAppTimeout?: number;
                    }[];
                    xmlAppUrl: string;
                };
                httpProxy: {
                    authSettingsEnabled: boolean;
                    autoDiscoveryEnabled: boolean;
                    host: string;
                    /** @enum {unknown} */
                    mode: "OFF" | "AUTO" | "MANUAL";
                    packUrl: string;
                    port: string;
                    username: string;
                };
                iceEnabled: boolean;
                /** @enum {unknown} */
                lineKeyLabelFormat: "PERSON_EXTENSION" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME";
                /** @enum {unknown} */
                lineKeyLEDPattern: "DEFAULT" | "PRESET_1";
                lldpEnabled: boolean;
                longInterdigitTimer: number;
                missedCallNotificationEnabled: boolean;
                mppUserWebAccessEnabled: boolean;
                multicast: string[];
                nightlyResyncEnabled: boolean;
                noiseCancellation: {
                    allowEndUserOverrideEnabled: boolean;
                    enabled: boolean;
                };
                offHookTimer: number;
                passThroughPortEnabled: boolean;
                peerFirmwareEnabled: boolean;
                /** @enum {unknown} */
                phoneLanguage: "PERSON_LANGUAGE" | "ARABIC" | "BULGARIAN" | "CATALAN" | "CHINESE_SIMPLIFIED" | "CHINESE_TRADITIONAL" | "CROATIAN" | "CZECH" | "DANISH" | "DUTCH" | "ENGLISH_UNITED_STATES" | "ENGLISH_UNITED_KINGDOM" | "FINNISH" | "FRENCH_CANADA" | "FRENCH_FRANCE" | "GERMAN" | "GREEK" | "HEBREW" | "HUNGARIAN" | "ITALIAN" | "JAPANESE" | "KOREAN" | "NORWEGIAN" | "POLISH" | "PORTUGUESE_PORTUGAL" | "RUSSIAN" | "SPANISH_COLOMBIA" | "SPANISH_SPAIN" | "SLOVAK" | "SWEDISH" | "SLOVENIAN" | "TURKISH" | "UKRAINE";
                pnacEnabled: boolean;
                /** @enum {unknown} */
                poeMode: "NORMAL" | "MAXIMUM";
                qosEnabled: boolean;
                screenTimeout: {
                    enabled: boolean;
                    value: number;
                };
                shortInterdigitTimer: number;
                softKeyLayout: {
                    psk: {
                        psk1: string;
                        psk2: string;
                        psk3: string;
                        psk4: string;
                        psk5: string;
                        psk6: string;
                        psk7: string;
                        psk8: string;
                        psk9: string;
                        psk10: string;
                        psk11: string;
                        psk12: string;
                        psk13: string;
                        psk14: string;
                        psk15: string;
                        psk16: string;
                    };
                    pskDefaults: {
                        psk1: string;
                        psk2: string;
                        psk3: string;
                        psk4: string;
                        psk5: string;
                        psk6: string;
                        psk7: string;
                        psk8: string;
                        psk9: string;
                        psk10: string;
                        psk11: string;
                        psk12: string;
                        psk13: string;
                        psk14: string;
                        psk15: string;
                        psk16: string;
                    };
                    softKeyMenu: {
                        conferencingKeyList: string;
                        connectedKeyList: string;
                        connectedVideoKeyList: string;
                        dialingInputKeyList: string;
                        holdKeyList: string;
                        idleKeyList: string;
                        offHookKeyList: string;
                        progressingKeyList: string;
                        releasingKeyList: string;
                        ringingKeyList: string;
                        sharedActiveKeyList: string;
                        sharedHeldKeyList: string;
                        startConferenceKeyList: string;
                        startTransferKeyList: string;
                    };
                    softKeyMenuDefaults: {
                        conferencingKeyList: string;
                        connectedKeyList: string;
                        connectedVideoKeyList: string;
                        dialingInputKeyList: string;
                        holdKeyList: string;
                        idleKeyList: string;
                        offHookKeyList: string;
                        progressingKeyList: string;
                        releasingKeyList: string;
                        ringingKeyList: string;
                        sharedActiveKeyList: string;
                        sharedHeldKeyList: string;
                        startConferenceKeyList: string;
                        startTransferKeyList: string;
                    };
                };
                usbPorts: {
                    enabled: boolean;
                    rearUsbEnabled: boolean;
                    sideUsbEnabled: boolean;
                };
                usbPortsEnabled: boolean;
                userPasswordOverrideEnabled: boolean;
                vlan: {
                    enabled: boolean;
                    pcPort: number;
                    value: number;
                };
                voiceFeedbackAccessibilityEnabled: boolean;
                volumeSettings: {
                    allowEndUserOverrideEnabled: boolean;
                    eHookEnabled: boolean;
                    handsetVolume: number;
                    headsetVolume: number;
                    ringerVolume: number;
                    speakerVolume: number;
                };
                webexMeetingsEnabled: boolean;
                wifiNetwork: {
                    /** @enum {unknown} */
                    authenticationMethod: "NONE" | "EAP_FAST" | "PEAP_GTC" | "PEAP_MSCHAPV2" | "PSK" | "WEP";
                    enabled: boolean;
                    ssidName: string;
                    userId: string;
                };
            };
            wifi?: {
                audioCodecPriority: {
                    /** @enum {unknown} */
                    primary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                ldap: {
                    alternateEmailAttribute: string;
                    baseDn: string;
                    bindDn: string;
                    /** @enum {unknown} */
                    commSecurityType: "NONE" | "SSL" | "STARTTLS";
                    enabled: boolean;
                    primaryEmailAttribute: string;
                    serverAddress: string;
                    serverPort: number;
                };
                webAccess: {
                    enabled: boolean;
                };
            };
        };
        /** @description Any part of the settings, by family. What is not there stays as it is; null is inherited again. */
        CustomizationsInput: {
            ata?: {
                /** @enum {unknown} */
                ataDtmfMethod?: "INBAND" | "AVT" | "AUTO";
                /** @enum {unknown} */
                ataDtmfMode?: "STRICT" | "NORMAL";
                audioCodecPriority?: {
                    /** @enum {unknown} */
                    primary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection?: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                cdpEnabled?: boolean | null;
                lldpEnabled?: boolean | null;
                nightlyResyncEnabled?: boolean | null;
                qosEnabled?: boolean | null;
                snmp?: {
                    enabled?: boolean | null;
                    getCommunity?: string | null;
                    setCommunity?: string | null;
                    snmpV3Enabled?: boolean | null;
                    trustedIP?: string | null;
                };
                vlan?: {
                    enabled?: boolean | null;
                    value?: number | null;
                };
                webAccessEnabled?: boolean | null;
            };
            dect?: {
                audioCodecPriority?: {
                    /** @enum {unknown} */
                    primary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection?: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                cdpEnabled?: boolean | null;
                dect6825HandsetEmergencyNumber?: string | null;
                lldpEnabled?: boolean | null;
                multicast?: string | string[] | null;
                nightlyResyncEnabled?: boolean | null;
                qosEnabled?: boolean | null;
                vlan?: {
                    enabled?: boolean | null;
                    value?: number | null;
                };
                webAccessEnabled?: boolean | null;
            };
            mpp?: {
                acd?: {
                    /** @enum {unknown} */
                    displayCallqueueAgentSoftkeys?: "FRONT_PAGE" | "LAST_PAGE";
                    enabled?: boolean | null;
                };
                activeCallFocusEnabled?: boolean | null;
                allowMonitorLinesEnabled?: boolean | null;
                audioCodecPriority?: {
                    /** @enum {unknown} */
                    primary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection?: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                background?: {
                    customUrl?: string | null;
                    /** @enum {unknown} */
                    image?: "NONE" | "DARK_BLUE" | "CISCO_DARK_BLUE" | "WEBEX_DARK_BLUE" | "CUSTOM_BACKGROUND";
                };
                /** @enum {unknown} */
                backgroundImage8875?: "CYAN_DARK" | "PURPLE_DARK" | "BLUE_DARK" | "VIOLET_DARK" | "BLUE_LIGHT" | "VIOLET_LIGHT";
                /** @enum {unknown} */
                backlightTimer?: "ONE_MIN" | "FIVE_MIN" | "THIRTY_MIN" | "ALWAYS_ON" | "ONE_M" | "FIVE_M" | "THIRTY_M";
                /** @enum {unknown} */
                backlightTimer68XX78XX?: "ALWAYS_ON" | "TEN_SEC" | "TWENTY_SEC" | "THIRTY_SEC" | "OFF";
                bluetooth?: {
                    enabled?: boolean | null;
                    /** @enum {unknown} */
                    mode?: "PHONE" | "HANDS_FREE" | "BOTH";
                };
                /** @enum {unknown} */
                callHistory?: "WEBEX_UNIFIED_CALL_HISTORY" | "LOCAL_CALL_HISTORY";
                callsPerLine?: number | null;
                cdpEnabled?: boolean | null;
                /** @enum {unknown} */
                cfExpandedSoftKey?: "ONLY_THE_CALL_FORWARD_ALL" | "ALL_CALL_FORWARDS";
                /** @enum {unknown} */
                contacts?: "XSI_DIRECTORY" | "WEBEX_DIRECTORY";
                /** @enum {unknown} */
                defaultLoggingLevel?: "STANDARD" | "DEBUGGING";
                dialAssistEnabled?: boolean | null;
                /** @enum {unknown} */
                displayNameFormat?: "PERSON_NUMBER" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME";
                dndServicesEnabled?: boolean | null;
                enhancedMulticast?: {
                    multicastList?: {
                        hasXmlAppUrl: boolean;
                        hostAndPort: string;
                        xmlAppTimeout?: number;
                    }[] | null;
                    xmlAppUrl?: string | null;
                };
                httpProxy?: {
                    authSettingsEnabled?: boolean | null;
                    autoDiscoveryEnabled?: boolean | null;
                    host?: string | null;
                    /** @enum {unknown} */
                    mode?: "OFF" | "AUTO" | "MANUAL";
                    packUrl?: string | null;
                    password?: string | null;
                    port?: string | null;
                    username?: string | null;
                };
                iceEnabled?: boolean | null;
                /** @enum {unknown} */
                lineKeyLabelFormat?: "PERSON_EXTENSION" | "PERSON_FIRST_THEN_LAST_NAME" | "PERSON_LAST_THEN_FIRST_NAME";
                /** @enum {unknown} */
                lineKeyLEDPattern?: "DEFAULT" | "PRESET_1";
                lldpEnabled?: boolean | null;
                longInterdigitTimer?: number | null;
                missedCallNotificationEnabled?: boolean | null;
                mppUserWebAccessEnabled?: boolean | null;
                multicast?: string[] | null;
                nightlyResyncEnabled?: boolean | null;
                noiseCancellation?: {
                    allowEndUserOverrideEnabled?: boolean | null;
                    enabled?: boolean | null;
                };
                offHookTimer?: number | null;
                passThroughPortEnabled?: boolean | null;
                peerFirmwareEnabled?: boolean | null;
                /** @enum {unknown} */
                phoneLanguage?: "PERSON_LANGUAGE" | "ARABIC" | "BULGARIAN" | "CATALAN" | "CHINESE_SIMPLIFIED" | "CHINESE_TRADITIONAL" | "CROATIAN" | "CZECH" | "DANISH" | "DUTCH" | "ENGLISH_UNITED_STATES" | "ENGLISH_UNITED_KINGDOM" | "FINNISH" | "FRENCH_CANADA" | "FRENCH_FRANCE" | "GERMAN" | "GREEK" | "HEBREW" | "HUNGARIAN" | "ITALIAN" | "JAPANESE" | "KOREAN" | "NORWEGIAN" | "POLISH" | "PORTUGUESE_PORTUGAL" | "RUSSIAN" | "SPANISH_COLOMBIA" | "SPANISH_SPAIN" | "SLOVAK" | "SWEDISH" | "SLOVENIAN" | "TURKISH" | "UKRAINE";
                pnacEnabled?: boolean | null;
                /** @enum {unknown} */
                poeMode?: "NORMAL" | "MAXIMUM";
                qosEnabled?: boolean | null;
                screenTimeout?: {
                    enabled?: boolean | null;
                    value?: number | null;
                };
                shortInterdigitTimer?: number | null;
                softKeyLayout?: {
                    psk?: {
                        psk1?: string | null;
                        psk2?: string | null;
                        psk3?: string | null;
                        psk4?: string | null;
                        psk5?: string | null;
                        psk6?: string | null;
                        psk7?: string | null;
                        psk8?: string | null;
                        psk9?: string | null;
                        psk10?: string | null;
                        psk11?: string | null;
                        psk12?: string | null;
                        psk13?: string | null;
                        psk14?: string | null;
                        psk15?: string | null;
                        psk16?: string | null;
                    };
                    pskDefaults?: {
                        psk1?: string | null;
                        psk2?: string | null;
                        psk3?: string | null;
                        psk4?: string | null;
                        psk5?: string | null;
                        psk6?: string | null;
                        psk7?: string | null;
                        psk8?: string | null;
                        psk9?: string | null;
                        psk10?: string | null;
                        psk11?: string | null;
                        psk12?: string | null;
                        psk13?: string | null;
                        psk14?: string | null;
                        psk15?: string | null;
                        psk16?: string | null;
                    };
                    softKeyMenu?: {
                        conferencingKeyList?: string | null;
                        connectedKeyList?: string | null;
                        connectedVideoKeyList?: string | null;
                        dialingInputKeyList?: string | null;
                        holdKeyList?: string | null;
                        idleKeyList?: string | null;
                        offHookKeyList?: string | null;
                        progressingKeyList?: string | null;
                        releasingKeyList?: string | null;
                        ringingKeyList?: string | null;
                        sharedActiveKeyList?: string | null;
                        sharedHeldKeyList?: string | null;
                        startConferenceKeyList?: string | null;
                        startTransferKeyList?: string | null;
                    };
                    softKeyMenuDefaults?: {
                        conferencingKeyList?: string | null;
                        connectedKeyList?: string | null;
                        connectedVideoKeyList?: string | null;
                        dialingInputKeyList?: string | null;
                        holdKeyList?: string | null;
                        idleKeyList?: string | null;
                        offHookKeyList?: string | null;
                        progressingKeyList?: string | null;
                        releasingKeyList?: string | null;
                        ringingKeyList?: string | null;
                        sharedActiveKeyList?: string | null;
                        sharedHeldKeyList?: string | null;
                        startConferenceKeyList?: string | null;
                        startTransferKeyList?: string | null;
                    };
                };
                usbPorts?: {
                    enabled?: boolean | null;
                    rearUsbEnabled?: boolean | null;
                    sideUsbEnabled?: boolean | null;
                };
                usbPortsEnabled?: boolean | null;
                userPasswordOverrideEnabled?: boolean | null;
                vlan?: {
                    enabled?: boolean | null;
                    pcPort?: number | null;
                    value?: number | null;
                };
                voiceFeedbackAccessibilityEnabled?: boolean | null;
                volumeSettings?: {
                    allowEndUserOverrideEnabled?: boolean | null;
                    eHookEnabled?: boolean | null;
                    handsetVolume?: number | null;
                    headsetVolume?: number | null;
                    ringerVolume?: number | null;
                    speakerVolume?: number | null;
                };
                webexMeetingsEnabled?: boolean | null;
                wifiNetwork?: {
                    /** @enum {unknown} */
                    authenticationMethod?: "NONE" | "EAP_FAST" | "PEAP_GTC" | "PEAP_MSCHAPV2" | "PSK" | "WEP";
                    enabled?: boolean | null;
                    ssidName?: string | null;
                    userId?: string | null;
                };
            };
            wifi?: {
                audioCodecPriority?: {
                    /** @enum {unknown} */
                    primary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    secondary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                    /** @enum {unknown} */
                    selection?: "REGIONAL" | "CUSTOM";
                    /** @enum {unknown} */
                    tertiary?: "G711a" | "G711u" | "G729" | "G729a" | "G722" | "OPUS" | "iLBC";
                };
                ldap?: {
                    alternateEmailAttribute?: string | null;
                    baseDn?: string | null;
                    bindDn?: string | null;
                    bindPw?: string | null;
                    /** @enum {unknown} */
                    commSecurityType?: "NONE" | "SSL" | "STARTTLS";
                    enabled?: boolean | null;
                    primaryEmailAttribute?: string | null;
                    serverAddress?: string | null;
                    serverPort?: number | null;
                };
                phoneSecurityPwd?: string | null;
                webAccess?: {
                    enabled?: boolean | null;
                    password?: string | null;
                };
            };
        };
        DectDeviceList: {
            devices: {
                displayName: string;
                /** @description Name to create a DECT network with. */
                model: string;
                /** @description Most bases in one network. */
                numberOfBaseStations: number;
                /** @description Most lines of one network. */
                numberOfLinePorts: number;
                /** @description Most handsets at one base. */
                numberOfRegistrationsSupported: number;
            }[];
        };
        DeleteCallingLocationJobList: {
            items: components["schemas"]["DisableCallingJob"][];
        };
        DeletedBackgroundImages: {
            /** @description How many images the organization has. */
            count: string;
            items: {
                /**
                 * @description What the image is called.
                 * @example CompanyLogoBlue
                 */
                fileName: string;
                result: {
                    error?: {
                        /** @description 4305 where settings show it. */
                        errorCode: number;
                        message: string;
                    };
                    /** @description 200 where it is deleted, 400 where settings show it, 404 where there is none. */
                    status: number;
                };
            }[];
        };
        DeletionCheck: {
            blocking: {
                /** @description Integrated services that keep their numbers in the location. */
                integratedServicesCount?: number;
                /** @description Whether no other location has calling. */
                lastLocation: boolean;
                numbersOrderPending: boolean;
                trunksInUseCount: number;
                usersInUseCount: number;
                virtualLineInUseCount: number;
                workspacesInUseCount: number;
            };
            blockingUnlessForced: {
                nonUserEntitiesInUse: boolean;
                trunksCount: number;
            };
            /** @enum {unknown} */
            locationDeleteStatus: "BLOCKED" | "UNBLOCKED" | "FORCE_REQUIRED";
            nonBlocking: {
                /** @description Numbers leave with calling. */
                numbersPresent: boolean;
            };
        };
        Device: {
            /** @description The current network connection of the device. */
            activeInterface?: string;
            /** @description The id that the calling operations show. */
            callingDeviceId?: string;
            /**
             * @description The license its owner calls by; with a standard one, a device takes the place of the apps.
             * @enum {unknown}
             */
            callingLicense?: "professional" | "standard" | "workspace" | "common-area";
            /** @description The capabilities of the device. */
            capabilities: string[];
            /**
             * @description Whether the device is registered. Unknown until it registered for the first time; activating while it is awaited by an activation code, offline_expired when that was not used in time.
             * @enum {unknown}
             */
            connectionStatus: "connected" | "connected_with_issues" | "disconnected" | "unknown" | "activating" | "offline_expired";
            /**
             * Format: date-time
             * @description When the device was added.
             */
            created: string;
            /**
             * @description The device platform.
             * @example cisco
             */
            devicePlatform: string;
            /**
             * @description A friendly name for the device.
             * @example Lobby 2-14
             */
            displayName: string;
            /** @description Whether the caller can change the device, with a token of every scope. */
            editable?: boolean;
            /**
             * @description What is wrong at the moment.
             * @example [
             *       "sipprofileregistration"
             *     ]
             */
            errorCodes: string[];
            /** @description When it registered for the first time. */
            firstSeen?: string;
            /** @description A unique identifier for the device. */
            id: string;
            /** @description The address it registered from. */
            ip?: string;
            /** @description When it was last heard of. */
            lastSeen?: string;
            /** @description What the phone registers for its primary line. */
            linePort?: string;
            /** @description The location of who owns the device. */
            locationId?: string;
            /** @description MAC address with colons, in capitals. */
            mac?: string;
            /**
             * @description Entity managing the device configuration.
             * @enum {unknown}
             */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            /** @description THIRD_PARTY; only for third-party devices, as the three that follow. */
            manufacturer?: string;
            /** @description The oldest firmware that is good enough; firmwarebelowminimum says it is older. */
            minimumSoftware?: string;
            /**
             * @description Why not, where it is not editable.
             * @example It is in a location that you do not administer.
             */
            notEditableReason?: string;
            /** @description The organization associated with the device. */
            orgId: string;
            /** @description Where the phone sends all SIP requests. */
            outboundProxy?: string;
            /** @description Whose device it is: a person, a workspace or a virtual line. */
            owner?: {
                /** @description What it is called. */
                displayName: string;
                /** @enum {unknown} */
                type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
            };
            /** @description The xAPI permissions the caller has for this device: none, since SIP phones have no xAPI. `editable` says whether it can be changed. */
            permissions: string[];
            /** @description The person associated with the device. */
            personId?: string;
            /** @description Deprecated, prefer workspaceId. */
            placeId?: string;
            /** @description The primary SIP address to dial this device. */
            primarySipUrl?: string;
            /**
             * @description A display friendly version of the device's model.
             * @example Yealink T46U
             */
            product: string;
            /** @description How the phone comes by its configuration. */
            provisioning?: {
                /**
                 * @description by-hand: Bellhop serves no file; no-template: it has none for this model; waiting: the phone has not asked for it since its window was opened; fetched: it has.
                 * @enum {unknown}
                 */
                state: "by-hand" | "no-template" | "waiting" | "fetched";
            };
            /** @description Serial number for the device. */
            serial?: string;
            /** @description All SIP addresses to dial this device. */
            sipUrls: string[];
            /** @description What the phone authenticates as. */
            sipUserName?: string;
            /** @description Firmware version, as the device states it. */
            software?: string;
            /** @description Tags assigned to the device. */
            tags: string[];
            /**
             * @description The product type.
             * @example phone
             */
            type: string;
            /** @description The upgrade channel the device is assigned to. */
            upgradeChannel?: string;
            /** @description The workspace associated with the device. */
            workspaceId?: string;
            /** @description Deprecated, prefer locationId. */
            workspaceLocationId?: string;
        };
        DeviceConfiguration: {
            /**
             * @description Media type it is served as.
             * @example text/plain; charset=utf-8
             */
            contentType: string;
            /**
             * @description Name the phone asks for.
             * @example 805ec0123456.cfg
             */
            fileName: string;
            /** @description All files that this phone gets. */
            fileNames: string[];
            /** @description The file; passwords are masked with asterisks. */
            text: string;
        };
        DeviceCount: {
            /** @description Apps in which the person can call: 4, or 0 where a Standard license has a device. */
            applicationsCount: number;
            /** @description Devices on which the person has a line. */
            totalDeviceCount: number;
        };
        DeviceDynamicSettings: {
            /** @description In milliseconds since 1970. */
            lastUpdateTime: number;
            tags: {
                familyOrModelDisplayName: string;
                /** @enum {unknown} */
                parentLevel?: "SYSTEM_DEFAULT" | "REGIONAL_DEFAULT" | "ORGANIZATION" | "LOCATION";
                /** @description What it would inherit. */
                parentValue?: string;
                tag: string;
                /** @description What this level says itself. */
                value?: string;
            }[];
        };
        /** @description Counted for whole organizations: both are absent for who sees only a part of one. */
        DeviceHistory: {
            /** @description Oldest first; hours that nobody counted are left out. */
            hours?: {
                /** @description As of the last count of the hour. */
                byStatus: {
                    /** @description Awaited by an activation code. */
                    activating: number;
                    /** @description Registered, with nothing wrong. */
                    connected: number;
                    /** @description Registered, and in need of attention. */
                    connected_with_issues: number;
                    /** @description Registered once, and not now. */
                    disconnected: number;
                    /** @description Their activation code was not used in time. */
                    offline_expired: number;
                    /** @description Never registered yet. */
                    unknown: number;
                };
                /** @description Failing registration, firmware below the minimum, or both. */
                needAttention: number;
                /** @description Lines that registered or refreshed in a minute, on average. */
                registrationsPerMinute?: number;
                /**
                 * Format: date-time
                 * @description When the hour begins.
                 */
                time: string;
                /** @description All of them. */
                total: number;
            }[];
            /** @description The last hour, oldest first; minutes that nobody counted are left out. */
            minutes?: {
                /** @description Lines that registered or refreshed in it. */
                registrations: number;
                /**
                 * Format: date-time
                 * @description When the minute begins.
                 */
                time: string;
            }[];
        };
        DeviceHistoryEvent: {
            /**
             * @description A refresh is no event. A phone that registers from another address or with other software is registered anew. Of refusals in a row the first and the third are told, and then one an hour.
             * @enum {unknown}
             */
            event: "registered" | "unregistered" | "expired" | "refused";
            /** @description How many refusals there had been since it last registered. */
            failuresInARow?: number;
            /** @description Opaque id of the event. */
            id: string;
            /** @description Where the phone was. */
            ip?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred: string;
            /** @description Why it was refused. */
            reason?: string;
            /** @description UDP, TCP or TLS. */
            transport?: string;
            /** @description What the phone called itself. */
            userAgent?: string;
        };
        DeviceHistoryList: {
            items: components["schemas"]["DeviceHistoryEvent"][];
        };
        DeviceLayout: {
            kemKeys?: components["schemas"]["KemKey"][];
            /** @enum {unknown} */
            kemModuleType?: "KEM_14_KEYS" | "KEM_18_KEYS" | "KEM_20_KEYS";
            /**
             * @description DEFAULT: the lines of the device, in their order.
             * @enum {unknown}
             */
            layoutMode: "DEFAULT" | "CUSTOM";
            lineKeys: components["schemas"]["LineKey"][];
            /** @description Whether the user may reorder the keys on the phone. */
            userReorderEnabled: boolean;
        };
        DeviceList: {
            items: components["schemas"]["Device"][];
        };
        DeviceMembers: {
            /** @description How many line ports the model has. */
            maxLineCount: number;
            members: {
                /** @description Whether a call can be declined. */
                allowCallDeclineEnabled: boolean;
                /** @description Routing prefix and extension. */
                esn?: string;
                /** @description Extension. */
                extension?: string;
                /** @description First name, or the name of the workspace. */
                firstName: string;
                /** @description What a hotline calls; empty where there is none. */
                hotlineDestination: string;
                /** @description Whether lifting the handset calls at once. */
                hotlineEnabled: boolean;
                /** @description Id of the person, workspace or virtual line. */
                id: string;
                /** @description Last name; empty for a workspace. */
                lastName: string;
                /** @description What the line key shows. */
                lineLabel?: string;
                /** @description What the phone registers for this line. */
                linePort?: string;
                /**
                 * @description The member's own line, or one shared with other devices.
                 * @enum {unknown}
                 */
                lineType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                /** @description How many ports the line takes. */
                lineWeight: number;
                location?: {
                    /** @description Id of the location. */
                    id: string;
                    /** @description Its name. */
                    name: string;
                };
                /**
                 * @description Who it is: a person, a workspace or a virtual line.
                 * @enum {unknown}
                 */
                memberType: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                /** @description Primary telephone number, in E.164. */
                phoneNumber?: string;
                /** @description First port of the line, from 1 on. */
                port: number;
                /** @description Whether the device belongs to this member. */
                primaryOwner: boolean;
                /** @description Where the line is registered from. */
                remoteIP?: string;
                /** @description Routing prefix of the location. */
                routingPrefix?: string;
                /** @description Whether fax is compressed with T.38; only for adapters. */
                t38FaxCompressionEnabled?: boolean;
            }[];
            /**
             * @description Model of the device.
             * @example DMS Yealink T46U
             */
            model: string;
        };
        DeviceProvisioning: {
            /** @description Whether there is a configuration template for the model. */
            canBeProvisioned: boolean;
            /** @description Open until the first registration, or ten minutes after the first fetch. */
            firstBootWindow: {
                /**
                 * Format: date-time
                 * @description When it closes at the latest; the first registration closes it at once.
                 */
                closesAt?: string;
                /**
                 * Format: date-time
                 * @description When it was opened.
                 */
                openedAt?: string;
                /** @description The only address that may still fetch. */
                sourceAddress?: string;
                /**
                 * @description Whether a phone with this MAC address gets the file without a password.
                 * @enum {unknown}
                 */
                state: "closed" | "open" | "open-for-one-address";
            };
            /** @description User name with which the phone fetches its file; the password is in the file. */
            httpUserName?: string;
            /** @description Whether Bellhop serves the phone its configuration file. */
            provisionedByBellhop: boolean;
            /**
             * @description What to enter in the phone as provisioning server; the phone appends the name of its file.
             * @example https://config.example.com/
             */
            provisioningUrl: string;
            /** @description The template its file is made by, where it is not the built-in one. */
            templateId?: string;
        };
        /**
         * @example {
         *       "provisionedByBellhop": true
         *     }
         */
        DeviceProvisioningChange: {
            /** @description Switching on changes the SIP password, because the file must carry it. */
            provisionedByBellhop: boolean;
            /** @description The SIP password to use; absent, one is generated and not shown. */
            sipPassword?: string;
        };
        DeviceRegistration: {
            /** @description Where the phone says that it is reached; only for who may see what the phone registers with. */
            contact?: string;
            /**
             * Format: date-time
             * @description When it ends unless it is refreshed before.
             */
            expires: string;
            /** @description Where its last REGISTER came from. */
            ip: string;
            /**
             * Format: date-time
             * @description When it was last refreshed.
             */
            lastRegistered: string;
            /**
             * @description The line that is registered, as its address of record.
             * @example a1b2@1001.sip.example.com
             */
            linePort: string;
            /** @description The port that it came from. */
            port: number;
            /**
             * Format: date-time
             * @description Without a gap since then.
             */
            registeredSince: string;
            /** @enum {unknown} */
            transport: "UDP" | "TCP" | "TLS";
            /** @description What the phone calls itself. */
            userAgent?: string;
        };
        DeviceRegistrationList: {
            items: components["schemas"]["DeviceRegistration"][];
        };
        DeviceRequest: {
            /** @description Size of the answer. */
            bytes: number;
            /** @description The same as a sentence. */
            explanation: string;
            /** @description Firmware, as far as the user agent says. */
            firmware?: string;
            /**
             * @description HTTP method.
             * @example GET
             */
            method: string;
            /** @description Model, as far as the user agent says. */
            model?: string;
            /**
             * Format: date-time
             * @description When the phone asked.
             */
            occurredAt: string;
            /**
             * @description What came of it, as a stable word.
             * @example served
             */
            outcome: string;
            /**
             * @description What it asked for; the token of a secret link is masked.
             * @example /805ec0123456.cfg
             */
            path: string;
            /**
             * @description How it proved to be this phone.
             * @enum {unknown}
             */
            proof?: "link" | "basic" | "digest" | "window";
            /**
             * @description Whether the connection was encrypted.
             * @enum {unknown}
             */
            protocol: "http" | "https";
            /**
             * @description Where it asked from.
             * @example 192.0.2.10
             */
            sourceAddress: string;
            /**
             * @description HTTP status it was answered.
             * @example 200
             */
            status: number;
            /** @description What it calls itself. */
            userAgent?: string;
        };
        DeviceRequestList: {
            items: components["schemas"]["DeviceRequest"][];
        };
        DeviceSecretLink: {
            /** @description Provisioning server to enter in the phone in place of a user name and password. */
            secretLink: string;
        };
        DeviceSettings: {
            /** @description Whether this level has settings of its own. */
            customEnabled: boolean;
            customizations: components["schemas"]["Customizations"];
            /** @description How many devices these settings hold for. */
            deviceCount: number;
            /** @description When they last changed, in milliseconds since 1970. */
            lastUpdateTime: number;
            /** @description Whether a job is changing settings: no other may start. */
            updateInProgress: boolean;
        };
        DeviceTemplateChoice: {
            /** @description A template of your own account; null is the built-in one. */
            templateId: string | null;
        };
        DisableCallingJob: {
            counts: {
                featureAccountsDeleted: number;
                featureAccountsDeleteFailed: number;
                totalFeatureAccounts: number;
                totalVirtualExtensionsAccount: number;
                virtualExtensionsDeleted: number;
                virtualExtensionsDeleteFailed: number;
            };
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            locationName: string;
            /** @description What kind of job it is. */
            name: string;
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            /** @description Who started it. */
            sourceUserId: string;
            /** @description Organization that it works on. */
            targetCustomerId: string;
            /** @description Of the request that started it. */
            trackingId: string;
        };
        Disclaimer: {
            /**
             * @description Its name.
             * @example partner-managed-device
             */
            name: string;
            /** @description What is to be read and confirmed; paragraphs are separated by an empty line. */
            text: string;
            /** @description Changes with the text. */
            version: string;
        };
        Domain: {
            /** Format: date-time */
            created: string;
            /**
             * @description What stands behind the @ of email addresses.
             * @example acme.test
             */
            domain: string;
            /** @description What a TXT record of the domain has to say before it can be verified by DNS. */
            txtRecord: string;
            /**
             * Format: date-time
             * @description Absent, it maps nobody yet.
             */
            verified?: string;
            /** @enum {unknown} */
            verifiedBy?: "dns" | "word";
        };
        DomainList: {
            items: components["schemas"]["Domain"][];
        };
        DomainVerification: {
            /**
             * @description `dns` where left out; `word` is for administrators of the platform.
             * @enum {unknown}
             */
            by?: "dns" | "word";
        };
        DynamicDeviceSettingsJob: {
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            /** @description Empty for the whole organization. */
            locationId: string;
            locationName?: string;
            /** @description What kind of job it is. */
            name: string;
            /** @description How much of it is done. */
            percentageComplete: number;
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            /** @description Who started it. */
            sourceUserId: string;
            /**
             * @description Whose devices it is about.
             * @enum {unknown}
             */
            target: "CUSTOMER" | "LOCATION";
            /** @description Organization that it works on. */
            targetCustomerId: string;
            /** @description Of the request that started it. */
            trackingId: string;
        };
        DynamicDeviceSettingsJobList: {
            items: components["schemas"]["DynamicDeviceSettingsJob"][];
        };
        DynamicDeviceSettingsToStart: {
            /** @description Only this location; empty is the whole organization. */
            locationId?: string;
            tags: {
                /**
                 * @description CLEAR: inherit again.
                 * @enum {unknown}
                 */
                action: "SET" | "CLEAR";
                /**
                 * @description A family of the catalog, or the display name of a model.
                 * @example Poly
                 */
                familyOrModelDisplayName: string;
                /**
                 * @description Name of the setting.
                 * @example %ENABLE_BLUETOOTH%
                 */
                tag: string;
                /** @description Required to SET. */
                value?: string;
            }[];
        };
        DynamicSettings: {
            /** @description In milliseconds since 1970. */
            lastUpdateTime: number;
            tags: {
                familyOrModelDisplayName: string;
                /** @enum {unknown} */
                parentLevel?: "SYSTEM_DEFAULT" | "REGIONAL_DEFAULT" | "ORGANIZATION" | "LOCATION";
                /** @description What it would inherit. */
                parentValue?: string;
                tag: string;
                /** @description What this level says itself. */
                value?: string;
            }[];
            updateInProgress: boolean;
        };
        DynamicSettingsGroups: {
            settingsGroups?: {
                familyOrModelDisplayName: string;
                /**
                 * @description The vendor's own name.
                 * @example feature.bluetooth.enabled
                 */
                friendlyName: string;
                /** @example Feature.Bluetooth */
                path: string;
                tab: string;
                tags: {
                    tagBlock: string[];
                }[];
            }[];
            settingsTabs?: string[];
        };
        EffectiveSipPasswordRules: {
            /** @description Whether it must not contain the user name. */
            forbidUserName: boolean;
            /** @description The most characters. */
            maxLength: number;
            /** @description The longest run of equal or consecutive characters, such as 1234 or aaaa. */
            maxSequence: number;
            /** @description The fewest digits. */
            minDigits: number;
            /** @description The fewest characters. */
            minLength: number;
            /** @description The fewest lower-case letters. */
            minLowercase: number;
            /** @description The fewest characters that are neither letters nor digits. */
            minSpecial: number;
            /** @description The fewest upper-case letters. */
            minUppercase: number;
        };
        EmailAndPassword: {
            /**
             * Format: email
             * @description Email address.
             * @example admin@acme.test
             */
            email: string;
            /** @description The password. */
            password: string;
        };
        EmailOnly: {
            /**
             * Format: email
             * @description Email address.
             * @example admin@acme.test
             */
            email: string;
        };
        Error: {
            /** @description Telephony operations only. */
            errorCode?: number;
            errors: {
                description: string;
                errorCode?: number;
            }[];
            /** @description What happened, and what to do. */
            message: string;
            /** @description Quote it when you ask about this request. */
            trackingId: string;
        };
        Floor: {
            /**
             * @description What people call it.
             * @example The basement
             */
            displayName?: string;
            /**
             * @description Its number; the basement is -1.
             * @example -1
             */
            floorNumber: number;
            /** @description Opaque id of the floor. */
            id: string;
            locationId: string;
        };
        FloorList: {
            items: components["schemas"]["Floor"][];
        };
        GeneratedPassword: {
            /** @description A password that the rules of the location allow. It is kept nowhere. */
            exampleSipPassword: string;
        };
        GeneratedSipPassword: {
            /** @description The new SIP password, shown this one time. */
            sipPassword: string;
        };
        GeneratePassword: {
            /** @description What the password is for. */
            generate?: string[];
        };
        IntegratedService: {
            /** @description Users above the minimum that are tolerated. */
            allowToExceed: number;
            /** @description The channel that the customer belongs to, if to one. */
            channelName?: string;
            /** @description Free text. */
            comments?: string;
            /**
             * Format: date-time
             * @description When the connection was approved.
             */
            consentedAt?: string;
            /** @description Email address of the Webex administrator who approved it. */
            consentedBy?: string;
            /** @description Full name of the contact. */
            contactName: string;
            /**
             * Format: date-time
             * @description When it was added.
             */
            created: string;
            /** @description Customer license. */
            customerLicense: string;
            /** @description Of the customer's administrator. */
            email: string;
            /** @description Opaque id of the service. */
            id: string;
            /**
             * @description Customer Consent API (Integrated), or no consent and no sync (Non-Integrated).
             * @enum {unknown}
             */
            integrationType: "consent" | "non-integrated";
            invitation?: {
                /**
                 * Format: date-time
                 * @description Until when it can be used.
                 */
                expiresAt: string;
                /** @description What the mail server said last. */
                mailAnswer?: string;
                /**
                 * @description What has become of the mail; kept is one that stays in the development outbox. Absent after a month.
                 * @enum {unknown}
                 */
                mailState?: "waiting" | "sent" | "refused" | "given-up" | "kept";
                /**
                 * Format: date-time
                 * @description When it was sent.
                 */
                sentAt: string;
                /**
                 * @description Whether it can still be used.
                 * @enum {unknown}
                 */
                state: "open" | "used" | "revoked" | "expired";
            };
            /**
             * Format: date-time
             * @description When it, or its numbers, were last changed.
             */
            lastModified: string;
            location?: {
                /** @description Where the numbers are kept here. */
                id: string;
                name: string;
                /** @description Id of the Webex location that they are put into. */
                remoteId?: string;
                /** @description Its name. */
                remoteName?: string;
            };
            /** @description Users that the service is agreed for. */
            minimumUsers: number;
            /**
             * @description The same, as it is called.
             * @enum {unknown}
             */
            mode: "Integrated" | "Non-Integrated";
            /** @description Its name. */
            name: string;
            /** @description Name of the customer. */
            organizationName: string;
            /** @description The customer. */
            orgId: string;
            /** @description In E.164. */
            phoneNumber?: string;
            reason?: {
                /**
                 * @description Why it is not as it should be.
                 * @enum {unknown}
                 */
                code: "mail-refused" | "expired" | "invitation-revoked" | "declined" | "wrong-organization" | "wrong-role" | "missing-permissions" | "token-invalid" | "revoked" | "pstn-not-allowed" | "location-gone" | "sync-failing";
                /** @description What else is known about it. */
                detail?: string;
                /** @description The reason in words, with what to do. */
                message: string;
            };
            /**
             * @description How far it has come.
             * @enum {unknown}
             */
            status: "pending-consent" | "pending-provisioning" | "ready" | "removing";
            /**
             * @description The status as it is called.
             * @example Pending Consent
             */
            statusName: string;
            /** @description Whether nothing is synced until it is restored. */
            suspended: boolean;
            sync: {
                /** @description How often in a row it could not be synced. */
                failuresInARow: number;
                /**
                 * Format: date-time
                 * @description When it is tried next.
                 */
                nextAt?: string;
                /**
                 * Format: date-time
                 * @description When all was last in sync.
                 */
                syncedAt?: string;
                /**
                 * Format: date-time
                 * @description Since when something waits to be synced.
                 */
                wantedSince?: string;
            };
            /**
             * @description What kind of service it is.
             * @enum {unknown}
             */
            type: "webex-cloud-connect";
            usage?: {
                /**
                 * Format: date
                 * @description When it was last measured.
                 */
                day: string;
                /**
                 * @description Measured against minimumUsers and allowToExceed; beyond both is a warning and never cuts service.
                 * @enum {unknown}
                 */
                level: "within" | "above-minimum" | "beyond";
                /** @description Users in use on that day. */
                usersInUse: number;
            };
            /** @description Webex organization ID, as Control Hub shows it. */
            webexOrgId: string;
        };
        IntegratedServiceChange: {
            /** @description Users above the minimum that are tolerated. */
            allowToExceed?: number;
            comments?: string | null;
            /**
             * @description Name of the contact.
             * @example Ann Lee
             */
            contactName?: string;
            /**
             * @description Customer license; Essential if not given.
             * @example Essential
             */
            customerLicense?: string;
            /**
             * Format: email
             * @description Email address of the customer's administrator, who is invited there.
             * @example admin@acme.example.com
             */
            email?: string;
            /** @description Users that the service is agreed for. */
            minimumUsers?: number;
            /**
             * @description New service name.
             * @example Acme Webex Calling
             */
            name?: string;
            phoneNumber?: string | null;
            /**
             * @description Webex organization ID, as Control Hub shows it or as the Webex API does.
             * @example 2c3c9f9e-73d9-4460-a668-047162ff1bad
             */
            webexOrgId?: string;
        };
        IntegratedServiceHealth: {
            counts: {
                /**
                 * @description Why it is not as it should be.
                 * @enum {unknown}
                 */
                reason?: "mail-refused" | "expired" | "invitation-revoked" | "declined" | "wrong-organization" | "wrong-role" | "missing-permissions" | "token-invalid" | "revoked" | "pstn-not-allowed" | "location-gone" | "sync-failing";
                /** @description How many stand so. */
                services: number;
                /**
                 * @description How far it has come.
                 * @enum {unknown}
                 */
                status: "pending-consent" | "pending-provisioning" | "ready" | "removing";
                /** @description Whether these are suspended. */
                suspended: boolean;
            }[];
            /**
             * Format: date-time
             * @description Since when the service waits that waits longest for a sync.
             */
            oldestUnsyncedAt?: string;
        };
        IntegratedServiceHistory: {
            items: {
                /** @example integrated-service.invitation-sent */
                action: string;
                /** @description Who did it. */
                actorName?: string;
                /** @description What it became. */
                after?: {
                    [key: string]: unknown;
                };
                /** @description What it was. */
                before?: {
                    [key: string]: unknown;
                };
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                created: string;
                /** @example Integrated service invitation sent */
                description: string;
                /** @description Id of the audit event. */
                id: string;
            }[];
        };
        IntegratedServiceList: {
            items: components["schemas"]["IntegratedService"][];
        };
        IntegratedServiceRemoval: {
            /** @description Whether the numbers that Bellhop has put to Webex are taken back there; they are if not given. */
            takeBack?: boolean;
        };
        IntegratedServiceRemovalState: {
            /**
             * @description Whether a job still takes back what is at Webex.
             * @enum {unknown}
             */
            state: "removing" | "removed";
        };
        IntegratedServiceUsage: {
            items: {
                /** @description Users above the minimum that were tolerated. */
                allowToExceed: number;
                /** @description Of type Contact Center. */
                contactCenterDids: number;
                /**
                 * Format: date
                 * @description In UTC.
                 */
                day: string;
                /**
                 * @description The users in use, measured against both.
                 * @enum {unknown}
                 */
                level: "within" | "above-minimum" | "beyond";
                /** @description Users that were agreed on that day. */
                minimumUsers: number;
                /** @description Of type Service, such as fax, IVR and emergency calling. */
                serviceNumberDids: number;
                /** @description Concurrent calls of the Service numbers, added. */
                serviceNumbersCac: number;
                /** @description All numbers: the four figures that follow, added. */
                totalDids: number;
                /** @description Of type User, and not assigned to a user. */
                unusedDids: number;
                /** @description Of type User, and assigned to a user. */
                userDids: number;
                /** @description Users that have a number. */
                usersInUse: number;
            }[];
        };
        IssuedPersonalAccessToken: {
            /** @description Shown this once. */
            accessToken: string;
            /** Format: date-time */
            expires: string;
            id: string;
            name: string;
            scopes: string[];
        };
        JobExecution: {
            createdTime: string;
            /** @description Absent until it ends. */
            endTime?: string;
            /** @enum {unknown} */
            exitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            id: number;
            lastUpdated: string;
            /** @description Absent until it begins. */
            startTime?: string;
            /** @enum {unknown} */
            statusMessage: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            stepExecutionStatuses?: {
                /** @description Absent until it ends. */
                endTime?: string;
                /** @enum {unknown} */
                exitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
                id: number;
                lastUpdated: string;
                name: string;
                /** @description Absent until it begins. */
                startTime?: string;
                /** @enum {unknown} */
                statusMessage: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
                /**
                 * @description ISO 8601.
                 * @example PT11.476S
                 */
                timeElapsed: string;
            }[];
            /**
             * @description ISO 8601.
             * @example PT11.476S
             */
            timeElapsed: string;
        };
        KemKey: {
            /** @description Which of its keys, from 1. */
            kemKeyIndex: number;
            /** @description What stands beside the key. */
            kemKeyLabel?: string;
            /**
             * @description What the key is for.
             * @enum {unknown}
             */
            kemKeyType: "PRIMARY_LINE" | "SHARED_LINE" | "MONITOR" | "CALL_PARK_EXTENSION" | "SPEED_DIAL" | "OPEN" | "CLOSED" | "MODE_MANAGEMENT";
            /** @description What a speed dial calls. */
            kemKeyValue?: string;
            /** @description Which module, from 1. */
            kemModuleIndex: number;
            /** @description Which of the shared lines; required for SHARED_LINE. */
            sharedLineIndex?: number;
        };
        KeptMail: {
            /** Format: date-time */
            created: string;
            html: string;
            id: string;
            /** @description The organization in whose name it was written. */
            orgId: string;
            subject: string;
            /** @description As programs show it that show no HTML. */
            text: string;
            to: string;
        };
        KeptMailList: {
            items: components["schemas"]["KeptMail"][];
        };
        License: {
            /** @description Units that people use. */
            consumedByUsers: number;
            /** @description Units that workspaces use. */
            consumedByWorkspaces: number;
            /** @description Units in use. */
            consumedUnits: number;
            /** @description Opaque id of the license. */
            id: string;
            /**
             * @description What it is called.
             * @example Webex Calling - Professional
             */
            name: string;
            /** @description The subscription it comes from. */
            subscriptionId?: string;
            /** @description Units there are. */
            totalUnits: number;
            /** @description Who has it; only with includeAssignedTo=user. */
            users?: {
                displayName: string;
                email: string;
                /** @description Opaque id of the person. */
                id: string;
                /** @enum {unknown} */
                type: "INTERNAL" | "EXTERNAL";
            }[];
        };
        LicenseChanges: {
            /** @description Whose licenses; or personId. */
            email?: string;
            /** @description Carried out in this order. */
            licenses?: {
                /** @description Id of the license. */
                id: string;
                /**
                 * @description What to do; add if not given.
                 * @default add
                 * @enum {unknown}
                 */
                operation: "add" | "remove";
                properties?: {
                    /** @description 2 to 10 digits. */
                    extension?: string;
                    /** @description Where the person is; needed for a calling license. */
                    locationId?: string;
                    /** @description A number of the location. */
                    phoneNumber?: string;
                };
            }[];
            /** @description The organization acted in. */
            orgId?: string;
            /** @description Whose licenses; or email. */
            personId?: string;
            /** @description Meeting sites. */
            siteUrls?: {
                /** @enum {unknown} */
                accountType: "attendee" | "host";
                /**
                 * @description What to do; add if not given.
                 * @default add
                 * @enum {unknown}
                 */
                operation: "add" | "remove";
                siteUrl: string;
            }[];
        };
        LicensedPerson: {
            email: string;
            /** @description Ids of all licenses of the person. */
            licenses: string[];
            orgId: string;
            personId: string;
            siteUrls: {
                /** @enum {unknown} */
                accountType: "attendee" | "host";
                siteUrl: string;
            }[];
        };
        LicenseList: {
            items: {
                /** @description Units that people use. */
                consumedByUsers: number;
                /** @description Units that workspaces use. */
                consumedByWorkspaces: number;
                /** @description Units in use. */
                consumedUnits: number;
                /** @description Opaque id of the license. */
                id: string;
                /**
                 * @description What it is called.
                 * @example Webex Calling - Professional
                 */
                name: string;
                /** @description The subscription it comes from. */
                subscriptionId?: string;
                /** @description Units there are. */
                totalUnits: number;
            }[];
        };
        LineKey: {
            /** @description Which key, from 1. */
            lineKeyIndex: number;
            /** @description What stands beside the key. */
            lineKeyLabel?: string;
            /**
             * @description What the key is for.
             * @enum {unknown}
             */
            lineKeyType: "PRIMARY_LINE" | "SHARED_LINE" | "MONITOR" | "CALL_PARK_EXTENSION" | "SPEED_DIAL" | "OPEN" | "CLOSED" | "MODE_MANAGEMENT";
            /** @description What a speed dial calls. */
            lineKeyValue?: string;
            /** @description Which of the shared lines; required for SHARED_LINE. */
            sharedLineIndex?: number;
        };
        LineKeyTemplate: {
            /**
             * @description The model it is for.
             * @example DMS Cisco 8845
             */
            deviceModel: string;
            /** @description Opaque id of the template. */
            id: string;
            lineKeys: components["schemas"]["LineKey"][];
            /** @example Cisco 8845 */
            modelDisplayName: string;
            /**
             * @description Name, unique in the organization.
             * @example template-for-8845
             */
            templateName: string;
            /** @description Whether the user may reorder the keys on the phone. */
            userReorderEnabled: boolean;
        };
        LineKeyTemplateId: {
            /** @description Opaque id of the template. */
            id: string;
        };
        LineKeyTemplateList: {
            lineKeyTemplates: {
                /**
                 * @description The model it is for.
                 * @example DMS Cisco 8845
                 */
                deviceModel: string;
                /** @description Opaque id of the template. */
                id: string;
                /** @example Cisco 8845 */
                modelDisplayName: string;
                /**
                 * @description Name, unique in the organization.
                 * @example template-for-8845
                 */
                templateName: string;
            }[];
        };
        LineKeyTemplatePreview: {
            /** @description How many devices it would be applied to. */
            deviceCount: number;
        };
        LineKeyTemplateToPreview: {
            /**
             * @description Whether to apply a template, or to put devices back to their default layout.
             * @enum {unknown}
             */
            action: "APPLY_TEMPLATE" | "APPLY_DEFAULT_TEMPLATES";
            /** @description Only devices for which one of these is so: the template has more or fewer keys of a kind than the device can use. */
            advisoryTypes?: {
                /** @enum {unknown} */
                fewSharedAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreCPEAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreModeManagementAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreMonitorAppearancesEnabled?: true | false | "true" | "false";
                /** @enum {unknown} */
                moreSharedAppearancesEnabled?: true | false | "true" | "false";
            };
            /** @description Leave devices alone that have their own. */
            excludeDevicesWithCustomLayout?: boolean;
            /** @description No devices with one of these tags. */
            excludeDeviceTags?: string[];
            /** @description Only devices with one of these tags. */
            includeDeviceTags?: string[];
            /** @description Only devices at these locations. */
            locationIds?: string[];
            /** @description The template; required to apply one. */
            templateId?: string;
        };
        LinkFacts: {
            displayName: string;
            email: string;
            /**
             * @description What the link is for.
             * @enum {unknown}
             */
            kind: "reset" | "invitation";
            /** @description Name of the organization that the account belongs to. */
            organization: string;
        };
        LinkToken: {
            /** @description What follows `#token=` in the link. */
            token: string;
        };
        LinkWithPassword: {
            /** @description At least 12 characters, not among those that are guessed first. */
            password: string;
            /** @description What follows `#token=` in the link. */
            token: string;
        };
        ListedProvisioningTemplate: {
            /** Format: date-time */
            created: string;
            /** @description What it is for. */
            description?: string;
            id: string;
            /** Format: date-time */
            lastModified: string;
            models: string[];
            /**
             * @description Once per account.
             * @example Reception desks
             */
            name: string;
        };
        Location: {
            address: {
                /**
                 * @description Street and number.
                 * @example 123 Some St.
                 */
                address1: string;
                /**
                 * @description Second line.
                 * @example Suite 456
                 */
                address2?: string;
                /**
                 * @description City.
                 * @example Denver
                 */
                city: string;
                /**
                 * @description Two letters, ISO 3166-1.
                 * @example US
                 */
                country: string;
                /**
                 * @description Postal code.
                 * @example 80202
                 */
                postalCode: string;
                /**
                 * @description State or province.
                 * @example CO
                 */
                state: string;
            };
            /**
             * @description Language that announcements are spoken in.
             * @example en_us
             */
            announcementLanguage?: string;
            /** @description Opaque id of the location. */
            id: string;
            /**
             * @description Latitude.
             * @example 39.7392
             */
            latitude?: string;
            /**
             * @description Longitude.
             * @example -104.9903
             */
            longitude?: string;
            /**
             * @description Name, unique in the organization; at most 80 characters where calling is enabled.
             * @example Denver
             */
            name: string;
            /** @description Anything worth knowing about it. */
            notes?: string;
            /** @description The organization it belongs to. */
            orgId: string;
            /**
             * @description Language of the location.
             * @example en_us
             */
            preferredLanguage: string;
            /** @description Whether everybody in it has been suspended. */
            suspended?: boolean;
            /**
             * @description Name of the time zone.
             * @example America/Denver
             */
            timeZone: string;
        };
        LocationAttachment: {
            /** @description The location here that its numbers are kept in; if not given, one is made like that at Webex. */
            locationId?: string;
            /** @description The location at Webex; required where numbers are synced. */
            remoteLocationId?: string;
        };
        LocationAvailableNumberList: {
            phoneNumbers: {
                /** @description Whether it is the main number of its location. */
                isMainNumber: boolean;
                isServiceNumber: boolean;
                owner?: {
                    /** @description Of a workspace. */
                    displayName?: string;
                    firstName?: string;
                    id: string;
                    lastName?: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description In E.164. */
                phoneNumber: string;
                /** @enum {unknown} */
                state: "ACTIVE" | "INACTIVE";
                /** @enum {unknown} */
                telephonyType: "PSTN_NUMBER" | "MOBILE_NUMBER";
                tollFreeNumber: boolean;
            }[];
        };
        LocationId: {
            /** @description Opaque id of the location. */
            id: string;
        };
        LocationList: {
            items: components["schemas"]["Location"][];
        };
        LocationToDisable: {
            /** @description Whether call features and unused trunks go along; there are none here. */
            forceDelete?: boolean;
            /** @description Where calling is to end. */
            locationId: string;
            /** @description Its name, for who reads the request. */
            locationName?: string;
        };
        Macs: {
            /**
             * @description The MAC addresses to look at.
             * @example [
             *       "ab125678cdef",
             *       "00005E0053B4"
             *     ]
             */
            macs: string[];
        };
        MacValidation: {
            /** @description Every address, where something is wrong with one of them. */
            macStatus?: {
                /** @description 25220 invalid, 5675 in use, 5676 twice in the list. */
                errorCode?: number;
                /** @description As it was given. */
                mac: string;
                /** @description What is wrong with it. */
                message?: string;
                /** @enum {unknown} */
                state: "AVAILABLE" | "UNAVAILABLE" | "DUPLICATE_IN_LIST" | "INVALID";
            }[];
            /**
             * @description OK when a device could be added under every one of them.
             * @enum {unknown}
             */
            status: "OK" | "ERRORS";
        };
        ManageNumbersJob: {
            counts: {
                numbersDeleted: number;
                numbersFailed: number;
                numbersMoved: number;
                numbersUsageChanged: number;
                totalNumbers: number;
            };
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            jobType: string;
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            /** @description What kind of job it is. */
            name: string;
            /** @enum {unknown} */
            operationType: "MOVE" | "DELETE" | "NUMBER_USAGE_CHANGE";
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            /** @description Where the first of the numbers were. */
            sourceLocationId: string;
            /** @description Who started it. */
            sourceUserId: string;
            /** @description Organization that it works on. */
            targetCustomerId: string;
            /** @description Where they go; the source where they go nowhere. */
            targetLocationId: string;
            /** @description Of the request that started it. */
            trackingId: string;
        };
        ManageNumbersJobList: {
            items: components["schemas"]["ManageNumbersJob"][];
        };
        MemberCount: {
            /** @description How many there are, of which 10,000 are counted at most. */
            totalCount: number;
        };
        MembersForDevice: {
            members: {
                /** @description Whether a call can be declined. */
                allowCallDeclineEnabled: boolean;
                /** @description First name, or the name of the workspace. */
                firstName: string;
                /** @description Id of the person, workspace or virtual line. */
                id: string;
                /** @description Last name; empty for a workspace. */
                lastName: string;
                /**
                 * @description The member's own line, or one shared with other devices.
                 * @enum {unknown}
                 */
                lineType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                location?: {
                    /** @description Id of the location. */
                    id: string;
                    /** @description Its name. */
                    name: string;
                };
                /**
                 * @description Who it is: a person, a workspace or a virtual line.
                 * @enum {unknown}
                 */
                memberType: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                /** @description Primary telephone number, in E.164. */
                phoneNumber?: string;
                /** @description Only for adapters. */
                t38FaxCompressionEnabled?: boolean;
            }[];
        };
        MeteringReport: {
            /**
             * Format: date
             * @description Absent where there is no report yet.
             */
            day?: string;
            items: {
                /** @description Numbers that are assigned. */
                activeDids: number;
                /**
                 * @description Whether it is the provider itself, a channel or a customer.
                 * @enum {unknown}
                 */
                level: "provider" | "channel" | "customer";
                /** @description Its name on that day. */
                name: string;
                /** @description The account that was counted. */
                orgId: string;
                /** @description All numbers. */
                totalDids: number;
                /** @description Users that have a number. */
                totalUsers: number;
            }[];
        };
        /**
         * @example {
         *       "personId": "…",
         *       "model": "DMS Cisco 8865"
         *     }
         */
        NewActivationCode: {
            /** @description The model, or its display name; required but for RoomOS. */
            model?: string;
            /** @description The person who will own the device. */
            personId?: string;
            /** @description The workspace where the device will be activated. */
            workspaceId?: string;
        };
        NewCustomer: {
            /**
             * @description Full name.
             * @example Acme, Inc.
             */
            displayName: string;
            /** @description Webex for Government. */
            fedRamp?: boolean;
            /**
             * @description Allow to provision devices.
             * @enum {unknown}
             */
            provisioningPermission?: "NONE" | "VIEW" | "MODIFY";
            /** @description The provider it belongs to; absent, the organization acted in. */
            serviceProviderId?: string;
        };
        /**
         * @example {
         *       "mac": "80:5E:C0:12:34:56",
         *       "model": "DMS Yealink T46U",
         *       "personId": "…"
         *     }
         */
        NewDevice: {
            /** @description The MAC address of the device being created, in any notation. */
            mac: string;
            /** @description The model, or its display name. */
            model: string;
            /** @description SIP password, required for models that are provisioned by hand. */
            password?: string;
            /** @description The person who will own the device once created. */
            personId?: string;
            /** @description The workspace where the device will be created. */
            workspaceId?: string;
        };
        NewDeviceMembers: {
            /** @description All lines of the device. Without it, only the primary owner's line stays. */
            members?: {
                /** @description Whether a call can be declined. */
                allowCallDeclineEnabled: boolean;
                /** @description Needed where the hotline is on. */
                hotlineDestination?: string;
                /** @description Whether lifting the handset calls at once. */
                hotlineEnabled: boolean;
                /** @description Id of the person, workspace or virtual line. */
                id: string;
                /** @description What the line key shows. */
                lineLabel?: string;
                /**
                 * @description The member's own line, or one shared with other devices.
                 * @enum {unknown}
                 */
                lineType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                /** @description How many ports the line takes. */
                lineWeight: number;
                /** @description First port of the line. */
                port: number;
                /** @description True for exactly one member: the owner of the device. */
                primaryOwner: boolean;
                /** @description Only for adapters. */
                t38FaxCompressionEnabled?: boolean;
            }[];
        };
        NewDomain: {
            /**
             * @description What stands behind the @ of email addresses.
             * @example acme.test
             */
            domain: string;
        };
        NewIntegratedService: {
            /** @description Users above the minimum that are tolerated. */
            allowToExceed?: number;
            /** @description Free text. */
            comments?: string;
            /**
             * @description Name of the contact.
             * @example Ann Lee
             */
            contactName: string;
            /**
             * @description Customer license; Essential if not given.
             * @example Essential
             */
            customerLicense?: string;
            /**
             * Format: email
             * @description Email address of the customer's administrator, who is invited there.
             * @example admin@acme.example.com
             */
            email: string;
            /**
             * @description Customer Consent API (Integrated), or no consent and no sync (Non-Integrated).
             * @enum {unknown}
             */
            integrationType?: "consent" | "non-integrated";
            /** @description Users that the service is agreed for. */
            minimumUsers?: number;
            /**
             * @description New service name.
             * @example Acme Webex Calling
             */
            name: string;
            /**
             * @description Phone number of the contact, in E.164.
             * @example +14085267209
             */
            phoneNumber?: string;
            /**
             * @description Webex organization ID, as Control Hub shows it or as the Webex API does.
             * @example 2c3c9f9e-73d9-4460-a668-047162ff1bad
             */
            webexOrgId: string;
        };
        NewLicense: {
            /**
             * @description What it is for.
             * @enum {unknown}
             */
            kind: "professional" | "standard" | "workspace" | "common-area";
            /** @description The subscription it comes from. */
            subscriptionId?: string;
            /** @description Units there are. */
            totalUnits: number;
        };
        NewLineKeyTemplate: {
            /** @description Model or display name. */
            deviceModel: string;
            lineKeys: components["schemas"]["LineKey"][];
            /** @description Name, unique in the organization. */
            templateName: string;
            /** @description Whether the user may reorder the keys on the phone. */
            userReorderEnabled?: boolean;
        };
        NewLocation: {
            address: {
                /**
                 * @description Street and number.
                 * @example 123 Some St.
                 */
                address1: string;
                /**
                 * @description Second line.
                 * @example Suite 456
                 */
                address2?: string;
                /**
                 * @description City.
                 * @example Denver
                 */
                city: string;
                /**
                 * @description Two letters, ISO 3166-1.
                 * @example US
                 */
                country: string;
                /**
                 * @description Postal code.
                 * @example 80202
                 */
                postalCode: string;
                /**
                 * @description State or province.
                 * @example CO
                 */
                state: string;
            };
            /**
             * @description Language that announcements are spoken in.
             * @example en_us
             */
            announcementLanguage: string;
            /**
             * @description Latitude.
             * @example 39.7392
             */
            latitude?: string;
            /**
             * @description Longitude.
             * @example -104.9903
             */
            longitude?: string;
            /**
             * @description Name, unique in the organization; at most 80 characters where calling is enabled.
             * @example Denver
             */
            name: string;
            /** @description Anything worth knowing about it. */
            notes?: string;
            /**
             * @description Language of the location.
             * @example en_us
             */
            preferredLanguage: string;
            /**
             * @description Name of the time zone.
             * @example America/Denver
             */
            timeZone: string;
        };
        NewPasskey: {
            credential: components["schemas"]["RegisteredCredential"];
            /**
             * @description What the person calls it.
             * @example My laptop
             */
            name: string;
        };
        NewPassword: {
            /** @description At least 12 characters, not among those that are guessed first. */
            password: string;
        };
        NewPerson: {
            /** @description Postal addresses. */
            addresses?: {
                /**
                 * @description Country.
                 * @example US
                 */
                country?: string;
                /**
                 * @description City.
                 * @example Milpitas
                 */
                locality?: string;
                /**
                 * @description Postal code.
                 * @example 99212
                 */
                postalCode?: string;
                /**
                 * @description State or region.
                 * @example California
                 */
                region?: string;
                /**
                 * @description Street and number.
                 * @example 1099 Bird Ave.
                 */
                streetAddress?: string;
                /**
                 * @description What kind of address it is.
                 * @example work
                 */
                type?: string;
            }[];
            /** @description URL of a picture. */
            avatar?: string;
            /**
             * @description Department.
             * @example Sales
             */
            department?: string;
            /**
             * @description Full name.
             * @example John Andersen
             */
            displayName?: string;
            /** @description The email address; there can be only one. */
            emails: string[];
            /**
             * @description 2 to 10 digits; needs a calling license.
             * @example 133
             */
            extension?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Andersen
             */
            lastName?: string;
            /** @description Ids of the licenses. */
            licenses?: string[];
            /** @description Where the person is; needed for a calling license. */
            locationId?: string;
            /**
             * @description Name of the manager.
             * @example John Duarte
             */
            manager?: string;
            /** @description The person who is the manager. */
            managerId?: string;
            /**
             * @description What they are called in short.
             * @example John
             */
            nickName?: string;
            /** @description The organization acted in; another one is named by the query. */
            orgId?: string;
            /** @description With a calling license, the first of type work is the primary number; it must belong to the location. */
            phoneNumbers?: {
                /** @enum {unknown} */
                type: "work" | "work_extension" | "mobile" | "fax";
                /**
                 * @description The number.
                 * @example +14085267209
                 */
                value: string;
            }[];
            /** @description Ids of the administrator roles. */
            roles?: string[];
            /** @description Meeting sites. */
            siteUrls?: string[];
            /**
             * @description Title.
             * @example GM
             */
            title?: string;
        };
        NewPersonalAccessToken: {
            /** @default 43200 */
            expiresAfterSeconds: number;
            /**
             * @description By which you know it again.
             * @example Nightly export
             */
            name: string;
            /** @description Absent: all; your roles limit it anyway. */
            scopes?: ("spark:kms" | "spark-admin:devices_read" | "spark-admin:devices_write" | "spark:devices_read" | "spark:devices_write" | "identity:placeonetimepassword_create" | "identity:one_time_password" | "spark-admin:telephony_config_read" | "spark-admin:telephony_config_write" | "spark:telephony_config_read" | "spark:telephony_config_write" | "spark-admin:telephony_pstn_read" | "spark-admin:telephony_pstn_write" | "spark-admin:people_read" | "spark-admin:people_write" | "spark:people_read" | "spark-admin:workspaces_read" | "spark-admin:workspaces_write" | "spark-admin:locations_read" | "spark-admin:locations_write" | "spark-admin:licenses_read" | "spark-admin:licenses_write" | "spark-admin:organizations_read" | "spark-admin:organizations_write" | "spark-admin:roles_read" | "spark:applications_token" | "audit:events_read" | "spark-admin:applications_read" | "spark-admin:applications_write")[];
        };
        NewProvisioningTemplate: {
            /** @description What it is for. */
            description?: string;
            /**
             * @description Catalog models it is for; it must render for each of them.
             * @example [
             *       "DMS Yealink T46U"
             *     ]
             */
            models: string[];
            /**
             * @description Once per account.
             * @example Reception desks
             */
            name: string;
            /** @description LiquidJS. Every value is escaped for the format of the file on its way out. */
            text: string;
        };
        NewServiceProvider: {
            /**
             * @description Full name.
             * @example Acme, Inc.
             */
            displayName: string;
            /** @description Webex for Government. */
            fedRamp?: boolean;
            /** @description The provider it is a channel of; absent, the organization acted in. */
            parentId?: string;
            /**
             * @description Allow to provision devices.
             * @enum {unknown}
             */
            provisioningPermission?: "NONE" | "VIEW" | "MODIFY";
        };
        NewSipDevice: {
            /** @description Password of the phone's own pages, 4 to 64 characters. Kept encrypted and never shown again. */
            adminPassword?: string;
            /** @description Login of the phone's own pages. */
            adminUserName?: string;
            /**
             * @description How the phone gets its address.
             * @example {
             *       "type": "DHCP"
             *     }
             */
            connection?: {
                /** @description Only for STATIC. */
                address?: string;
                /** @description Only for STATIC. */
                gateway?: string;
                /** @description Only for STATIC. */
                netmask?: string;
                /** @enum {unknown} */
                type: "DHCP" | "STATIC";
            };
            /** @description A disabled device gets no file and cannot register. */
            enabled?: boolean;
            /** @description The version it is meant to run. */
            firmware?: string;
            /**
             * @description 3 to 32 letters, digits, spaces and . _ - '. Need not be unique.
             * @example Reception 2
             */
            friendlyName?: string;
            /**
             * @description MAC address in any notation; once on the platform.
             * @example 805EC0123456
             */
            mac: string;
            /**
             * @description Model or display name of the catalog.
             * @example DMS Yealink T46U
             */
            model: string;
            /** @description Free text. */
            notes?: string;
            /** @description Serial number. */
            serial?: string;
            /** @description A provisioning template of your own account. */
            templateId?: string;
            /**
             * @description Name of the time zone.
             * @example Europe/Berlin
             */
            timeZone?: string;
            /** @description How often it looks for a new file. */
            updateIntervalMinutes?: number;
            /**
             * @description How the phone fetches its file.
             * @enum {unknown}
             */
            updateProtocol?: "https" | "http" | "tftp";
        };
        NewSpecialAccessRequest: {
            /** @description Why it is needed. */
            reason: string;
        };
        NewVirtualLine: {
            /** @description First name shown to who is called. */
            callerIdFirstName?: string;
            /** @description Last name shown to who is called. */
            callerIdLastName?: string;
            /** @description Number shown to who is called. */
            callerIdNumber?: string;
            /**
             * @description What is shown on phones.
             * @example Bob Smith
             */
            displayName?: string;
            /**
             * @description 2 to 10 digits.
             * @example 5309
             */
            extension?: string;
            /**
             * @description First name.
             * @example Bob
             */
            firstName: string;
            /**
             * @description Last name.
             * @example Smith
             */
            lastName: string;
            /** @description The location of its number. */
            locationId: string;
            /**
             * @description A number of the location.
             * @example +15558675309
             */
            phoneNumber?: string;
        };
        NewWebhook: {
            /** @enum {unknown} */
            event: "created" | "updated" | "deleted" | "statusChanged" | "authorized" | "deauthorized";
            /**
             * @description Only events with these values.
             * @example connectionStatus=disconnected
             */
            filter?: string;
            /**
             * @description What people call it.
             * @example Stock keeping
             */
            name: string;
            /**
             * @description `org` for a webhook of the whole organization.
             * @enum {unknown}
             */
            ownedBy?: "creator" | "org";
            /**
             * @description `devices` is an extension of Bellhop.
             * @enum {unknown}
             */
            resource: "devices" | "adminBatchJobs" | "serviceApp";
            /** @description Signs every event. It is never shown again. */
            secret?: string;
            /**
             * @description Where events are sent with POST: https, on the public internet unless the operator allows more.
             * @example https://example.com/bellhop
             */
            targetUrl: string;
        };
        NewWorkspace: {
            calendar?: {
                emailAddress?: string;
                /** @enum {unknown} */
                type: "none" | "google" | "microsoft";
            };
            calling?: {
                /**
                 * @description How it calls.
                 * @enum {unknown}
                 */
                type: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none";
                webexCalling?: {
                    /** @description 2 to 10 digits. */
                    extension?: string;
                    /** @description Of several, the oldest is taken; of none, too. */
                    licenses?: string[];
                    /** @description Where the line is. */
                    locationId?: string;
                    /** @description A number of the location. */
                    phoneNumber?: string;
                };
            };
            /**
             * @description How many people fit in.
             * @example 5
             */
            capacity?: number;
            deviceHostedMeetings?: {
                enabled: boolean;
                siteUrl?: string;
            };
            /**
             * @description At most 30 characters, and none of % # < > / \ ".
             * @example SFO-12 Capanina
             */
            displayName: string;
            /** @description On which floor of the location. */
            floorId?: string;
            /**
             * @description Whether its desk can be booked.
             * @enum {unknown}
             */
            hotdeskingStatus?: "on" | "off";
            indoorNavigation?: {
                url?: string;
            };
            /** @description Where it is; cannot be changed once it is set. */
            locationId?: string;
            /** @description Anything worth knowing about it. */
            notes?: string;
            /** @description The organization acted in. */
            orgId?: string;
            /** @description SIP address where a third party calls for it. */
            sipAddress?: string;
            /**
             * @description What devices it takes; cannot be changed once it is set.
             * @enum {unknown}
             */
            supportedDevices?: "collaborationDevices" | "phones";
            /**
             * @description What kind of room it is.
             * @enum {unknown}
             */
            type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other";
            /** @description The same in the older API. */
            workspaceLocationId?: string;
        };
        NumberList: {
            /** @description Of the whole organization; only with details=true. */
            count?: {
                assigned: number;
                /** @description Extensions of who has no number. */
                extensionOnly: number;
                inActive: number;
                mobileNumber: number;
                serviceNumber: number;
                tollFreeNumbers: number;
                /** @description Numbers, and extensions without one. */
                total: number;
                unAssigned: number;
            };
            phoneNumbers: {
                /** @description Routing prefix and extension. */
                esn?: string;
                extension?: string;
                /** @enum {unknown} */
                includedTelephonyTypes: "PSTN_NUMBER" | "MOBILE_NUMBER";
                isServiceNumber: boolean;
                location: {
                    id: string;
                    name: string;
                };
                /** @description Whether it is the main number of its location. */
                mainNumber: boolean;
                owner?: {
                    firstName?: string;
                    id: string;
                    lastName?: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description In E.164; absent for an extension without a number. */
                phoneNumber?: string;
                /** @enum {unknown} */
                phoneNumberType: "PRIMARY" | "ALTERNATE";
                routingPrefix?: string;
                /** @enum {unknown} */
                state: "ACTIVE" | "INACTIVE";
                tollFreeNumber: boolean;
                /** @description The type of a number for an operator, with its calls at once. */
                usage?: {
                    /** @description Calls at once (CAC): required for Service, at least 2 for Contact Center where it is given, always 2 for User. */
                    concurrentCalls?: number;
                    /**
                     * @description What the numbers are metered by.
                     * @enum {unknown}
                     */
                    type: "User" | "Service" | "Contact Center";
                };
            }[];
        };
        NumbersOfOwner: {
            /** @description Whether the numbers ring apart. */
            distinctiveRingEnabled: boolean;
            phoneNumbers: {
                /** @description Absent where there is only an extension. */
                directNumber?: string;
                /** @description Routing prefix and extension. */
                esn?: string;
                /** @description Of the primary number. */
                extension?: string;
                /** @description Whether it is the primary number. */
                primary: boolean;
                /**
                 * @description How calls to this number ring.
                 * @enum {unknown}
                 */
                ringPattern: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT";
                /** @description What is dialed before the extension from elsewhere. */
                routingPrefix?: string;
            }[];
        };
        NumberStateChange: {
            /**
             * @description ACTIVATE if not given.
             * @enum {unknown}
             */
            action?: "ACTIVATE" | "DEACTIVATE";
            /** @description In E.164. */
            phoneNumbers: string[];
        };
        NumbersToAdd: {
            /**
             * @description What kind of numbers they are; DID if not given.
             * @enum {unknown}
             */
            numberType?: "DID" | "TOLLFREE" | "MOBILE";
            /**
             * @description SERVICE for numbers with a high volume of calls.
             * @enum {unknown}
             */
            numberUsageType?: "NONE" | "SERVICE";
            /** @description In E.164. */
            phoneNumbers: string[];
            /**
             * @description Whether calls reach them already; ACTIVE if not given.
             * @enum {unknown}
             */
            state?: "ACTIVE" | "INACTIVE";
            /** @description The type of a number for an operator, with its calls at once. */
            usage?: {
                /** @description Calls at once (CAC): required for Service, at least 2 for Contact Center where it is given, always 2 for User. */
                concurrentCalls?: number;
                /**
                 * @description What the numbers are metered by.
                 * @enum {unknown}
                 */
                type: "User" | "Service" | "Contact Center";
            };
        };
        NumbersToManage: {
            numberList: {
                /** @description Where they are. */
                locationId: string;
                /** @description In E.164. */
                numbers: string[];
            }[];
            /**
             * @description Needed for NUMBER_USAGE_CHANGE.
             * @enum {unknown}
             */
            numberUsageType?: "NONE" | "SERVICE";
            /**
             * @description What is to be done with them.
             * @enum {unknown}
             */
            operation: "MOVE" | "DELETE" | "NUMBER_USAGE_CHANGE";
            /** @description Where they go; needed for MOVE. */
            targetLocationId?: string;
        };
        NumbersToRemove: {
            /** @description In E.164. */
            phoneNumbers: string[];
        };
        NumbersToValidate: {
            /** @description In E.164. */
            phoneNumbers: string[];
        };
        NumberUsageChange: {
            /** @description In E.164. */
            phoneNumbers: string[];
            /** @description The type of a number for an operator, with its calls at once. */
            usage: {
                /** @description Calls at once (CAC): required for Service, at least 2 for Contact Center where it is given, always 2 for User. */
                concurrentCalls?: number;
                /**
                 * @description What the numbers are metered by.
                 * @enum {unknown}
                 */
                type: "User" | "Service" | "Contact Center";
            };
        };
        Organization: {
            /** @description State, place in the tree and rules of the organization. */
            account?: {
                /**
                 * Format: date-time
                 * @description When it was created.
                 */
                created: string;
                /** @description What the SIP edge offers, in this order. */
                digestAlgorithms: ("MD5" | "SHA-256")[];
                /**
                 * @description Full name.
                 * @example Acme, Inc.
                 */
                displayName: string;
                /** @description Webex for Government. */
                fedRamp: boolean;
                /** @description Opaque id of the account. */
                id: string;
                /**
                 * @description What kind of account it is.
                 * @enum {unknown}
                 */
                kind: "platform" | "service-provider" | "customer";
                /** @description The account right above it. */
                parentId?: string;
                /**
                 * @description Allow to provision devices.
                 * @enum {unknown}
                 */
                provisioningPermission: "NONE" | "VIEW" | "MODIFY";
                /** @description The provider at the top of its branch. */
                serviceProviderId?: string;
                /** @description Domain and digest realm of all its lines. */
                sipDomain: string;
                sipPasswordRules: components["schemas"]["SipPasswordRules"];
                /**
                 * @description What its phones are configured to use.
                 * @enum {unknown}
                 */
                sipTransport: "UDP" | "TCP" | "TLS";
                /** @description Special access to device management: partner-managed devices. */
                specialAccess: boolean;
                /**
                 * @description Whether its phones encrypt media.
                 * @enum {unknown}
                 */
                srtp: "off" | "optional" | "mandatory";
                /** @description Whether it has been suspended itself. */
                suspended: boolean;
                /** @description Whether the SIP edge takes TLS only. */
                tlsRequired: boolean;
            };
            /**
             * Format: date-time
             * @description When it was created.
             */
            created: string;
            /**
             * @description Full name of the organization.
             * @example Acme, Inc.
             */
            displayName: string;
            /** @description Opaque id of the organization. */
            id: string;
        };
        OrganizationDeviceSettings: {
            customizations: components["schemas"]["Customizations"];
            /** @description How many devices these settings hold for. */
            deviceCount: number;
            /** @description When they last changed, in milliseconds since 1970. */
            lastUpdateTime: number;
            /** @description Whether a job is changing settings: no other may start. */
            updateInProgress: boolean;
        };
        OrganizationList: {
            items: components["schemas"]["Organization"][];
        };
        /** @description What the caller may not see is absent. */
        Overview: {
            devices?: {
                /** @description By connectionStatus, as the list of devices has it. */
                byStatus: {
                    /** @description Awaited by an activation code. */
                    activating: number;
                    /** @description Registered, with nothing wrong. */
                    connected: number;
                    /** @description Registered, and in need of attention. */
                    connected_with_issues: number;
                    /** @description Registered once, and not now. */
                    disconnected: number;
                    /** @description Their activation code was not used in time. */
                    offline_expired: number;
                    /** @description Never registered yet. */
                    unknown: number;
                };
                /**
                 * Format: date-time
                 * @description When they were counted: now, or where they are many, within the last minute.
                 */
                countedAt: string;
                /** @description With the error code sipprofileregistration. */
                failingRegistration: number;
                /** @description With the error code firmwarebelowminimum. */
                firmwareBelowMinimum: number;
                /** @description Failing registration, firmware below the minimum, or both. */
                needAttention: number;
                /** @description All of them. */
                total: number;
            };
            licenses?: {
                /** @description How many are in use. */
                consumedUnits: number;
                /** @description Id of the license. */
                id: string;
                /** @description Its name. */
                name: string;
                /** @description How many there are. */
                totalUnits: number;
            }[];
            numbers?: {
                /** @description In use. */
                assigned: number;
                /** @description Free. */
                unassigned: number;
            };
            /** @description People. */
            people?: number;
            /** @description Jobs that are waiting, running or paused. */
            unfinishedJobs?: number;
            /** @description Workspaces. */
            workspaces?: number;
        };
        OwnerDeviceSettings: {
            /**
             * @description Whether its devices compress what is spoken.
             * @enum {unknown}
             */
            compression: "ON" | "OFF";
        };
        OwnPermissions: {
            /** @description Ids of the roles that one may give others; what is beyond one’s own is not. */
            grantableRoles: string[];
            /** @description The locations that one administers, where that is less than all. */
            locationIds: string[];
            /**
             * @description What it is.
             * @enum {unknown}
             */
            organizationKind: "platform" | "service-provider" | "customer";
            /** @description What it is called. */
            organizationName: string;
            /** @description The organization acted in. */
            orgId: string;
            permissions: {
                /**
                 * @description What may be done.
                 * @example devices.write
                 */
                name: string;
                /**
                 * @description In all of the organization, in the locations that one administers, or with what is one’s own.
                 * @enum {unknown}
                 */
                reach: "organization" | "locations" | "own";
            }[];
            withheld: {
                /** @description What the role would allow, and something else forbids. */
                name: string;
                /**
                 * @description How far the role would allow it.
                 * @enum {unknown}
                 */
                reach: "organization" | "locations" | "own";
                /** @description What forbids it, as a sentence. */
                reason: string;
            }[];
        };
        Passkey: {
            /**
             * Format: date-time
             * @description When it was registered.
             */
            created: string;
            id: string;
            /**
             * Format: date-time
             * @description When it was last used.
             */
            lastUsed?: string;
            name: string;
        };
        PasskeyAnswer: {
            credential: components["schemas"]["AssertedCredential"];
        };
        /** @description For PublicKeyCredential.parseCreationOptionsFromJSON(). */
        PasskeyCreation: {
            attestation?: string;
            authenticatorSelection?: {
                requireResidentKey?: boolean;
                residentKey?: string;
                userVerification?: string;
            };
            challenge: string;
            excludeCredentials?: {
                id: string;
                transports?: string[];
                type: string;
            }[];
            pubKeyCredParams: {
                alg: number;
                type: string;
            }[];
            rp: {
                id?: string;
                name: string;
            };
            timeout?: number;
            user: {
                displayName: string;
                id: string;
                name: string;
            };
        };
        PasskeyName: {
            /**
             * @description What the person calls it.
             * @example My laptop
             */
            name: string;
        };
        /** @description For PublicKeyCredential.parseRequestOptionsFromJSON(). */
        PasskeyRequest: {
            allowCredentials?: {
                id: string;
                transports?: string[];
                type: string;
            }[];
            challenge: string;
            rpId?: string;
            timeout?: number;
            userVerification?: string;
        };
        Person: {
            /** @description Postal addresses. */
            addresses?: {
                /**
                 * @description Country.
                 * @example US
                 */
                country?: string;
                /**
                 * @description City.
                 * @example Milpitas
                 */
                locality?: string;
                /**
                 * @description Postal code.
                 * @example 99212
                 */
                postalCode?: string;
                /**
                 * @description State or region.
                 * @example California
                 */
                region?: string;
                /**
                 * @description Street and number.
                 * @example 1099 Bird Ave.
                 */
                streetAddress?: string;
                /**
                 * @description What kind of address it is.
                 * @example work
                 */
                type?: string;
            }[];
            /** @description URL of a picture. */
            avatar?: string;
            /** Format: date-time */
            created?: string;
            /**
             * @description Department.
             * @example Sales
             */
            department?: string;
            /** @example John Andersen */
            displayName?: string;
            emails?: string[];
            /** @description Only with callingData=true. */
            extension?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /** @description Opaque id of the person. */
            id: string;
            /** @description Whether the invitation has not been accepted yet. */
            invitePending?: boolean;
            /** Format: date-time */
            lastActivity?: string;
            /** Format: date-time */
            lastModified?: string;
            /**
             * @description Last name.
             * @example Andersen
             */
            lastName?: string;
            /** @description Ids of the licenses. */
            licenses?: string[];
            /** @description Only with callingData=true. */
            locationId?: string;
            /** @description Whether the person may sign in. */
            loginEnabled?: boolean;
            /**
             * @description Name of the manager.
             * @example John Duarte
             */
            manager?: string;
            /** @description The person who is the manager. */
            managerId?: string;
            /**
             * @description What they are called in short.
             * @example John
             */
            nickName?: string;
            /** @description The organization the person belongs to. */
            orgId?: string;
            phoneNumbers?: {
                primary?: boolean;
                /** @enum {unknown} */
                type: "work" | "work_extension" | "mobile" | "fax";
                value: string;
            }[];
            /** @description Ids of the administrator roles. */
            roles?: string[];
            sipAddresses?: {
                primary: boolean;
                type: string;
                value: string;
            }[];
            /** @description Meeting sites. */
            siteUrls?: string[];
            /**
             * @description Only where an invitation is open: presence is not known here.
             * @enum {unknown}
             */
            status?: "pending";
            /** @description Whether the person has been suspended. */
            suspended?: boolean;
            timezone?: string;
            /**
             * @description Title.
             * @example GM
             */
            title?: string;
            /** @enum {unknown} */
            type?: "person" | "bot" | "appuser";
        };
        PersonalAccessToken: {
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            expires: string;
            id: string;
            name: string;
            scopes: string[];
        };
        PersonalAccessTokenList: {
            items: components["schemas"]["PersonalAccessToken"][];
        };
        PersonDevices: {
            devices: {
                /**
                 * @description Activated, unless it was added by an activation code and has not registered yet.
                 * @enum {unknown}
                 */
                activationState: "activating" | "activated" | "deactivated";
                /** @description Tags of the device. */
                description: string[];
                hoteling: {
                    /** @description Whether guests may use the phone. */
                    enabled: boolean;
                    /**
                     * @description How many hours a guest may stay.
                     * @example 24
                     */
                    guestHoursLimit?: number;
                    /** @description Whether their time is limited. */
                    limitGuestUse: boolean;
                };
                /** @description A unique identifier for the device. */
                id: string;
                /** @description The address it registered from. */
                ipAddress?: string;
                /** @description MAC address, twelve digits without separators. */
                mac?: string;
                /** @description Model of the device. */
                model: string;
                /** @enum {unknown} */
                modelType?: "MPP" | "ATA" | "GENERIC_SIP" | "ESIM" | "ROOM_OS" | "MOBILE" | "DESK_PHONE";
                /** @description Whom the device belongs to. */
                owner: {
                    /** @description First name, or the name of the workspace. */
                    firstName: string;
                    /** @description Id of the owner. */
                    id: string;
                    /** @description Last name; empty for a workspace. */
                    lastName: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description Whether the device belongs to who was asked for. */
                primaryOwner: boolean;
                /**
                 * @description Of the line that they have on it.
                 * @enum {unknown}
                 */
                type: "PRIMARY" | "SHARED_CALL_APPEARANCE";
            }[];
            /** @description On how many devices they can have a line. */
            maxDeviceCount: number;
            /** @description How many devices they can own. */
            maxOwnedDeviceCount: number;
        };
        PersonHoteling: {
            hoteling: {
                /** @description Whether guests may use the phones. */
                enabled: boolean;
                /**
                 * @description How many hours a guest may stay.
                 * @example 24
                 */
                guestHoursLimit?: number;
                /** @description Whether their time is limited. */
                limitGuestUse?: boolean;
            };
        };
        PersonList: {
            items: components["schemas"]["Person"][];
            notFoundIds?: string[];
        };
        PhoneRequest: {
            /**
             * @description To fetch its file, or to restart.
             * @enum {unknown}
             */
            action: "applyChanges" | "reboot";
            /**
             * Format: date-time
             * @description When the phone answered.
             */
            answeredAt?: string;
            /** @description The same in a sentence for people, with what can be done. */
            reason: string;
            /**
             * Format: date-time
             * @description When somebody wanted it.
             */
            requestedAt: string;
            /**
             * @description The phone is asked as soon as its turn comes, and within ten minutes or not at all. Unreachable is one that was not registered, or whose connection was gone.
             * @enum {unknown}
             */
            state: "waiting" | "accepted" | "refused" | "unanswered" | "unreachable";
            /** @description The SIP status that the phone answered with. */
            statusCode?: number;
        };
        PhoneRequestList: {
            /** @description The last of each kind, newest first. */
            items: components["schemas"]["PhoneRequest"][];
            /** @description Why the phone cannot be told to restart now; absent where it can. */
            notRebootableReason?: string;
        };
        ProvisioningPermission: {
            /** @description Whose it is. */
            accountId: string;
            /**
             * @description What kind of account it is.
             * @enum {unknown}
             */
            accountType: "ORGANIZATION" | "PERSON";
            /** @description What the caller could set it to. */
            assignable: ("NONE" | "VIEW" | "MODIFY")[];
            /** @description Its name. */
            displayName: string;
            /**
             * @description Allow to provision devices.
             * @enum {unknown}
             */
            permission: "NONE" | "VIEW" | "MODIFY";
            /** @description What cannot be taken back, where that is so. */
            warning?: string;
        };
        ProvisioningTemplate: {
            /** Format: date-time */
            created: string;
            /** @description What it is for. */
            description?: string;
            id: string;
            /** Format: date-time */
            lastModified: string;
            models: string[];
            /**
             * @description Once per account.
             * @example Reception desks
             */
            name: string;
            /** @description LiquidJS. Every value is escaped for the format of the file on its way out. */
            text: string;
        };
        ProvisioningTemplateList: {
            items: components["schemas"]["ListedProvisioningTemplate"][];
        };
        PstnConnection: {
            displayName: string;
            /** @description Opaque id of the option. */
            id: string;
            /** @enum {unknown} */
            pstnConnectionType: "LOCAL_GATEWAY" | "NON_INTEGRATED_CCP";
            pstnServices: ("GEOGRAPHIC_NUMBERS" | "TOLLFREE_NUMBERS" | "SERVICE_NUMBERS" | "MOBILE_NUMBERS")[];
            routeId?: string;
            /** @enum {unknown} */
            routeType?: "ROUTE_GROUP" | "TRUNK";
        };
        PstnConnectionOptions: {
            items: {
                displayName: string;
                /** @description Opaque id of the option. */
                id: string;
                pstnServices: ("GEOGRAPHIC_NUMBERS" | "TOLLFREE_NUMBERS" | "SERVICE_NUMBERS" | "MOBILE_NUMBERS")[];
            }[];
        };
        /** @description With exactly one of them. */
        Reauthentication: {
            /**
             * @description Six digits, as the app shows them.
             * @example 123456
             */
            code?: string;
            credential?: components["schemas"]["AssertedCredential"];
            /** @description The password. */
            password?: string;
            /**
             * @description One of the recovery codes; each works once.
             * @example abcd-efgh-jkmn-pqrs
             */
            recoveryCode?: string;
        };
        RebuildPhonesJob: {
            /** @description How many devices it has reached. */
            deviceCount: number;
            /** @description Opaque id of the job. */
            id: string;
            instanceId: number;
            jobExecutionStatus: components["schemas"]["JobExecution"][];
            /**
             * @description How it ended; UNKNOWN while it runs, STOPPED while it is paused.
             * @enum {unknown}
             */
            latestExecutionExitCode: "UNKNOWN" | "COMPLETED" | "FAILED" | "STOPPED" | "COMPLETED_WITH_ERRORS";
            /**
             * @description How far it is.
             * @enum {unknown}
             */
            latestExecutionStatus: "STARTING" | "STARTED" | "COMPLETED" | "FAILED";
            /** @description Empty for the whole organization. */
            locationId: string;
            /** @description What kind of job it is. */
            name: string;
            /** @description How much of it is done. */
            percentageComplete: number;
            /** @description Organization of who started it. */
            sourceCustomerId: string;
            /** @description Who started it. */
            sourceUserId: string;
            /**
             * @description Whose devices it is about.
             * @enum {unknown}
             */
            target: "CUSTOMER" | "LOCATION";
            /** @description Organization that it works on. */
            targetCustomerId: string;
            /** @description Of the request that started it. */
            trackingId: string;
        };
        RebuildPhonesJobList: {
            items: components["schemas"]["RebuildPhonesJob"][];
        };
        RebuildPhonesToStart: {
            /** @description Location of the phones. */
            locationId: string;
        };
        RecoveryCodes: {
            /** @description New ones, shown this once; empty where there were some already. */
            recoveryCodes: string[];
        };
        RegisteredCredential: {
            /** @description Answers of extensions; none is asked for. */
            clientExtensionResults?: Record<string, never>;
            id: string;
            rawId: string;
            response: {
                attestationObject: string;
                clientDataJSON: string;
                transports?: string[];
            };
            /** @constant */
            type: "public-key";
        };
        RegisteredPasskey: {
            passkey: components["schemas"]["Passkey"];
            /** @description New ones, with the first passkey. */
            recoveryCodes: string[];
        };
        RemoteLocationList: {
            items: {
                address: {
                    [key: string]: string;
                };
                /** @description Whether the numbers of the service are put into it. */
                attached: boolean;
                /** @description Whether it can have numbers. */
                callingEnabled: boolean;
                /** @description Two letters, ISO 3166-1. */
                country: string;
                /**
                 * Format: date-time
                 * @description Since when Webex has it no more.
                 */
                goneAt?: string;
                name: string;
                /** @description How its calls reach the telephone network, as Webex calls it. */
                pstnType?: string;
                /** @description Id of the location at Webex. */
                remoteId: string;
                /**
                 * Format: date-time
                 * @description When it was last read.
                 */
                seenAt: string;
                timeZone: string;
            }[];
        };
        ReplacedPerson: {
            /** @description Postal addresses. */
            addresses?: {
                /**
                 * @description Country.
                 * @example US
                 */
                country?: string;
                /**
                 * @description City.
                 * @example Milpitas
                 */
                locality?: string;
                /**
                 * @description Postal code.
                 * @example 99212
                 */
                postalCode?: string;
                /**
                 * @description State or region.
                 * @example California
                 */
                region?: string;
                /**
                 * @description Street and number.
                 * @example 1099 Bird Ave.
                 */
                streetAddress?: string;
                /**
                 * @description What kind of address it is.
                 * @example work
                 */
                type?: string;
            }[];
            /** @description URL of a picture. */
            avatar?: string;
            /**
             * @description Department.
             * @example Sales
             */
            department?: string;
            /**
             * @description Full name.
             * @example John Andersen
             */
            displayName: string;
            /** @description The email address; there can be only one. */
            emails?: string[];
            /**
             * @description 2 to 10 digits; needs a calling license.
             * @example 133
             */
            extension?: string;
            /**
             * @description First name.
             * @example John
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Andersen
             */
            lastName?: string;
            /** @description Ids of the licenses. */
            licenses?: string[];
            /** @description Where the person is; needed for a calling license. */
            locationId?: string;
            /** @description Whether the person may sign in. */
            loginEnabled?: boolean;
            /**
             * @description Name of the manager.
             * @example John Duarte
             */
            manager?: string;
            /** @description The person who is the manager. */
            managerId?: string;
            /**
             * @description What they are called in short.
             * @example John
             */
            nickName?: string;
            /** @description The organization acted in; another one is named by the query. */
            orgId?: string;
            /** @description With a calling license, the first of type work is the primary number; it must belong to the location. */
            phoneNumbers?: {
                /** @enum {unknown} */
                type: "work" | "work_extension" | "mobile" | "fax";
                /**
                 * @description The number.
                 * @example +14085267209
                 */
                value: string;
            }[];
            /** @description Ids of the administrator roles. */
            roles?: string[];
            /** @description Meeting sites. */
            siteUrls?: string[];
            /**
             * @description Title.
             * @example GM
             */
            title?: string;
        };
        RequestBudget: {
            /** @description Requests a minute of everybody who acts in the organization. Absent: what the installation says. */
            requestsPerMinute?: number;
            /** @description Requests a minute of each access token of its people. Absent: what the installation says. */
            requestsPerMinutePerToken?: number;
        };
        Role: {
            /** @description Opaque id of the role. */
            id: string;
            /**
             * @description What the role is called.
             * @example Full Administrator
             */
            name: string;
        };
        RoleList: {
            items: components["schemas"]["Role"][];
        };
        RotatedSecret: {
            /** @description Whose secret it is. */
            clientId: string;
            /** @description Shown this once. */
            clientSecret: string;
            /** @description Until then the old secret works, too. */
            formerSecretExpires: string;
        };
        ScopeList: {
            items: {
                /** @description As people read it who are asked for consent. */
                description: string;
                /** @example spark-admin:devices_read */
                name: string;
            }[];
        };
        /** @description With either a code or a recovery code. */
        SecondFactor: {
            /**
             * @description Six digits, as the app shows them.
             * @example 123456
             */
            code?: string;
            /**
             * @description One of the recovery codes; each works once.
             * @example abcd-efgh-jkmn-pqrs
             */
            recoveryCode?: string;
            /** @description As the first half of signing in answered it; good for five minutes. */
            ticket: string;
        };
        ServiceAuthorization: {
            /** @description Opaque id of the application. */
            id: string;
            /** @description What people read when they are asked for consent. */
            name: string;
            /** @description Opaque id of the organization that let it in. */
            orgId: string;
            /** @description The most that the application may ask for. */
            scopes: string[];
        };
        ServiceNumberList: {
            items: {
                /**
                 * Format: date-time
                 * @description When it was last looked at there.
                 */
                checkedAt?: string;
                /** @description Calls at once (CAC). */
                concurrentCalls?: number;
                /** @description As Webex refused it. */
                errorCode?: number;
                /** @description The same in words. */
                errorMessage?: string;
                /** @description Who has it at Webex. */
                owner?: {
                    name?: string;
                    type: string;
                };
                /** @description In E.164. */
                phoneNumber: string;
                /** @description Whether Bellhop has put it to Webex, and takes it away again. */
                putByBellhop: boolean;
                /**
                 * @description waiting to be put to Webex; synced; refused by Webex; missing there although it was in sync; foreign, which is at Webex and not here; elsewhere, in another location there; leaving, still to be taken away there.
                 * @enum {unknown}
                 */
                state?: "waiting" | "synced" | "refused" | "missing-there" | "foreign" | "elsewhere" | "leaving";
                /**
                 * @description What it is metered by; absent for one that is only at Webex.
                 * @enum {unknown}
                 */
                type?: "User" | "Service" | "Contact Center";
            }[];
        };
        ServiceNumberResolution: {
            /** @description Which numbers. */
            phoneNumbers: string[];
            /**
             * @description Put them to Webex again at the next sync, or remove them here, too.
             * @enum {unknown}
             */
            resolution: "put-back" | "give-up";
        };
        ServiceNumberUpload: {
            /** @description A file: phoneNumber, type and concurrentCalls on each line. */
            csv?: string;
            /** @description Whether to say only what would become of each number. */
            dryRun?: boolean;
            /** @description Single numbers. */
            phoneNumbers?: string[];
            /** @description All numbers from one to another. */
            range?: {
                /**
                 * @description The first number, in E.164.
                 * @example +12127881500
                 */
                first: string;
                /**
                 * @description The last number, in E.164.
                 * @example +12127881500
                 */
                last: string;
            };
            /** @description User if not given. */
            usage?: {
                /** @description Calls at once (CAC): required for Service. */
                concurrentCalls?: number;
                /**
                 * @description What the numbers are metered by.
                 * @enum {unknown}
                 */
                type: "User" | "Service" | "Contact Center";
            };
        };
        ServiceNumberUploadReport: {
            /** @description How many are new; of a dry run, how many would be. */
            added: number;
            /** @description Whether nothing was added. */
            dryRun: boolean;
            lines: {
                /** @description Where it stands in what was given. */
                line: number;
                phoneNumber: string;
                /** @description What is wrong with it. */
                problem?: string;
                /**
                 * @description present is one that the location has already.
                 * @enum {unknown}
                 */
                state: "new" | "present" | "wrong";
            }[];
        };
        ServiceToken: {
            /** @description Acts for the service app in the organization. */
            access_token: string;
            /** @description Seconds that the access token lives. */
            expires_in: number;
            /** @description Gives the next access token, at /v1/access_token. */
            refresh_token: string;
            /** @description Seconds that the refresh token lives. */
            refresh_token_expires_in: number;
            /** @constant */
            token_type: "Bearer";
        };
        Session: {
            /**
             * Format: date-time
             * @description When it began.
             */
            created: string;
            /** @description Whether this request came with it. */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            expires: string;
            id: string;
            /** @description Address it was last used from. */
            ip?: string;
            /**
             * Format: date-time
             * @description When it was last used, to the minute.
             */
            lastSeen: string;
            methods: string[];
            /** @description What the browser calls itself. */
            userAgent?: string;
        };
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        SignInMethods: {
            passkeys: components["schemas"]["Passkey"][];
            /** @description Whether there is one. */
            password: boolean;
            /** @description How many are left. */
            recoveryCodes: number;
            /** @description Whether codes of an app are asked for. */
            totp: boolean;
        };
        SignInState: {
            /** @description What can answer. A passkey signs in by itself, at /v1/signIn/passkey. */
            secondFactors?: ("totp" | "passkey" | "recoveryCode")[];
            /**
             * @description Whether the session is in the cookie, or more is needed.
             * @enum {unknown}
             */
            state: "signedIn" | "secondFactorNeeded";
            /** @description To come with the second factor. */
            ticket?: string;
        };
        SingleSignOn: {
            /** @description By which the issuer knows Bellhop. */
            clientId?: string;
            /** @description Whether people can sign in there. */
            enabled: boolean;
            /** @description Absent, the organization is connected to none. */
            issuer?: string;
            /** @description To be registered with the issuer, letter by letter. */
            redirectUri: string;
            /** @description Whether people with addresses of the verified domains sign in there and nowhere else; full administrators still may. */
            required: boolean;
        };
        SingleSignOnFacts: {
            /** @description Whether addresses of this domain sign in at an issuer. */
            available: boolean;
            /** @description Whether there is no other way. */
            required: boolean;
            /** @description Where the browser goes to, where it is available. */
            url: string | null;
        };
        SingleSignOnQuestion: {
            /**
             * Format: email
             * @description Email address.
             * @example ann@acme.test
             */
            email: string;
        };
        SipDevice: {
            /** @description Whether there is a password for the phone's own pages. It is never shown. */
            adminPasswordSet: boolean;
            /** @description Login of the phone's own pages. */
            adminUserName?: string;
            assignedOrganization?: {
                displayName: string;
                id: string;
            };
            /**
             * @description How the phone gets its address.
             * @example {
             *       "type": "DHCP"
             *     }
             */
            connection?: {
                /** @description Only for STATIC. */
                address?: string;
                /** @description Only for STATIC. */
                gateway?: string;
                /** @description Only for STATIC. */
                netmask?: string;
                /** @enum {unknown} */
                type: "DHCP" | "STATIC";
            };
            /** Format: date-time */
            created: string;
            /** @description Whether the caller may change and remove it. */
            editable: boolean;
            /** @description A disabled device gets no file and cannot register. */
            enabled: boolean;
            /** @description The version it is meant to run. */
            firmware?: string;
            /** @description What the operator calls it. */
            friendlyName?: string;
            /** @description Stays the same wherever the device is assigned to. */
            id: string;
            lines: {
                displayName: string;
                extension?: string;
                /** @enum {unknown} */
                lineType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                memberId: string;
                /** @enum {unknown} */
                memberType: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                port: number;
                /** @description The device belongs to the member of this line. */
                primaryOwner: boolean;
            }[];
            /** @description MAC address with colons, in capitals. */
            mac?: string;
            /**
             * @description Entity managing the device configuration.
             * @enum {unknown}
             */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            /** @example DMS Yealink T46U */
            model: string;
            /** @description Why not, where it is not editable. */
            notEditableReason?: string;
            /** @description Free text. */
            notes?: string;
            /** @description How many extensions it can be assigned to. */
            numberOfLinePorts?: number;
            owner: {
                displayName: string;
                id: string;
            };
            /**
             * @description Brand and model.
             * @example Yealink T46U
             */
            product: string;
            /** @description Serial number. */
            serial?: string;
            /** @description The provisioning template of its file; absent: the built-in one. */
            templateId?: string;
            /** @description Absent: its primary line's. */
            timeZone?: string;
            /** @description How often the phone looks for a new file. */
            updateIntervalMinutes?: number;
            /** @description How the phone fetches its file: https, http or tftp. */
            updateProtocol?: string;
        };
        SipDeviceAssignment: {
            /** @description At most as many as the model has line ports; the lowest one says whose the device is. None: nobody uses it yet. */
            lines?: {
                /** @enum {unknown} */
                lineType?: "PRIMARY" | "SHARED_CALL_APPEARANCE";
                /** @description A person, workspace or virtual line of the organization. */
                memberId: string;
                /** @enum {unknown} */
                memberType: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                port: number;
            }[];
            /** @description A customer organization at or below the one acted in, which lets devices be assigned to it. */
            organizationId: string;
            /** @description SIP password; needed where the phone is provisioned by hand. */
            password?: string;
        };
        SipDeviceList: {
            items: components["schemas"]["SipDevice"][];
        };
        SipPassword: {
            /** @description The new SIP password of the device. */
            sipPassword: string;
        };
        SipPasswordRules: {
            /** @description Whether a password may contain its user name. */
            forbidUserName?: boolean;
            /** @description Longest run like abc or aaa. */
            maxSequence?: number;
            /** @description Least number of digits. */
            minDigits?: number;
            /** @description Least number of characters. */
            minLength?: number;
            /** @description Least number of lower-case letters. */
            minLowercase?: number;
            /** @description Least number of other characters. */
            minSpecial?: number;
            /** @description Least number of upper-case letters. */
            minUppercase?: number;
        };
        SipPasswordToGenerate: {
            /** @description The location of who owns the device; without it the rules of the organization. */
            locationId?: string;
        };
        SpecialAccessDecision: {
            /** @description What to tell those who asked. */
            answer?: string;
        };
        SpecialAccessRequest: {
            /** @description What the platform has said to it. */
            answer?: string;
            /**
             * Format: date-time
             * @description When it was decided, or withdrawn.
             */
            decidedAt?: string;
            /** @description Email address of who decided it, or withdrew it. */
            decidedBy?: string;
            /** @description Opaque id of the request. */
            id: string;
            /** @description Its name. */
            organizationName: string;
            /** @description The organization that asks. */
            orgId: string;
            /** @description Why it asks. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requestedAt: string;
            /** @description Email address of who asked. */
            requestedBy?: string;
            /**
             * @description What has become of it.
             * @enum {unknown}
             */
            status: "requested" | "granted" | "refused" | "withdrawn";
        };
        SpecialAccessRequestList: {
            items: components["schemas"]["SpecialAccessRequest"][];
        };
        SupportedDevice: {
            /** @description Whether its owner may have several primary lines on it. */
            additionalPrimaryLineAppearancesEnabled: boolean;
            /** @description Whether its key layout can be changed. */
            allowConfigureLayoutEnabled: boolean;
            /** @description Whether its lines can be configured. */
            allowConfigureLinesEnabled: boolean;
            /** @description Whether its phone settings can be configured. */
            allowConfigurePhoneSettingsEnabled: boolean;
            /** @description Whether its ports can be configured. */
            allowConfigurePortsEnabled: boolean;
            /** @description Whether it can be a hoteling host. */
            allowHotelingHostEnabled: boolean;
            /** @description Whether it takes part in nomadic emergency calling. */
            basicEmergencyNomadicEnabled: boolean;
            /** @description Whether it can decline a call. */
            callDeclinedEnabled: boolean;
            /** @description Whether Bellhop has a configuration file for it. */
            canBeProvisioned?: boolean;
            /** @description Whether its line labels can be changed. */
            customizableLineLabelEnabled: boolean;
            /** @description Whether its settings can be customized. */
            customizedBehaviorsEnabled: boolean;
            defaultUpgradeChannel?: string;
            deviceSettingsConfiguration: string;
            /**
             * @description Also accepted to create a device with.
             * @example Yealink T46U
             */
            displayName: string;
            /** @description Name of the family the model belongs to. */
            familyDisplayName?: string;
            /** @description Whether lines can stand on expansion modules. */
            kemLinesSupportEnabled: boolean;
            kemModuleCount?: number;
            kemModuleType?: string[];
            /** @description Whether it takes key expansion modules. */
            kemSupportEnabled: boolean;
            /** @enum {unknown} */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            /** @enum {unknown} */
            manufacturer: "CISCO" | "THIRD_PARTY";
            maxNumberOfLineAppearances?: number;
            /**
             * @description Name to create a device with.
             * @example DMS Yealink T46U
             */
            model: string;
            numberOfLineKeyButtons: number;
            /** @description How many lines it can register. */
            numberOfLinePorts: number;
            /** @description MAC_ADDRESS, ACTIVATION_CODE, NONE. */
            onboardingMethod: string[];
            /** @description Whether its ports are numbered. */
            portNumberSupportEnabled: boolean;
            /** @description Who can own it: PEOPLE, PLACE. */
            supportedFor: string[];
            /** @description Whether it can be told to fetch its configuration. */
            supportsApplyChangesEnabled: boolean;
            /** @description Whether a line of it can be a hotline. */
            supportsHotlineEnabled: boolean;
            /** @description Whether its lines can be reordered. */
            supportsLinePortReorderingEnabled: boolean;
            supportsLogCollection: string;
            /** @description Whether it sends fax over T.38. */
            t38Enabled: boolean;
            /** @description Whether it has a touch screen. */
            touchScreenPhone: boolean;
            /** @enum {unknown} */
            type: "MPP" | "ATA" | "GENERIC_SIP" | "ESIM" | "DESK_PHONE";
            /** @description Whether its firmware follows an upgrade channel. */
            upgradeChannelEnabled: boolean;
        };
        SupportedDeviceList: {
            devices: components["schemas"]["SupportedDevice"][];
            upgradeChannelList: string[];
        };
        TagChanges: {
            /**
             * @description What to do with the value.
             * @enum {unknown}
             */
            op: "add" | "remove" | "replace";
            /**
             * @description Only tags can be changed.
             * @enum {unknown}
             */
            path: "tags" | "/tags";
            /** @description The tags. */
            value?: string[] | string;
        } | {
            /**
             * @description What to do with the value.
             * @enum {unknown}
             */
            op: "add" | "remove" | "replace";
            /**
             * @description Only tags can be changed.
             * @enum {unknown}
             */
            path: "tags" | "/tags";
            /** @description The tags. */
            value?: string[] | string;
        }[];
        TemplatePreview: {
            /** @description Absent: the file that holds the lines. */
            fileName?: string;
            /** @description LiquidJS. Every value is escaped for the format of the file on its way out. */
            text: string;
        };
        TokenExpiry: {
            /** @description When the token of this request expires, in milliseconds since 1970. */
            exp: number;
        };
        TotpCode: {
            /**
             * @description Six digits, as the app shows them.
             * @example 123456
             */
            code: string;
        };
        TotpEnrollment: {
            /** @description In base32; shown this once. */
            secret: string;
            /** @description For a QR code. */
            uri: string;
        };
        UploadedBackgroundImage: {
            /** @description Where phones fetch it; the value of the setting 'background.customUrl'. */
            backgroundImageUrl: string;
            /** @description How many images the organization has. */
            count: string;
            /**
             * @description What the image is called.
             * @example CompanyLogoBlue
             */
            filename: string;
        };
        ValidatedExtensions: {
            extensionStatus: {
                errorCode?: number;
                extension: string;
                message?: string;
                /** @enum {unknown} */
                state: "VALID" | "DUPLICATE" | "DUPLICATE_IN_LIST" | "INVALID";
            }[];
            /** @enum {unknown} */
            status: "OK" | "ERRORS";
        };
        ValidatedNumbers: {
            numbers: {
                detail?: string[];
                number: string;
                /** @enum {unknown} */
                state: "Available" | "Duplicate" | "Duplicate In List" | "Invalid" | "Unavailable";
                tollFreeNumber: boolean;
            }[];
            /** @enum {unknown} */
            status: "OK" | "ERRORS";
        };
        VirtualLine: {
            /** @description Its own, or the one of its location. */
            announcementLanguage: string;
            /** @description The devices that show it. */
            devices: {
                /** @description ACTIVATING, ACTIVATED or DEACTIVATED. */
                activationState: string;
                /** @description Tags of the device. */
                description: string[];
                /** @description Opaque id of the device. */
                id: string;
                /** @description Twelve digits without separators. */
                mac?: string;
                model: string;
                owner: {
                    firstName: string;
                    id: string;
                    lastName: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description Whether the device belongs to the line itself. */
                primaryOwner: boolean;
                /** @enum {unknown} */
                type: "PRIMARY" | "SHARED_CALL_APPEARANCE";
            }[];
            /** @description Whether it is found in the directory; always. */
            directorySearchEnabled: boolean;
            displayName?: string;
            firstName: string;
            /** @description Opaque id of the virtual line. */
            id: string;
            lastName: string;
            location: {
                address: {
                    address1: string;
                    address2?: string;
                    city: string;
                    country: string;
                    postalCode: string;
                    state: string;
                };
                /** @description Opaque id of the location. */
                id: string;
                name: string;
            };
            number: {
                /** @example 5309 */
                extension?: string;
                /**
                 * @description In E.164.
                 * @example +15558675309
                 */
                external?: string;
                /** @description Whether it is the primary number; the only one always is. */
                primary: boolean;
            };
            /** @description Its own, or the one of its location. */
            timeZone: string;
        };
        VirtualLineDevices: {
            /**
             * @description What its line on a further device is.
             * @enum {unknown}
             */
            availableEndpointType: "PRIMARY" | "SHARED_CALL_APPEARANCE";
            devices: {
                /**
                 * @description Activated, unless it was added by an activation code and has not registered yet.
                 * @enum {unknown}
                 */
                activationState: "ACTIVATING" | "ACTIVATED" | "DEACTIVATED";
                /** @description Tags of the device. */
                description: string[];
                /** @description A unique identifier for the device. */
                id: string;
                location?: {
                    /** @description Id of the location. */
                    id: string;
                    /** @description Its name. */
                    name: string;
                };
                /** @description MAC address, twelve digits without separators. */
                mac?: string;
                /** @description Model of the device. */
                model: string;
                /** @description Whom the device belongs to. */
                owner: {
                    /** @description First name, or the name of the workspace. */
                    firstName: string;
                    /** @description Id of the owner. */
                    id: string;
                    /** @description Last name; empty for a workspace. */
                    lastName: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description Whether the device belongs to who was asked for. */
                primaryOwner: boolean;
                /**
                 * @description Of the line that they have on it.
                 * @enum {unknown}
                 */
                type: "PRIMARY" | "SHARED_CALL_APPEARANCE";
            }[];
            /** @description On how many devices they can have a line. */
            maxDeviceCount: number;
        };
        VirtualLineId: {
            /** @description Opaque id of the virtual line. */
            id: string;
        };
        VirtualLineList: {
            virtualLines: {
                /** @description First name shown to who is called. */
                callerIdFirstName: string;
                /** @description Last name shown to who is called. */
                callerIdLastName: string;
                /** @description Number shown to who is called. */
                callerIdNumber?: string;
                /** @enum {unknown} */
                externalCallerIdNamePolicy: "DIRECT_LINE" | "LOCATION" | "OTHER";
                firstName: string;
                /** @description Opaque id of the virtual line. */
                id: string;
                lastName: string;
                location: {
                    /** @description Opaque id of the location. */
                    id: string;
                    name: string;
                };
                number: {
                    /** @description Routing prefix and extension. */
                    esn?: string;
                    /** @example 5309 */
                    extension?: string;
                    /**
                     * @description In E.164.
                     * @example +15558675309
                     */
                    external?: string;
                    /** @description Whether it is the primary number; the only one always is. */
                    primary: boolean;
                    /** @description What is dialed before the extension from elsewhere. */
                    routingPrefix?: string;
                };
                /** @description On how many devices it is. */
                numberOfDevicesAssigned: number;
            }[];
        };
        VirtualLineNumber: {
            phoneNumber: {
                /** @description In E.164. */
                directNumber?: string;
                extension?: string;
                /** @description Whether it is the primary number; the only one always is. */
                primary: boolean;
            };
        };
        Webhook: {
            /** Format: date-time */
            created: string;
            /** @enum {unknown} */
            event: "created" | "updated" | "deleted" | "statusChanged" | "authorized" | "deauthorized";
            filter?: string;
            /** @description Opaque id of the webhook. */
            id: string;
            name: string;
            /**
             * @description `org` for a webhook of the whole organization.
             * @enum {unknown}
             */
            ownedBy: "creator" | "org";
            /**
             * @description `devices` is an extension of Bellhop.
             * @enum {unknown}
             */
            resource: "devices" | "adminBatchJobs" | "serviceApp";
            /**
             * @description Inactive after too many failures in a row.
             * @enum {unknown}
             */
            status: "active" | "inactive";
            targetUrl: string;
        };
        WebhookDeliveryList: {
            items: {
                attempts: {
                    /** Format: date-time */
                    at: string;
                    /** @description Why there is no answer. */
                    error?: string;
                    /** @description What the receiver answered. */
                    status?: number;
                }[];
                /** @description What is sent. */
                body: {
                    [key: string]: unknown;
                };
                /** Format: date-time */
                created: string;
                /** @description The same at every attempt, and in the body. */
                eventId: string;
                /** Format: date-time */
                finished?: string;
                /** @enum {unknown} */
                state: "pending" | "delivered" | "failed";
            }[];
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        Workspace: {
            calendar: {
                emailAddress?: string;
                /** @enum {unknown} */
                type: "none" | "google" | "microsoft";
            };
            calling: {
                /**
                 * @description How it calls.
                 * @enum {unknown}
                 */
                type: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none";
                webexCalling?: {
                    licenses: string[];
                };
            };
            /** @description Only with includeCapabilities=true. */
            capabilities?: {
                airQuality: {
                    configured: boolean;
                    supported: boolean;
                };
                ambientNoise: {
                    configured: boolean;
                    supported: boolean;
                };
                occupancyDetection: {
                    configured: boolean;
                    supported: boolean;
                };
                presenceDetection: {
                    configured: boolean;
                    supported: boolean;
                };
                relativeHumidity: {
                    configured: boolean;
                    supported: boolean;
                };
                soundLevel: {
                    configured: boolean;
                    supported: boolean;
                };
                temperature: {
                    configured: boolean;
                    supported: boolean;
                };
            }[];
            /**
             * @description How many people fit in.
             * @example 5
             */
            capacity?: number;
            /** Format: date-time */
            created: string;
            deviceHostedMeetings: {
                enabled: boolean;
                siteUrl?: string;
            };
            /** @enum {unknown} */
            devicePlatform: "cisco";
            /** @description Only with includeDevices=true. */
            devices?: components["schemas"]["WorkspaceDevice"][];
            /** @example SFO-12 Capanina */
            displayName: string;
            /** @description On which floor. */
            floorId?: string;
            /**
             * @description Whether its desk can be booked.
             * @enum {unknown}
             */
            hotdeskingStatus: "on" | "off";
            /** @description Opaque id of the workspace. */
            id: string;
            indoorNavigation?: {
                url?: string;
            };
            /** @description Where it is. */
            locationId?: string;
            /** @description Anything worth knowing about it. */
            notes?: string;
            /** @description The organization it belongs to. */
            orgId: string;
            /** @description SIP address where a third party calls for it. */
            sipAddress?: string;
            /**
             * @description What devices it takes; cannot be changed once it is set.
             * @enum {unknown}
             */
            supportedDevices: "collaborationDevices" | "phones";
            /** @description Whether its phones have been suspended. */
            suspended?: boolean;
            /**
             * @description What kind of room it is.
             * @enum {unknown}
             */
            type: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other";
            /**
             * @deprecated
             * @description The same in the older API.
             */
            workspaceLocationId?: string;
        };
        WorkspaceCapabilities: {
            /** @description What its devices can measure. */
            capabilities: {
                airQuality: {
                    configured: boolean;
                    supported: boolean;
                };
                ambientNoise: {
                    configured: boolean;
                    supported: boolean;
                };
                occupancyDetection: {
                    configured: boolean;
                    supported: boolean;
                };
                presenceDetection: {
                    configured: boolean;
                    supported: boolean;
                };
                relativeHumidity: {
                    configured: boolean;
                    supported: boolean;
                };
                soundLevel: {
                    configured: boolean;
                    supported: boolean;
                };
                temperature: {
                    configured: boolean;
                    supported: boolean;
                };
            };
        };
        WorkspaceDevice: {
            activeInterface?: string;
            capabilities: string[];
            /** @example connected */
            connectionStatus: string;
            /** Format: date-time */
            created: string;
            devicePlatform: string;
            displayName: string;
            errorCodes: string[];
            firstSeen?: string;
            id: string;
            ip?: string;
            lastSeen?: string;
            locationId?: string;
            mac?: string;
            /** @enum {unknown} */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            orgId: string;
            permissions: string[];
            placeId?: string;
            primarySipUrl?: string;
            product: string;
            serial?: string;
            sipUrls: string[];
            software?: string;
            tags: string[];
            type: string;
            upgradeChannel?: string;
            workspaceId?: string;
            workspaceLocationId?: string;
        };
        WorkspaceDevices: {
            devices: {
                /**
                 * @description Activated, unless it was added by an activation code and has not registered yet.
                 * @enum {unknown}
                 */
                activationState: "ACTIVATING" | "ACTIVATED" | "DEACTIVATED";
                /** @description Tags of the device. */
                description: string[];
                hoteling: {
                    /** @description Whether guests may use the phone. */
                    enabled: boolean;
                    /**
                     * @description How many hours a guest may stay.
                     * @example 24
                     */
                    guestHoursLimit?: number;
                    /** @description Whether their time is limited. */
                    limitGuestUse: boolean;
                };
                /** @description A unique identifier for the device. */
                id: string;
                /** @description The address it registered from. */
                ipAddress?: string;
                /** @description MAC address, twelve digits without separators. */
                mac?: string;
                /** @description Model of the device. */
                model: string;
                /** @description Whom the device belongs to. */
                owner: {
                    /** @description First name, or the name of the workspace. */
                    firstName: string;
                    /** @description Id of the owner. */
                    id: string;
                    /** @description Last name; empty for a workspace. */
                    lastName: string;
                    /** @enum {unknown} */
                    type: "PEOPLE" | "PLACE" | "VIRTUAL_LINE";
                };
                /** @description Whether the device belongs to who was asked for. */
                primaryOwner: boolean;
                /**
                 * @description Of the line that they have on it.
                 * @enum {unknown}
                 */
                type: "PRIMARY" | "SHARED_CALL_APPEARANCE";
            }[];
            /** @description On how many devices they can have a line. */
            maxDeviceCount: number;
            /** @description How many devices they can own. */
            maxOwnedDeviceCount: number;
        };
        WorkspaceHoteling: {
            /** @description Whether guests may use the phones. */
            enabled: boolean;
            /**
             * @description How many hours a guest may stay.
             * @example 24
             */
            guestHoursLimit?: number;
            /** @description Whether their time is limited. */
            limitGuestUse?: boolean;
        };
        WorkspaceList: {
            items: components["schemas"]["Workspace"][];
        };
    };
    responses: {
        /** @description What went wrong */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAdminAuditEventCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCategoryList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAdminAuditEvents: {
        parameters: {
            query: {
                /** @description Only what this person did. */
                actorId?: string;
                /** @description Names of categories, separated by commas, in any case. */
                eventCategories?: string[];
                /** @description Events from this moment on; with its time zone. */
                from: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description How many events to skip. */
                offset?: number;
                /** @description The organization whose trail it is. */
                orgId: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only what was done to this; an extension of Bellhop. */
                targetId?: string;
                /** @description Events before this moment; at most a year after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    exportAdminAuditEvents: {
        parameters: {
            query: {
                /** @description Only what this person did. */
                actorId?: string;
                /** @description Names of categories, separated by commas, in any case. */
                eventCategories?: string[];
                /** @description Lines of JSON unless it says csv. */
                format?: "csv" | "ndjson";
                /** @description Events from this moment on; with its time zone. */
                from: string;
                /** @description The organization whose trail it is. */
                orgId: string;
                /** @description Only what was done to this; an extension of Bellhop. */
                targetId?: string;
                /** @description Events before this moment; at most a year after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAdmittedServiceApps: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmittedServiceApps"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the application does for those who let it in. */
                    description?: string;
                    /** @description Whether it may ask by a code that a person types elsewhere (RFC 8628), for devices without a browser. Off unless said. */
                    deviceGrant?: boolean;
                    /** @description What people read when they are asked for consent. */
                    name: string;
                    /** @description Runs where no secret can be kept: it gets none, and PKCE is required. */
                    publicClient?: boolean;
                    /** @description Where the browser may be sent with a code, compared character by character: https, or http on localhost. */
                    redirectUris?: string[];
                    /** @description The most that the application may ask for. */
                    scopes: string[];
                    /**
                     * @description An integration acts for the persons who let it; a service app for organizations.
                     * @default integration
                     */
                    type?: "integration" | "service";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithSecret"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the application does for those who let it in. */
                    description?: string;
                    /** @description Whether it may ask by a code that a person types elsewhere (RFC 8628), for devices without a browser. Off unless said. */
                    deviceGrant?: boolean;
                    /** @description What people read when they are asked for consent. */
                    name?: string;
                    /** @description Where the browser may be sent with a code, compared character by character: https, or http on localhost. */
                    redirectUris?: string[];
                    /** @description The most that the application may ask for. */
                    scopes?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    authorizeServiceApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAuthorization"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deauthorizeServiceApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    rotateApplicationSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description How long the old secret goes on working; 24 where it is not said. */
                    overlapHours?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createServiceAppToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the service app. */
                    clientId: string;
                    /** @description Of the service app. */
                    clientSecret: string;
                    /** @description The organization that authorized the service app. */
                    targetOrgId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceToken"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAuthorizations: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description The same, by email address. */
                personEmail?: string;
                /** @description Whose authorizations; without it, your own. */
                personId?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteAuthorizationsOfClient: {
        parameters: {
            query: {
                /** @description The application whose authorizations in the organization end. */
                clientId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                authorizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getTokenExpiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenExpiry"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    beginConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInvitationToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentBegun"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    readConsentInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInvitationToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentInvitation"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    finishConsent: {
        parameters: {
            query?: {
                /** @description What the tokens are redeemed with. */
                code?: string;
                /** @description Why there is no code. */
                error?: string;
                /** @description The same in words. */
                error_description?: string;
                /** @description Who answers. */
                iss?: string;
                /** @description As the browser was sent away with. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDevelopmentOutbox: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptMailList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /** @description Devices with this capability: SIP phones have none of those that the API knows. */
                capability?: string;
                /** @description Devices with this connection status. */
                connectionStatus?: string;
                /** @description Devices of this platform. */
                devicePlatform?: string;
                /** @description Beginning of the display name, in any case. */
                displayName?: string;
                /** @description Devices with this error code. */
                errorCode?: string;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Devices in this location. */
                locationId?: string;
                /** @description MAC address, in any notation. */
                mac?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Devices for which the caller has this permission. */
                permission?: string;
                /** @description Devices of this person. */
                personId?: string;
                /** @description Devices by planned maintenance, which SIP phones never have. */
                plannedMaintenance?: "off" | "on" | "upcoming";
                /** @description Devices with this product name or model. */
                product?: string;
                /** @description Device with this serial number. */
                serial?: string;
                /** @description Devices with this firmware version. */
                software?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Several, separated by commas: the device must carry all of them. */
                tag?: string;
                /** @description Devices of this product type. */
                type?: string;
                /** @description Devices on this upgrade channel, in any case. */
                upgradeChannel?: string;
                /** @description Devices of this workspace. */
                workspaceId?: string;
                /** @description Deprecated, prefer locationId. */
                workspaceLocationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createDevice: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: {
                /** @description Says which disclaimer was read and confirmed, as `<name>/<version>`; kept in the audit trail. Who signed in in a browser needs it for a partner-managed model; with an access token it may be left out. */
                "bellhop-disclaimer"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDevice: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeDeviceTags: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagChanges"];
                "application/json-patch+json": components["schemas"]["TagChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    generateDevicePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedSipPassword"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    rebootDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    previewDeviceConfiguration: {
        parameters: {
            query?: {
                /** @description One of fileNames; absent, the file that holds the lines. */
                fileName?: string;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceConfiguration"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    previewDeviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplatePreview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceConfiguration"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeviceHistory: {
        parameters: {
            query?: {
                /** @description Events from this moment on; with its time zone. */
                from?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Events before this moment. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHistoryList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listPhoneRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneRequestList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeviceProvisioning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceProvisioning"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateDeviceProvisioning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceProvisioningChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceProvisioning"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    closeDeviceFirstBootWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceProvisioning"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    openDeviceFirstBootWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceProvisioning"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    revealDeviceSecretLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSecretLink"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    chooseDeviceTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceTemplateChoice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceProvisioning"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeviceRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRegistrationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeviceRequests: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRequestList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createActivationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivationCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationCode"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDisclaimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the disclaimer. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclaimer"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    followEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listIntegratedServices: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Only of this customer. */
                organizationId?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only where the customer's name contains this. */
                q?: string;
                /** @description Why it is not as it should be. */
                reason?: "mail-refused" | "expired" | "invitation-revoked" | "declined" | "wrong-organization" | "wrong-role" | "missing-permissions" | "token-invalid" | "revoked" | "pstn-not-allowed" | "location-gone" | "sync-failing";
                /** @description How many items to skip. */
                start?: number;
                /** @description How far it has come. */
                status?: "pending-consent" | "pending-provisioning" | "ready" | "removing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedServiceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntegratedService"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegratedServiceChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    removeIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntegratedServiceRemoval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedServiceRemovalState"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    resendInvitationOfIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restoreIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    revokeInvitationOfIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    syncNowOfIntegratedService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listIntegratedServiceHistory: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedServiceHistory"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    attachLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationAttachment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedService"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listRemoteLocations: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteLocationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listServiceNumbers: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description waiting to be put to Webex; synced; refused by Webex; missing there although it was in sync; foreign, which is at Webex and not here; elsewhere, in another location there; leaving, still to be taken away there. */
                state?: "waiting" | "synced" | "refused" | "missing-there" | "foreign" | "elsewhere" | "leaving";
            };
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    uploadServiceNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceNumberUpload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNumberUploadReport"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    resolveServiceNumberDrift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceNumberResolution"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listIntegratedServiceUsage: {
        parameters: {
            query?: {
                /** @description How many days until today; 30 if not given. */
                days?: number;
            };
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedServiceUsage"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    exportIntegratedServiceUsage: {
        parameters: {
            query?: {
                /** @description How many days until today; 30 if not given. */
                days?: number;
            };
            header?: never;
            path: {
                /** @description Id of the service. */
                serviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getIntegratedServiceHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegratedServiceHealth"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getServiceNumberSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listLicenses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    addLicense: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLicense"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getLicense: {
        parameters: {
            query?: {
                /** @description Also list who has it. */
                includeAssignedTo?: "user";
                /** @description Most users on one page. */
                limit?: number;
                /** @description Opaque position, as found in the next link. */
                next?: string;
                /** @description The same as next. */
                pageToken?: string;
            };
            header?: never;
            path: {
                /** @description Id of the license. */
                licenseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeLicense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the license. */
                licenseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedLicense"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeLicensesOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenseChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensedPerson"];
                };
            };
            /** @description Done in part */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensedPerson"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Only the location with this id. */
                id?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Only locations whose name contains this. */
                name?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationId"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getLocation: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedLocation"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restoreLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listFloors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createFloor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What people call it.
                     * @example The basement
                     */
                    displayName?: string;
                    /**
                     * @description Its number; the basement is -1.
                     * @example -1
                     */
                    floorNumber: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Floor"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getFloor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the floor. */
                floorId: string;
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Floor"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateFloor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the floor. */
                floorId: string;
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What people call it.
                     * @example The basement
                     */
                    displayName?: string;
                    /**
                     * @description Its number; the basement is -1.
                     * @example -1
                     */
                    floorNumber: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Floor"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteFloor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the floor. */
                floorId: string;
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getMeteringReport: {
        parameters: {
            query?: {
                /** @description Of which day; of the latest if not given. */
                day?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeteringReport"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    exportMeteringReport: {
        parameters: {
            query?: {
                /** @description Of which day; of the latest if not given. */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description How the name begins. */
                displayName?: string;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restoreOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    addDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDomain"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What stands behind the @ of email addresses. */
                domain: string;
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    verifyDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What stands behind the @ of email addresses. */
                domain: string;
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DomainVerification"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getRequestBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBudget"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setRequestBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestBudget"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestBudget"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOn"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSingleSignOn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOn"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeviceHistory: {
        parameters: {
            query: {
                /** @description How many days back from now. */
                days: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHistory"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listCustomerOverviews: {
        parameters: {
            query: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description By name, or those first where most devices need attention. */
                sortBy: "name" | "needAttention";
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOverviewList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailOnly"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Only people whose name begins with this. */
                displayName?: string;
                /** @description Only the person with this email address. */
                email?: string;
                /** @description Leave the status out. */
                excludeStatus?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Up to 85 ids, separated by commas. */
                id?: string;
                /** @description Only people who hold this license. */
                licenseId?: string;
                /** @description Only people of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only people with any of these roles, separated by commas. */
                roles?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Only people who are suspended, or who are not. */
                suspended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createPerson: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Answer with as little as possible. */
                minResponse?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    replacePerson: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Answer with as little as possible. */
                minResponse?: boolean;
                /** @description Accepted; all there is is always shown. */
                showAllTypes?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacedPerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    removeSecondFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restorePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getAdministeredLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredLocations"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    replaceAdministeredLocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministeredLocations"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredLocations"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getNumbersOfPerson: {
        parameters: {
            query?: {
                /** @description Numbers in E.164 instead of the digits dialed within the country. */
                preferE164Format?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersOfOwner"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getMyself: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getOwnPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPermissions"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listPersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalAccessTokenList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonalAccessToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPersonalAccessToken"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    revokePersonalAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the token. */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    revokePersonalAccessTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getProvisioningPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a service provider, an organization, or a person of the organization acted in. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningPermission"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setProvisioningPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a service provider, an organization, or a person of the organization acted in. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedProvisioningPermission"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningPermission"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listProvisioningTemplates: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningTemplateList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createProvisioningTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProvisioningTemplate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningTemplate"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getProvisioningTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningTemplate"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteProvisioningTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateProvisioningTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedProvisioningTemplate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisioningTemplate"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getBuiltInProvisioningTemplate: {
        parameters: {
            query: {
                /** @description A model of the catalog. */
                model: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuiltInProvisioningTemplate"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listServiceProviders: {
        parameters: {
            query?: {
                /** @description How the name begins. */
                displayName?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceProvider"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service provider. */
                serviceProviderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service provider. */
                serviceProviderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service provider. */
                serviceProviderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restoreServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service provider. */
                serviceProviderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendServiceProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the service provider. */
                serviceProviderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reauthentication"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the session. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailAndPassword"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInState"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInState"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    askForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequest"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    answerSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactor"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInState"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    followSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkWithPassword"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInState"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    lookAtSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkFacts"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getSignInMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInMethods"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    registerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredPasskey"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the passkey. */
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the passkey. */
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyName"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    offerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreation"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    enrollTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpEnrollment"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    lookUpSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SingleSignOnQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSignOnFacts"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    finishSingleSignOn: {
        parameters: {
            query?: {
                /** @description What the issuer exchanges for who it is. */
                code?: string;
                /** @description Why it does not sign in. */
                error?: string;
                /** @description Which issuer answers (RFC 9207). */
                iss?: string;
                /** @description As it was sent there. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startSingleSignOn: {
        parameters: {
            query: {
                /** @description What stands behind the @ of email addresses. */
                domain: string;
                /** @description Path of this server to go on at; / where left out. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listSipDevices: {
        parameters: {
            query?: {
                /** @description Only devices that are assigned, or that lie in stock. */
                assigned?: boolean;
                /** @description Only enabled or only disabled devices. */
                enabled?: boolean;
                /** @description Only devices whose name begins so. */
                friendlyName?: string;
                /** @description Only the device with this MAC address. */
                mac?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Only devices that lie with, or are assigned to, this organization. */
                organizationId?: string;
                /** @description Only devices that this organization provisioned. */
                ownerId?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only this model, by model or display name. */
                product?: string;
                /** @description Only the devices with this serial number. */
                serial?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipDeviceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createSipDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSipDevice"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipDevice"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getSipDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the device. */
                sipDeviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipDevice"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteSipDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the device. */
                sipDeviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateSipDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the device. */
                sipDeviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSipDevice"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipDevice"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    assignSipDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the device. */
                sipDeviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipDeviceAssignment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipDevice"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    clearSipDeviceAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the device. */
                sipDeviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getSipPasswordRules: {
        parameters: {
            query?: {
                /** @description The location of who owns the device; without it the rules of the organization. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveSipPasswordRules"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    generateSipPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SipPasswordToGenerate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedPassword"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listSpecialAccessRequests: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description What has become of it. */
                status?: "requested" | "granted" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialAccessRequestList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    requestSpecialAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSpecialAccessRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialAccessRequest"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    grantSpecialAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpecialAccessDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialAccessRequest"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    refuseSpecialAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpecialAccessDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialAccessRequest"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    withdrawSpecialAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the request. */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SpecialAccessDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialAccessRequest"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    validateExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 2 to 10 digits each. */
                    extensions: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidatedExtensions"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    validateNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersToValidate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidatedNumbers"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getCallingDeviceDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallingDetails"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateThirdPartyDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SipPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    applyDeviceChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    uploadBackgroundImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["BackgroundImageUpload"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedBackgroundImage"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listMembersForDevice: {
        parameters: {
            query?: {
                /** @description Beginning of the extension. */
                extension?: string;
                /** @description Only who is in this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description What the name, the first or the last name begins with, in any case. */
                memberName?: string;
                /** @description fname, lname, dn or extension; `-desc` turns it around. */
                order?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description What the telephone number begins or ends with. */
                phoneNumber?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Who can own a device, or whose line can be shared. */
                usageType?: "DEVICE_OWNER" | "SHARED_LINE";
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembersForDevice"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    countMembersForDevice: {
        parameters: {
            query?: {
                /** @description Beginning of the extension. */
                extension?: string;
                /** @description Only who is in this location. */
                locationId?: string;
                /** @description What the name, the first or the last name begins with, in any case. */
                memberName?: string;
                /** @description What the telephone number begins or ends with. */
                phoneNumber?: string;
                /** @description Who can own a device, or whose line can be shared. */
                usageType?: "DEVICE_OWNER" | "SHARED_LINE";
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCount"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateDeviceDynamicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedDynamicSettings"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeviceLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceLayout"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateDeviceLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedDeviceLayout"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeviceMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceMembers"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    replaceDeviceMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewDeviceMembers"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeviceSettings: {
        parameters: {
            query?: {
                /** @description The model of the device, by model or display name. */
                deviceModel?: string;
                /** @description The same, as some clients call it. */
                model?: string;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateDeviceSettings: {
        parameters: {
            query?: {
                /** @description The model of the device, by model or display name. */
                deviceModel?: string;
                /** @description The same, as some clients call it. */
                model?: string;
            };
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedDeviceSettings"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    previewApplyLineKeyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineKeyTemplateToPreview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineKeyTemplatePreview"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    validateMacs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Macs"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacValidation"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAvailableMembers: {
        parameters: {
            query?: {
                /** @description Leaves virtual lines out. */
                excludeVirtualLine?: boolean;
                /** @description Beginning of the extension. */
                extension?: string;
                /** @description Only who is in this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description What the name, the first or the last name begins with, in any case. */
                memberName?: string;
                /** @description fname, lname, dn or extension; `-desc` turns it around. */
                order?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description What the telephone number begins or ends with. */
                phoneNumber?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Who can own a device, or whose line can be shared. */
                usageType?: "DEVICE_OWNER" | "SHARED_LINE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableMembers"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    countAvailableMembers: {
        parameters: {
            query?: {
                /** @description Only who is in the location of the device. */
                deviceLocationId?: string;
                /** @description Leaves virtual lines out. */
                excludeVirtualLine?: boolean;
                /** @description Beginning of the extension. */
                extension?: string;
                /** @description Only who is in this location. */
                locationId?: string;
                /** @description What the name, the first or the last name begins with, in any case. */
                memberName?: string;
                /** @description What the telephone number begins or ends with. */
                phoneNumber?: string;
                /** @description Who can own a device, or whose line can be shared. */
                usageType?: "DEVICE_OWNER" | "SHARED_LINE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberCount"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listBackgroundImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundImageList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteBackgroundImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackgroundImagesToDelete"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedBackgroundImages"];
                };
            };
            /** @description Done in part */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedBackgroundImages"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDectDevices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DectDeviceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDectDevicesDeprecated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DectDeviceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDynamicSettingsGroups: {
        parameters: {
            query?: {
                /** @description A family of the catalog, or the display name of a model. */
                familyOrModelDisplayName?: string;
                /** @description Whether to answer tabs, groups or both. */
                includeSettingsType?: "TABS" | "GROUPS" | "ALL";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicSettingsGroups"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listLineKeyTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineKeyTemplateList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createLineKeyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLineKeyTemplate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineKeyTemplateId"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getLineKeyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineKeyTemplate"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateLineKeyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedLineKeyTemplate"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteLineKeyTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the template. */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getOrganizationDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDeviceSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listApplyLineKeyTemplateJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyLineKeyTemplateJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startApplyLineKeyTemplateJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyLineKeyTemplateToStart"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyLineKeyTemplateJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getApplyLineKeyTemplateJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyLineKeyTemplateJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listApplyLineKeyTemplateJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listCallDeviceSettingsJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDeviceSettingsJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startCallDeviceSettingsJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallDeviceSettingsToStart"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDeviceSettingsJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getCallDeviceSettingsJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallDeviceSettingsJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listCallDeviceSettingsJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDynamicDeviceSettingsJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicDeviceSettingsJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startDynamicDeviceSettingsJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DynamicDeviceSettingsToStart"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicDeviceSettingsJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDynamicDeviceSettingsJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicDeviceSettingsJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDynamicDeviceSettingsJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listRebuildPhonesJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildPhonesJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startRebuildPhonesJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebuildPhonesToStart"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildPhonesJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getRebuildPhonesJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildPhonesJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listRebuildPhonesJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeleteCallingLocationJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteCallingLocationJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startDeleteCallingLocationJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationToDisable"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableCallingJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeleteCallingLocationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableCallingJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    pauseDeleteCallingLocationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    resumeDeleteCallingLocationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDeleteCallingLocationJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listManageNumbersJobs: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManageNumbersJobList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    startManageNumbersJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersToManage"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManageNumbersJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getManageNumbersJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManageNumbersJob"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    pauseManageNumbersJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    resumeManageNumbersJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listManageNumbersJobErrors: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the job. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkJobErrorList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getDeviceDynamicSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Any of the ids of the device, or its MAC address. */
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only these; empty or absent: all. */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceDynamicSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getOrganizationDynamicSettings: {
        parameters: {
            query: {
                /** @description A family of the catalog, or the display name of a model. */
                familyOrModelDisplayName: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only these; empty or absent: all. */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getLocationDynamicSettings: {
        parameters: {
            query: {
                /** @description A family of the catalog, or the display name of a model. */
                familyOrModelDisplayName: string;
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Only these; empty or absent: all. */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DynamicSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listCallingLocations: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Only locations whose name contains this. */
                name?: string;
                /** @description By name; asc if not given. */
                order?: "asc" | "desc";
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallingLocationList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    enableCallingAtLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallingToEnable"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationId"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getCallingLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallingLocation"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateCallingLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallingLocationChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    generateExamplePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GeneratePassword"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedPassword"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    checkCallingLocationForDeletion: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionCheck"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    validateExtensionsOfLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 2 to 10 digits each. */
                    extensions: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidatedExtensions"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAvailableNumbersOfLocation: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Only numbers of owners whose name, or whose last name, begins with this. */
                ownerName?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only these numbers; repeat it for several. */
                phoneNumber?: string[];
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAvailableNumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getLocationDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeNumberState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberStateChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    addNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersToAdd"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    removeNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersToRemove"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setNumberUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberUsageChange"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listNumbers: {
        parameters: {
            query?: {
                /** @description Only numbers that belong to nobody (true) or to somebody (false). */
                available?: boolean;
                /** @description Whether to count the numbers of the organization as well. */
                details?: boolean;
                /** @description Only this extension. */
                extension?: string;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description PSTN_NUMBER, MOBILE_NUMBER, or both with a comma between. */
                includedTelephonyTypes?: string;
                /** @description Only numbers of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Only numbers, or only extensions without one. */
                numberType?: "NUMBER" | "EXTENSION";
                /** @description By number, which is the order of the list in any case. */
                order?: "dn" | "dn-asc";
                /** @description Only numbers of this person, workspace or virtual line. */
                ownerId?: string;
                /** @description Only numbers of owners whose name, or whose last name, begins with this. */
                ownerName?: string;
                /** @description Only numbers of owners of this kind. */
                ownerType?: "PEOPLE" | "PLACE" | "VIRTUAL_LINE" | "AUTO_ATTENDANT" | "CALL_QUEUE" | "PAGING_GROUP" | "HUNT_GROUP" | "VOICE_MESSAGING" | "BROADWORKS_ANYWHERE" | "CONTACT_CENTER_LINK" | "ROUTE_LIST" | "VOICEMAIL_GROUP";
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only numbers that begin or end with these digits; that begin with them, if there is a + before them. */
                phoneNumber?: string;
                /** @description Only numbers of this rank; Default is any. */
                phoneNumberType?: "PRIMARY" | "ALTERNATE" | "FAX" | "DNIS" | "Default";
                /** @description Only restricted numbers without a place (true). There are none here. */
                restrictedNonGeoNumbers?: boolean;
                /** @description Only service numbers (true), or none of them (false). */
                serviceNumber?: boolean;
                /** @description How many items to skip. */
                start?: number;
                /** @description Only numbers in this state; Default is any. */
                state?: "ACTIVE" | "INACTIVE" | "Default";
                /** @description Only toll-free numbers (true), or none of them (false). */
                tollFreeNumbers?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getPersonDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a person. */
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerDeviceSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updatePersonDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a person. */
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether its devices compress what is spoken.
                     * @enum {unknown}
                     */
                    compression: "ON" | "OFF";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDevicesOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDevices"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    countDevicesOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCount"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setHotelingOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonHoteling"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeNumbersOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the person. */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the numbers ring apart. */
                    distinctiveRingEnabled?: boolean;
                    /** @description The same, as older clients call it. */
                    enableDistinctiveRingPattern?: boolean;
                    /** @description Carried out in this order. */
                    phoneNumbers: {
                        /**
                         * @description What to do with the number.
                         * @enum {unknown}
                         */
                        action: "ADD" | "DELETE";
                        /**
                         * @description The number.
                         * @example +12145553567
                         */
                        directNumber: string;
                        /** @description 2 to 10 digits; for the primary number. */
                        extension?: string;
                        /** @description Whether it becomes the primary number. */
                        primary: boolean;
                        /**
                         * @description How calls to this number ring.
                         * @enum {unknown}
                         */
                        ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAvailableNumbersForPeople: {
        parameters: {
            query?: {
                /** @description Either takes any of the numbers. */
                licenseType?: "Webex Calling Professional" | "Webex Calling Standard";
                /** @description Only numbers of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only these numbers; repeat it for several. */
                phoneNumber?: string[];
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listSupportedDevices: {
        parameters: {
            query?: {
                /** @description Only models whose layout can, or cannot, be changed. */
                allowConfigureLayoutEnabled?: boolean;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Only this type, or with `not:` all but this type. */
                type?: "MPP" | "ATA" | "GENERIC_SIP" | "ESIM" | "DESK_PHONE" | "not:MPP" | "not:ATA" | "not:GENERIC_SIP" | "not:ESIM" | "not:DESK_PHONE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportedDeviceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listVirtualLines: {
        parameters: {
            query?: {
                /** @description Only lines with (true) or without (false) a device. */
                hasDeviceAssigned?: boolean;
                /** @description Only lines with (true) or without (false) a phone number. */
                hasDnAssigned?: boolean;
                /** @description Only lines with (true) or without (false) an extension. */
                hasExtensionAssigned?: boolean;
                /** @description Only these lines. */
                id?: string[];
                /** @description Only lines of these locations. */
                locationId?: string[];
                /** @description Only lines of the locations with these names. */
                locationName?: string[];
                /** @description Most items on one page. */
                max?: number;
                /** @description By which names the list is sorted; by the order of creation if not given. */
                order?: ("fname" | "lname" | "fname-asc" | "lname-asc" | "fname-desc" | "lname-desc")[];
                /** @description Only lines whose first and last name begin with one of these. */
                ownerName?: string[];
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only the lines with these numbers. */
                phoneNumber?: string[];
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualLineList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createVirtualLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVirtualLine"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualLineId"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getVirtualLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual line. */
                virtualLineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualLine"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateVirtualLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual line. */
                virtualLineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedVirtualLine"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteVirtualLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual line. */
                virtualLineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDevicesOfVirtualLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual line. */
                virtualLineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualLineDevices"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getVirtualLineNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual line. */
                virtualLineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VirtualLineNumber"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAvailableNumbersForVirtualLines: {
        parameters: {
            query?: {
                /** @description Either takes any of the numbers. */
                licenseType?: "Webex Calling Professional" | "Webex Calling Standard";
                /** @description Only numbers of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only these numbers; repeat it for several. */
                phoneNumber?: string[];
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getWorkspaceDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a workspace. */
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerDeviceSettings"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateWorkspaceDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a workspace. */
                ownerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether its devices compress what is spoken.
                     * @enum {unknown}
                     */
                    compression: "ON" | "OFF";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listDevicesOfWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceDevices"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    setHotelingOfWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceHoteling"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    changeNumbersOfWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the numbers ring apart. */
                    distinctiveRingEnabled?: boolean;
                    /** @description The same, as older clients call it. */
                    enableDistinctiveRingPattern?: boolean;
                    /** @description Carried out in this order. */
                    phoneNumbers: {
                        /**
                         * @description What to do with the number.
                         * @enum {unknown}
                         */
                        action: "ADD" | "DELETE";
                        /**
                         * @description The number.
                         * @example +12145553567
                         */
                        directNumber: string;
                        /** @description 2 to 10 digits; for the primary number. */
                        extension?: string;
                        /** @description Whether it becomes the primary number. */
                        primary: boolean;
                        /**
                         * @description How calls to this number ring.
                         * @enum {unknown}
                         */
                        ringPattern?: "NORMAL" | "LONG_LONG" | "SHORT_SHORT_LONG" | "SHORT_LONG_SHORT";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listAvailableNumbersForWorkspaces: {
        parameters: {
            query?: {
                /** @description Either takes any of the numbers. */
                licenseType?: "Webex Calling Professional" | "Webex Calling Standard";
                /** @description Only numbers of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only these numbers; repeat it for several. */
                phoneNumber?: string[];
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumberList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getPstnConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PstnConnection"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    choosePstnConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenPstnConnection"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listPstnConnectionOptions: {
        parameters: {
            query?: {
                /** @description Only options that offer these as well. */
                serviceTypes?: "MOBILE_NUMBERS"[];
            };
            header?: never;
            path: {
                /** @description Id of the location. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PstnConnectionOptions"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description `org` for a webhook of the whole organization. */
                ownedBy?: "creator" | "org";
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id of the webhook. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id of the webhook. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedWebhook"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id of the webhook. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
            };
            header?: never;
            path: {
                /** @description Opaque id of the webhook. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description Only those with this calendar. */
                calendar?: "none" | "google" | "microsoft";
                /** @description How it calls. */
                calling?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none";
                /** @description Only those of this capacity; -1: those without one. */
                capacity?: number;
                /** @description Only those with this attribute; no workspace has any here. */
                customAttribute?: string;
                /** @description Only those with device hosted meetings. */
                deviceHostedMeetingsEnabled?: boolean;
                /** @description Only those of this platform; all are of cisco here. */
                devicePlatform?: "cisco" | "microsoftTeamsRoom";
                /** @description Only those whose name begins with this. */
                displayName?: string;
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Only workspaces on this floor. */
                floorId?: string;
                /** @description Only those of this health, which no workspace has here. */
                healthLevel?: "error" | "warning" | "info" | "ok";
                /** @description Also what its devices can measure. */
                includeCapabilities?: boolean;
                /** @description Also its devices, for who may read devices. */
                includeDevices?: boolean;
                /** @description Only workspaces that hold this license. */
                licenseId?: string;
                /** @description Only workspaces of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only those in this state; none has a maintenance planned here. */
                plannedMaintenance?: "off" | "on" | "upcoming";
                /** @description How many items to skip. */
                start?: number;
                /** @description What devices it takes; cannot be changed once it is set. */
                supportedDevices?: "collaborationDevices" | "phones";
                /** @description Only workspaces that are suspended, or that are not. */
                suspended?: boolean;
                /** @description What kind of room it is. */
                type?: "notSet" | "focus" | "huddle" | "meetingRoom" | "open" | "desk" | "other";
                /** @description The same in the older API. */
                workspaceLocationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceList"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    createWorkspace: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkspace"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
                /** @description Also what its devices can measure. */
                includeCapabilities?: boolean;
                /** @description Also its devices, for who may read devices. */
                includeDevices?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    updateWorkspace: {
        parameters: {
            query?: {
                /** @description Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same. */
                extensions?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedWorkspace"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    deleteWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    restoreWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    suspendWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getWorkspaceCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceCapabilities"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
    getNumbersOfWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the workspace. */
                workspaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersOfOwner"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            404: components["responses"]["Error"];
            405: components["responses"]["Error"];
            409: components["responses"]["Error"];
            410: components["responses"]["Error"];
            415: components["responses"]["Error"];
            423: components["responses"]["Error"];
            428: components["responses"]["Error"];
            429: components["responses"]["Error"];
            500: components["responses"]["Error"];
            502: components["responses"]["Error"];
            503: components["responses"]["Error"];
            504: components["responses"]["Error"];
        };
    };
}
