// Generated from services/incident-api/openapi.json by npm run contracts.

export interface paths {
    "/incident-api/v1/api-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Om detta API
         * @description Name, version, status and where the description is. Open to all.
         */
        get: operations["about_incident_api_v1_api_info_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ändringsflödet: det som ändrats efter en position
         * @description A page of changes after a position, oldest first; with `wait`, not before there is something or time is up.
         */
        get: operations["list_changes_incident_api_v1_changes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ändringsflödet, levande
         * @description Every change after a position, as they come. The event's id is its position.
         */
        get: operations["stream_changes_incident_api_v1_changes_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lever processen?
         * @description The process runs.
         */
        get: operations["live_incident_api_v1_health_live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kan tjänsten svara?
         * @description The process can answer requests: its database does.
         */
        get: operations["ready_incident_api_v1_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lista händelser
         * @description Incidents the caller may see, newest first. `minRisk` takes consequence 4 with it from 8 down.
         */
        get: operations["list_incidents_incident_api_v1_incidents_get"];
        put?: never;
        /**
         * Logga en händelse
         * @description A ward logs what it knows: what, where, whether a patient is affected now. It never grades.
         */
        post: operations["log_incident_incident_api_v1_incidents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En händelse
         * @description One incident.
         */
        get: operations["get_incident_incident_api_v1_incidents__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bekräfta
         * @description The reporter confirms that it is resolved.
         */
        post: operations["confirm_incident_incident_api_v1_incidents__id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna igen
         * @description The reporter says that it is not resolved.
         */
        post: operations["reopen_incident_incident_api_v1_incidents__id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lös
         * @description Documents the resolution.
         */
        post: operations["resolve_incident_incident_api_v1_incidents__id__resolve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som har hänt
         * @description Everything recorded of it, with time of event and time of recording.
         */
        get: operations["get_timeline_incident_api_v1_incidents__id__timeline_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/incidents/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bedöm och tilldela
         * @description Rates the clinical risk, classes the hazard and assigns a function.
         */
        post: operations["triage_incident_incident_api_v1_incidents__id__triage_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/ledger/proofs/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bevis att en post står i liggaren
         * @description Inclusion proof of the entry at a position, against the first seal that covers it. 404 until it is sealed.
         */
        get: operations["prove_incident_api_v1_ledger_proofs__position__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/notices/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Aviseringar om ändringar, utan innehåll
         * @description That something changed in the programme, from now on, as it happens.
         */
        get: operations["stream_notices_incident_api_v1_notices_stream_get"];
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
        /**
         * ActorAnswer
         * @description Who, in which role. Null where masked.
         */
        ActorAnswer: {
            /** Name */
            name: string | null;
            /** Role */
            role: string;
            /** Subject */
            subject: string | null;
        };
        /**
         * ApiInfoAnswer
         * @description What the profile asks an API to say of itself.
         */
        ApiInfoAnswer: {
            /** Apidocumentation */
            apiDocumentation: string;
            /** Apiname */
            apiName: string;
            /** Apireleased */
            apiReleased: string;
            /** Apistatus */
            apiStatus: string;
            /** Apiversion */
            apiVersion: string;
        };
        /**
         * Change
         * @description One entry of the ledger at its position. `state` is the entity's whole new state, as its own address answers.
         */
        Change: {
            /** Action */
            action: string;
            actor: components["schemas"]["ActorAnswer"];
            /** Entity */
            entity: string;
            /**
             * Entityid
             * Format: uuid
             */
            entityId: string;
            /** Exercise */
            exercise: boolean;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /** Position */
            position: number;
            /**
             * Programme
             * Format: uuid
             */
            programme: string;
            /**
             * Publishedat
             * @example 2024-11-12T04:00:00Z
             */
            publishedAt: string;
            /** Reason */
            reason: string | null;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** State */
            state: {
                [key: string]: unknown;
            };
            /**
             * Storedat
             * @example 2024-11-12T04:00:00Z
             */
            storedAt: string;
            /** Version */
            version: number;
        };
        /**
         * ChangePage
         * @description Changes after a position, and the position to ask after next.
         */
        ChangePage: {
            /** Items */
            items: components["schemas"]["Change"][];
            /**
             * Position
             * @description the last position this answer covers
             */
            position: number;
            /**
             * Publishedat
             * @description when that position was published, in the programme's time
             */
            publishedAt: string | null;
        };
        /**
         * Confirm
         * @description The reporter holds with the resolution.
         */
        Confirm: Record<string, never>;
        /**
         * HealthAnswer
         * @description `ok`, or `unavailable` with status 503.
         */
        HealthAnswer: {
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "unavailable";
        };
        /**
         * Incident
         * @description An incident.
         */
        Incident: {
            /** Assignee */
            assignee: string | null;
            /** Downtimeroutine */
            downtimeRoutine: boolean | null;
            /** Hazardclass */
            hazardClass: ("medication" | "patient_identity" | "lost_or_altered_text" | "results_and_orders" | "referral" | "admission_discharge_transfer" | "login_and_access" | "performance" | "printing_and_labels" | "integration" | "scheduling" | "documentation" | "training_gap" | "staffing" | "information_security" | "other") | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lineage */
            lineage: string[];
            /** Number */
            number: string;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /**
             * Patientaffected
             * @enum {string}
             */
            patientAffected: "yes" | "no" | "unknown";
            rating: components["schemas"]["Rating"] | null;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Reopenreason */
            reopenReason: string | null;
            reporter: components["schemas"]["Reporter"];
            /** Resolution */
            resolution: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "open" | "resolved" | "confirmed";
            /** Synthetic */
            synthetic: boolean;
            /** Version */
            version: number;
            /** Waveid */
            waveId: string | null;
            /** What */
            what: string;
            /** Where */
            where: string | null;
            /** Workaround */
            workaround: string | null;
        };
        /**
         * LogIncident
         * @description What a ward knows. It never grades.
         */
        LogIncident: {
            /**
             * Downtimeroutine
             * @description Arbetar enheten enligt reservrutin?
             */
            downtimeRoutine?: boolean | null;
            /**
             * Occurredat
             * @description När det hände; annars nu
             */
            occurredAt?: string | null;
            /**
             * Patientaffected
             * @description Påverkas en patient nu?
             * @enum {string}
             */
            patientAffected: "yes" | "no" | "unknown";
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Synthetic
             * @description Påhittad, för övning
             * @default false
             */
            synthetic: boolean;
            /**
             * What
             * @example Ordet ”ingen” saknas i röntgensvaret.
             */
            what: string;
            /** Where */
            where?: string | null;
            /**
             * Workaround
             * @description Så klarar vi oss nu
             */
            workaround?: string | null;
        };
        /**
         * PageMeta
         * @description Where in a list a page lies (profile FNS).
         */
        PageMeta: {
            /** Count */
            count: number;
            /** Limit */
            limit: number;
            /** Page */
            page: number;
            /** Totalpages */
            totalPages: number;
            /** Totalrecords */
            totalRecords: number;
        };
        /** Page[Incident] */
        Page_Incident_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Incident"][];
        };
        /** @description RFC 9457, i anroparens språk / in the caller's language */
        Problem: {
            detail: string;
            errors?: {
                expected: string;
                fix: string;
                pointer: string;
                valueClass: string;
            }[];
            instance: string;
            status: number;
            title: string;
            /** @example urn:driftstart:problem:version-stale */
            type: string;
        };
        /**
         * ProofAnswer
         * @description Everything an offline check needs: the sealed bytes, the path to the root, and the root's signature.
         */
        ProofAnswer: {
            /** Keyid */
            keyId: string;
            /** Path */
            path: string[];
            /** Position */
            position: number;
            /** Publickey */
            publicKey: string;
            /** Root */
            root: string;
            /** Sealed */
            sealed: string;
            /**
             * Sealedat
             * @example 2024-11-12T04:00:00Z
             */
            sealedAt: string;
            /** Signature */
            signature: string;
            /** Statement */
            statement: string;
            /** Treesize */
            treeSize: number;
        };
        /**
         * Rating
         * @description Clinical risk as graded by triage.
         */
        Rating: {
            /**
             * Band
             * @enum {string}
             */
            band: "low" | "medium" | "high" | "critical";
            /** Consequence */
            consequence: number;
            /** Probability */
            probability: number;
            /** Risk */
            risk: number;
        };
        /**
         * Reopen
         * @description Why it is not resolved.
         */
        Reopen: {
            /** Reason */
            reason: string;
        };
        /**
         * Reporter
         * @description Who reported it. `subject` only for those who triage, and for the reporter.
         */
        Reporter: {
            /** Name */
            name: string;
            /** Subject */
            subject: string | null;
        };
        /**
         * Resolve
         * @description How it was resolved.
         */
        Resolve: {
            /** Resolution */
            resolution: string;
        };
        /**
         * Timeline
         * @description All of it, oldest first.
         */
        Timeline: {
            /** Items */
            items: components["schemas"]["TimelineEntry"][];
        };
        /**
         * TimelineEntry
         * @description One thing that was recorded of it: when it happened, when it was recorded, who, why, and the state it gave.
         */
        TimelineEntry: {
            /** Action */
            action: string;
            actor: components["schemas"]["ActorAnswer"];
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            rating: components["schemas"]["Rating"] | null;
            /** Reason */
            reason: string | null;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "open" | "resolved" | "confirmed";
            /** Version */
            version: number;
        };
        /**
         * Triage
         * @description Triage's rating and assignment.
         */
        Triage: {
            /**
             * Assignee
             * @description Funktion som tar hand om den
             */
            assignee?: string | null;
            /** Consequence */
            consequence: number;
            /**
             * Hazardclass
             * @enum {string}
             */
            hazardClass: "medication" | "patient_identity" | "lost_or_altered_text" | "results_and_orders" | "referral" | "admission_discharge_transfer" | "login_and_access" | "performance" | "printing_and_labels" | "integration" | "scheduling" | "documentation" | "training_gap" | "staffing" | "information_security" | "other";
            /** Probability */
            probability: number;
            /**
             * Reason
             * @description Krävs när risken sänks
             */
            reason?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about_incident_api_v1_api_info_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiInfoAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_changes_incident_api_v1_changes_get: {
        parameters: {
            query?: {
                programme?: string | null;
                /** @description the last position you have */
                after?: number;
                limit?: number;
                /** @description seconds to wait for something new */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream_changes_incident_api_v1_changes_stream_get: {
        parameters: {
            query?: {
                programme?: string | null;
                /** @description the last position you have */
                after?: number;
            };
            header?: {
                "last-event-id"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live_incident_api_v1_health_live_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready_incident_api_v1_health_ready_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_incidents_incident_api_v1_incidents_get: {
        parameters: {
            query: {
                status?: ("new" | "open" | "resolved" | "confirmed")[] | null;
                site?: string | null;
                mine?: boolean;
                hazardClass?: ("medication" | "patient_identity" | "lost_or_altered_text" | "results_and_orders" | "referral" | "admission_discharge_transfer" | "login_and_access" | "performance" | "printing_and_labels" | "integration" | "scheduling" | "documentation" | "training_gap" | "staffing" | "information_security" | "other") | null;
                minRisk?: number | null;
                sort?: "-recordedAt" | "recordedAt";
                /** @description The programme this concerns */
                programme: string;
                page?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Incident_"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_incident_incident_api_v1_incidents_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description Made by the caller before the first try, the same at every retry */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIncident"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_incident_incident_api_v1_incidents__id__get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirm_incident_incident_api_v1_incidents__id__confirm_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description ETag of the version you read */
                "if-match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirm"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_incident_incident_api_v1_incidents__id__reopen_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description ETag of the version you read */
                "if-match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopen"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolve_incident_incident_api_v1_incidents__id__resolve_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description ETag of the version you read */
                "if-match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resolve"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_timeline_incident_api_v1_incidents__id__timeline_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    triage_incident_incident_api_v1_incidents__id__triage_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description ETag of the version you read */
                "if-match"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Triage"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prove_incident_api_v1_ledger_proofs__position__get: {
        parameters: {
            query?: {
                programme?: string | null;
            };
            header?: never;
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofAnswer"];
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream_notices_incident_api_v1_notices_stream_get: {
        parameters: {
            query: {
                programme: string;
            };
            header?: {
                "last-event-id"?: number | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description Problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
