// Generated from services/reporting-api/openapi.json by npm run contracts.

export interface paths {
    "/reporting-api/v1/api-info": {
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
        get: operations["about_reporting_api_v1_api_info_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/changes": {
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
        get: operations["list_changes_reporting_api_v1_changes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/changes/stream": {
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
        get: operations["stream_changes_reporting_api_v1_changes_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/health/live": {
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
        get: operations["live_reporting_api_v1_health_live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/health/ready": {
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
        get: operations["ready_reporting_api_v1_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/ledger/proofs/{position}": {
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
        get: operations["prove_reporting_api_v1_ledger_proofs__position__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/notices/stream": {
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
        get: operations["stream_notices_reporting_api_v1_notices_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som har visats vilken version
         * @description Who was shown which version of which report, and when.
         */
        get: operations["list_receipts_reporting_api_v1_receipts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mottagare av rapporter
         * @description The bodies that reports are written for.
         */
        get: operations["list_recipients_reporting_api_v1_recipients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rapporter
         * @description Reports, newest first; drafts only for those who write them.
         */
        get: operations["list_reports_reporting_api_v1_reports_get"];
        put?: never;
        /**
         * Börja en rapport ur lägesbilden
         * @description A draft at one stated position of each source; its figures can't be edited, only taken from another moment.
         */
        post: operations["draft_report_reporting_api_v1_reports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En rapport
         * @description One report.
         */
        get: operations["get_report_reporting_api_v1_reports__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Skriv bedömningen, eller ta siffrorna från en annan tid
         * @description Changes a draft's assessment or moment.
         */
        patch: operations["change_report_reporting_api_v1_reports__id__patch"];
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Börja en rättelse av det publicerade
         * @description A new draft that says what it corrects; the published version stands as it was.
         */
        post: operations["correct_report_reporting_api_v1_reports__id__corrections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Utkastet som det skulle publiceras
         * @description The whole content of a draft, figures and words.
         */
        get: operations["get_draft_reporting_api_v1_reports__id__draft_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publicera: frys som nästa version
         * @description Freezes the draft. The version is numbered, hashed, and never changes; its files are drawn within seconds.
         */
        post: operations["publish_report_reporting_api_v1_reports__id__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Publicerade versioner
         * @description The published versions, newest first.
         */
        get: operations["list_versions_reporting_api_v1_reports__id__versions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En publicerad version
         * @description The version with all of its content. That the caller was shown it is recorded.
         */
        get: operations["get_version_reporting_api_v1_reports__id__versions__number__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/versions/{number}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En publicerad version som sida
         * @description The version as a standalone page. That the caller was shown it is recorded.
         */
        get: operations["get_page_reporting_api_v1_reports__id__versions__number__html_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/reports/{id}/versions/{number}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En publicerad version som PDF
         * @description The version as tagged PDF. That the caller was shown it is recorded.
         */
        get: operations["get_document_reporting_api_v1_reports__id__versions__number__pdf_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/situation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lägesbilden, nu eller som den var känd då
         * @description Every figure with its denominator, at one stated position of each source.
         */
        get: operations["get_situation_reporting_api_v1_situation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/situation/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raderna bakom ett tal
         * @description What a figure counts, row by row, at the same positions.
         */
        get: operations["list_rows_reporting_api_v1_situation_rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/situation/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avisering när lägesbilden har rört sig
         * @description An event with the picture's positions when they move, without content: fetch the picture again.
         */
        get: operations["stream_moves_reporting_api_v1_situation_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-api/v1/situation/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett tal över tid
         * @description A figure at round moments, each as it was known then.
         */
        get: operations["get_trend_reporting_api_v1_situation_trend_get"];
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
        /** Addressee */
        Addressee: {
            /** Code */
            code: string;
            /** Name */
            name: string;
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
        /** AreaRow */
        AreaRow: {
            /** Area */
            area: string;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Label */
            label: string;
            /**
             * State
             * @enum {string}
             */
            state: "ready" | "in_progress" | "at_risk" | "blocked" | "unknown";
            /** Total */
            total: number;
            /** Word */
            word: string;
        };
        /**
         * AreaState
         * @description A preparation area: as bad as its worst item, with the count of items in each state.
         */
        AreaState: {
            /** Area */
            area: string;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /**
             * State
             * @description null when no item applies
             */
            state: string | null;
            /**
             * Total
             * @description items that apply
             */
            total: number;
        };
        /**
         * Assessment
         * @description What the editor writes beside the figures; the figures are never theirs to change.
         */
        Assessment: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Text */
            text: string;
        };
        /** BreachRow */
        BreachRow: {
            /** Answerby */
            answerBy: string | null;
            /** Answered */
            answered: boolean;
            /**
             * Openedat
             * Format: date-time
             */
            openedAt: string;
            /** Overdue */
            overdue: boolean;
            /** Text */
            text: string;
        };
        /**
         * BreachStanding
         * @description A pause criterion that holds, or held and waits for its answer.
         */
        BreachStanding: {
            /** Answerby */
            answerBy: string | null;
            /** Holds */
            holds: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Openedat
             * @example 2024-11-12T04:00:00Z
             */
            openedAt: string;
            /** Severity */
            severity: string;
            /** Status */
            status: string;
            text: components["schemas"]["LocalisedText"];
            /** Units */
            units: number | null;
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
         * ChangeDraft
         * @description What an editor may change: the assessment and the moment. A figure is never theirs to change.
         */
        ChangeDraft: {
            /**
             * Asof
             * @description Ta siffrorna från den här tiden i stället
             */
            asOf?: string | null;
            /**
             * Assessment
             * @description Bedömningen, i ord, bredvid siffrorna
             */
            assessment?: string | null;
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
        /** Content */
        Content: {
            addressee: components["schemas"]["Addressee"];
            /**
             * Asof
             * Format: date-time
             */
            asOf: string;
            assessment: components["schemas"]["Assessment"] | null;
            /** Breaches */
            breaches: components["schemas"]["BreachRow"][];
            /** Changes */
            changes: string[];
            corrects: components["schemas"]["Correction"] | null;
            /** Decisions */
            decisions: components["schemas"]["DecisionRow"][];
            /** Exercise */
            exercise: string | null;
            /** Figures */
            figures: components["schemas"]["KeyFigure"][];
            /** Lead */
            lead: string;
            /** Number */
            number: number;
            /** Previouslabel */
            previousLabel: string | null;
            /** Programme */
            programme: string;
            /**
             * Publishedat
             * Format: date-time
             */
            publishedAt: string;
            /** Publishedby */
            publishedBy: string;
            /** Readiness */
            readiness: components["schemas"]["AreaRow"][];
            /** Rows */
            rows: components["schemas"]["IncidentRow"][];
            /** Rowsleftout */
            rowsLeftOut: number;
            /** Signals */
            signals: string[];
            /** Sources */
            sources: components["schemas"]["reporting_api__reports__models__Source"][];
            /** Title */
            title: string;
            trend: components["schemas"]["Trend"];
            /** Unknowns */
            unknowns: string[];
            /** Version */
            version: number;
            /** Waves */
            waves: components["schemas"]["WaveRow"][];
        };
        /**
         * Correct
         * @description Begins a new version that says what it corrects.
         */
        Correct: {
            /** Asof */
            asOf?: string | null;
            /**
             * What
             * @description Vad som var fel i den senaste versionen
             */
            what: string;
        };
        /**
         * Correction
         * @description Which version this one corrects, and what was wrong.
         */
        Correction: {
            /** Version */
            version: number;
            /** What */
            what: string;
        };
        /** DecisionRow */
        DecisionRow: {
            /**
             * Decidedat
             * Format: date-time
             */
            decidedAt: string;
            /** Decidedby */
            decidedBy: string;
            /** Number */
            number: string;
            /** Reason */
            reason: string;
            /** Word */
            word: string;
        };
        /**
         * DecisionStanding
         * @description A decision that has been made.
         */
        DecisionStanding: {
            /**
             * Decidedat
             * @example 2024-11-12T04:00:00Z
             */
            decidedAt: string;
            /**
             * Decidedby
             * @description null where masked
             */
            decidedBy: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Number */
            number: string;
            /** Reason */
            reason: string | null;
            /** Waveid */
            waveId: string | null;
        };
        /**
         * DraftReport
         * @description Begins a report from the picture: live, or as it was known at a moment.
         */
        DraftReport: {
            /**
             * Asof
             * @description Lägesbilden som den var känd då; annars nu
             */
            asOf?: string | null;
            /**
             * Recipientid
             * Format: uuid
             */
            recipientId: string;
        };
        /**
         * FigureValue
         * @description A count with its denominator and what is known to be left out of it. Its rows: `/situation/rows?figure=<key>`.
         */
        FigureValue: {
            /**
             * Key
             * @example incidents.risk8
             */
            key: string;
            leftOut: components["schemas"]["Part"] | null;
            outOf: components["schemas"]["Part"] | null;
            /** Value */
            value: number;
        };
        /**
         * ForecastStanding
         * @description The latest forecast kept of when a wave will be ready. `range`: no probability could be given.
         */
        ForecastStanding: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Keptat
             * @example 2024-11-12T04:00:00Z
             */
            keptAt: string;
            /**
             * Kind
             * @example probability
             */
            kind: string;
            /** P50At */
            p50At: string | null;
            /** P90At */
            p90At: string | null;
            /**
             * Probability
             * @description of being ready by the date planned when it was kept
             */
            probability: number | null;
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
        /** IncidentRow */
        IncidentRow: {
            /**
             * Band
             * @enum {string}
             */
            band: "low" | "medium" | "high" | "critical";
            /** Number */
            number: string;
            /**
             * Occurredat
             * Format: date-time
             */
            occurredAt: string;
            /** Risk */
            risk: number;
            /** Site */
            site: string;
            /** Synthetic */
            synthetic: boolean;
            /** What */
            what: string;
        };
        /**
         * KeyFigure
         * @description A number with its denominator and what was left out, in words; `figure` names its rows.
         */
        KeyFigure: {
            /** Counts */
            counts: string;
            /** Figure */
            figure: string;
            /** Label */
            label: string;
            /** Previous */
            previous: number | null;
            /** Value */
            value: number;
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
         * Moment
         * @description The trend's figure at one time, as it was known then.
         */
        Moment: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Units */
            units: number;
            /** Value */
            value: number;
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
        /** Page[Receipt] */
        Page_Receipt_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Receipt"][];
        };
        /** Page[Recipient] */
        Page_Recipient_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Recipient"][];
        };
        /** Page[Report] */
        Page_Report_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["Report"][];
        };
        /** Page[VersionSummary] */
        Page_VersionSummary_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["VersionSummary"][];
        };
        /**
         * Part
         * @description A figure beside another: its denominator, or what it leaves out.
         */
        Part: {
            /** Key */
            key: string;
            /** Value */
            value: number;
        };
        /**
         * Position
         * @description How far a source had been read.
         */
        Position: {
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            /**
             * Silent
             * @default false
             */
            silent: boolean;
            /**
             * Source
             * @enum {string}
             */
            source: "readiness-api" | "incident-api";
            /** Unreadfrom */
            unreadFrom?: number | null;
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
         * Publish
         * @description Freezes the draft as the next numbered version.
         */
        Publish: Record<string, never>;
        /**
         * Receipt
         * @description Who was shown which version first when, and in what form.
         */
        Receipt: {
            /**
             * Format
             * @enum {string}
             */
            format: "json" | "html" | "pdf";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /**
             * Reportid
             * Format: uuid
             */
            reportId: string;
            /** Role */
            role: string;
            /**
             * Shownat
             * @example 2024-11-12T04:00:00Z
             */
            shownAt: string;
        };
        /**
         * Recipient
         * @description A body that reports are written for.
         */
        Recipient: {
            /**
             * Cadence
             * @enum {string}
             */
            cadence: "daily" | "weekly" | "monthly";
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "board" | "committee" | "steering_group" | "executive_group" | "union";
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /**
         * Report
         * @description A report to one recipient: its draft, if there is one, and how far it has been published.
         */
        Report: {
            /**
             * Asof
             * @example 2024-11-12T04:00:00Z
             */
            asOf: string;
            /** Assessedat */
            assessedAt: string | null;
            /** Assessedby */
            assessedBy: string | null;
            /** Assessment */
            assessment: string | null;
            /**
             * Correction
             * @description what the coming version corrects
             */
            correction: string | null;
            /**
             * Draftedat
             * @example 2024-11-12T04:00:00Z
             */
            draftedAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description given at the first publication
             */
            number: number | null;
            /** Positions */
            positions: components["schemas"]["Position"][];
            /**
             * Publishedversion
             * @description the last published version; 0: none
             */
            publishedVersion: number;
            /** Recipient */
            recipient: string;
            /**
             * Recipientid
             * Format: uuid
             */
            recipientId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "published";
            /** Title */
            title: string;
            /**
             * Version
             * @description of this record, for If-Match; published versions have numbers of their own
             */
            version: number;
        };
        /**
         * Situation
         * @description The picture at one position of each source.
         */
        Situation: {
            /**
             * Asof
             * @description the moment asked for; live: the programme's clock now
             * @example 2024-11-12T04:00:00Z
             */
            asOf: string;
            /**
             * Bands
             * @description open rated incidents per risk band
             */
            bands: {
                [key: string]: number;
            };
            /**
             * Breaches
             * @description criteria that hold or wait for an answer, newest first
             */
            breaches: components["schemas"]["BreachStanding"][];
            /**
             * Decisions
             * @description newest first, at most 20
             */
            decisions: components["schemas"]["DecisionStanding"][];
            /** Exercise */
            exercise: boolean;
            /** Figures */
            figures: components["schemas"]["FigureValue"][];
            /**
             * Hazards
             * @description open incidents per hazard class
             */
            hazards: {
                [key: string]: number;
            };
            /** Live */
            live: boolean;
            /** Programmename */
            programmeName: string;
            /** Readiness */
            readiness: components["schemas"]["AreaState"][];
            /** Region */
            region: string;
            /** Sources */
            sources: components["schemas"]["reporting_api__situation__schemas__Source"][];
            /** Waves */
            waves: components["schemas"]["WaveStanding"][];
        };
        /**
         * SituationRow
         * @description One entity behind a figure, as it was at the answer's positions.
         */
        SituationRow: {
            /** Entity */
            entity: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /**
             * Position
             * @description the change that made it so
             */
            position: number;
            /**
             * Publishedat
             * @example 2024-11-12T04:00:00Z
             */
            publishedAt: string;
            /**
             * Source
             * @enum {string}
             */
            source: "readiness-api" | "incident-api";
            /** State */
            state: {
                [key: string]: unknown;
            };
        };
        /**
         * SituationRows
         * @description The rows behind a figure: as many as the figure says, less what lies outside the caller's scope.
         */
        SituationRows: {
            _meta: components["schemas"]["PageMeta"];
            /** Figure */
            figure: string;
            /** Items */
            items: components["schemas"]["SituationRow"][];
            /** Sources */
            sources: components["schemas"]["reporting_api__situation__schemas__Source"][];
            /** Value */
            value: number;
            /**
             * Withheld
             * @description rows that count in the figure but lie outside what you may see
             */
            withheld: number;
        };
        /**
         * SituationTrend
         * @description A figure over time, up to the sources' positions.
         */
        SituationTrend: {
            /** Figure */
            figure: string;
            /** Points */
            points: components["schemas"]["TrendPoint"][];
            /** Sources */
            sources: components["schemas"]["reporting_api__situation__schemas__Source"][];
        };
        /** Trend */
        Trend: {
            /** Alternative */
            alternative: string;
            /** Description */
            description: string;
            /** Moments */
            moments: components["schemas"]["Moment"][];
            /** Title */
            title: string;
        };
        /**
         * TrendPoint
         * @description A figure at a moment, as it was known then.
         */
        TrendPoint: {
            /**
             * At
             * @example 2024-11-12T04:00:00Z
             */
            at: string;
            /**
             * Units
             * @description distinct units with an open incident of risk 8 or more
             */
            units: number;
            /** Value */
            value: number;
        };
        /**
         * Version
         * @description One published version with all of its content.
         */
        Version: {
            content: components["schemas"]["Content"];
            /**
             * Contenthash
             * @description SHA-256 of the content's RFC 8785 bytes
             */
            contentHash: string;
            /** Corrects */
            corrects: number | null;
            /**
             * Files
             * @description drawn so far; a new version's files come within seconds
             */
            files: ("html" | "pdf")[];
            /** Number */
            number: number;
            /**
             * Publishedat
             * @example 2024-11-12T04:00:00Z
             */
            publishedAt: string;
            /** Publishedby */
            publishedBy: string;
            /**
             * Reportid
             * Format: uuid
             */
            reportId: string;
        };
        /**
         * VersionSummary
         * @description One published version.
         */
        VersionSummary: {
            /**
             * Contenthash
             * @description SHA-256 of the content's RFC 8785 bytes
             */
            contentHash: string;
            /** Corrects */
            corrects: number | null;
            /**
             * Files
             * @description drawn so far; a new version's files come within seconds
             */
            files: ("html" | "pdf")[];
            /** Number */
            number: number;
            /**
             * Publishedat
             * @example 2024-11-12T04:00:00Z
             */
            publishedAt: string;
            /** Publishedby */
            publishedBy: string;
            /**
             * Reportid
             * Format: uuid
             */
            reportId: string;
        };
        /** WaveRow */
        WaveRow: {
            /** Name */
            name: string;
            /** Since */
            since: string | null;
            /** State */
            state: string;
            /** Word */
            word: string;
        };
        /**
         * WaveStanding
         * @description A wave, when it goes live, and its state by decision; a forecast is neither known nor decided.
         */
        WaveStanding: {
            /** Actualat */
            actualAt: string | null;
            /** @description null: none was kept, so it is unknown */
            forecast?: components["schemas"]["ForecastStanding"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Plannedat */
            plannedAt: string | null;
            /** Since */
            since: string | null;
            /** State */
            state: string;
        };
        /** Source */
        reporting_api__reports__models__Source: {
            /** Name */
            name: string;
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            /** Silent */
            silent: boolean;
        };
        /**
         * Source
         * @description How far a source has been read, and whether it is heard from.
         */
        reporting_api__situation__schemas__Source: {
            /**
             * Heardat
             * @description when the source last answered, by the wall clock
             */
            heardAt: string | null;
            /** Heardsecondsago */
            heardSecondsAgo: number | null;
            /**
             * Position
             * @description the last change the answer rests on; 0: none yet
             */
            position: number;
            /**
             * Publishedat
             * @description when that change was published, in the programme's time
             */
            publishedAt: string | null;
            /**
             * Silent
             * @description the source has not answered for 30 seconds or more
             */
            silent: boolean;
            /**
             * Source
             * @enum {string}
             */
            source: "readiness-api" | "incident-api";
            /**
             * Unreadfrom
             * @description from this position on the source's changes are not in the answer: one can't be read
             */
            unreadFrom?: number | null;
            /**
             * Unreadsince
             * @description when that was found, by the wall clock
             */
            unreadSince?: string | null;
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
    about_reporting_api_v1_api_info_get: {
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
    list_changes_reporting_api_v1_changes_get: {
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
    stream_changes_reporting_api_v1_changes_stream_get: {
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
    live_reporting_api_v1_health_live_get: {
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
    ready_reporting_api_v1_health_ready_get: {
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
    prove_reporting_api_v1_ledger_proofs__position__get: {
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
    stream_notices_reporting_api_v1_notices_stream_get: {
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
    list_receipts_reporting_api_v1_receipts_get: {
        parameters: {
            query: {
                report?: string | null;
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
                    "application/json": components["schemas"]["Page_Receipt_"];
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
    list_recipients_reporting_api_v1_recipients_get: {
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
                    "application/json": components["schemas"]["Page_Recipient_"];
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
    list_reports_reporting_api_v1_reports_get: {
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
                    "application/json": components["schemas"]["Page_Report_"];
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
    draft_report_reporting_api_v1_reports_post: {
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
                "application/json": components["schemas"]["DraftReport"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
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
    get_report_reporting_api_v1_reports__id__get: {
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
                    "application/json": components["schemas"]["Report"];
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
    change_report_reporting_api_v1_reports__id__patch: {
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
                "application/json": components["schemas"]["ChangeDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
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
    correct_report_reporting_api_v1_reports__id__corrections_post: {
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
                "application/json": components["schemas"]["Correct"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
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
    get_draft_reporting_api_v1_reports__id__draft_get: {
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
                    "application/json": components["schemas"]["Content"];
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
    publish_report_reporting_api_v1_reports__id__publish_post: {
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
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
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
    list_versions_reporting_api_v1_reports__id__versions_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
                page?: number;
                limit?: number;
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
                    "application/json": components["schemas"]["Page_VersionSummary_"];
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
    get_version_reporting_api_v1_reports__id__versions__number__get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description the version's number */
                number: number;
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
                    "application/json": components["schemas"]["Version"];
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
    get_page_reporting_api_v1_reports__id__versions__number__html_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description the version's number */
                number: number;
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
                    "text/html": unknown;
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
    get_document_reporting_api_v1_reports__id__versions__number__pdf_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
                /** @description the version's number */
                number: number;
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
                    "application/pdf": unknown;
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
    get_situation_reporting_api_v1_situation_get: {
        parameters: {
            query: {
                /** @description The picture as it was known then; none: live */
                asOf?: string | null;
                /** @description The programme this concerns */
                programme: string;
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
                    "application/json": components["schemas"]["Situation"];
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
    list_rows_reporting_api_v1_situation_rows_get: {
        parameters: {
            query: {
                figure: string;
                /** @description The picture as it was known then; none: live */
                asOf?: string | null;
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
                    "application/json": components["schemas"]["SituationRows"];
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
    stream_moves_reporting_api_v1_situation_stream_get: {
        parameters: {
            query: {
                programme: string;
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
    get_trend_reporting_api_v1_situation_trend_get: {
        parameters: {
            query: {
                figure: string;
                /** @description The picture as it was known then; none: live */
                asOf?: string | null;
                /** @description The programme this concerns */
                programme: string;
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
                    "application/json": components["schemas"]["SituationTrend"];
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
