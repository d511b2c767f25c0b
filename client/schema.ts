// Made by npm run generate from generated/openapi.json.
export interface paths {
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
        post?: never;
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
        patch?: never;
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
        post?: never;
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
        put?: never;
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
    "/v1/telephony/config/locations/{locationId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add phone numbers to a location */
        post: operations["addNumbers"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @description What is dialed before an extension from another location. */
            routingPrefix?: string;
            /** @description Most people that the location takes. */
            userLimit: number;
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
        Device: {
            /** @description The current network connection of the device. */
            activeInterface?: string;
            /** @description The id that the calling operations show. */
            callingDeviceId?: string;
            /** @description The capabilities of the device. */
            capabilities: string[];
            /**
             * @description Whether the device is registered. Unknown until it registered for the first time.
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
            /** @description The location of who owns the device. */
            locationId?: string;
            /** @description MAC address with colons, in capitals. */
            mac?: string;
            /**
             * @description Entity managing the device configuration.
             * @enum {unknown}
             */
            managedBy: "CISCO" | "CUSTOMER" | "PARTNER";
            /** @description The organization associated with the device. */
            orgId: string;
            /** @description The permissions the caller has for this device. */
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
            /** @description Serial number for the device. */
            serial?: string;
            /** @description All SIP addresses to dial this device. */
            sipUrls: string[];
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
        DeviceList: {
            items: components["schemas"]["Device"][];
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
        GeneratedPassword: {
            /** @description A password that the rules of the location allow. It is kept nowhere. */
            exampleSipPassword: string;
        };
        GeneratePassword: {
            /** @description What the password is for. */
            generate?: string[];
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
            /**
             * @description Name of the time zone.
             * @example America/Denver
             */
            timeZone: string;
        };
        LocationId: {
            /** @description Opaque id of the location. */
            id: string;
        };
        LocationList: {
            items: components["schemas"]["Location"][];
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
                phoneNumberType?: "PRIMARY" | "ALTERNATE";
                routingPrefix?: string;
                /** @enum {unknown} */
                state: "ACTIVE" | "INACTIVE";
                tollFreeNumber: boolean;
            }[];
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
        };
        Organization: {
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
        OrganizationList: {
            items: components["schemas"]["Organization"][];
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
            timezone?: string;
            /**
             * @description Title.
             * @example GM
             */
            title?: string;
            /** @enum {unknown} */
            type?: "person" | "bot" | "appuser";
        };
        PersonList: {
            items: components["schemas"]["Person"][];
            notFoundIds?: string[];
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
        SipPassword: {
            /** @description The new SIP password of the device. */
            sipPassword: string;
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
    listDevices: {
        parameters: {
            query?: {
                /** @description Devices with this connection status. */
                connectionStatus?: string;
                /** @description Devices of this platform. */
                devicePlatform?: string;
                /** @description Beginning of the display name, in any case. */
                displayName?: string;
                /** @description Devices with this error code. */
                errorCode?: string;
                /** @description Devices in this location. */
                locationId?: string;
                /** @description MAC address, in any notation. */
                mac?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Devices of this person. */
                personId?: string;
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
                /** @description Devices of this workspace. */
                workspaceId?: string;
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
            query?: never;
            header?: never;
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
    listLocations: {
        parameters: {
            query?: {
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
    listOrganizations: {
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
    getOrganization: {
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
    listPeople: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
                /** @description Only people whose name begins with this. */
                displayName?: string;
                /** @description Only the person with this email address. */
                email?: string;
                /** @description Accepted; no status is known here. */
                excludeStatus?: boolean;
                /** @description Up to 85 ids, separated by commas. */
                id?: string;
                /** @description Only people of this location. */
                locationId?: string;
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
                /** @description Answer with as little as possible. */
                minResponse?: boolean;
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
    getMyself: {
        parameters: {
            query?: {
                /** @description Also location, extension and work numbers. */
                callingData?: boolean;
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
    listCallingLocations: {
        parameters: {
            query?: {
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
    listNumbers: {
        parameters: {
            query?: {
                /** @description Only numbers that belong to nobody (true) or to somebody (false). */
                available?: boolean;
                /** @description Only this extension. */
                extension?: string;
                /** @description Only numbers of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Only numbers, or only extensions without one. */
                numberType?: "NUMBER" | "EXTENSION";
                /** @description Only numbers of this person, workspace or virtual line. */
                ownerId?: string;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description Only numbers that contain this. */
                phoneNumber?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description Only numbers in this state. */
                state?: "ACTIVE" | "INACTIVE";
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
    listSupportedDevices: {
        parameters: {
            query?: {
                /** @description Only models whose layout can, or cannot, be changed. */
                allowConfigureLayoutEnabled?: boolean;
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
    listWorkspaces: {
        parameters: {
            query?: {
                /** @description Only those with this calendar. */
                calendar?: "none" | "google" | "microsoft";
                /** @description How it calls. */
                calling?: "freeCalling" | "hybridCalling" | "webexCalling" | "webexEdgeForDevices" | "thirdPartySipCalling" | "none";
                /** @description Only those of this capacity; -1: those without one. */
                capacity?: number;
                /** @description Only those with device hosted meetings. */
                deviceHostedMeetingsEnabled?: boolean;
                /** @description Only those whose name begins with this. */
                displayName?: string;
                /** @description Only workspaces on this floor. */
                floorId?: string;
                /** @description Only workspaces of this location. */
                locationId?: string;
                /** @description Most items on one page. */
                max?: number;
                /** @description Opaque position, as found in the next link. */
                pageToken?: string;
                /** @description How many items to skip. */
                start?: number;
                /** @description What devices it takes; cannot be changed once it is set. */
                supportedDevices?: "collaborationDevices" | "phones";
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
            query?: never;
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
}
