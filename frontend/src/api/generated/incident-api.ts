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
    "/incident-api/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppfyllda pauskriterier
         * @description Breaches of the pause policy, those to be answered first.
         */
        get: operations["list_breaches_incident_api_v1_breaches_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett uppfyllt pauskriterium
         * @description One breach with the rows behind it.
         */
        get: operations["get_breach_incident_api_v1_breaches__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/breaches/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Svara: fortsätt, därför att
         * @description Goes on in spite of the breach, with a reason. A pause is answered by proposing and deciding it.
         */
        post: operations["answer_breach_incident_api_v1_breaches__id__answer_post"];
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
    "/incident-api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Beslut
         * @description The register of decisions, newest first.
         */
        get: operations["list_decisions_incident_api_v1_decisions_get"];
        put?: never;
        /**
         * Besluta
         * @description Decides for an alternative: somebody else than the presenter, with a mandate that covers it now.
         */
        post: operations["decide_incident_api_v1_decisions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett beslut
         * @description One decision.
         */
        get: operations["get_decision_incident_api_v1_decisions__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/decisions/{id}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Underlaget som det var
         * @description What was known in both services when it was decided, with its hash.
         */
        get: operations["get_snapshot_incident_api_v1_decisions__id__snapshot_get"];
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
    "/incident-api/v1/log-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dagboken
         * @description The log, newest first by when it was written.
         */
        get: operations["list_entries_incident_api_v1_log_entries_get"];
        put?: never;
        /**
         * Skriv i dagboken
         * @description A line with the time it happened, beside the time it is written.
         */
        post: operations["write_entry_incident_api_v1_log_entries_post"];
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
    "/incident-api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pauspolicyer
         * @description The pause policies of the programme, the one in force first.
         */
        get: operations["list_policies_incident_api_v1_policies_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förslag
         * @description Proposals, newest first.
         */
        get: operations["list_proposals_incident_api_v1_proposals_get"];
        put?: never;
        /**
         * Lägg fram ett förslag
         * @description Alternatives with obstacles, possibilities and patient safety. A go needs a passed gate.
         */
        post: operations["propose_incident_api_v1_proposals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incident-api/v1/wave-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Etappernas tillstånd
         * @description What state each wave is in, and since when. Everyone signed in may know.
         */
        get: operations["list_wave_states_incident_api_v1_wave_states_get"];
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
         * Alternative
         * @description One way to go.
         */
        Alternative: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "go" | "conditional_go" | "continue" | "pause" | "resume" | "stop";
            /** Obstacles */
            obstacles: string[];
            /** Patientsafety */
            patientSafety: string;
            /** Possibilities */
            possibilities: string[];
            /** Recommended */
            recommended: boolean;
            /** Title */
            title: string;
        };
        /**
         * AlternativeGiven
         * @description One way to go.
         */
        AlternativeGiven: {
            /**
             * Kind
             * @description Vilket slags beslut alternativet är
             * @enum {string}
             */
            kind: "go" | "conditional_go" | "continue" | "pause" | "resume" | "stop";
            /**
             * Obstacles
             * @description Hinder
             */
            obstacles: string[];
            /**
             * Patientsafety
             * @description Patientsäkerhetsbedömning
             */
            patientSafety: string;
            /**
             * Possibilities
             * @description Möjligheter
             */
            possibilities: string[];
            /** Recommended */
            recommended: boolean;
            /** Title */
            title: string;
        };
        /**
         * AnswerBreach
         * @description To go on, because. A pause is answered by its decision.
         */
        AnswerBreach: {
            /**
             * Answer
             * @constant
             */
            answer: "continue";
            /** Reason */
            reason: string;
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
         * Breach
         * @description A criterion that came to hold. Open until it is answered, whether or not it still holds.
         */
        Breach: {
            answer: components["schemas"]["BreachAnswer"] | null;
            /**
             * Answerby
             * @example 2024-11-12T04:00:00Z
             */
            answerBy: string;
            answeredByFunction: components["schemas"]["LocalisedText"];
            /** Endedat */
            endedAt: string | null;
            escalatesTo: components["schemas"]["LocalisedText"];
            /**
             * Hazardclass
             * @enum {string}
             */
            hazardClass: "medication" | "patient_identity" | "lost_or_altered_text" | "results_and_orders" | "referral" | "admission_discharge_transfer" | "login_and_access" | "performance" | "printing_and_labels" | "integration" | "scheduling" | "documentation" | "training_gap" | "staffing" | "information_security" | "other";
            /** Holds */
            holds: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Incidents */
            incidents: components["schemas"]["BreachIncident"][];
            /**
             * Openedat
             * @example 2024-11-12T04:00:00Z
             */
            openedAt: string;
            /** Overdue */
            overdue: boolean;
            /**
             * Policyid
             * Format: uuid
             */
            policyId: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "warn" | "pause";
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "answered";
            text: components["schemas"]["LocalisedText"];
            /** Triggerid */
            triggerId: string;
            /** Units */
            units: number;
            /** Version */
            version: number;
        };
        /**
         * BreachAnswer
         * @description How it was answered.
         */
        BreachAnswer: {
            /**
             * Answer
             * @enum {string}
             */
            answer: "continue" | "decision";
            /**
             * Answeredat
             * @example 2024-11-12T04:00:00Z
             */
            answeredAt: string;
            /** Answeredby */
            answeredBy: string;
            /** Decisionid */
            decisionId: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * BreachIncident
         * @description A row behind the breach, as it was when the breach last moved.
         */
        BreachIncident: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: string;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /** Risk */
            risk: number;
            /** Sitename */
            siteName: string;
            /** What */
            what: string;
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
         * Decide
         * @description A decision for one of the proposal's alternatives.
         */
        Decide: {
            /** Alternative */
            alternative: number;
            /** Casenumber */
            caseNumber?: string | null;
            /** Conditions */
            conditions?: string[];
            /**
             * Effectiveat
             * @description Från när det gäller; annars nu
             */
            effectiveAt?: string | null;
            /** Paragraph */
            paragraph?: string | null;
            /** Participants */
            participants?: string[];
            /**
             * Proposalid
             * Format: uuid
             */
            proposalId: string;
            /** Reason */
            reason: string;
        };
        /**
         * Decision
         * @description A decision. Never edited; a later one supersedes it.
         */
        Decision: {
            /** Breachid */
            breachId: string | null;
            /** Casenumber */
            caseNumber: string | null;
            /** Conditions */
            conditions: string[];
            /**
             * Decidedat
             * @example 2024-11-12T04:00:00Z
             */
            decidedAt: string;
            /** Decidedby */
            decidedBy: string;
            /** Decisionkind */
            decisionKind: ("board" | "delegated" | "executive") | null;
            /** Dissent */
            dissent: components["schemas"]["Dissent"][];
            /**
             * Effectiveat
             * @example 2024-11-12T04:00:00Z
             */
            effectiveAt: string;
            /** Historical */
            historical: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "go" | "conditional_go" | "continue" | "pause" | "resume" | "stop";
            /** Number */
            number: string;
            /** Paragraph */
            paragraph: string | null;
            /** Participants */
            participants: string[];
            /** Presentedby */
            presentedBy: string;
            /** Proposalid */
            proposalId: string | null;
            /** Reason */
            reason: string;
            /** Sitecount */
            siteCount: number;
            /** Siteids */
            siteIds: string[];
            /** Snapshothash */
            snapshotHash: string | null;
            /** Source */
            source: string | null;
            /** Supersedes */
            supersedes: string | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * Dissent
         * @description A dissenting opinion.
         */
        Dissent: {
            /** Function */
            function: string;
            /** Text */
            text: string;
        };
        /**
         * DissentGiven
         * @description A dissenting opinion (avvikande mening, FL 31 §), in their own words.
         */
        DissentGiven: {
            /** Function */
            function: string;
            /** Text */
            text: string;
        };
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
         * LocalisedText
         * @description The same text in both languages.
         */
        LocalisedText: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * LogEntry
         * @description A line in the log. Never changed: `corrects` points at the one it mends.
         */
        LogEntry: {
            /** Corrects */
            corrects: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "note" | "call" | "communication" | "authority" | "signal" | "decision_expected" | "pause";
            /** Metric */
            metric: string | null;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Source */
            source: string;
            /** Synthetic */
            synthetic: boolean;
            /** Text */
            text: string;
            /** Unitname */
            unitName: string | null;
            /** Value */
            value: number | null;
            /** Version */
            version: number;
            /** Writtenby */
            writtenBy: string;
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
        /** Page[Breach] */
        Page_Breach_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Breach"][];
        };
        /** Page[Decision] */
        Page_Decision_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Decision"][];
        };
        /** Page[Incident] */
        Page_Incident_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Incident"][];
        };
        /** Page[LogEntry] */
        Page_LogEntry_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["LogEntry"][];
        };
        /** Page[Policy] */
        Page_Policy_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Policy"][];
        };
        /** Page[Proposal] */
        Page_Proposal_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Proposal"][];
        };
        /** Page[WaveStateAnswer] */
        Page_WaveStateAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["WaveStateAnswer"][];
        };
        /**
         * Policy
         * @description A pause policy as agreed for a programme.
         */
        Policy: {
            /**
             * Agreedat
             * @example 2024-11-12T04:00:00Z
             */
            agreedAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Triggers */
            triggers: components["schemas"]["Trigger"][];
            /** Version */
            version: number;
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
         * Proposal
         * @description A proposal as presented.
         */
        Proposal: {
            /** Alternatives */
            alternatives: components["schemas"]["Alternative"][];
            /** Breachid */
            breachId: string | null;
            /** Decisionid */
            decisionId: string | null;
            /** Dissent */
            dissent: components["schemas"]["Dissent"][];
            /** Gatepassed */
            gatePassed: boolean | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description the recommended alternative's
             * @enum {string}
             */
            kind: "go" | "conditional_go" | "continue" | "pause" | "resume" | "stop";
            /** Number */
            number: string;
            /**
             * Presentedat
             * @example 2024-11-12T04:00:00Z
             */
            presentedAt: string;
            /** Presentedby */
            presentedBy: string;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "decided";
            /** Union */
            union: string | null;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * Propose
         * @description A proposal: at least two alternatives, one of them recommended.
         */
        Propose: {
            /** Alternatives */
            alternatives: components["schemas"]["AlternativeGiven"][];
            /**
             * Breachid
             * @description Det pauskriterium som förslaget svarar på
             */
            breachId?: string | null;
            /** Dissent */
            dissent?: components["schemas"]["DissentGiven"][];
            /**
             * Union
             * @description Samverkan/MBL: genomförd, hur, när
             */
            union?: string | null;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
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
         * Snapshot
         * @description What was known in both services when it was decided: frozen, and its SHA-256 over the RFC 8785 form.
         */
        Snapshot: {
            /**
             * Decisionid
             * Format: uuid
             */
            decisionId: string;
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Hash */
            hash: string;
            /**
             * Takenat
             * @example 2024-11-12T04:00:00Z
             */
            takenAt: string;
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
        /**
         * Trigger
         * @description One criterion: what, how soon it must be answered and by whom, and whether the service itself watches it.
         */
        Trigger: {
            /** Answerwithinminutes */
            answerWithinMinutes: number;
            answeredBy: components["schemas"]["LocalisedText"];
            escalatesTo: components["schemas"]["LocalisedText"];
            /** Id */
            id: string;
            /** Parameters */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * Pauses
             * @enum {string}
             */
            pauses: "none" | "unit" | "flow" | "wave";
            reason: components["schemas"]["LocalisedText"];
            /**
             * Severity
             * @enum {string}
             */
            severity: "warn" | "pause";
            /** Source */
            source: string;
            text: components["schemas"]["LocalisedText"];
            /** Watched */
            watched: boolean;
            /** Windowminutes */
            windowMinutes: number;
        };
        /**
         * WaveStateAnswer
         * @description The state of a wave, and the decision that moved it there.
         */
        WaveStateAnswer: {
            /** Decisionid */
            decisionId: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Nextat */
            nextAt: string | null;
            /** Nextstate */
            nextState: ("planned" | "decided" | "live" | "paused" | "stopped") | null;
            /** Since */
            since: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "decided" | "live" | "paused" | "stopped";
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * WriteEntry
         * @description A line in the log.
         */
        WriteEntry: {
            /**
             * Corrects
             * @description Den anteckning som denna rättar
             */
            corrects?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "note" | "call" | "communication" | "authority" | "signal" | "decision_expected" | "pause";
            /** Metric */
            metric?: string | null;
            /**
             * Occurredat
             * @description När det hände; annars nu
             */
            occurredAt?: string | null;
            /**
             * Source
             * @description Varifrån uppgiften kommer
             */
            source: string;
            /**
             * Synthetic
             * @description Påhittad, för övning
             * @default false
             */
            synthetic: boolean;
            /** Text */
            text: string;
            /** Unitname */
            unitName?: string | null;
            /** Value */
            value?: number | null;
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
    list_breaches_incident_api_v1_breaches_get: {
        parameters: {
            query: {
                status?: ("open" | "answered") | null;
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
                    "application/json": components["schemas"]["Page_Breach_"];
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
    get_breach_incident_api_v1_breaches__id__get: {
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
                    "application/json": components["schemas"]["Breach"];
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
    answer_breach_incident_api_v1_breaches__id__answer_post: {
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
                "application/json": components["schemas"]["AnswerBreach"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breach"];
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
    list_decisions_incident_api_v1_decisions_get: {
        parameters: {
            query: {
                wave?: string | null;
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
                    "application/json": components["schemas"]["Page_Decision_"];
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
    decide_incident_api_v1_decisions_post: {
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
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
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
    get_decision_incident_api_v1_decisions__id__get: {
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
                    "application/json": components["schemas"]["Decision"];
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
    get_snapshot_incident_api_v1_decisions__id__snapshot_get: {
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
                    "application/json": components["schemas"]["Snapshot"];
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
                    "application/json": components["schemas"]["HealthAnswer"];
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
    list_entries_incident_api_v1_log_entries_get: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["Page_LogEntry_"];
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
    write_entry_incident_api_v1_log_entries_post: {
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
                "application/json": components["schemas"]["WriteEntry"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"];
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
    list_policies_incident_api_v1_policies_get: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["Page_Policy_"];
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
    list_proposals_incident_api_v1_proposals_get: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["Page_Proposal_"];
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
    propose_incident_api_v1_proposals_post: {
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
                "application/json": components["schemas"]["Propose"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
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
    list_wave_states_incident_api_v1_wave_states_get: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["Page_WaveStateAnswer_"];
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
