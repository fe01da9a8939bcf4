// Generated from services/readiness-api/openapi.json by npm run contracts.

export interface paths {
    "/readiness-api/v1/api-info": {
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
        get: operations["about_readiness_api_v1_api_info_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roller
         * @description Who holds which role: in a body, for a wave, or within an organisation.
         */
        get: operations["list_appointments_readiness_api_v1_appointments_get"];
        put?: never;
        /**
         * Ny roll
         * @description Gives someone a role, from and to. An adjunct may speak, not decide.
         */
        post: operations["appoint_readiness_api_v1_appointments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En roll
         * @description One role that someone holds.
         */
        get: operations["get_appointment_readiness_api_v1_appointments__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/appointments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta roll
         * @description Until when the role is held.
         */
        post: operations["close_appointment_readiness_api_v1_appointments__id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/assignment-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppdragshandlingar
         * @description Assignments as documents, the newest decided first, those that have ended or been replaced included.
         */
        get: operations["list_assignments_readiness_api_v1_assignment_documents_get"];
        put?: never;
        /**
         * Ny uppdragshandling
         * @description Writes an assignment; one that it replaces is no longer in force, and stays readable.
         */
        post: operations["assign_readiness_api_v1_assignment_documents_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/assignment-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En uppdragshandling
         * @description One assignment in its latest edition.
         */
        get: operations["get_assignment_readiness_api_v1_assignment_documents__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/assignment-documents/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ny version av uppdragshandlingen
         * @description The whole document as it is from now on, and why it changes.
         */
        post: operations["rewrite_readiness_api_v1_assignment_documents__id__editions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/assignment-documents/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta uppdraget
         * @description The assignment's last day, and why it ends.
         */
        post: operations["end_assignment_readiness_api_v1_assignment_documents__id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/assignment-editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppdragshandlingars versioner
         * @description Every edition of a document, the newest first. None is ever changed or taken away.
         */
        get: operations["list_editions_readiness_api_v1_assignment_editions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organ
         * @description Bodies that decide, then those that advise.
         */
        get: operations["list_bodies_readiness_api_v1_bodies_get"];
        put?: never;
        /**
         * Nytt organ
         * @description Adds a body: an elected board that decides, or a group that advises.
         */
        post: operations["add_body_readiness_api_v1_bodies_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett organ
         * @description One body.
         */
        get: operations["get_body_readiness_api_v1_bodies__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bodies/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta organ
         * @description Until when the body is there; it stays readable.
         */
        post: operations["close_body_readiness_api_v1_bodies__id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bodies/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Byt namn på organ
         * @description What the body is called from now on.
         */
        put: operations["rename_body_readiness_api_v1_bodies__id__name_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ändringar av många punkter
         * @description Your own, newest first; regional leads, administrators and auditors see everyone's.
         */
        get: operations["list_bulk_changes_readiness_api_v1_bulk_changes_get"];
        put?: never;
        /**
         * Förhandsgranska en ändring av många punkter
         * @description Says exactly what would change and what is refused and why. Nothing is changed.
         */
        post: operations["preview_bulk_change_readiness_api_v1_bulk_changes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bulk-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En ändring av många punkter
         * @description One change with its counts.
         */
        get: operations["get_bulk_change_readiness_api_v1_bulk_changes__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bulk-changes/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför det som granskades
         * @description Applies exactly the preview that the digest names, within seconds, 500 items a transaction.
         *
         *     A row that someone has changed since is left as it is and counted as late.
         */
        post: operations["apply_bulk_change_readiness_api_v1_bulk_changes__id__apply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bulk-changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Förhandsgranska att ångra
         * @description Previews a new change that restores what was, row by row where nobody has changed it since; then apply it.
         */
        post: operations["undo_bulk_change_readiness_api_v1_bulk_changes__id__undo_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/bulk-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En sådan ändrings rader
         * @description What the change `bulk` does, or did, to each item within your scope.
         */
        get: operations["list_bulk_rows_readiness_api_v1_bulk_rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/care-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vårdflöden
         * @description Care that goes between organisations; those that have ended come last.
         */
        get: operations["list_flows_readiness_api_v1_care_flows_get"];
        put?: never;
        /**
         * Nytt vårdflöde
         * @description Adds a care flow between two organisations, at least one of them within your reach.
         */
        post: operations["add_flow_readiness_api_v1_care_flows_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/care-flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett vårdflöde
         * @description One care flow.
         */
        get: operations["get_flow_readiness_api_v1_care_flows__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/care-flows/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta vårdflöde
         * @description Says which day was the flow's last, and why.
         */
        post: operations["end_flow_readiness_api_v1_care_flows__id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/change-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förändringsledningens plan
         * @description Sessions, communication, union dialogue and checkpoints within your scope, by day; a year is a year plan.
         */
        get: operations["list_change_activities_readiness_api_v1_change_activities_get"];
        put?: never;
        /**
         * Planera en aktivitet
         * @description Plans an activity.
         */
        post: operations["plan_change_activity_readiness_api_v1_change_activities_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/change-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En aktivitet
         * @description One activity.
         */
        get: operations["get_change_activity_readiness_api_v1_change_activities__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/change-activities/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ställ in en aktivitet
         * @description Calls it off, with why.
         */
        post: operations["cancel_change_activity_readiness_api_v1_change_activities__id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/change-activities/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hur aktiviteten gick
         * @description How it went; a session's attendance becomes the checklist's evidence.
         */
        post: operations["complete_change_activity_readiness_api_v1_change_activities__id__complete_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/change-activities/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytta en aktivitet
         * @description Another day, with why.
         */
        post: operations["reschedule_change_activity_readiness_api_v1_change_activities__id__reschedule_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/changes": {
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
        get: operations["list_changes_readiness_api_v1_changes_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/changes/stream": {
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
        get: operations["stream_changes_readiness_api_v1_changes_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checklistor
         * @description Checklists within your scope, by site, each with its counts per area.
         */
        get: operations["list_checklists_readiness_api_v1_checklists_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En checklista
         * @description One checklist with its counts per area and its signatures.
         */
        get: operations["get_checklist_readiness_api_v1_checklists__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checklistan som Excel
         * @description A workbook in Swedish. Status, reason, comment and owners may be edited; the rest is locked.
         */
        get: operations["get_sheet_readiness_api_v1_checklists__id__sheet_get"];
        put?: never;
        /**
         * Förhandsgranska en ifylld checklista
         * @description Previews what the workbook would change; nothing is changed. Then apply it as any bulk change.
         *
         *     A row that has been edited in the sheet and meanwhile here is refused; a row nobody edited changes nothing.
         */
        post: operations["bring_sheet_readiness_api_v1_checklists__id__sheet_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skriv under eller godkänn en checklista
         * @description Signs the version named in If-Match: first for the site, then, by another person, for the region.
         */
        post: operations["sign_checklist_readiness_api_v1_checklists__id__signatures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lås upp en godkänd checklista
         * @description Opens an approved checklist for answers, with a reason that is kept. Both signatures are then needed again.
         */
        post: operations["unlock_checklist_readiness_api_v1_checklists__id__unlock_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/checklists/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Varför en ruta är som den är
         * @description The items that keep a site, or one of its areas, from being ready, and the states it has been in.
         */
        get: operations["explain_readiness_api_v1_checklists__id__why_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/coexistence-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Samexistenskartan
         * @description Every municipality on a day: old, new, both, or not known. At most the country's 290.
         */
        get: operations["get_map_readiness_api_v1_coexistence_map_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/coexistence-routines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Samexistensrutiner
         * @description Routines, those that expire first before the others; withdrawn ones last.
         */
        get: operations["list_routines_readiness_api_v1_coexistence_routines_get"];
        put?: never;
        /**
         * Ny samexistensrutin
         * @description Writes a routine for a care flow, with an owner in the line and an end.
         */
        post: operations["write_routine_readiness_api_v1_coexistence_routines_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/coexistence-routines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En samexistensrutin
         * @description One routine.
         */
        get: operations["get_routine_readiness_api_v1_coexistence_routines__id__get"];
        /**
         * Ändra samexistensrutin
         * @description The routine as it is from now on, and why it changes.
         */
        put: operations["change_routine_readiness_api_v1_coexistence_routines__id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/coexistence-routines/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Återkalla samexistensrutin
         * @description The routine no longer holds; it stays readable.
         */
        post: operations["withdraw_routine_readiness_api_v1_coexistence_routines__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kommentarer till en punkt
         * @description What has been said about an item, newest first.
         */
        get: operations["list_comments_readiness_api_v1_comments_get"];
        put?: never;
        /**
         * Ny kommentar
         * @description Says something about an item to all who read it.
         */
        post: operations["comment_readiness_api_v1_comments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/critical-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En etapps kritiska linje, med prognos
         * @description What waits for what, with slack, and when it will be ready. `site`: only that site and those below it.
         */
        get: operations["get_critical_line_readiness_api_v1_critical_line_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/crossings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Korsningar mellan gammalt och nytt
         * @description Care flows that cross between systems on a day; `lacking`: only those without a valid routine.
         */
        get: operations["list_crossings_readiness_api_v1_crossings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/dependencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tillagda beroenden
         * @description Dependencies added between items, newest first; `item`: those in which it waits or is waited for.
         */
        get: operations["list_dependencies_readiness_api_v1_dependencies_get"];
        put?: never;
        /**
         * Lägg till ett beroende
         * @description Says that an item waits for another. What would go round is refused, with the way round named.
         */
        post: operations["add_dependency_readiness_api_v1_dependencies_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/dependencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett beroende
         * @description One dependency.
         */
        get: operations["get_dependency_readiness_api_v1_dependencies__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/dependencies/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ta bort ett beroende
         * @description The item no longer waits. What was said stays readable, with the reason.
         */
        post: operations["withdraw_dependency_readiness_api_v1_dependencies__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decision-communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som fått beslut och läst dem
         * @description Whom decisions were told to within your scope, newest first.
         */
        get: operations["list_communications_readiness_api_v1_design_decision_communications_get"];
        put?: never;
        /**
         * Kommunicera ett beslut
         * @description Tells a function at an organisation of a decision that holds.
         */
        post: operations["communicate_readiness_api_v1_design_decision_communications_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decision-communications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En mottagare av ett beslut
         * @description One recipient, and when it read.
         */
        get: operations["get_communication_readiness_api_v1_design_decision_communications__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decision-communications/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kvittera läst beslut
         * @description The recipient's receipt: read and understood.
         */
        post: operations["acknowledge_readiness_api_v1_design_decision_communications__id__receipt_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decision-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regeln om 90 procent
         * @description How many of the decisions are settled in workstreams, with what is left out.
         */
        get: operations["get_design_decision_share_readiness_api_v1_design_decision_share_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Designbeslut
         * @description Design decisions of the programme, newest first, superseded ones too.
         */
        get: operations["list_design_decisions_readiness_api_v1_design_decisions_get"];
        put?: never;
        /**
         * Ta upp en designfråga
         * @description Raises a question in a workstream.
         */
        post: operations["raise_design_question_readiness_api_v1_design_decisions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett designbeslut
         * @description One design decision with its consultations.
         */
        get: operations["get_design_decision_readiness_api_v1_design_decisions__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fråga andra arbetsströmmar
         * @description Asks other workstreams before it is settled.
         */
        post: operations["ask_workstreams_readiness_api_v1_design_decisions__id__consultations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * För in beslutet
         * @description Records what was decided: a workstream's by the regional lead, clinical leadership's by the medical officer.
         */
        post: operations["settle_design_decision_readiness_api_v1_design_decisions__id__decide_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lyft till klinisk ledning
         * @description Lifts a question that the workstream can't settle.
         */
        post: operations["lift_design_decision_readiness_api_v1_design_decisions__id__lift_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/design-decisions/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Svara för en arbetsström
         * @description What a workstream that was asked says.
         */
        post: operations["answer_for_workstream_readiness_api_v1_design_decisions__id__replies_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avsteg
         * @description Deviations within your scope, whatever became of them, newest first or by the end that is nearest.
         */
        get: operations["list_deviations_readiness_api_v1_deviations_get"];
        put?: never;
        /**
         * Begär avsteg
         * @description Asks that an unmet item be accepted as a risk until a date.
         */
        post: operations["ask_for_deviation_readiness_api_v1_deviations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett avsteg
         * @description One deviation.
         */
        get: operations["get_deviation_readiness_api_v1_deviations__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Godkänn avsteg
         * @description Accepts the risk. The one who asked can't.
         */
        post: operations["approve_deviation_readiness_api_v1_deviations__id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avslå avsteg
         * @description Does not accept the risk. The one who asked can't deny either.
         */
        post: operations["deny_deviation_readiness_api_v1_deviations__id__deny_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begär förlängning av avsteg
         * @description Asks that an approved deviation last longer. It holds as it is until that is decided or it ends.
         */
        post: operations["ask_for_extension_readiness_api_v1_deviations__id__extensions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/extensions/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Godkänn förlängning
         * @description Accepts the risk until the later date. Neither the one who asked for it nor for the deviation can.
         */
        post: operations["approve_extension_readiness_api_v1_deviations__id__extensions_approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/extensions/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avslå förlängning
         * @description Does not accept the risk any longer than was approved.
         */
        post: operations["deny_extension_readiness_api_v1_deviations__id__extensions_deny_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/deviations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Återkalla avsteg
         * @description No longer accepts the risk.
         */
        post: operations["revoke_deviation_readiness_api_v1_deviations__id__revoke_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppskattningar
         * @description Estimates within your scope, newest first; of an item, its history.
         */
        get: operations["list_estimates_readiness_api_v1_estimates_get"];
        put?: never;
        /**
         * Ny uppskattning
         * @description Says how many days of work an item has left. The critical line follows.
         */
        post: operations["estimate_readiness_api_v1_estimates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En uppskattning
         * @description One estimate.
         */
        get: operations["get_estimate_readiness_api_v1_estimates__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Underlag för en punkt
         * @description Every file and link of an item, newest first, also those withdrawn.
         */
        get: operations["list_evidence_readiness_api_v1_evidence_get"];
        put?: never;
        /**
         * Lägg till underlag
         * @description Adds a link (https), or a file that has been sent to `POST /uploads`.
         */
        post: operations["add_evidence_readiness_api_v1_evidence_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett underlag
         * @description One file or link: what is known of it, not its bytes.
         */
        get: operations["get_evidence_readiness_api_v1_evidence__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hämta filen
         * @description The file's bytes, to be saved and not shown: whatever is inside runs nowhere.
         */
        get: operations["get_evidence_file_readiness_api_v1_evidence__id__file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/evidence/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dra tillbaka underlag
         * @description Says that it no longer counts. It stays readable; what was signed on it asks for new signatures.
         */
        post: operations["withdraw_evidence_readiness_api_v1_evidence__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sparade prognoser
         * @description Forecasts that were kept, newest first: how the date has moved.
         */
        get: operations["list_forecasts_readiness_api_v1_forecasts_get"];
        put?: never;
        /**
         * Spara prognosen
         * @description The wave's forecast as it is now, kept for reports and for comparison.
         */
        post: operations["keep_forecast_readiness_api_v1_forecasts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/forecasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En sparad prognos
         * @description What was forecast then; it never changes.
         */
        get: operations["get_forecast_readiness_api_v1_forecasts__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gate-blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Punkter som hindrar
         * @description Every item that stands in a gate's way, first due first, with who owns it. Unsigned checklists are not items.
         */
        get: operations["list_gate_blockers_readiness_api_v1_gate_blockers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avstämningspunkter
         * @description The gates of a wave, T-120 to T-0.
         */
        get: operations["list_gates_readiness_api_v1_gates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En avstämningspunkt
         * @description One gate with its latest recorded evaluation.
         */
        get: operations["get_gate_readiness_api_v1_gates__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gates/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som hindrar, just nu
         * @description Computed now; nothing is kept.
         */
        get: operations["evaluate_gate_readiness_api_v1_gates__id__evaluation_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gates/{id}/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pröva och anteckna
         * @description Computed now and kept as the gate's latest.
         */
        post: operations["record_evaluation_readiness_api_v1_gates__id__evaluations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/gates/{id}/evaluations/{evaluation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En antecknad prövning
         * @description What was found then; it never changes.
         */
        get: operations["get_evaluation_readiness_api_v1_gates__id__evaluations__evaluation__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Varje enhet i varje område
         * @description All sites within your scope in one answer, as columns. Ask again with the ETag: 304 when nothing has changed.
         */
        get: operations["read_grid_readiness_api_v1_grid_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Överlämningar
         * @description Hand-overs within your scope, newest first.
         */
        get: operations["list_handovers_readiness_api_v1_handovers_get"];
        put?: never;
        /**
         * Förbered en överlämning
         * @description Says what is to be handed over, to whom, and what is not settled.
         */
        post: operations["prepare_handover_readiness_api_v1_handovers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En överlämning
         * @description One hand-over with its signatures.
         */
        get: operations["get_handover_readiness_api_v1_handovers__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra en överlämning
         * @description Changes contents and open matters until it is signed.
         */
        patch: operations["change_handover_readiness_api_v1_handovers__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/handovers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skicka tillbaka en överlämning
         * @description Does not take over as it stands, with why; the giver changes it and signs anew.
         */
        post: operations["return_handover_readiness_api_v1_handovers__id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/handovers/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skriv under en överlämning
         * @description Signs the version named in If-Match: first for the giver, then, by another person, for the receiver.
         */
        post: operations["sign_handover_readiness_api_v1_handovers__id__signatures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/health/live": {
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
        get: operations["live_readiness_api_v1_health_live_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/health/ready": {
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
        get: operations["ready_readiness_api_v1_health_ready_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sparade kolumnval
         * @description Mappings saved in the programme, by name.
         */
        get: operations["list_import_mappings_readiness_api_v1_import_mappings_get"];
        put?: never;
        /**
         * Spara kolumnval
         * @description Saves a mapping; it is proposed for files with the same headings.
         */
        post: operations["save_import_mapping_readiness_api_v1_import_mappings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/import-mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett sparat kolumnval
         * @description One saved mapping.
         */
        get: operations["get_import_mapping_readiness_api_v1_import_mappings__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett sparat kolumnval
         * @description Replaces what is saved under the name.
         */
        patch: operations["change_import_mapping_readiness_api_v1_import_mappings__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/import-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rader i en import
         * @description The file's rows in order, with what each would do and why it can't where it can't.
         */
        get: operations["list_import_rows_readiness_api_v1_import_rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/import-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Värden i en kolumn
         * @description The different values of a column, the most frequent first: what a mapping of kinds is made of.
         */
        get: operations["list_import_values_readiness_api_v1_import_values_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Importer
         * @description Imports, the latest first.
         */
        get: operations["list_imports_readiness_api_v1_imports_get"];
        put?: never;
        /**
         * Ny import
         * @description Begins with a file sent to `POST /uploads`: CSV, XLSX, or a FHIR R4 Bundle of Organization and Location.
         *
         *     At most 25 MB, 50,000 rows, 200 columns. It is read at once; when it is `read`, ask for a preview.
         */
        post: operations["begin_import_readiness_api_v1_imports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En import
         * @description One import, with how far it has come.
         */
        get: operations["get_import_readiness_api_v1_imports__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför import
         * @description Makes exactly what was previewed so. Refused when the tree has changed since.
         */
        post: operations["commit_import_readiness_api_v1_imports__id__commit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Förhandsgranska import
         * @description Judges every row against the tree as it is now. Changes no organisation. When it is `previewed`, commit it.
         */
        post: operations["preview_import_readiness_api_v1_imports__id__preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rader som inte togs in
         * @description The rejected rows with their reasons, as CSV: mend it and import it again.
         */
        get: operations["download_rejected_readiness_api_v1_imports__id__rejected_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/imports/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avbryt import
         * @description Gives it up before it is committed. Nothing has been changed by it, unless it had stopped halfway.
         */
        post: operations["withdraw_import_readiness_api_v1_imports__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/item-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En punkts historik
         * @description All that the ledger holds of an item, its measurements, deviations, evidence and comments, newest first.
         */
        get: operations["list_item_history_readiness_api_v1_item_history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/item-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Punkter över flera enheter
         * @description Items within your scope with their sites' names, by site: one item over all sites, say.
         */
        get: operations["list_items_over_sites_readiness_api_v1_item_overview_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Punkter
         * @description Items within your scope, in the order of the template.
         */
        get: operations["list_items_readiness_api_v1_items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En punkt
         * @description One item with its latest measurement.
         */
        get: operations["get_item_readiness_api_v1_items__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Svara på en punkt
         * @description Says how an item stands. What is signed and then changed asks for new signatures.
         */
        patch: operations["answer_item_readiness_api_v1_items__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/ledger/proofs/{position}": {
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
        get: operations["prove_readiness_api_v1_ledger_proofs__position__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandat
         * @description What each named official may decide, and from when to when.
         */
        get: operations["list_mandates_readiness_api_v1_mandates_get"];
        put?: never;
        /**
         * Nytt mandat
         * @description Gives a named official a mandate, within an organisation's subtree, from and to.
         */
        post: operations["give_mandate_readiness_api_v1_mandates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett mandat
         * @description One mandate.
         */
        get: operations["get_mandate_readiness_api_v1_mandates__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/mandates/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta mandat
         * @description Until when the mandate is valid. What was decided by it stays decided.
         */
        post: operations["close_mandate_readiness_api_v1_mandates__id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/measurement-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mottagna klumpar
         * @description Batches received, newest first; a machine client sees those of its own sources.
         */
        get: operations["list_batches_readiness_api_v1_measurement_batches_get"];
        put?: never;
        /**
         * Mätvärden i klump
         * @description Stores up to 2,000 measurements of one source in one transaction and answers for each row by itself: stored,
         *     unchanged (the source has said just that before) or refused with the reason. A bad row refuses no other.
         */
        post: operations["receive_batch_readiness_api_v1_measurement_batches_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/measurement-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En mottagen klump
         * @description One batch with the rows that were refused, and why.
         */
        get: operations["get_batch_readiness_api_v1_measurement_batches__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mätvärden för en punkt
         * @description Every measurement of an item, newest first.
         */
        get: operations["list_measurements_readiness_api_v1_measurements_get"];
        put?: never;
        /**
         * Nytt mätvärde
         * @description Stores a share with what was left out of it; its item's state follows.
         */
        post: operations["measure_readiness_api_v1_measurements_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som mäts, med gränser
         * @description Each measured item of the programme's templates, with the template's limits and those that hold now.
         */
        get: operations["list_measures_readiness_api_v1_measures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/migration-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Räkningar av migrerade poster
         * @description Every count, newest first.
         */
        get: operations["list_migration_counts_readiness_api_v1_migration_counts_get"];
        put?: never;
        /**
         * Ny räkning
         * @description Counts a load in source and target, each difference with its cause.
         */
        post: operations["count_migrated_readiness_api_v1_migration_counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/migration-counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En räkning
         * @description One count.
         */
        get: operations["get_migration_count_readiness_api_v1_migration_counts__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/migration-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Källor som migreras
         * @description Sources within your scope, those with most unexplained records first.
         */
        get: operations["list_migration_sources_readiness_api_v1_migration_sources_get"];
        put?: never;
        /**
         * Ny källa
         * @description Adds a kind of record to move; until it is counted nothing of it is reconciled.
         */
        post: operations["add_migration_source_readiness_api_v1_migration_sources_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/migration-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En källa
         * @description One source with its latest count.
         */
        get: operations["get_migration_source_readiness_api_v1_migration_sources__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/municipal-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmets tillval för kommuner
         * @description What the programme offers municipalities, and until when.
         */
        get: operations["list_municipal_options_readiness_api_v1_municipal_options_get"];
        put?: never;
        /**
         * Nytt tillval
         * @description Offers an option.
         */
        post: operations["offer_municipal_option_readiness_api_v1_municipal_options_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/municipal-options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett tillval
         * @description One option.
         */
        get: operations["get_municipal_option_readiness_api_v1_municipal_options__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett tillval
         * @description Names it anew, ends it, or opens it again. Municipalities' options in force follow.
         */
        patch: operations["change_municipal_option_readiness_api_v1_municipal_options__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nätverk av ämnesexperter och superanvändare
         * @description Networks within your scope, by name.
         */
        get: operations["list_networks_readiness_api_v1_networks_get"];
        put?: never;
        /**
         * Nytt nätverk
         * @description Adds a network of functions.
         */
        post: operations["add_network_readiness_api_v1_networks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett nätverk
         * @description One network.
         */
        get: operations["get_network_readiness_api_v1_networks__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett nätverk
         * @description Changes who takes part, how often it meets, or its way in.
         */
        patch: operations["change_network_readiness_api_v1_networks__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/notices/stream": {
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
        get: operations["stream_notices_readiness_api_v1_notices_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisationer
         * @description The programme's tree from the top, siblings by name.
         */
        get: operations["list_organisations_readiness_api_v1_organisations_get"];
        put?: never;
        /**
         * Ny organisation
         * @description Adds a node below one that is there.
         */
        post: operations["add_organisation_readiness_api_v1_organisations_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En organisation
         * @description One node of the tree.
         */
        get: operations["get_organisation_readiness_api_v1_organisations__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra en organisation
         * @description Changes it; what is below it, its sites and their checklists follow in the same transaction.
         */
        patch: operations["change_organisation_readiness_api_v1_organisations__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/organisations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta en organisation
         * @description Gives it a last day. Nothing is deleted.
         */
        post: operations["close_organisation_readiness_api_v1_organisations__id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/organisations/{id}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad en ändring når
         * @description How many organisations and sites follow when this one changes.
         */
        get: operations["get_following_readiness_api_v1_organisations__id__following_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/pause-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som får fortsätta under en paus
         * @description Unfinished items of the wave that may go on during a pause; with `goesOn=false` those that are stopped.
         */
        get: operations["list_pause_list_readiness_api_v1_pause_list_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/pause-list/{wave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pauslistan i siffror
         * @description Whether the wave is paused, how much goes on and how much is stopped.
         */
        get: operations["get_pause_summary_readiness_api_v1_pause_list__wave__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Faser
         * @description The programme's phases in order, each with every date it has had.
         */
        get: operations["list_phases_readiness_api_v1_phases_get"];
        put?: never;
        /**
         * Planera en fas
         * @description Plans a phase; a programme has at most one of each kind.
         */
        post: operations["plan_phase_readiness_api_v1_phases_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/phases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En fas
         * @description One phase.
         */
        get: operations["get_phase_readiness_api_v1_phases__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/phases/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytta fasens datum
         * @description Other dates, with their reason. The earlier ones stay.
         */
        post: operations["move_dates_readiness_api_v1_phases__id__dates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Program
         * @description The programmes in which you have a role, real ones first.
         */
        get: operations["list_programmes_readiness_api_v1_programmes_get"];
        put?: never;
        /**
         * Nytt program
         * @description Founds a programme with its region as root of the tree, and the default template.
         */
        post: operations["found_programme_readiness_api_v1_programmes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett program
         * @description One programme, named twice: in the path and as the programme it concerns.
         */
        get: operations["get_programme_readiness_api_v1_programmes__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/programmes/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starta, pausa eller flytta fram en övnings klocka
         * @description Moves an exercise's clock, never backwards.
         */
        post: operations["move_clock_readiness_api_v1_programmes__id__clock_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/register-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad registren räknar
         * @description What each register counts at a site: numerator, denominator and what is left out.
         */
        get: operations["get_register_shares_readiness_api_v1_register_shares_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/register-shares/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Räkna registren på nytt
         * @description Stores what the registers say now; what was counted elsewhere keeps its own time.
         */
        post: operations["recount_registers_readiness_api_v1_register_shares_recount_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generalrepetitioner
         * @description Rehearsals within your scope, newest first, those that failed too.
         */
        get: operations["list_rehearsals_readiness_api_v1_rehearsals_get"];
        put?: never;
        /**
         * Planera en generalrepetition
         * @description Plans a rehearsal of the start, of going back, or of the migration.
         */
        post: operations["plan_rehearsal_readiness_api_v1_rehearsals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/rehearsals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En generalrepetition
         * @description One rehearsal with its findings.
         */
        get: operations["get_rehearsal_readiness_api_v1_rehearsals__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/rehearsals/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ny brist
         * @description Something that the rehearsal found.
         */
        post: operations["add_finding_readiness_api_v1_rehearsals__id__findings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/rehearsals/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hur repetitionen gick
         * @description Says how it went, once: a failed one stays failed, another is held.
         */
        post: operations["conclude_rehearsal_readiness_api_v1_rehearsals__id__outcome_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/rehearsals/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stäng en brist
         * @description Says how a finding was resolved.
         */
        post: operations["close_finding_readiness_api_v1_rehearsals__id__resolutions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/role-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roller som krockar
         * @description Where one person presents and decides, owns and approves, or advises and decides.
         */
        get: operations["list_role_conflicts_readiness_api_v1_role_conflicts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/roll-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Beredskap för programmet och varje etapp
         * @description The programme, then its waves: the worst of all sites, with counts. Waves where you reach no site stay out.
         */
        get: operations["list_roll_ups_readiness_api_v1_roll_ups_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/roll-ups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En sammanvägning, som liggaren har den
         * @description One roll-up's states: what the ledger gets a new version of each time one of them changes.
         */
        get: operations["get_roll_up_readiness_api_v1_roll_ups__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/round-trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Integrationsprov fram och tillbaka
         * @description Round trips within your scope, newest first, those that failed too.
         */
        get: operations["list_round_trips_readiness_api_v1_round_trips_get"];
        put?: never;
        /**
         * Nytt integrationsprov
         * @description Records a message sent and its answer.
         */
        post: operations["record_round_trip_readiness_api_v1_round_trips_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/round-trips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett integrationsprov
         * @description One round trip.
         */
        get: operations["get_round_trip_readiness_api_v1_round_trips__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/scenario-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Körningar av scenarier
         * @description Every run, newest first, those that failed too.
         */
        get: operations["list_scenario_runs_readiness_api_v1_scenario_runs_get"];
        put?: never;
        /**
         * Ny körning
         * @description Records a run. It passes when every step did, by own staff, with no critical defect open.
         */
        post: operations["record_scenario_run_readiness_api_v1_scenario_runs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/scenario-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En körning
         * @description One run with the outcome of each step.
         */
        get: operations["get_scenario_run_readiness_api_v1_scenario_runs__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Patientscenarier
         * @description Scenarios within your scope, each with its latest run.
         */
        get: operations["list_scenarios_readiness_api_v1_scenarios_get"];
        put?: never;
        /**
         * Nytt patientscenario
         * @description Adds a scenario with its steps; until it has been run it counts as not passed.
         */
        post: operations["add_scenario_readiness_api_v1_scenarios_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett patientscenario
         * @description One scenario with its steps.
         */
        get: operations["get_scenario_readiness_api_v1_scenarios__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/scenarios/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stryk ett scenario
         * @description Leaves a scenario out, with a reason that is shown beside every share.
         */
        post: operations["withdraw_scenario_readiness_api_v1_scenarios__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/sign-off-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Underskrifternas träd i en etapp
         * @description The wave's checklists within your scope, each above what is below it, and what its approval still waits for.
         */
        get: operations["list_sign_off_readiness_api_v1_sign_off_tree_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mottagande enheter
         * @description Sites from the top of the tree, siblings by name.
         */
        get: operations["list_sites_readiness_api_v1_sites_get"];
        put?: never;
        /**
         * Ny mottagande enhet
         * @description Adds an organisation to a wave, with its checklist.
         */
        post: operations["join_wave_readiness_api_v1_sites_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En mottagande enhet
         * @description One site.
         */
        get: operations["get_site_readiness_api_v1_sites__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/sites/{id}/wave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytta enhet till en annan etapp
         * @description Moves a site with its checklist to another wave, while both are plans.
         */
        post: operations["move_site_readiness_api_v1_sites__id__wave_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/strategic-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vägval
         * @description Strategic choices, the latest presented first. They are not tied to a wave.
         */
        get: operations["list_choices_readiness_api_v1_strategic_choices_get"];
        put?: never;
        /**
         * Lägg fram ett vägval
         * @description Presents a question with at least two alternatives, their obstacles and possibilities.
         */
        post: operations["present_choice_readiness_api_v1_strategic_choices_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/strategic-choices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett vägval
         * @description One strategic choice.
         */
        get: operations["get_choice_readiness_api_v1_strategic_choices__id__get"];
        /**
         * Ändra ett öppet vägval
         * @description The choice as it is presented from now on, and why it changes.
         */
        put: operations["change_choice_readiness_api_v1_strategic_choices__id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/strategic-choices/{id}/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Välj väg
         * @description Chooses one of the alternatives, with the reason. The one who presented it can't.
         */
        post: operations["choose_readiness_api_v1_strategic_choices__id__choose_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/strategic-choices/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dra tillbaka ett vägval
         * @description The question is no longer asked; it stays readable.
         */
        post: operations["withdraw_choice_readiness_api_v1_strategic_choices__id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/superuser-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Superanvändare per enhet och pass
         * @description Counts within your scope, newest first; with `latest` only those that count now.
         */
        get: operations["list_superuser_counts_readiness_api_v1_superuser_counts_get"];
        put?: never;
        /**
         * Räkna superanvändare
         * @description Adds a count of staff and superusers of a unit's shift.
         */
        post: operations["count_superusers_readiness_api_v1_superuser_counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/superuser-counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En räkning av superanvändare
         * @description One count.
         */
        get: operations["get_superuser_count_readiness_api_v1_superuser_counts__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/system-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Avveckling som krockar
         * @description Days of retiring systems that do not fit the waves still to go live, or each other.
         */
        get: operations["list_system_conflicts_readiness_api_v1_system_conflicts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/system-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som använder vilket system
         * @description Which organisation runs which system from when to when.
         */
        get: operations["list_uses_readiness_api_v1_system_uses_get"];
        put?: never;
        /**
         * Ange användning
         * @description Says that an organisation runs a system, from and to.
         */
        post: operations["say_use_readiness_api_v1_system_uses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/system-uses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En användning
         * @description One period in which an organisation runs a system.
         */
        get: operations["get_use_readiness_api_v1_system_uses__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/system-uses/{id}/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ändra användningens dagar
         * @description Other days, with their reason.
         */
        post: operations["change_use_readiness_api_v1_system_uses__id__period_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * System
         * @description The system that is rolled out, and those it replaces with the days of their retirement.
         */
        get: operations["list_systems_readiness_api_v1_systems_get"];
        put?: never;
        /**
         * Nytt system
         * @description Adds a system, old or new.
         */
        post: operations["add_system_readiness_api_v1_systems_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/systems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett system
         * @description One system.
         */
        get: operations["get_system_readiness_api_v1_systems__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/systems/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ändra avveckling
         * @description When it becomes read-only, when its licence ends, until when a return is possible, what is kept where.
         */
        post: operations["change_retirement_readiness_api_v1_systems__id__retirement_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mallutkast
         * @description Drafts whatever became of them, the latest changed first.
         */
        get: operations["list_drafts_readiness_api_v1_template_drafts_get"];
        put?: never;
        /**
         * Nytt mallutkast
         * @description Begins the next version of a template from a published one.
         */
        post: operations["begin_draft_readiness_api_v1_template_drafts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett mallutkast
         * @description One draft with its items.
         */
        get: operations["get_draft_readiness_api_v1_template_drafts__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Beskriv utkastet
         * @description Changes what holds for the whole template.
         */
        patch: operations["describe_draft_readiness_api_v1_template_drafts__id__patch"];
        trace?: never;
    };
    "/readiness-api/v1/template-drafts/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad utkastet ändrar
         * @description What the draft asks beside the version it began from.
         */
        get: operations["compare_draft_readiness_api_v1_template_drafts__id__comparison_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kassera utkastet
         * @description Closes the draft; it stays readable.
         */
        post: operations["discard_draft_readiness_api_v1_template_drafts__id__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-drafts/{id}/items/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Skriv en punkt
         * @description Adds the item of that code to the draft, or changes it.
         */
        put: operations["put_item_readiness_api_v1_template_drafts__id__items__code__put"];
        post?: never;
        /**
         * Ta bort en punkt ur utkastet
         * @description The draft no longer asks for it; published versions and checklists keep it.
         */
        delete: operations["drop_item_readiness_api_v1_template_drafts__id__items__code__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publicera utkastet
         * @description Makes the draft a version, which never changes; running checklists follow only when they are upgraded.
         */
        post: operations["publish_draft_readiness_api_v1_template_drafts__id__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-upgrade-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad en uppgradering gör med varje checklista
         * @description Checklist by checklist within your scope: what is added, removed and changed, and which answers are affected.
         */
        get: operations["list_plans_readiness_api_v1_template_upgrade_plans_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-upgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppgraderingar av checklistor
         * @description Upgrades, previewed and applied, newest first.
         */
        get: operations["list_upgrades_readiness_api_v1_template_upgrades_get"];
        put?: never;
        /**
         * Förhandsgranska en uppgradering
         * @description Says what a version would do to a wave's checklists, up to 200 of those that are behind; nothing is changed.
         */
        post: operations["preview_upgrade_readiness_api_v1_template_upgrades_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-upgrades/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En uppgradering
         * @description One upgrade, in sums.
         */
        get: operations["get_upgrade_readiness_api_v1_template_upgrades__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/template-upgrades/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gör uppgraderingen
         * @description Applies just what was previewed, in one transaction, or nothing.
         */
        post: operations["apply_upgrade_readiness_api_v1_template_upgrades__id__apply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mallar
         * @description Every version of every template of the programme, without the items.
         */
        get: operations["list_templates_readiness_api_v1_templates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En mall med sina punkter
         * @description One version of a template with all its items.
         */
        get: operations["get_template_readiness_api_v1_templates__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/templates/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skiljer två mallversioner
         * @description What this version asks beside another one: items added, removed and changed, field by field.
         */
        get: operations["compare_templates_readiness_api_v1_templates__id__comparison_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gränsvärdenas historik
         * @description Every threshold the programme has set, newest first.
         */
        get: operations["list_thresholds_readiness_api_v1_thresholds_get"];
        put?: never;
        /**
         * Sätt ett gränsvärde
         * @description Holds from now on in every checklist. The items' states follow within seconds; earlier thresholds stay.
         */
        post: operations["set_threshold_readiness_api_v1_thresholds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/training-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Utbildning och prov per roll
         * @description Counts within your scope, newest first; with `latest` only those that count now.
         */
        get: operations["list_training_counts_readiness_api_v1_training_counts_get"];
        put?: never;
        /**
         * Räkna utbildning för en roll
         * @description Adds a count. A share can't be stored without its denominator and what is left out.
         */
        post: operations["count_training_readiness_api_v1_training_counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/training-counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En räkning av utbildning
         * @description One count.
         */
        get: operations["get_training_count_readiness_api_v1_training_counts__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ladda upp en fil
         * @description Stores a file of at most 25 MB, checked against its Content-Type. The body is the file itself.
         *
         *     Then name its id where the file belongs, in `POST /evidence` for one. Sending a file twice makes two; what nothing
         *     claims is gone after a day.
         */
        post: operations["upload_file_readiness_api_v1_uploads_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Etapper
         * @description The programme's waves by number, each with every date it has had.
         */
        get: operations["list_waves_readiness_api_v1_waves_get"];
        put?: never;
        /**
         * Ny etapp
         * @description Plans a wave with its gates.
         */
        post: operations["plan_wave_readiness_api_v1_waves_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/waves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En etapp
         * @description One wave.
         */
        get: operations["get_wave_readiness_api_v1_waves__id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/waves/{id}/actual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ange verklig driftstart
         * @description When the wave really started, once a decision to go is in effect. The decision's own time stays.
         */
        post: operations["record_actual_readiness_api_v1_waves__id__actual_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readiness-api/v1/waves/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytta planerad driftstart
         * @description Another planned date, with its reason. Gates move at once, items' due dates right after.
         */
        post: operations["move_date_readiness_api_v1_waves__id__dates_post"];
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
         * AcceptedAnswer
         * @description An unmet item that someone accepted as a risk until a date.
         */
        AcceptedAnswer: {
            /** Approvedby */
            approvedBy: string | null;
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /** Code */
            code: string;
            /**
             * Deviationid
             * Format: uuid
             */
            deviationId: string;
            /**
             * Expiresat
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Mitigation */
            mitigation: string;
            /** Reason */
            reason: string;
            state: components["schemas"]["State"] | null;
            text: components["schemas"]["LocalisedText"];
        };
        /**
         * ActivityAnswer
         * @description Something change management does on a day. Nothing is deleted: it is done or called off, and stays.
         *
         *     `audience`: whom it is for; of a union dialogue the counterpart. `attended` of `concerned`: a session's.
         */
        ActivityAnswer: {
            /** Attended */
            attended: number | null;
            /** Audience */
            audience: string;
            /** Casenumber */
            caseNumber: string | null;
            /** Channel */
            channel: string | null;
            /** Concerned */
            concerned: number | null;
            /** Doneat */
            doneAt: string | null;
            /** Exclusions */
            exclusions: number | null;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "session" | "communication" | "union_dialogue" | "checkpoint";
            /** Outcome */
            outcome: ("held" | "sent" | "agreed" | "disagreed" | "continues" | "met" | "not_met") | null;
            /**
             * Plannedat
             * @example 2024-11-12T04:00:00Z
             */
            plannedAt: string;
            /** Responsible */
            responsible: string;
            /** Result */
            result: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "planned" | "done" | "cancelled";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
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
         * ActualTime
         * @description When a wave started: as the decision took effect, or as a person has said since, and why.
         */
        ActualTime: {
            /**
             * Actualat
             * @example 2024-11-12T04:00:00Z
             */
            actualAt: string;
            /** Reason */
            reason: string | null;
            /**
             * Saidat
             * @example 2024-11-12T04:00:00Z
             */
            saidAt: string;
            /**
             * Saidby
             * @enum {string}
             */
            saidBy: "decision" | "person";
            /** Source */
            source: string | null;
        };
        /**
         * AlternativeAnswer
         * @description A way to go, what stands in its way and what it makes possible. Empty lists: nothing is known.
         */
        AlternativeAnswer: {
            /** Obstacles */
            obstacles: string[];
            /** Possibilities */
            possibilities: string[];
            /** Title */
            title: string;
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
         * AppliesTo
         * @description Which sites answer. Municipal options narrow municipalities only; no waves are all waves.
         *
         *     An item of the region alone is regional: worked once in a wave, it counts for each of the wave's sites.
         */
        AppliesTo: {
            /** Municipaloptions */
            municipalOptions: number[];
            /** Sitekinds */
            siteKinds: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider")[];
            /** Waves */
            waves?: number[];
        };
        /**
         * Applying
         * @description That exactly what was previewed is to be applied.
         */
        Applying: {
            /** Digest */
            digest: string;
        };
        /**
         * AppointmentAnswer
         * @description A role that someone holds, within the subtree of `organisation` (an HSA-id). An adjunct speaks, not decides.
         */
        AppointmentAnswer: {
            /** Bodyid */
            bodyId: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Organisation */
            organisation: string;
            /**
             * Role
             * @enum {string}
             */
            role: "chair" | "member" | "secretary" | "adjunct" | "presenter" | "owner" | "approver" | "medical_officer";
            /** Subject */
            subject: string;
            /** Title */
            title: string;
            /**
             * Validfrom
             * @example 2024-11-12T04:00:00Z
             */
            validFrom: string;
            /** Validto */
            validTo: string | null;
            /** Version */
            version: number;
            /** Waveid */
            waveId: string | null;
        };
        /**
         * Approval
         * @description A reason is welcome with an approval.
         */
        Approval: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * AreaAnswer
         * @description One preparation area. `state` is the worst of its items, never an average; null when nothing applies.
         */
        AreaAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            counts: components["schemas"]["CountsAnswer"];
            state: components["schemas"]["State"] | null;
            /** Total */
            total: number;
        };
        /**
         * AreaRollUpAnswer
         * @description An area with what lies behind its state.
         */
        AreaRollUpAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            items: components["schemas"]["CountsAnswer"];
            sites: components["schemas"]["CountsAnswer"];
            state: components["schemas"]["State"] | null;
        };
        /**
         * AreaStateAnswer
         * @description The state of an area: the worst of any site's; null where it concerns none.
         */
        AreaStateAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            state: components["schemas"]["State"] | null;
        };
        /**
         * AssignmentAnswer
         * @description A document that assigns. Principal and assignees: functions or bodies, never persons. `endsOn`: its last day.
         */
        AssignmentAnswer: {
            /** Assignees */
            assignees: string[];
            /** Casenumber */
            caseNumber: string | null;
            /**
             * Decidedon
             * Format: date
             */
            decidedOn: string;
            /** Edition */
            edition: number;
            /** Endson */
            endsOn: string | null;
            /** Forexecution */
            forExecution: string[];
            /** Forinformation */
            forInformation: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Limits
             * @description towards other assignments
             */
            limits: string | null;
            /** Mainprocesses */
            mainProcesses: string[];
            /** Principal */
            principal: string;
            /** Purpose */
            purpose: string;
            /** Replacesid */
            replacesId: string | null;
            /** Replacestext */
            replacesText: string | null;
            /** Source */
            source: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "in_force" | "ended" | "replaced";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * Basis
         * @description Where an item's remaining days come from. `overdue`: no estimate, and its due time is past or not set.
         * @enum {string}
         */
        Basis: "estimate" | "plan" | "overdue";
        /**
         * BatchAnswer
         * @description A batch as it is kept: with the rows that were refused.
         */
        BatchAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Receivedat
             * @example 2024-11-12T04:00:00Z
             */
            receivedAt: string;
            /** Receivedby */
            receivedBy: string;
            /** Refusals */
            refusals: components["schemas"]["RowResult"][];
            /** Refused */
            refused: number;
            /** Rows */
            rows: number;
            /** Source */
            source: string;
            /** Stored */
            stored: number;
            /** Unchanged */
            unchanged: number;
            /** Version */
            version: number;
        };
        /**
         * BatchSummary
         * @description A batch that was received: how many rows, and what became of them.
         */
        BatchSummary: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Receivedat
             * @example 2024-11-12T04:00:00Z
             */
            receivedAt: string;
            /** Receivedby */
            receivedBy: string;
            /** Refused */
            refused: number;
            /** Rows */
            rows: number;
            /** Source */
            source: string;
            /** Stored */
            stored: number;
            /** Unchanged */
            unchanged: number;
            /** Version */
            version: number;
        };
        /**
         * BlockerAnswer
         * @description What stands in the way. Without item: the site's whole checklist is unsigned, or is not there.
         */
        BlockerAnswer: {
            /** Area */
            area: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
            /** Code */
            code: string | null;
            /** Deviationid */
            deviationId: string | null;
            /** Itemid */
            itemId: string | null;
            /** Ownerline */
            ownerLine?: string | null;
            /** Ownerprogramme */
            ownerProgramme?: string | null;
            /** Signer */
            signer?: string | null;
            state: components["schemas"]["State"] | null;
            text: components["schemas"]["LocalisedText"] | null;
            why: components["schemas"]["Why"];
        };
        /**
         * BodyAnswer
         * @description A body decides (an elected board) or advises; officials never decide as a group (KL 7 kap. 5 §).
         */
        BodyAnswer: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            name: components["schemas"]["LocalisedText"];
            /** Organisation */
            organisation: string;
            /**
             * Role
             * @enum {string}
             */
            role: "decides" | "advises";
            /** Validfrom */
            validFrom: string | null;
            /** Validto */
            validTo: string | null;
            /** Version */
            version: number;
        };
        /**
         * BulkAnswer
         * @description A change of many items. `late`: rows refused when it came to it, since someone had changed them meanwhile.
         */
        BulkAnswer: {
            /** Applied */
            applied: number;
            /** Appliedat */
            appliedAt: string | null;
            /** Change */
            change: {
                [key: string]: string | null;
            } | null;
            /** Checklistid */
            checklistId: string | null;
            /** Digest */
            digest: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "set" | "sheet" | "undo";
            /** Late */
            late: number;
            /**
             * Madeat
             * @example 2024-11-12T04:00:00Z
             */
            madeAt: string;
            /** Madeby */
            madeBy: string;
            /** Refused */
            refused: number;
            /** Selection */
            selection: {
                [key: string]: unknown;
            } | null;
            /**
             * Status
             * @enum {string}
             */
            status: "previewed" | "applying" | "applied";
            /** Tochange */
            toChange: number;
            /** Unchanged */
            unchanged: number;
            /** Undoof */
            undoOf: string | null;
            /** Version */
            version: number;
        };
        /**
         * BulkRow
         * @description What the change does to one item, or why it does not.
         */
        BulkRow: {
            after: components["schemas"]["ContentAnswer"] | null;
            before: components["schemas"]["ContentAnswer"] | null;
            /** Code */
            code: string | null;
            /** Faults */
            faults: components["schemas"]["Fault"][];
            /** Itemid */
            itemId: string | null;
            /** Number */
            number: number;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "change" | "unchanged" | "refused" | "applied" | "late";
            /** Siteid */
            siteId: string | null;
            /** Sitename */
            siteName: string | null;
            text: components["schemas"]["LocalisedText"] | null;
            /** Why */
            why: ("reason_missing" | "measured" | "locked" | "changed_since" | "faulty") | null;
        };
        /**
         * Cancellation
         * @description Why it is called off.
         */
        Cancellation: {
            /** Reason */
            reason: string;
        };
        /**
         * CauseAnswer
         * @description Why some records differ, and how many.
         */
        CauseAnswer: {
            /** Cause */
            cause: string;
            /** Count */
            count: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "rejected" | "not_loaded" | "extra";
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
         * ChecklistAnswer
         * @description A site's checklist. `changesSinceSigned` counts what has changed since the signatures were set.
         */
        ChecklistAnswer: {
            /** Areas */
            areas: components["schemas"]["AreaAnswer"][];
            /** Changessincesigned */
            changesSinceSigned: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            signOff: components["schemas"]["PlacesAnswer"];
            /** Signatures */
            signatures: components["schemas"]["SignatureAnswer"][];
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"] | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "signed" | "approved";
            /** Templatecode */
            templateCode: string;
            /** Templateversion */
            templateVersion: number;
            unlocked: components["schemas"]["UnlockedAnswer"] | null;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * ChoiceAnswer
         * @description A strategic choice. `chosen`: which alternative, from 0. `presentedBy`, `closedBy`: functions, never persons.
         */
        ChoiceAnswer: {
            /** Alternatives */
            alternatives: components["schemas"]["AlternativeAnswer"][];
            /** Casenumber */
            caseNumber: string | null;
            /** Chosen */
            chosen: number | null;
            /** Closedat */
            closedAt: string | null;
            /** Closedby */
            closedBy: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Presentedat
             * @example 2024-11-12T04:00:00Z
             */
            presentedAt: string;
            /** Presentedby */
            presentedBy: string;
            /** Question */
            question: string;
            /** Reason */
            reason: string | null;
            /** Source */
            source: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "chosen" | "withdrawn";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * ChoiceChange
         * @description The open choice as it is from now on, and why it changes.
         */
        ChoiceChange: {
            /** Alternatives */
            alternatives: components["schemas"]["NewAlternative"][];
            /** Casenumber */
            caseNumber?: string | null;
            /** Question */
            question: string;
            /** Reason */
            reason: string;
            /** Source */
            source?: string | null;
            /** Title */
            title: string;
        };
        /**
         * Chosen
         * @description Which alternative, from 0, and why.
         */
        Chosen: {
            /** Alternative */
            alternative: number;
            /** Reason */
            reason: string;
        };
        /**
         * ClockAnswer
         * @description Programme time = programmeAt + (wall time - wallAt) × speed; 0 is paused. A real one is the wall clock.
         */
        ClockAnswer: {
            /**
             * Now
             * @example 2024-11-12T04:00:00Z
             */
            now: string;
            /**
             * Programmeat
             * @example 2024-11-12T04:00:00Z
             */
            programmeAt: string;
            /** Speed */
            speed: number;
            /**
             * Wallat
             * @example 2024-11-12T04:00:00Z
             */
            wallAt: string;
        };
        /**
         * ClockMove
         * @description start: go on, at `speed`. pause: stand still. jump: forward to `to`.
         */
        ClockMove: {
            /**
             * Action
             * @enum {string}
             */
            action: "start" | "pause" | "jump";
            /** Speed */
            speed?: number | null;
            /** To */
            to?: string | null;
        };
        /**
         * Close
         * @description Until when it is valid, and why it ends.
         */
        Close: {
            /** Reason */
            reason: string;
            /**
             * Validto
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            validTo: string;
        };
        /**
         * ColumnMapping
         * @description Which column (counted from 0) is what. `kinds`: what the file's words for kinds mean.
         *
         *     `defaultKind` and `defaultParentId` are for new organisations whose row says none.
         */
        ColumnMapping: {
            /** Columns */
            columns: {
                [key: string]: number;
            };
            /** Defaultkind */
            defaultKind?: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider") | null;
            /** Defaultparentid */
            defaultParentId?: string | null;
            /** Kinds */
            kinds?: {
                [key: string]: "region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider";
            };
        };
        /**
         * ColumnMappingAnswer
         * @description A saved mapping. It is proposed for files with the same headings.
         */
        ColumnMappingAnswer: {
            /** Columns */
            columns: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            mapping: components["schemas"]["ColumnMapping"];
            /** Name */
            name: string;
            /**
             * Savedat
             * @example 2024-11-12T04:00:00Z
             */
            savedAt: string;
            /** Savedby */
            savedBy: string;
            /** Version */
            version: number;
        };
        /**
         * ColumnMappingChange
         * @description A saved mapping as it is to be.
         */
        ColumnMappingChange: {
            /** Columns */
            columns: string[];
            mapping: components["schemas"]["ColumnMapping"];
        };
        /**
         * ColumnValueAnswer
         * @description A value of a column and how many rows have it.
         */
        ColumnValueAnswer: {
            /** Count */
            count: number;
            /**
             * Kind
             * @description what the service takes it for by itself
             */
            kind: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider") | null;
            /** Value */
            value: string;
        };
        /**
         * CommentAnswer
         * @description Something said about an item. Never changed: a correction is a new comment. `saidBy`: a function.
         */
        CommentAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /**
             * Saidat
             * @example 2024-11-12T04:00:00Z
             */
            saidAt: string;
            /** Saidby */
            saidBy: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * CommitOrder
         * @description The preview that is to become so.
         */
        CommitOrder: {
            /** Previewhash */
            previewHash: string;
        };
        /**
         * CommunicationAnswer
         * @description That a function at an organisation was told, and when it read.
         */
        CommunicationAnswer: {
            /**
             * Decisionid
             * Format: uuid
             */
            decisionId: string;
            /** Decisionnumber */
            decisionNumber: number;
            /** Decisiontitle */
            decisionTitle: string;
            /** Function */
            function: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /** Organisationname */
            organisationName: string;
            /** Readat */
            readAt: string | null;
            /** Readby */
            readBy: string | null;
            /**
             * Sentat
             * @example 2024-11-12T04:00:00Z
             */
            sentAt: string;
            /** Sentby */
            sentBy: string;
            /** Version */
            version: number;
        };
        /**
         * Completion
         * @description How it went. A session says who came, of how many, and who is left out and why; a dialogue has its minutes.
         */
        Completion: {
            /** Attended */
            attended?: number | null;
            /** Casenumber */
            caseNumber?: string | null;
            /** Concerned */
            concerned?: number | null;
            /**
             * Doneat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            doneAt: string;
            /** Exclusions */
            exclusions?: number | null;
            /** Exclusionsreason */
            exclusionsReason?: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "held" | "sent" | "agreed" | "disagreed" | "continues" | "met" | "not_met";
            /** Result */
            result: string;
        };
        /**
         * Consultation
         * @description Workstreams to ask.
         */
        Consultation: {
            /** Workstreams */
            workstreams: string[];
        };
        /**
         * ConsultationAnswer
         * @description Another workstream that was asked. `answeredAt` null: it has not answered.
         */
        ConsultationAnswer: {
            /** Answer */
            answer: string | null;
            /** Answeredat */
            answeredAt: string | null;
            /** Answeredby */
            answeredBy: string | null;
            /**
             * Askedat
             * @example 2024-11-12T04:00:00Z
             */
            askedAt: string;
            /** Askedby */
            askedBy: string;
            /** Stance */
            stance: ("agrees" | "objects" | "no_view") | null;
            /** Workstream */
            workstream: string;
        };
        /**
         * ConsultationReply
         * @description What a workstream that was asked says.
         */
        ConsultationReply: {
            /** Answer */
            answer: string;
            /**
             * Stance
             * @enum {string}
             */
            stance: "agrees" | "objects" | "no_view";
            /** Workstream */
            workstream: string;
        };
        /**
         * ContentAnswer
         * @description What people say of an item.
         */
        ContentAnswer: {
            /** Comment */
            comment: string | null;
            /** Ownerline */
            ownerLine: string | null;
            /** Ownerprogramme */
            ownerProgramme: string | null;
            /** Reason */
            reason: string | null;
            status: components["schemas"]["Status"];
        };
        /**
         * CountAnswer
         * @description A load as it was counted. Never changed; another count is added.
         */
        CountAnswer: {
            /** Causes */
            causes: components["schemas"]["CauseAnswer"][];
            /**
             * Countedat
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Loaded */
            loaded: number;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /** Rejected */
            rejected: number;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sourcecount */
            sourceCount: number;
            /**
             * Sourceid
             * Format: uuid
             */
            sourceId: string;
            /** Unexplained */
            unexplained: number;
            /** Version */
            version: number;
        };
        /**
         * CountsAnswer
         * @description How many items are in each state; those not applicable have none. The keys are the states' own names.
         */
        CountsAnswer: {
            /** At Risk */
            at_risk: number;
            /** Blocked */
            blocked: number;
            /** In Progress */
            in_progress: number;
            /** Not Applicable */
            not_applicable: number;
            /** Ready */
            ready: number;
            /** Unknown */
            unknown: number;
        };
        /**
         * CriticalLineAnswer
         * @description A wave's critical line at a position of the ledger, reckoned from the beginning of the programme's hour.
         *
         *     `line` holds the critical path and then those with least slack, at most 300. `reserveDays`: from the line's likely
         *     end to go-live; negative when it ends after.
         */
        CriticalLineAnswer: {
            counts: components["schemas"]["LineCounts"];
            /** Endsat */
            endsAt: string | null;
            forecast: components["schemas"]["ForecastAnswer"];
            /** Line */
            line: components["schemas"]["LineItem"][];
            /**
             * Path
             * @description one longest way through the line
             */
            path: string[];
            /** Plannedat */
            plannedAt: string | null;
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            /**
             * Reckonedat
             * @example 2024-11-12T04:00:00Z
             */
            reckonedAt: string;
            /** Reservedays */
            reserveDays: number | null;
            /** Siteid */
            siteId: string | null;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * Crossing
         * @description Unknown is a state of its own: what is not known to be one system may be two.
         * @enum {string}
         */
        Crossing: "none" | "crosses" | "unknown";
        /**
         * CrossingAnswer
         * @description A care flow that crosses between systems on the day, or may do so. `lack`: why no routine holds.
         */
        CrossingAnswer: {
            crossing: components["schemas"]["Crossing"];
            /**
             * Flowid
             * Format: uuid
             */
            flowId: string;
            /** Flowname */
            flowName: string;
            lack: components["schemas"]["Lack"] | null;
            receives: components["schemas"]["EndAnswer"];
            routine: components["schemas"]["RoutineAnswer"] | null;
            sends: components["schemas"]["EndAnswer"];
            /** Synthetic */
            synthetic: boolean;
        };
        /**
         * DaysLeft
         * @description Days of work left. Of an overdue item without estimate nothing is known: all three are 0.
         */
        DaysLeft: {
            /** High */
            high: number;
            /** Likely */
            likely: number;
            /** Low */
            low: number;
        };
        /**
         * DecisionStatus
         * @enum {string}
         */
        DecisionStatus: "open" | "decided" | "superseded";
        /**
         * DependencyAnswer
         * @description `itemId` waits for `dependsOnId`: besides what the template says. Withdrawn ones stay readable.
         */
        DependencyAnswer: {
            /**
             * Addedat
             * @example 2024-11-12T04:00:00Z
             */
            addedAt: string;
            /** Addedby */
            addedBy: string;
            /**
             * Dependsonid
             * Format: uuid
             */
            dependsOnId: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Reason */
            reason: string;
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "withdrawn";
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
            /** Withdrawnat */
            withdrawnAt: string | null;
            /** Withdrawnby */
            withdrawnBy: string | null;
            /** Withdrawnreason */
            withdrawnReason: string | null;
        };
        /**
         * DesignDecisionAnswer
         * @description A question of design. Nothing is deleted: one that no longer holds is superseded by another.
         */
        DesignDecisionAnswer: {
            /** Consultations */
            consultations: components["schemas"]["ConsultationAnswer"][];
            /** Decidedat */
            decidedAt: string | null;
            /** Decidedby */
            decidedBy: string | null;
            /** Decision */
            decision: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Level
             * @enum {string}
             */
            level: "workstream" | "clinical_leadership";
            /** Liftreason */
            liftReason: string | null;
            /** Liftedat */
            liftedAt: string | null;
            /** Liftedby */
            liftedBy: string | null;
            /** Number */
            number: number;
            /** Question */
            question: string;
            /**
             * Raisedat
             * @example 2024-11-12T04:00:00Z
             */
            raisedAt: string;
            /** Raisedby */
            raisedBy: string;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "decided" | "superseded";
            /** Supersededby */
            supersededBy: string | null;
            /** Supersedes */
            supersedes: string | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** Workstream */
            workstream: string;
        };
        /**
         * DeviationAnswer
         * @description An unmet item accepted as a risk until `expiresAt`. `requestedBy`, `decidedBy`: functions, never persons.
         *
         *     `level` says who decides: the site's manager, a regional lead, or one who has the whole region.
         */
        DeviationAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Decidedat */
            decidedAt: string | null;
            /** Decidedby */
            decidedBy: string | null;
            /** Decisionreason */
            decisionReason: string | null;
            /**
             * Expiresat
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /** Extensions */
            extensions: components["schemas"]["ExtensionAnswer"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Itemcode */
            itemCode: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            itemText: components["schemas"]["LocalisedText"];
            level: components["schemas"]["Level-Output"];
            /** Mitigation */
            mitigation: string;
            /** Reason */
            reason: string;
            /**
             * Requestedat
             * @example 2024-11-12T04:00:00Z
             */
            requestedAt: string;
            /** Requestedby */
            requestedBy: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "requested" | "approved" | "denied" | "revoked" | "expired";
            /** Version */
            version: number;
        };
        /**
         * DeviationStatus
         * @enum {string}
         */
        DeviationStatus: "requested" | "approved" | "denied" | "revoked" | "expired";
        /**
         * DifferenceAnswer
         * @description A field, what it held and what it holds; null: nothing, or a text that has been masked.
         */
        DifferenceAnswer: {
            /** After */
            after: string | null;
            /** Before */
            before: string | null;
            /** Field */
            field: string;
        };
        /**
         * DraftAnswer
         * @description A draft with its items.
         */
        DraftAnswer: {
            /**
             * Basedon
             * Format: uuid
             */
            basedOn: string;
            /** Basedonversion */
            basedOnVersion: number;
            /**
             * Changedat
             * @example 2024-11-12T04:00:00Z
             */
            changedAt: string;
            /** Changedby */
            changedBy: string;
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Items */
            items: components["schemas"]["TemplateItem"][];
            name: components["schemas"]["LocalisedText"];
            /** Note */
            note: string | null;
            /** Publishedas */
            publishedAs: string | null;
            /** Signoff */
            signOff: components["schemas"]["SignOffRule"][];
            /** Staleafterhours */
            staleAfterHours: number;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "published" | "discarded";
            /** Version */
            version: number;
        };
        /**
         * DraftItem
         * @description An item as it is to be asked; its code stands in the address. `place`: where among the items, from 0.
         */
        DraftItem: {
            appliesTo: components["schemas"]["SaidSites"];
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Dependson */
            dependsOn: string[];
            /** Duringpause */
            duringPause: boolean;
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "measurement" | "file" | "link" | "demonstration";
            measure?: components["schemas"]["SaidMeasure"] | null;
            /** Offsetdays */
            offsetDays: number;
            /** Place */
            place?: number | null;
            /** Signer */
            signer: string;
            /** Source */
            source?: string | null;
            text: components["schemas"]["SaidText"];
            threshold?: components["schemas"]["SaidLimits"] | null;
        };
        /**
         * DraftPatch
         * @description What holds for the whole template; what is not said stays.
         */
        DraftPatch: {
            name?: components["schemas"]["SaidText"] | null;
            /** Signoff */
            signOff?: components["schemas"]["SaidSignOff"][] | null;
            /** Staleafterhours */
            staleAfterHours?: number | null;
        };
        /**
         * DraftSummary
         * @description A draft without its items. `publishedAs`: the version it became.
         */
        DraftSummary: {
            /**
             * Basedon
             * Format: uuid
             */
            basedOn: string;
            /** Basedonversion */
            basedOnVersion: number;
            /**
             * Changedat
             * @example 2024-11-12T04:00:00Z
             */
            changedAt: string;
            /** Changedby */
            changedBy: string;
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            name: components["schemas"]["LocalisedText"];
            /** Note */
            note: string | null;
            /** Publishedas */
            publishedAs: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "published" | "discarded";
            /** Version */
            version: number;
        };
        /**
         * DriverAnswer
         * @description How much an item decides the end. `criticality`: share of runs; `correlation`: of its days with the end.
         */
        DriverAnswer: {
            /** Code */
            code: string;
            /** Correlation */
            correlation: number;
            /** Criticality */
            criticality: number;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Sitename */
            siteName: string;
        };
        /**
         * EditionAnswer
         * @description The document as one edition had it, who made it and why.
         */
        EditionAnswer: {
            content: components["schemas"]["AssignmentAnswer"];
            /**
             * Documentid
             * Format: uuid
             */
            documentId: string;
            /** Edition */
            edition: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Madeat
             * @example 2024-11-12T04:00:00Z
             */
            madeAt: string;
            /** Madeby */
            madeBy: string;
            /** Reason */
            reason: string | null;
            /** Version */
            version: number;
        };
        /**
         * Effect
         * @description What becomes of the answer.
         * @enum {string}
         */
        Effect: "not_asked_before" | "asked_again" | "judged_again" | "kept" | "not_answered" | "withdrawn";
        /**
         * EndAnswer
         * @description One end of a crossing: what it runs on the day.
         */
        EndAnswer: {
            /** Name */
            name: string;
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            side: components["schemas"]["Side"];
            /** Systems */
            systems: string[];
        };
        /**
         * Ending
         * @description The assignment's last day, and why it ends.
         */
        Ending: {
            /**
             * Endson
             * Format: date
             */
            endsOn: string;
            /** Reason */
            reason: string;
        };
        /**
         * EstimateAnswer
         * @description Days of work left, as said at `estimatedAt`. Never changed: a new one is added, and the latest holds.
         */
        EstimateAnswer: {
            /**
             * Estimatedat
             * @example 2024-11-12T04:00:00Z
             */
            estimatedAt: string;
            /** Estimatedby */
            estimatedBy: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Likelydays */
            likelyDays: number;
            /** Note */
            note: string | null;
            /** Optimisticdays */
            optimisticDays: number | null;
            /** Pessimisticdays */
            pessimisticDays: number | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Spreaddays */
            spreadDays: number | null;
            /** Version */
            version: number;
        };
        /**
         * EvaluatedSiteAnswer
         * @description One site's part of an evaluation. `state`: the worst of all its items.
         */
        EvaluatedSiteAnswer: {
            /** Blockers */
            blockers: components["schemas"]["BlockerAnswer"][];
            /** Deviations */
            deviations: components["schemas"]["AcceptedAnswer"][];
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"] | null;
        };
        /**
         * Evaluation
         * @description What a gate says at a position of the ledger: all that was recorded up to it, and nothing after.
         *
         *     Sites with most in the way come first. At most 1,000 sites with 2,000 items are listed; `leftOutSites` are not, but
         *     counted, and what blocks in them is paged by `gate-blockers`.
         */
        Evaluation: {
            /** Code */
            code: string;
            counts: components["schemas"]["EvaluationCounts"];
            /**
             * Evaluatedat
             * @example 2024-11-12T04:00:00Z
             */
            evaluatedAt: string;
            /**
             * Gateid
             * Format: uuid
             */
            gateId: string;
            /**
             * Leftoutsites
             * @default 0
             */
            leftOutSites: number;
            /**
             * Maxagehours
             * @default 72
             * @constant
             */
            maxAgeHours: 72;
            /** Passed */
            passed: boolean;
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            /** Sites */
            sites: components["schemas"]["EvaluatedSiteAnswer"][];
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * EvaluationCounts
         * @description How many, of the whole wave. `items`: what the gate asks for at all; null in evaluations kept before it was.
         */
        EvaluationCounts: {
            /** Blockedsites */
            blockedSites: number;
            /** Blockers */
            blockers: number;
            /** Deviations */
            deviations: number;
            /** Items */
            items?: number | null;
            /** Sites */
            sites: number;
        };
        /**
         * EvaluationSummary
         * @description How a recorded evaluation went.
         */
        EvaluationSummary: {
            /** Blockers */
            blockers: number;
            /** Deviations */
            deviations: number;
            /**
             * Evaluatedat
             * @example 2024-11-12T04:00:00Z
             */
            evaluatedAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Passed */
            passed: boolean;
            /** Position */
            position: number;
        };
        /**
         * EvidenceAnswer
         * @description A file or a link an item rests on. Withdrawn it stays, and stays readable. `sha256`: of the file's bytes.
         */
        EvidenceAnswer: {
            /**
             * Addedat
             * @example 2024-11-12T04:00:00Z
             */
            addedAt: string;
            /** Addedby */
            addedBy: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "file" | "link";
            /** Mediatype */
            mediaType: string | null;
            /** Name */
            name: string;
            /** Note */
            note: string | null;
            /** Sha256 */
            sha256: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Size */
            size: number | null;
            /**
             * Status
             * @enum {string}
             */
            status: "current" | "withdrawn";
            /** Url */
            url: string | null;
            /** Version */
            version: number;
            /** Withdrawnat */
            withdrawnAt: string | null;
            /** Withdrawnby */
            withdrawnBy: string | null;
            /** Withdrawnreason */
            withdrawnReason: string | null;
        };
        /**
         * ExtensionAnswer
         * @description That a deviation last longer. `lapsed`: it ended before anyone had answered.
         */
        ExtensionAnswer: {
            /** Decidedat */
            decidedAt: string | null;
            /** Decidedby */
            decidedBy: string | null;
            /** Decisionreason */
            decisionReason: string | null;
            /**
             * Expiresat
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /** Reason */
            reason: string;
            /**
             * Requestedat
             * @example 2024-11-12T04:00:00Z
             */
            requestedAt: string;
            /** Requestedby */
            requestedBy: string;
            /**
             * Status
             * @enum {string}
             */
            status: "requested" | "approved" | "denied" | "lapsed";
        };
        /**
         * Fault
         * @description What is wrong with a cell of a sheet: where, what was expected, and how to mend it.
         */
        Fault: {
            /** Column */
            column: string;
            expected: components["schemas"]["LocalisedText"];
            fix: components["schemas"]["LocalisedText"];
            /** Row */
            row: number;
        };
        /**
         * Field
         * @description What a column can be mapped to.
         * @enum {string}
         */
        Field: "hsaId" | "name" | "kind" | "parent" | "path" | "reference" | "municipalityCode" | "organisationNumber" | "options" | "optionsFrom" | "optionsTo" | "validFrom" | "validTo" | "active";
        /**
         * FieldChange
         * @description What a field was and what it became; `field` is its path, as in `text.sv` or `appliesTo.siteKinds`.
         */
        FieldChange: {
            after: components["schemas"]["JsonValue"];
            before: components["schemas"]["JsonValue"];
            /** Field */
            field: string;
        };
        /**
         * FindingAnswer
         * @description What a rehearsal found. A closed one says how it was resolved.
         */
        FindingAnswer: {
            /** Closedat */
            closedAt: string | null;
            /** Closedby */
            closedBy: string | null;
            /**
             * Foundat
             * @example 2024-11-12T04:00:00Z
             */
            foundAt: string;
            /** Number */
            number: number;
            /** Owner */
            owner: string;
            /** Resolution */
            resolution: string | null;
            /**
             * Severity
             * @enum {string}
             */
            severity: "blocker" | "major" | "minor";
            /** Text */
            text: string;
        };
        /**
         * FindingResolution
         * @description How a finding was resolved.
         */
        FindingResolution: {
            /** Number */
            number: number;
            /** Resolution */
            resolution: string;
        };
        /**
         * Flaw
         * @description What is wrong with a cell, or with a row.
         * @enum {string}
         */
        Flaw: "missing" | "hsa_id" | "too_long" | "personal_number" | "day" | "municipality_code" | "zero_lost" | "organisation_number" | "options" | "kind" | "flag" | "resource_type" | "more_cells" | "twice" | "parent_unknown" | "parent_missing" | "parent_rejected" | "parent_closed" | "cycle" | "too_deep" | "root" | "ends_before_it_begins" | "overlaps" | "option_ended" | "no_municipality";
        /**
         * FlowAnswer
         * @description Care that goes from one organisation to another: a referral, a discharge, a sample and its answer.
         */
        FlowAnswer: {
            /** Description */
            description: string | null;
            /** Endedon */
            endedOn: string | null;
            /** Fromname */
            fromName: string;
            /**
             * Fromorganisationid
             * Format: uuid
             */
            fromOrganisationId: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Synthetic */
            synthetic: boolean;
            /** Toname */
            toName: string;
            /**
             * Toorganisationid
             * Format: uuid
             */
            toOrganisationId: string;
            /** Version */
            version: number;
        };
        /**
         * FlowEnd
         * @description The flow's last day, and why it ends.
         */
        FlowEnd: {
            /**
             * Endedon
             * Format: date
             */
            endedOn: string;
            /** Reason */
            reason: string;
        };
        /**
         * Following
         * @description What a change of an organisation reaches.
         */
        Following: {
            /**
             * Below
             * @description organisations below it, those already closed included
             */
            below: number;
            /**
             * Openbelow
             * @description of them, not closed
             */
            openBelow: number;
            organisation: components["schemas"]["OrganisationAnswer"];
            /**
             * Sites
             * @description sites in waves, its own and those below
             */
            sites: number;
        };
        /**
         * ForecastAnswer
         * @description When the wave will be ready. `range`: no probability is given, and `noProbability` says why.
         *
         *     Sign-offs are not forecast. Items are taken to vary independently of each other.
         */
        ForecastAnswer: {
            /**
             * Drivers
             * @description at most 20, the most deciding first
             */
            drivers: components["schemas"]["DriverAnswer"][];
            /** Gates */
            gates: components["schemas"]["GateForecast"][];
            history: components["schemas"]["HistoryAnswer"];
            /**
             * Kind
             * @enum {string}
             */
            kind: "ready" | "probability" | "range";
            method: components["schemas"]["MethodAnswer"];
            noProbability: components["schemas"]["NoProbability"] | null;
            /** P50At */
            p50At: string | null;
            /** P90At */
            p90At: string | null;
            /**
             * Probability
             * @description of being ready by the planned go-live
             */
            probability: number | null;
            range: components["schemas"]["RangeAnswer"];
        };
        /**
         * GateAnswer
         * @description A checkpoint on a wave's critical line: `T-30` is 30 days before go-live.
         */
        GateAnswer: {
            /** Code */
            code: string;
            /** Dueat */
            dueAt: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            lastEvaluation: components["schemas"]["EvaluationSummary"] | null;
            /** Offsetdays */
            offsetDays: number;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * GateBlocker
         * @description An item that stands in the way, with its site.
         */
        GateBlocker: {
            /** Area */
            area: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Code */
            code: string | null;
            /** Deviationid */
            deviationId: string | null;
            /** Itemid */
            itemId: string | null;
            /** Ownerline */
            ownerLine?: string | null;
            /** Ownerprogramme */
            ownerProgramme?: string | null;
            /** Signer */
            signer?: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"] | null;
            text: components["schemas"]["LocalisedText"] | null;
            why: components["schemas"]["Why"];
        };
        /**
         * GateForecast
         * @description When what a gate waits for will be finished. Null where no probability is given, or the gate has no date.
         */
        GateForecast: {
            /** Code */
            code: string;
            /** Dueat */
            dueAt: string | null;
            /** P50At */
            p50At: string | null;
            /** P90At */
            p90At: string | null;
            /** Probability */
            probability: number | null;
            /** Waitingfor */
            waitingFor: number;
        };
        /**
         * GridAnswer
         * @description Every site within reach in every area, worst first, at a position of the ledger.
         */
        GridAnswer: {
            _meta: components["schemas"]["PageMeta"];
            /** Areas */
            areas: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios")[];
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            sites: components["schemas"]["GridSites"];
            /** Waves */
            waves: string[];
        };
        /**
         * GridSites
         * @description The sites as columns of the same length: each site is the same place in all of them.
         */
        GridSites: {
            /**
             * Changes
             * @description changes since it was signed
             */
            changes: number[];
            /** Checklist */
            checklist: (string | null)[];
            /** Id */
            id: string[];
            /** Kind */
            kind: string[];
            /** Name */
            name: string[];
            /**
             * Signoff
             * @description null: no checklist
             */
            signOff: (("open" | "signed" | "approved") | null)[];
            /**
             * States
             * @description a letter for each of `areas`: b blocked, u unknown, a at risk, i in progress, r ready, - does not apply; a capital where an approved deviation lies in the area
             */
            states: string[];
            /**
             * Wave
             * @description its place in `waves`
             */
            wave: number[];
        };
        /**
         * HandoverAnswer
         * @description A hand-over. Once the giver has signed it is fixed; the receiver's signature ends it.
         */
        HandoverAnswer: {
            /** Contents */
            contents: components["schemas"]["HandoverContent"][];
            given: components["schemas"]["HandoverSignature"] | null;
            /** Giver */
            giver: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Openmatters */
            openMatters: components["schemas"]["OpenMatterAnswer"][];
            received: components["schemas"]["HandoverSignature"] | null;
            /** Receiver */
            receiver: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "draft" | "given" | "received";
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * HandoverContent
         * @description Something that is handed over, where it is, and whether it has been.
         */
        HandoverContent: {
            /** Handedover */
            handedOver: boolean;
            /** What */
            what: string;
            /** Where */
            where: string;
        };
        /**
         * HandoverPatch
         * @description Contents and open matters, whole as they are to be; what is left out stays.
         */
        HandoverPatch: {
            /** Contents */
            contents?: components["schemas"]["NewContent"][] | null;
            /** Openmatters */
            openMatters?: components["schemas"]["NewOpenMatter"][] | null;
        };
        /**
         * HandoverSignature
         * @description Who signed: a function.
         */
        HandoverSignature: {
            /** Function */
            function: string;
            /** Role */
            role: string;
            /**
             * Signedat
             * @example 2024-11-12T04:00:00Z
             */
            signedAt: string;
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
         * HistoryAnswer
         * @description The programme's own outcomes: planned against actual. `factor`: the median of actual days by planned days.
         */
        HistoryAnswer: {
            /** Factor */
            factor: number | null;
            /** Leftout */
            leftOut: number;
            /** Needed */
            needed: number;
            /** Observations */
            observations: number;
            why: components["schemas"]["LocalisedText"];
        };
        /**
         * HistoryEntry
         * @description One entry of the ledger about an item, its measurements, deviations, evidence or comments.
         *
         *     `by`: the function, null where masked. `occurredAt` is when it happened, `recordedAt` when it was written down.
         */
        HistoryEntry: {
            /** Action */
            action: string;
            /** By */
            by: string | null;
            /** Differences */
            differences: components["schemas"]["DifferenceAnswer"][];
            /** Entity */
            entity: string;
            /**
             * Entityid
             * Format: uuid
             */
            entityId: string;
            /**
             * Occurredat
             * @example 2024-11-12T04:00:00Z
             */
            occurredAt: string;
            /** Reason */
            reason: string | null;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Role */
            role: string;
            /** Version */
            version: number;
        };
        /**
         * HoldingAnswer
         * @description One of the two that stand in each other's way: a mandate, or a role.
         */
        HoldingAnswer: {
            /** Bodyid */
            bodyId: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Organisation */
            organisation: string;
            /** Role */
            role: "mandate" | ("chair" | "member" | "secretary" | "adjunct" | "presenter" | "owner" | "approver" | "medical_officer");
            /** Title */
            title: string;
            /** Waveid */
            waveId: string | null;
        };
        /**
         * ImportAnswer
         * @description A file on its way into the tree. `progress`: rows done in the step under way, of `rowCount`.
         *
         *     `previewHash` binds the preview: file, mapping, tree and every row's outcome. Committing names it.
         */
        ImportAnswer: {
            /**
             * Affectedsites
             * @description sites that follow the organisations that change
             */
            affectedSites: number;
            /** Columns */
            columns: string[];
            /** Committedat */
            committedAt: string | null;
            /** Committedby */
            committedBy: string | null;
            counts: components["schemas"]["OutcomeCounts"] | null;
            /**
             * Createdat
             * @example 2024-11-12T04:00:00Z
             */
            createdAt: string;
            /** Createdby */
            createdBy: string;
            /** Filename */
            fileName: string;
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "xlsx" | "fhir";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            mapping: components["schemas"]["ColumnMapping"] | null;
            /** Previewhash */
            previewHash: string | null;
            problem: components["schemas"]["LocalisedText"] | null;
            /** Progress */
            progress: number;
            /** Rowcount */
            rowCount: number;
            /** Sha256 */
            sha256: string;
            /** Size */
            size: number;
            /**
             * Status
             * @enum {string}
             */
            status: "received" | "unreadable" | "read" | "previewing" | "previewed" | "committing" | "committed" | "stopped" | "withdrawn";
            /** Version */
            version: number;
        };
        /**
         * ImportRowAnswer
         * @description A row: where in the file, what it holds, what it would do, and why it can't where it can't.
         */
        ImportRowAnswer: {
            /** Applied */
            applied: boolean;
            /** Cells */
            cells: (string | number | boolean | null)[];
            /** Changes */
            changes: components["schemas"]["RowChange"][];
            /** Errors */
            errors: components["schemas"]["RowErrorAnswer"][];
            /** Hsaid */
            hsaId: string | null;
            /** Line */
            line: number;
            /** Name */
            name: string | null;
            /** Number */
            number: number;
            /** Organisationid */
            organisationId: string | null;
            outcome: components["schemas"]["RowOutcome"] | null;
        };
        /**
         * ItemAnswer
         * @description An item of a checklist. `status` is what a person said, `state` what the evidence says; null: does not apply.
         */
        ItemAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /** Changedat */
            changedAt: string | null;
            /** Changedby */
            changedBy: string | null;
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Code */
            code: string;
            /** Comment */
            comment: string | null;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Dependson */
            dependsOn: string[];
            /** Deviationid */
            deviationId: string | null;
            /** Deviationstatus */
            deviationStatus: string | null;
            /** Dueat */
            dueAt: string | null;
            /** Duringpause */
            duringPause: boolean;
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "measurement" | "file" | "link" | "demonstration";
            /** Evidencecount */
            evidenceCount: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            measure: components["schemas"]["MeasureAnswer"] | null;
            measurement: components["schemas"]["LatestMeasurement"] | null;
            /** Offsetdays */
            offsetDays: number;
            /** Ownerline */
            ownerLine: string | null;
            /** Ownerprogramme */
            ownerProgramme: string | null;
            /** Reason */
            reason: string | null;
            /** Signer */
            signer: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string | null;
            state: components["schemas"]["State"] | null;
            status: components["schemas"]["Status"];
            text: components["schemas"]["LocalisedText"];
            threshold: components["schemas"]["ThresholdAnswer"] | null;
            /** Version */
            version: number;
            /** Withdrawnin */
            withdrawnIn: number | null;
        };
        /**
         * ItemComparison
         * @description An item that is asked otherwise.
         */
        ItemComparison: {
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /** Code */
            code: string;
            text: components["schemas"]["LocalisedText"];
        };
        /**
         * ItemPatch
         * @description What a person says of an item. A reason is asked for with blocked and not_applicable.
         *
         *     Owners are functions: the one in the line organisation and, where the work is shared, the programme's; null: nobody.
         */
        ItemPatch: {
            /** Comment */
            comment?: string | null;
            /** Ownerline */
            ownerLine?: string | null;
            /** Ownerprogramme */
            ownerProgramme?: string | null;
            /** Reason */
            reason?: string | null;
            /** Status */
            status?: ("in_progress" | "ready" | "blocked" | "not_applicable") | null;
        };
        JsonValue: unknown;
        /**
         * Kept
         * @description What is kept of a retired system, and where.
         */
        Kept: {
            /** What */
            what: string;
            /** Where */
            where: string;
        };
        /**
         * KeptForecast
         * @description A forecast as it was at a position. Kept forecasts never change; together they show how it has moved.
         */
        KeptForecast: {
            counts: components["schemas"]["LineCounts"];
            forecast: components["schemas"]["ForecastAnswer"];
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
            /** Keptby */
            keptBy: string;
            /** Plannedat */
            plannedAt: string | null;
            /** Position */
            position: number;
            /**
             * Reckonedat
             * @example 2024-11-12T04:00:00Z
             */
            reckonedAt: string;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * Kind
         * @enum {string}
         */
        "Kind-Input": "session" | "communication" | "union_dialogue" | "checkpoint";
        /**
         * Kind
         * @enum {string}
         */
        "Kind-Output": "added" | "restored" | "removed" | "changed";
        /**
         * Lack
         * @enum {string}
         */
        Lack: "none_written" | "not_yet" | "expired" | "withdrawn";
        /**
         * LatestMeasurement
         * @description The latest measurement of an item. `countedIn`: the register that counted it, and alone may count it anew.
         */
        LatestMeasurement: {
            /** Countedin */
            countedIn?: string | null;
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Measuredat
             * @example 2024-11-12T04:00:00Z
             */
            measuredAt: string;
            /** Numerator */
            numerator: number;
            /** Source */
            source: string;
        };
        /**
         * LatestRun
         * @description The latest run of a scenario.
         */
        LatestRun: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /**
             * Ranat
             * @example 2024-11-12T04:00:00Z
             */
            ranAt: string;
            /** Stepspassed */
            stepsPassed: number;
        };
        /**
         * Level
         * @enum {string}
         */
        "Level-Input": "workstream" | "clinical_leadership";
        /**
         * Level
         * @description Who may accept the risk.
         * @enum {string}
         */
        "Level-Output": "site" | "region" | "whole_region";
        /**
         * Lift
         * @description Why the workstream can't settle it.
         */
        Lift: {
            /** Reason */
            reason: string;
        };
        /**
         * LineCounts
         * @description `line`: items that go-live waits for; `outside`: dependencies on open items beyond what was asked for.
         */
        LineCounts: {
            /** Accepted */
            accepted: number;
            /** Dependencies */
            dependencies: number;
            /** Estimated */
            estimated: number;
            /** Line */
            line: number;
            /** Open */
            open: number;
            /** Outside */
            outside: number;
            /** Overdue */
            overdue: number;
            /** Planned */
            planned: number;
        };
        /**
         * LineItem
         * @description An open item that go-live waits for, directly or through others, as likely. `dependsOn`: open items only.
         *
         *     The latest times move nothing beyond the line's own end; `critical`: a day's delay here is a day's delay there.
         */
        LineItem: {
            /**
             * Accepteduntil
             * @description an approved deviation answers for it at gates until then
             */
            acceptedUntil: string | null;
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            basis: components["schemas"]["Basis"];
            /**
             * Beginsat
             * @example 2024-11-12T04:00:00Z
             */
            beginsAt: string;
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Code */
            code: string;
            /** Critical */
            critical: boolean;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            days: components["schemas"]["DaysLeft"];
            /** Dependson */
            dependsOn: string[];
            /** Dueat */
            dueAt: string | null;
            /**
             * Finishesat
             * @example 2024-11-12T04:00:00Z
             */
            finishesAt: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /**
             * Latestbeginat
             * @example 2024-11-12T04:00:00Z
             */
            latestBeginAt: string;
            /**
             * Latestfinishat
             * @example 2024-11-12T04:00:00Z
             */
            latestFinishAt: string;
            /** Ownerline */
            ownerLine: string | null;
            /** Ownerprogramme */
            ownerProgramme: string | null;
            /** Signer */
            signer: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            /** Slackdays */
            slackDays: number;
            state: components["schemas"]["State"];
            text: components["schemas"]["LocalisedText"];
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
         * MandateAnswer
         * @description What one named official may decide by delegation, within the subtree of `organisation` (an HSA-id).
         */
        MandateAnswer: {
            /** Bodyid */
            bodyId: string | null;
            /** Covers */
            covers: ("go" | "conditional_go" | "continue" | "pause" | "resume" | "stop" | "emergency_pause")[];
            /**
             * Decisionkind
             * @enum {string}
             */
            decisionKind: "board" | "delegated" | "executive";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Organisation */
            organisation: string;
            /** Subject */
            subject: string;
            /** Title */
            title: string;
            /**
             * Validfrom
             * @example 2024-11-12T04:00:00Z
             */
            validFrom: string;
            /** Validto */
            validTo: string | null;
            /** Version */
            version: number;
        };
        /**
         * MapAnswer
         * @description Every municipality of the programme on a day.
         */
        MapAnswer: {
            /** Municipalities */
            municipalities: components["schemas"]["MunicipalityAnswer"][];
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /**
         * MeasureAnswer
         * @description What a measurement of the item counts.
         */
        MeasureAnswer: {
            denominator: components["schemas"]["LocalisedText"];
            numerator: components["schemas"]["LocalisedText"];
        };
        /**
         * MeasuredItem
         * @description Something that is measured, with the limits of the template and those that hold now.
         */
        MeasuredItem: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /** Code */
            code: string;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            current: components["schemas"]["ThresholdAnswer"] | null;
            measure: components["schemas"]["MeasureAnswer"] | null;
            /** Number */
            number: number;
            /** Reason */
            reason: string | null;
            /** Setat */
            setAt: string | null;
            /** Setby */
            setBy: string | null;
            shipped: components["schemas"]["ThresholdAnswer"] | null;
            text: components["schemas"]["LocalisedText"];
        };
        /**
         * MeasurementAnswer
         * @description A share as it was counted: `exclusions` are left out of `denominator`. Never changed; a new one is added.
         */
        MeasurementAnswer: {
            /** Countedin */
            countedIn: string | null;
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /**
             * Measuredat
             * @example 2024-11-12T04:00:00Z
             */
            measuredAt: string;
            /** Numerator */
            numerator: number;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string;
            /** Version */
            version: number;
        };
        /**
         * MeasurementRow
         * @description One share. Of an item by its id, or by its site's HSA-id and its code in the template.
         */
        MeasurementRow: {
            /** Code */
            code?: string | null;
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason?: string | null;
            /** Itemid */
            itemId?: string | null;
            /**
             * Measuredat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            measuredAt: string;
            /** Numerator */
            numerator: number;
            /** Site */
            site?: string | null;
        };
        /**
         * MembersAnswer
         * @description A function, and how many of it take part.
         */
        MembersAnswer: {
            /** Count */
            count: number;
            /** Function */
            function: string;
        };
        /**
         * MessageType
         * @description The six that the shipped template asks for (`tst-integrations`).
         * @enum {string}
         */
        MessageType: "lab" | "prescription" | "referral" | "radiology" | "admission" | "municipal_message";
        /**
         * MethodAnswer
         * @description What the answer can be repeated from; `algorithm` rises when the same seed gives another answer.
         */
        MethodAnswer: {
            /** Algorithm */
            algorithm: number;
            /** Chunk */
            chunk: number;
            /** Generator */
            generator: string;
            /** Library */
            library: string;
            /** Runs */
            runs: number;
            /** Seed */
            seed: number;
        };
        /**
         * MunicipalOptionAnswer
         * @description An option offered to municipalities. It is in force nowhere after `endedBy`; `endedText` is the end as said.
         */
        MunicipalOptionAnswer: {
            /** Endedby */
            endedBy: string | null;
            /** Endedtext */
            endedText: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            name: components["schemas"]["LocalisedText"];
            /**
             * Option
             * @enum {integer}
             */
            option: 1 | 2 | 3;
            /** Source */
            source: string | null;
            /** Version */
            version: number;
        };
        /**
         * MunicipalOptionChange
         * @description What is said anew; what is left out stays.
         */
        MunicipalOptionChange: {
            /** Endedby */
            endedBy?: string | null;
            /** Endedtext */
            endedText?: string | null;
            name?: components["schemas"]["OptionName"] | null;
            /** Reason */
            reason: string;
            /** Source */
            source?: string | null;
        };
        /**
         * MunicipalityAnswer
         * @description What is run in a municipality on the day, by itself and by others placed in it.
         */
        MunicipalityAnswer: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            side: components["schemas"]["Side"];
            /** Synthetic */
            synthetic: boolean;
            /** Systems */
            systems: string[];
        };
        /**
         * NetworkAnswer
         * @description A network at a site: how often it meets, and its own way into the staff.
         */
        NetworkAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "subject_experts" | "superusers";
            /** Members */
            members: components["schemas"]["MembersAnswer"][];
            /** Name */
            name: string;
            /** Rhythm */
            rhythm: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Version */
            version: number;
            /** Wayin */
            wayIn: string;
        };
        /**
         * NetworkPatch
         * @description What is to be as said; what is left out stays.
         */
        NetworkPatch: {
            /** Members */
            members?: components["schemas"]["NewMembers"][] | null;
            /** Rhythm */
            rhythm?: string | null;
            /** Wayin */
            wayIn?: string | null;
        };
        /**
         * NewActivity
         * @description An activity to plan; `responsible` is a function.
         */
        NewActivity: {
            /** Audience */
            audience: string;
            /** Channel */
            channel?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "session" | "communication" | "union_dialogue" | "checkpoint";
            /**
             * Plannedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            plannedAt: string;
            /** Responsible */
            responsible: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Title */
            title: string;
        };
        /**
         * NewActual
         * @description When the wave really started, and how that is known. What the decision gave stays in the history.
         */
        NewActual: {
            /**
             * Actualat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            actualAt: string;
            /** Reason */
            reason: string;
            /** Source */
            source?: string | null;
        };
        /**
         * NewAlternative
         * @description A way to go, with what stands in its way and what it makes possible.
         */
        NewAlternative: {
            /** Obstacles */
            obstacles: string[];
            /** Possibilities */
            possibilities: string[];
            /** Title */
            title: string;
        };
        /**
         * NewAppointment
         * @description A role for someone: in a body, for a wave, or within an organisation. `subject`: as the account is named.
         */
        NewAppointment: {
            /**
             * Bodyid
             * @description asked for with chair, member, secretary and adjunct
             */
            bodyId?: string | null;
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /**
             * Role
             * @enum {string}
             */
            role: "chair" | "member" | "secretary" | "adjunct" | "presenter" | "owner" | "approver" | "medical_officer";
            /** Subject */
            subject: string;
            /**
             * Title
             * @description the function, never a person's name
             */
            title: string;
            /**
             * Validfrom
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            validFrom: string;
            /** Validto */
            validTo?: string | null;
            /** Waveid */
            waveId?: string | null;
        };
        /**
         * NewAssignment
         * @description An assignment, and which one that is kept here it replaces.
         */
        NewAssignment: {
            /** Assignees */
            assignees: string[];
            /** Casenumber */
            caseNumber?: string | null;
            /**
             * Decidedon
             * Format: date
             */
            decidedOn: string;
            /** Endson */
            endsOn?: string | null;
            /** Forexecution */
            forExecution?: string[];
            /** Forinformation */
            forInformation?: string[];
            /**
             * Limits
             * @description towards other assignments
             */
            limits?: string | null;
            /** Mainprocesses */
            mainProcesses?: string[];
            /** Principal */
            principal: string;
            /** Purpose */
            purpose: string;
            /** Replacesid */
            replacesId?: string | null;
            /**
             * Replacestext
             * @description what it replaces that is not kept here
             */
            replacesText?: string | null;
            /** Source */
            source?: string | null;
            /** Title */
            title: string;
        };
        /**
         * NewBody
         * @description A body of the programme. `decides` only for an elected board; every other group advises.
         */
        NewBody: {
            /** Code */
            code: string;
            name: components["schemas"]["NewName"];
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /**
             * Role
             * @enum {string}
             */
            role: "decides" | "advises";
            /** Validfrom */
            validFrom?: string | null;
            /** Validto */
            validTo?: string | null;
        };
        /**
         * NewBulkChange
         * @description A change to preview. Nothing is changed by it.
         */
        NewBulkChange: {
            change: components["schemas"]["Wanted"];
            selection: components["schemas"]["Selection"];
        };
        /**
         * NewCause
         * @description Why some records differ: `rejected` by the load, `not_loaded` at all, or `extra` in the target.
         */
        NewCause: {
            /** Cause */
            cause: string;
            /** Count */
            count: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "rejected" | "not_loaded" | "extra";
        };
        /**
         * NewChoice
         * @description A question of direction with at least two ways to go.
         */
        NewChoice: {
            /** Alternatives */
            alternatives: components["schemas"]["NewAlternative"][];
            /** Casenumber */
            caseNumber?: string | null;
            /** Question */
            question: string;
            /** Source */
            source?: string | null;
            /** Title */
            title: string;
        };
        /**
         * NewColumnMapping
         * @description A mapping to save, for files with these headings.
         */
        NewColumnMapping: {
            /** Columns */
            columns: string[];
            mapping: components["schemas"]["ColumnMapping"];
            /** Name */
            name: string;
        };
        /**
         * NewComment
         * @description A comment to make. It does not touch what is signed.
         */
        NewComment: {
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Text */
            text: string;
        };
        /**
         * NewCommunication
         * @description Whom to tell: a function at each of the organisations.
         */
        NewCommunication: {
            /**
             * Decisionid
             * Format: uuid
             */
            decisionId: string;
            /** Function */
            function: string;
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
        };
        /**
         * NewContent
         * @description Something to hand over.
         */
        NewContent: {
            /** Handedover */
            handedOver: boolean;
            /** What */
            what: string;
            /** Where */
            where: string;
        };
        /**
         * NewCount
         * @description A load counted in source and target.
         */
        NewCount: {
            /** Causes */
            causes: components["schemas"]["NewCause"][];
            /**
             * Countedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /** Loaded */
            loaded: number;
            /** Rejected */
            rejected: number;
            /** Sourcecount */
            sourceCount: number;
            /**
             * Sourceid
             * Format: uuid
             */
            sourceId: string;
        };
        /**
         * NewDate
         * @description Another planned date, or none, and why. The earlier ones stay.
         */
        NewDate: {
            /** Plannedat */
            plannedAt?: string | null;
            /**
             * Plannedtext
             * @description a date said less exactly than a moment
             */
            plannedText?: string | null;
            /** Reason */
            reason: string;
            /**
             * Source
             * @description where it was decided
             */
            source?: string | null;
        };
        /**
         * NewDependency
         * @description That one item waits for another of the same wave, at whichever site, and why.
         */
        NewDependency: {
            /**
             * Dependsonid
             * Format: uuid
             */
            dependsOnId: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Reason */
            reason: string;
        };
        /**
         * NewDesignDecision
         * @description A question raised in a workstream; `supersedes`: the decided one that its answer takes the place of.
         */
        NewDesignDecision: {
            /** Question */
            question: string;
            /** Supersedes */
            supersedes?: string | null;
            /** Title */
            title: string;
            /** Workstream */
            workstream: string;
        };
        /**
         * NewDeviation
         * @description Why the item can't be met in time, what is done about the risk, and until when.
         */
        NewDeviation: {
            /**
             * Expiresat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Mitigation */
            mitigation: string;
            /** Reason */
            reason: string;
        };
        /**
         * NewDraft
         * @description The published version that the next one begins from.
         */
        NewDraft: {
            /**
             * Basedon
             * Format: uuid
             */
            basedOn: string;
        };
        /**
         * NewEdition
         * @description The whole document as it is from now on, and why it changes.
         */
        NewEdition: {
            /** Assignees */
            assignees: string[];
            /** Casenumber */
            caseNumber?: string | null;
            /**
             * Decidedon
             * Format: date
             */
            decidedOn: string;
            /** Endson */
            endsOn?: string | null;
            /** Forexecution */
            forExecution?: string[];
            /** Forinformation */
            forInformation?: string[];
            /**
             * Limits
             * @description towards other assignments
             */
            limits?: string | null;
            /** Mainprocesses */
            mainProcesses?: string[];
            /** Principal */
            principal: string;
            /** Purpose */
            purpose: string;
            /** Reason */
            reason: string;
            /**
             * Replacestext
             * @description what it replaces that is not kept here
             */
            replacesText?: string | null;
            /** Source */
            source?: string | null;
            /** Title */
            title: string;
        };
        /**
         * NewEstimate
         * @description Three points, or days left with or without a spread: two times of three it lands within likely ± spread.
         */
        NewEstimate: {
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Likelydays */
            likelyDays: number;
            /** Note */
            note?: string | null;
            /** Optimisticdays */
            optimisticDays?: number | null;
            /** Pessimisticdays */
            pessimisticDays?: number | null;
            /** Spreaddays */
            spreadDays?: number | null;
        };
        /**
         * NewEvidence
         * @description Evidence to add: a file that has been uploaded, or a link. `name`: the file's name, or what the link leads to.
         */
        NewEvidence: {
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /** Name */
            name: string;
            /** Note */
            note?: string | null;
            /** Uploadid */
            uploadId?: string | null;
            /** Url */
            url?: string | null;
        };
        /**
         * NewExtension
         * @description Until when an approved deviation is to last instead, and why.
         */
        NewExtension: {
            /**
             * Expiresat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /** Reason */
            reason: string;
        };
        /**
         * NewFinding
         * @description Something found, and the function that owns it.
         */
        NewFinding: {
            /** Owner */
            owner: string;
            /**
             * Severity
             * @enum {string}
             */
            severity: "blocker" | "major" | "minor";
            /** Text */
            text: string;
        };
        /**
         * NewFlow
         * @description Care that goes between two organisations.
         */
        NewFlow: {
            /** Description */
            description?: string | null;
            /**
             * Fromorganisationid
             * Format: uuid
             */
            fromOrganisationId: string;
            /** Name */
            name: string;
            /**
             * Toorganisationid
             * Format: uuid
             */
            toOrganisationId: string;
        };
        /**
         * NewForecast
         * @description Which wave's forecast to keep.
         */
        NewForecast: {
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * NewHandover
         * @description A hand-over to prepare; giver and receiver are functions.
         */
        NewHandover: {
            /** Contents */
            contents: components["schemas"]["NewContent"][];
            /** Giver */
            giver: string;
            /** Openmatters */
            openMatters: components["schemas"]["NewOpenMatter"][];
            /** Receiver */
            receiver: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Title */
            title: string;
        };
        /**
         * NewImport
         * @description A file that has been uploaded (`POST /uploads`), under the name it had.
         */
        NewImport: {
            /** Filename */
            fileName: string;
            /**
             * Uploadid
             * Format: uuid
             */
            uploadId: string;
        };
        /**
         * NewKept
         * @description What is kept, and where.
         */
        NewKept: {
            /** What */
            what: string;
            /** Where */
            where: string;
        };
        /**
         * NewMandate
         * @description What one named official may decide, and where. `subject`: as the identity provider names the account.
         */
        NewMandate: {
            /**
             * Bodyid
             * @description the board that has delegated it
             */
            bodyId?: string | null;
            /** Covers */
            covers: ("go" | "conditional_go" | "continue" | "pause" | "resume" | "stop" | "emergency_pause")[];
            /**
             * Decisionkind
             * @enum {string}
             */
            decisionKind: "board" | "delegated" | "executive";
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /** Subject */
            subject: string;
            /**
             * Title
             * @description the function, never a person's name
             */
            title: string;
            /**
             * Validfrom
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            validFrom: string;
            /** Validto */
            validTo?: string | null;
        };
        /**
         * NewMeasurement
         * @description A share to store. Denominator and exclusions are always said; exclusions above 0 need a reason.
         */
        NewMeasurement: {
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason?: string | null;
            /**
             * Itemid
             * Format: uuid
             */
            itemId: string;
            /**
             * Measuredat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            measuredAt: string;
            /** Numerator */
            numerator: number;
            /** Source */
            source: string;
        };
        /**
         * NewMeasurementBatch
         * @description Rows of one source; a machine client sends for the sources that are its own. Each row is judged for itself.
         */
        NewMeasurementBatch: {
            /** Measurements */
            measurements: components["schemas"]["MeasurementRow"][];
            /** Source */
            source: string;
        };
        /**
         * NewMembers
         * @description A function, and how many of it take part.
         */
        NewMembers: {
            /** Count */
            count: number;
            /** Function */
            function: string;
        };
        /**
         * NewMunicipalOption
         * @description An option the programme offers.
         */
        NewMunicipalOption: {
            /** Endedby */
            endedBy?: string | null;
            /** Endedtext */
            endedText?: string | null;
            name: components["schemas"]["OptionName"];
            /**
             * Option
             * @enum {integer}
             */
            option: 1 | 2 | 3;
            /** Source */
            source?: string | null;
        };
        /**
         * NewName
         * @description The same name in both languages.
         */
        NewName: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * NewNetwork
         * @description A network of functions; never names of persons.
         */
        NewNetwork: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "subject_experts" | "superusers";
            /** Members */
            members: components["schemas"]["NewMembers"][];
            /** Name */
            name: string;
            /** Rhythm */
            rhythm: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Wayin */
            wayIn: string;
        };
        /**
         * NewNote
         * @description The same text in both languages.
         */
        NewNote: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * NewOpenMatter
         * @description Something that is not settled.
         */
        NewOpenMatter: {
            /** Dueat */
            dueAt?: string | null;
            /** Matter */
            matter: string;
            /** Takenoverby */
            takenOverBy: string;
        };
        /**
         * NewOptionPeriod
         * @description An option chosen from one day to another.
         */
        NewOptionPeriod: {
            /**
             * Option
             * @enum {integer}
             */
            option: 1 | 2 | 3;
            /**
             * Source
             * @description where it was decided
             */
            source?: string | null;
            /** Validfrom */
            validFrom?: string | null;
            /** Validto */
            validTo?: string | null;
        };
        /**
         * NewOrganisation
         * @description A node to add below `parentId`. `options`: short for periods whose beginning is not known.
         */
        NewOrganisation: {
            /** Hsaid */
            hsaId: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider";
            /** Municipalitycode */
            municipalityCode?: string | null;
            /** Name */
            name: string;
            /** Optionperiods */
            optionPeriods?: components["schemas"]["NewOptionPeriod"][];
            /** Options */
            options?: (1 | 2 | 3)[];
            /** Organisationnumber */
            organisationNumber?: string | null;
            /**
             * Parentid
             * Format: uuid
             */
            parentId: string;
            /** Validfrom */
            validFrom?: string | null;
            /** Validto */
            validTo?: string | null;
        };
        /**
         * NewOutcome
         * @description How it went: its steps, and how many were done within their time.
         */
        NewOutcome: {
            /**
             * Heldat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            heldAt: string;
            /** Note */
            note?: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /** Stepsintime */
            stepsInTime: number;
            /** Stepstotal */
            stepsTotal: number;
        };
        /**
         * NewPeriod
         * @description When a phase is planned, or that it has no dates, and why.
         */
        NewPeriod: {
            /** Plannedfrom */
            plannedFrom?: string | null;
            /**
             * Plannedtext
             * @description a period said less exactly than by days
             */
            plannedText?: string | null;
            /** Plannedto */
            plannedTo?: string | null;
            /** Reason */
            reason: string;
            /**
             * Source
             * @description where it was decided
             */
            source?: string | null;
        };
        /**
         * NewPhase
         * @description A phase of the programme with its first dates.
         */
        NewPhase: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "design" | "test" | "training" | "transition" | "go_live" | "stabilisation" | "handover";
            /** Plannedfrom */
            plannedFrom?: string | null;
            /**
             * Plannedtext
             * @description a period said less exactly than by days
             */
            plannedText?: string | null;
            /** Plannedto */
            plannedTo?: string | null;
            /** Reason */
            reason: string;
            /**
             * Source
             * @description where it was decided
             */
            source?: string | null;
        };
        /**
         * NewProgramme
         * @description A programme of one's own. It begins with the default template and its region as the only organisation.
         */
        NewProgramme: {
            /** Code */
            code: string;
            /** Exerciseof */
            exerciseOf?: string | null;
            /**
             * Kind
             * @default real
             * @enum {string}
             */
            kind: "real" | "exercise";
            /** Name */
            name: string;
            region: components["schemas"]["NewRegion"];
            /**
             * Startsat
             * @description an exercise's time when its clock starts
             */
            startsAt?: string | null;
            summary: components["schemas"]["NewText"];
            /** System */
            system: string;
        };
        /**
         * NewRegion
         * @description The root of the programme's organisation tree.
         */
        NewRegion: {
            /** Hsaid */
            hsaId: string;
            /** Name */
            name: string;
        };
        /**
         * NewRehearsal
         * @description A rehearsal to hold: of the start, of going back, or of the migration in full scale.
         */
        NewRehearsal: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "dress" | "rollback" | "migration";
            /**
             * Plannedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            plannedAt: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Title */
            title: string;
        };
        /**
         * NewResult
         * @description What came of a step.
         */
        NewResult: {
            /** Note */
            note?: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed" | "not_run";
        };
        /**
         * NewRoundTrip
         * @description A trip tried with a real receiver. A passed one came back; a failed one says what happened.
         */
        NewRoundTrip: {
            /** Counterpart */
            counterpart: string;
            /**
             * Messagetype
             * @enum {string}
             */
            messageType: "lab" | "prescription" | "referral" | "radiology" | "admission" | "municipal_message";
            /** Note */
            note?: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /** Returnedat */
            returnedAt?: string | null;
            /**
             * Sentat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            sentAt: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
        };
        /**
         * NewRoutine
         * @description A routine for a care flow. It always has an owner in the line and an end.
         */
        NewRoutine: {
            /**
             * Careflowid
             * Format: uuid
             */
            careFlowId: string;
            /**
             * Expireson
             * Format: date
             */
            expiresOn: string;
            /**
             * Lineowner
             * @description the function, never a person's name
             */
            lineOwner: string;
            /** Name */
            name: string;
            /** Text */
            text: string;
            /**
             * Validfrom
             * Format: date
             */
            validFrom: string;
        };
        /**
         * NewRun
         * @description A run of a scenario: an outcome for each of its steps, in their order.
         */
        NewRun: {
            /** Criticaldefects */
            criticalDefects: number;
            /** Note */
            note?: string | null;
            /** Ownstaff */
            ownStaff: boolean;
            /**
             * Ranat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            ranAt: string;
            /** Results */
            results: components["schemas"]["NewResult"][];
            /**
             * Scenarioid
             * Format: uuid
             */
            scenarioId: string;
            /** Systemversion */
            systemVersion: string;
        };
        /**
         * NewScenario
         * @description A scenario to be run at a site. `itemCode`: the item whose steps it shows.
         */
        NewScenario: {
            /** Itemcode */
            itemCode?: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Steps */
            steps: components["schemas"]["NewStep"][];
            /** Title */
            title: string;
        };
        /**
         * NewSite
         * @description An organisation that takes part in a wave; its checklist comes with it.
         */
        NewSite: {
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * NewSource
         * @description A kind of record to move. Until a load is counted, every record is unexplained.
         */
        NewSource: {
            /** Name */
            name: string;
            /** Recordtype */
            recordType: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sourcecount */
            sourceCount: number;
        };
        /**
         * NewStep
         * @description A step of a scenario.
         */
        NewStep: {
            /** Expected */
            expected: string;
            /** What */
            what: string;
            /** Who */
            who: string;
        };
        /**
         * NewSuperusers
         * @description Staff and superusers of a unit's shift.
         */
        NewSuperusers: {
            /**
             * Countedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /**
             * Shift
             * @enum {string}
             */
            shift: "day" | "evening" | "night";
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string;
            /** Staff */
            staff: number;
            /** Superusers */
            superusers: number;
            /** Unit */
            unit: string;
        };
        /**
         * NewSystem
         * @description A system, and for an old one when it is retired.
         */
        NewSystem: {
            /** Code */
            code: string;
            /** Kept */
            kept?: components["schemas"]["NewKept"][];
            /**
             * Kind
             * @enum {string}
             */
            kind: "old" | "new";
            /** Lastreturnon */
            lastReturnOn?: string | null;
            /** Licenceends */
            licenceEnds?: string | null;
            /** Name */
            name: string;
            /** Readonlyfrom */
            readOnlyFrom?: string | null;
        };
        /**
         * NewText
         * @description The same text in both languages.
         */
        NewText: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * NewThreshold
         * @description Limits to hold from now on, and why. `after`: the number you replace, 0 for the template's own.
         */
        NewThreshold: {
            /** After */
            after: number;
            /** Atleast */
            atLeast?: number | null;
            /** Atmost */
            atMost?: number | null;
            /** Code */
            code: string;
            /** Neverabove */
            neverAbove?: number | null;
            /** Neverbelow */
            neverBelow?: number | null;
            /** Reason */
            reason: string;
        };
        /**
         * NewTraining
         * @description A role's training: who needs it, who completed it, who is left out and why; the same of its test, whole.
         */
        NewTraining: {
            /** Completed */
            completed: number;
            /**
             * Countedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason?: string | null;
            /** Need */
            need: number;
            /** Passed */
            passed?: number | null;
            /** Role */
            role: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string;
            /** Testexclusions */
            testExclusions?: number | null;
            /** Testexclusionsreason */
            testExclusionsReason?: string | null;
            /** Tested */
            tested?: number | null;
        };
        /**
         * NewUpgrade
         * @description Which version a wave's checklists are to follow, and why. `keepAnswers`: codes of items whose answers stand
         *     though the Swedish words changed, since the question is the same.
         */
        NewUpgrade: {
            /**
             * Keepanswers
             * @default []
             */
            keepAnswers: string[];
            /** Reason */
            reason: string;
            /**
             * Templateid
             * Format: uuid
             */
            templateId: string;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * NewUse
         * @description That an organisation runs a system from a day, and to when if that is known.
         */
        NewUse: {
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /** Source */
            source?: string | null;
            /**
             * Systemid
             * Format: uuid
             */
            systemId: string;
            /** Usedfrom */
            usedFrom?: string | null;
            /** Usedto */
            usedTo?: string | null;
        };
        /**
         * NewWave
         * @description A wave; its gates come with it.
         */
        NewWave: {
            /** Name */
            name: string;
            note?: components["schemas"]["NewNote"] | null;
            /** Number */
            number: number;
            /** Plannedat */
            plannedAt?: string | null;
            /** Plannedtext */
            plannedText?: string | null;
            /**
             * Reason
             * @description why this date
             */
            reason?: string | null;
            /**
             * Source
             * @description where the date was decided
             */
            source?: string | null;
        };
        /**
         * NinetyAnswer
         * @description How many are settled in workstreams, of those decided or lifted; open and superseded ones are left out.
         */
        NinetyAnswer: {
            /** Communicated */
            communicated: number;
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /** Limit */
            limit: number;
            /** Met */
            met: boolean | null;
            /** Numerator */
            numerator: number;
            /** Open */
            open: number;
            /** Read */
            read: number;
            /** Superseded */
            superseded: number;
            /**
             * Unanswered
             * @description consultations of open decisions that nobody has answered
             */
            unanswered: number;
        };
        /**
         * NoProbability
         * @description Why only a range is given.
         * @enum {string}
         */
        NoProbability: "too_little_history" | "nobody_knows";
        /**
         * OpenMatterAnswer
         * @description Something that is not settled: what is left, and the receiver's function that takes it over.
         */
        OpenMatterAnswer: {
            /** Dueat */
            dueAt: string | null;
            /** Matter */
            matter: string;
            /** Takenoverby */
            takenOverBy: string;
        };
        /**
         * OptionName
         * @description The same name in both languages.
         */
        OptionName: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * OptionPeriod
         * @description An option chosen from one day to another, both included; null: not known, or without end.
         */
        OptionPeriod: {
            /**
             * Option
             * @enum {integer}
             */
            option: 1 | 2 | 3;
            /** Source */
            source: string | null;
            /** Validfrom */
            validFrom: string | null;
            /** Validto */
            validTo: string | null;
        };
        /**
         * OrganisationAnswer
         * @description A node of the tree. `lineage`: HSA-ids from the root down to itself. `synthetic`: the HSA-id is made up.
         *
         *     `options` are those in force today; `optionPeriods` holds all that ever were chosen.
         */
        OrganisationAnswer: {
            /** Hsaid */
            hsaId: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider";
            /** Lineage */
            lineage: string[];
            /** Municipalitycode */
            municipalityCode: string | null;
            /** Name */
            name: string;
            /** Optionperiods */
            optionPeriods?: components["schemas"]["OptionPeriod"][];
            /** Options */
            options: number[];
            /** Organisationnumber */
            organisationNumber?: string | null;
            /** Parentid */
            parentId: string | null;
            /**
             * Status
             * @default in_force
             * @enum {string}
             */
            status: "planned" | "in_force" | "closed";
            /** Synthetic */
            synthetic: boolean;
            /** Validfrom */
            validFrom: string | null;
            /** Validto */
            validTo: string | null;
            /** Version */
            version: number;
        };
        /**
         * OrganisationChange
         * @description What is to be otherwise; what is left out stays. The HSA-id is who it is, and never changes.
         */
        OrganisationChange: {
            /** Kind */
            kind?: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider") | null;
            /** Municipalitycode */
            municipalityCode?: string | null;
            /** Name */
            name?: string | null;
            /** Optionperiods */
            optionPeriods?: components["schemas"]["NewOptionPeriod"][] | null;
            /** Organisationnumber */
            organisationNumber?: string | null;
            /** Parentid */
            parentId?: string | null;
            /**
             * Reason
             * @description asked for when it moves or its last day changes
             */
            reason?: string | null;
            /** Validfrom */
            validFrom?: string | null;
            /** Validto */
            validTo?: string | null;
        };
        /**
         * OrganisationClosing
         * @description The last day it is valid, and why it closes. It stays readable.
         */
        OrganisationClosing: {
            /**
             * Lastday
             * Format: date
             */
            lastDay: string;
            /** Reason */
            reason: string;
            /**
             * Withbelow
             * @description close all that is below it too
             * @default false
             */
            withBelow: boolean;
        };
        /**
         * OrganisationStatus
         * @enum {string}
         */
        OrganisationStatus: "planned" | "in_force" | "closed";
        /**
         * OtherName
         * @description What the body is called from now on, and why.
         */
        OtherName: {
            name: components["schemas"]["NewName"];
            /** Reason */
            reason: string;
        };
        /**
         * OtherPeriod
         * @description Other days for a use, and why.
         */
        OtherPeriod: {
            /** Reason */
            reason: string;
            /** Usedfrom */
            usedFrom: string | null;
            /** Usedto */
            usedTo: string | null;
        };
        /**
         * OtherWave
         * @description The wave a site moves to, and why.
         */
        OtherWave: {
            /** Reason */
            reason: string;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * OutcomeCounts
         * @description Rows by what they would do.
         */
        OutcomeCounts: {
            /** Create */
            create: number;
            /** Reject */
            reject: number;
            /** Unchanged */
            unchanged: number;
            /** Update */
            update: number;
        };
        /**
         * OverviewItem
         * @description An item with its site's name: for lists across sites.
         */
        OverviewItem: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Code */
            code: string;
            /** Comment */
            comment: string | null;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Deviationstatus */
            deviationStatus: string | null;
            /** Dueat */
            dueAt: string | null;
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "measurement" | "file" | "link" | "demonstration";
            /** Evidencecount */
            evidenceCount: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            measurement: components["schemas"]["LatestMeasurement"] | null;
            /** Ownerline */
            ownerLine: string | null;
            /** Ownerprogramme */
            ownerProgramme: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"] | null;
            status: components["schemas"]["Status"];
            text: components["schemas"]["LocalisedText"];
            /** Version */
            version: number;
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
        /** Page[ActivityAnswer] */
        Page_ActivityAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ActivityAnswer"][];
        };
        /** Page[AppointmentAnswer] */
        Page_AppointmentAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["AppointmentAnswer"][];
        };
        /** Page[AssignmentAnswer] */
        Page_AssignmentAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["AssignmentAnswer"][];
        };
        /** Page[BatchSummary] */
        Page_BatchSummary_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["BatchSummary"][];
        };
        /** Page[BodyAnswer] */
        Page_BodyAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["BodyAnswer"][];
        };
        /** Page[BulkAnswer] */
        Page_BulkAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["BulkAnswer"][];
        };
        /** Page[BulkRow] */
        Page_BulkRow_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["BulkRow"][];
        };
        /** Page[ChecklistAnswer] */
        Page_ChecklistAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ChecklistAnswer"][];
        };
        /** Page[ChoiceAnswer] */
        Page_ChoiceAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ChoiceAnswer"][];
        };
        /** Page[ColumnMappingAnswer] */
        Page_ColumnMappingAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ColumnMappingAnswer"][];
        };
        /** Page[ColumnValueAnswer] */
        Page_ColumnValueAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ColumnValueAnswer"][];
        };
        /** Page[CommentAnswer] */
        Page_CommentAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["CommentAnswer"][];
        };
        /** Page[CommunicationAnswer] */
        Page_CommunicationAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["CommunicationAnswer"][];
        };
        /** Page[CountAnswer] */
        Page_CountAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["CountAnswer"][];
        };
        /** Page[CrossingAnswer] */
        Page_CrossingAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["CrossingAnswer"][];
        };
        /** Page[DependencyAnswer] */
        Page_DependencyAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["DependencyAnswer"][];
        };
        /** Page[DesignDecisionAnswer] */
        Page_DesignDecisionAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["DesignDecisionAnswer"][];
        };
        /** Page[DeviationAnswer] */
        Page_DeviationAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["DeviationAnswer"][];
        };
        /** Page[DraftSummary] */
        Page_DraftSummary_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["DraftSummary"][];
        };
        /** Page[EditionAnswer] */
        Page_EditionAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["EditionAnswer"][];
        };
        /** Page[EstimateAnswer] */
        Page_EstimateAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["EstimateAnswer"][];
        };
        /** Page[EvidenceAnswer] */
        Page_EvidenceAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["EvidenceAnswer"][];
        };
        /** Page[FlowAnswer] */
        Page_FlowAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["FlowAnswer"][];
        };
        /** Page[GateAnswer] */
        Page_GateAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["GateAnswer"][];
        };
        /** Page[GateBlocker] */
        Page_GateBlocker_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["GateBlocker"][];
        };
        /** Page[HandoverAnswer] */
        Page_HandoverAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["HandoverAnswer"][];
        };
        /** Page[HistoryEntry] */
        Page_HistoryEntry_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["HistoryEntry"][];
        };
        /** Page[ImportAnswer] */
        Page_ImportAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ImportAnswer"][];
        };
        /** Page[ImportRowAnswer] */
        Page_ImportRowAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ImportRowAnswer"][];
        };
        /** Page[ItemAnswer] */
        Page_ItemAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ItemAnswer"][];
        };
        /** Page[KeptForecast] */
        Page_KeptForecast_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["KeptForecast"][];
        };
        /** Page[MandateAnswer] */
        Page_MandateAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["MandateAnswer"][];
        };
        /** Page[MeasuredItem] */
        Page_MeasuredItem_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["MeasuredItem"][];
        };
        /** Page[MeasurementAnswer] */
        Page_MeasurementAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["MeasurementAnswer"][];
        };
        /** Page[MunicipalOptionAnswer] */
        Page_MunicipalOptionAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["MunicipalOptionAnswer"][];
        };
        /** Page[NetworkAnswer] */
        Page_NetworkAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["NetworkAnswer"][];
        };
        /** Page[OrganisationAnswer] */
        Page_OrganisationAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["OrganisationAnswer"][];
        };
        /** Page[OverviewItem] */
        Page_OverviewItem_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["OverviewItem"][];
        };
        /** Page[PauseItemAnswer] */
        Page_PauseItemAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["PauseItemAnswer"][];
        };
        /** Page[PhaseAnswer] */
        Page_PhaseAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["PhaseAnswer"][];
        };
        /** Page[ProgrammeAnswer] */
        Page_ProgrammeAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ProgrammeAnswer"][];
        };
        /** Page[RehearsalAnswer] */
        Page_RehearsalAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RehearsalAnswer"][];
        };
        /** Page[RoleConflictAnswer] */
        Page_RoleConflictAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RoleConflictAnswer"][];
        };
        /** Page[RollUpAnswer] */
        Page_RollUpAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RollUpAnswer"][];
        };
        /** Page[RoundTripAnswer] */
        Page_RoundTripAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RoundTripAnswer"][];
        };
        /** Page[RoutineAnswer] */
        Page_RoutineAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RoutineAnswer"][];
        };
        /** Page[RunAnswer] */
        Page_RunAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["RunAnswer"][];
        };
        /** Page[ScenarioAnswer] */
        Page_ScenarioAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ScenarioAnswer"][];
        };
        /** Page[SignOffNode] */
        Page_SignOffNode_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SignOffNode"][];
        };
        /** Page[SiteAnswer] */
        Page_SiteAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SiteAnswer"][];
        };
        /** Page[SourceAnswer] */
        Page_SourceAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SourceAnswer"][];
        };
        /** Page[SuperuserAnswer] */
        Page_SuperuserAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SuperuserAnswer"][];
        };
        /** Page[SystemAnswer] */
        Page_SystemAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SystemAnswer"][];
        };
        /** Page[SystemConflictAnswer] */
        Page_SystemConflictAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["SystemConflictAnswer"][];
        };
        /** Page[TemplateSummary] */
        Page_TemplateSummary_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["TemplateSummary"][];
        };
        /** Page[ThresholdSetAnswer] */
        Page_ThresholdSetAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["ThresholdSetAnswer"][];
        };
        /** Page[TrainingAnswer] */
        Page_TrainingAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["TrainingAnswer"][];
        };
        /** Page[UpgradeAnswer] */
        Page_UpgradeAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["UpgradeAnswer"][];
        };
        /** Page[UpgradePlan] */
        Page_UpgradePlan_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["UpgradePlan"][];
        };
        /** Page[UseAnswer] */
        Page_UseAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["UseAnswer"][];
        };
        /** Page[WaveAnswer] */
        Page_WaveAnswer_: {
            _meta: components["schemas"]["PageMeta"];
            /** Items */
            items: components["schemas"]["WaveAnswer"][];
        };
        /**
         * PauseItemAnswer
         * @description An unfinished item of a site in the wave: work on it goes on during a pause, or is stopped.
         */
        PauseItemAnswer: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Code */
            code: string;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Dueat */
            dueAt: string | null;
            /** Duringpause */
            duringPause: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Signer */
            signer: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"];
            status: components["schemas"]["Status"];
            text: components["schemas"]["LocalisedText"];
        };
        /**
         * PauseSummary
         * @description How many unfinished items go on and how many are stopped, and whether the wave is paused (`state`, from the
         *     decisions in incident-api; null: not heard of yet).
         */
        PauseSummary: {
            /** Goeson */
            goesOn: number;
            /** Since */
            since: string | null;
            /** State */
            state: string | null;
            /** Stopped */
            stopped: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
            /** Wavename */
            waveName: string;
        };
        /**
         * PhaseAnswer
         * @description A phase of the programme, both days included. `plannedText` is a period said less exactly.
         */
        PhaseAnswer: {
            /** Datehistory */
            dateHistory: components["schemas"]["SaidPeriod"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "design" | "test" | "training" | "transition" | "go_live" | "stabilisation" | "handover";
            /** Number */
            number: number;
            /** Plannedfrom */
            plannedFrom: string | null;
            /** Plannedtext */
            plannedText: string | null;
            /** Plannedto */
            plannedTo: string | null;
            /** Version */
            version: number;
        };
        /**
         * PlacesAnswer
         * @description The roles that may sign first, and second: two people, whatever their roles.
         */
        PlacesAnswer: {
            /** First */
            first: string[];
            /** Second */
            second: string[];
        };
        /**
         * PreviewOrder
         * @description How the file is to be read.
         */
        PreviewOrder: {
            mapping: components["schemas"]["ColumnMapping"];
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
         * ProgrammeAnswer
         * @description One rollout of one system in one region, or an exercise of one.
         */
        ProgrammeAnswer: {
            clock: components["schemas"]["ClockAnswer"];
            /** Code */
            code: string;
            /** Exerciseof */
            exerciseOf: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "real" | "exercise";
            /** Name */
            name: string;
            region: components["schemas"]["Region"];
            summary: components["schemas"]["LocalisedText"];
            /** System */
            system: string;
            /** Version */
            version: number;
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
         * Publication
         * @description Why there is a new version.
         */
        Publication: {
            /** Note */
            note: string;
        };
        /**
         * RangeAnswer
         * @description All as short, as likely and as long as said. `latestAt` is null when nobody has said for some item.
         */
        RangeAnswer: {
            /**
             * Earliestat
             * @example 2024-11-12T04:00:00Z
             */
            earliestAt: string;
            /** Latestat */
            latestAt: string | null;
            /**
             * Likelyat
             * @example 2024-11-12T04:00:00Z
             */
            likelyAt: string;
        };
        /**
         * Reason
         * @description Why an item is in its state.
         * @enum {string}
         */
        Reason: "blocked" | "not_opened" | "not_measured" | "stale" | "beyond_limit" | "short" | "overdue" | "under_way" | "met" | "not_applicable";
        /**
         * ReceivedBatch
         * @description A batch as it is answered: with what became of every row, in the order they came.
         */
        ReceivedBatch: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Receivedat
             * @example 2024-11-12T04:00:00Z
             */
            receivedAt: string;
            /** Receivedby */
            receivedBy: string;
            /** Refused */
            refused: number;
            /** Results */
            results: components["schemas"]["RowResult"][];
            /** Rows */
            rows: number;
            /** Source */
            source: string;
            /** Stored */
            stored: number;
            /** Unchanged */
            unchanged: number;
            /** Version */
            version: number;
        };
        /**
         * RecordedEvaluation
         * @description An evaluation that is kept.
         */
        RecordedEvaluation: {
            /** Code */
            code: string;
            counts: components["schemas"]["EvaluationCounts"];
            /**
             * Evaluatedat
             * @example 2024-11-12T04:00:00Z
             */
            evaluatedAt: string;
            /** Evaluatedby */
            evaluatedBy: string;
            /**
             * Gateid
             * Format: uuid
             */
            gateId: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Leftoutsites
             * @default 0
             */
            leftOutSites: number;
            /**
             * Maxagehours
             * @default 72
             * @constant
             */
            maxAgeHours: 72;
            /** Passed */
            passed: boolean;
            /** Position */
            position: number;
            /** Publishedat */
            publishedAt: string | null;
            /** Sites */
            sites: components["schemas"]["EvaluatedSiteAnswer"][];
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * Recount
         * @description The site whose registers to count anew.
         */
        Recount: {
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
        };
        /**
         * Refusal
         * @description A reason is asked for when a deviation is denied or revoked.
         */
        Refusal: {
            /** Reason */
            reason: string;
        };
        /**
         * Region
         * @description The region that rolls out, and its root organisation.
         */
        Region: {
            /** Hsaid */
            hsaId: string;
            /** Name */
            name: string;
        };
        /**
         * RehearsalAnswer
         * @description A rehearsal planned, or held with its outcome. A failed one stays; another is planned.
         */
        RehearsalAnswer: {
            /** Findings */
            findings: components["schemas"]["FindingAnswer"][];
            /** Heldat */
            heldAt: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "dress" | "rollback" | "migration";
            /** Note */
            note: string | null;
            /** Outcome */
            outcome: ("passed" | "failed") | null;
            /**
             * Plannedat
             * @example 2024-11-12T04:00:00Z
             */
            plannedAt: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Stepsintime */
            stepsInTime: number | null;
            /** Stepstotal */
            stepsTotal: number | null;
            /** Title */
            title: string;
            /** Version */
            version: number;
        };
        /**
         * RehearsalKind
         * @enum {string}
         */
        RehearsalKind: "dress" | "rollback" | "migration";
        /**
         * Rescheduling
         * @description Another day, and why.
         */
        Rescheduling: {
            /**
             * Plannedat
             * Format: date-time
             * @example 2024-11-12T04:00:00Z
             */
            plannedAt: string;
            /** Reason */
            reason: string;
        };
        /**
         * Retire
         * @description All of a system's days and what is kept of it, as they are from now on, and why they change.
         */
        Retire: {
            /** Kept */
            kept: components["schemas"]["NewKept"][];
            /** Lastreturnon */
            lastReturnOn: string | null;
            /** Licenceends */
            licenceEnds: string | null;
            /** Readonlyfrom */
            readOnlyFrom: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * Return
         * @description Why the receiver does not take over as it stands.
         */
        Return: {
            /** Reason */
            reason: string;
        };
        /**
         * RoleConflictAnswer
         * @description Two roles that one person holds at the same time and place, and that stand in each other's way.
         */
        RoleConflictAnswer: {
            conflict: components["schemas"]["readiness_api__bodies__rules__Conflict"];
            /** Holdings */
            holdings: components["schemas"]["HoldingAnswer"][];
            /** Subject */
            subject: string;
        };
        /**
         * RollUpAnswer
         * @description With how many sites and items are in each state, as of a position of the ledger. `waveId` null: the programme.
         */
        RollUpAnswer: {
            /** Areas */
            areas: components["schemas"]["AreaRollUpAnswer"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            items: components["schemas"]["CountsAnswer"];
            /** Position */
            position: number;
            /**
             * Publishedat
             * @example 2024-11-12T04:00:00Z
             */
            publishedAt: string;
            sites: components["schemas"]["CountsAnswer"];
            state: components["schemas"]["State"] | null;
            /** Version */
            version: number;
            /** Waveid */
            waveId: string | null;
        };
        /**
         * RollUpState
         * @description What a wave, or the whole programme, amounts to: what the ledger keeps of it, each time a state changes.
         */
        RollUpState: {
            /** Areas */
            areas: components["schemas"]["AreaStateAnswer"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            state: components["schemas"]["State"] | null;
            /** Version */
            version: number;
            /** Waveid */
            waveId: string | null;
        };
        /**
         * RoundTripAnswer
         * @description A message sent and its answer received, once. Never changed: a failed one stays, another is added.
         */
        RoundTripAnswer: {
            /** Counterpart */
            counterpart: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            messageType: components["schemas"]["MessageType"];
            /** Note */
            note: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /** Returnedat */
            returnedAt: string | null;
            /**
             * Sentat
             * @example 2024-11-12T04:00:00Z
             */
            sentAt: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Version */
            version: number;
        };
        /**
         * RoutineAnswer
         * @description What is done where a care flow crosses between systems. `lineOwner`: a function. `expiresOn`: its last day.
         */
        RoutineAnswer: {
            /**
             * Careflowid
             * Format: uuid
             */
            careFlowId: string;
            /**
             * Expireson
             * Format: date
             */
            expiresOn: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Lineowner */
            lineOwner: string;
            /** Name */
            name: string;
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "withdrawn";
            /** Synthetic */
            synthetic: boolean;
            /** Text */
            text: string;
            /**
             * Validfrom
             * Format: date
             */
            validFrom: string;
            /** Version */
            version: number;
        };
        /**
         * RoutineChange
         * @description The routine as it is from now on, and why it changes.
         */
        RoutineChange: {
            /**
             * Expireson
             * Format: date
             */
            expiresOn: string;
            /** Lineowner */
            lineOwner: string;
            /** Name */
            name: string;
            /** Reason */
            reason: string;
            /** Text */
            text: string;
            /**
             * Validfrom
             * Format: date
             */
            validFrom: string;
        };
        /**
         * RowChange
         * @description One thing that becomes otherwise.
         */
        RowChange: {
            /** After */
            after: string | number | unknown[] | null;
            /** Before */
            before: string | number | unknown[] | null;
            /** Field */
            field: string;
        };
        /**
         * RowError
         * @description What is wrong with one field of a row.
         */
        RowError: {
            expected: components["schemas"]["LocalisedText"];
            fix: components["schemas"]["LocalisedText"];
            /** Pointer */
            pointer: string;
            /** Valueclass */
            valueClass: string;
        };
        /**
         * RowErrorAnswer
         * @description What is wrong with a row: in which column, what kind of value stood there, what was expected, how to mend it.
         */
        RowErrorAnswer: {
            /** Column */
            column: string | null;
            expected: components["schemas"]["LocalisedText"];
            field: components["schemas"]["Field"] | null;
            fix: components["schemas"]["LocalisedText"];
            flaw: components["schemas"]["Flaw"];
            /**
             * Line
             * @description another line of the file that it has to do with
             */
            line: number | null;
            /** Valueclass */
            valueClass: string;
        };
        /**
         * RowOutcome
         * @enum {string}
         */
        RowOutcome: "create" | "update" | "unchanged" | "reject";
        /**
         * RowProblem
         * @description Why a row is refused, in both languages, since it is kept.
         */
        RowProblem: {
            detail: components["schemas"]["LocalisedText"];
            /** Errors */
            errors: components["schemas"]["RowError"][];
            title: components["schemas"]["LocalisedText"];
            /** Type */
            type: string;
        };
        /**
         * RowResult
         * @description What became of the row at `index`, counted from 0.
         */
        RowResult: {
            /** Index */
            index: number;
            /** Itemid */
            itemId: string | null;
            /** Measurementid */
            measurementId: string | null;
            problem: components["schemas"]["RowProblem"] | null;
            /**
             * Result
             * @enum {string}
             */
            result: "stored" | "unchanged" | "refused";
        };
        /**
         * RunAnswer
         * @description A scenario as it was run. Never changed: a failed run stays, another run is added.
         */
        RunAnswer: {
            /** Criticaldefects */
            criticalDefects: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /** Ownstaff */
            ownStaff: boolean;
            /**
             * Ranat
             * @example 2024-11-12T04:00:00Z
             */
            ranAt: string;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /** Results */
            results: components["schemas"]["StepResult"][];
            /**
             * Scenarioid
             * Format: uuid
             */
            scenarioId: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Stepspassed */
            stepsPassed: number;
            /** Systemversion */
            systemVersion: string;
            /** Version */
            version: number;
        };
        /**
         * SaidDate
         * @description A planned date as it was once said, and why; the whole history stays.
         */
        SaidDate: {
            /** Plannedat */
            plannedAt: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Saidat
             * @description when it was said, as exactly as is known: 2020-05, 2023
             */
            saidAt: string | null;
            /** Source */
            source: string | null;
            /** Text */
            text: string;
        };
        /**
         * SaidLimits
         * @description Limits for numerator / denominator.
         */
        SaidLimits: {
            /** Atleast */
            atLeast?: number | null;
            /** Atmost */
            atMost?: number | null;
            /** Neverabove */
            neverAbove?: number | null;
            /** Neverbelow */
            neverBelow?: number | null;
        };
        /**
         * SaidMeasure
         * @description What a measurement counts.
         */
        SaidMeasure: {
            denominator: components["schemas"]["SaidText"];
            numerator: components["schemas"]["SaidText"];
        };
        /**
         * SaidPeriod
         * @description A phase's dates as they were once said, and why; the whole history stays.
         */
        SaidPeriod: {
            /** Plannedfrom */
            plannedFrom: string | null;
            /** Plannedto */
            plannedTo: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Saidat
             * @description when it was said, as exactly as is known: 2020-05, 2023
             */
            saidAt: string | null;
            /** Source */
            source: string | null;
            /** Text */
            text: string | null;
        };
        /**
         * SaidSignOff
         * @description Who may sign the checklists of these kinds of sites, first and second.
         */
        SaidSignOff: {
            /** First */
            first: ("site_manager" | "regional_lead" | "medical_officer" | "decision_maker")[];
            /** Second */
            second: ("site_manager" | "regional_lead" | "medical_officer" | "decision_maker")[];
            /** Sitekinds */
            siteKinds: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider")[];
        };
        /**
         * SaidSites
         * @description Which sites answer.
         */
        SaidSites: {
            /** Municipaloptions */
            municipalOptions: number[];
            /** Sitekinds */
            siteKinds: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider")[];
            /**
             * Waves
             * @default []
             */
            waves: number[];
        };
        /**
         * SaidText
         * @description The same sentence in Swedish and in English.
         */
        SaidText: {
            /** En */
            en: string;
            /** Sv */
            sv: string;
        };
        /**
         * ScenarioAnswer
         * @description A patient's way through care, tried end to end. One that is withdrawn stays, with its reason.
         */
        ScenarioAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Itemcode */
            itemCode: string | null;
            lastRun: components["schemas"]["LatestRun"] | null;
            /** Number */
            number: number;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Status
             * @enum {string}
             */
            status: "live" | "withdrawn";
            /** Steps */
            steps: components["schemas"]["ScenarioStep"][];
            /** Title */
            title: string;
            /** Version */
            version: number;
            /** Withdrawnreason */
            withdrawnReason: string | null;
        };
        /**
         * ScenarioStep
         * @description A step of a scenario: who does what, and what should come of it.
         */
        ScenarioStep: {
            /** Expected */
            expected: string;
            /** What */
            what: string;
            /** Who */
            who: string;
        };
        /**
         * ScenarioWithdrawal
         * @description Why it does not concern the site. The reason stands beside every share from now on.
         */
        ScenarioWithdrawal: {
            /** Reason */
            reason: string;
        };
        /**
         * Selection
         * @description Which items: those named, or all within your scope that fit every filter given.
         */
        Selection: {
            /** Area */
            area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
            /** Checklist */
            checklist?: string | null;
            /** Code */
            code?: string | null;
            /** Criticality */
            criticality?: ("blocker" | "major" | "minor") | null;
            /** Items */
            items?: string[] | null;
            /** Site */
            site?: string | null;
            /** State */
            state?: ("ready" | "in_progress" | "at_risk" | "unknown" | "blocked") | null;
            /** Status */
            status?: ("not_started" | "in_progress" | "ready" | "blocked" | "not_applicable") | null;
            /** Wave */
            wave?: string | null;
        };
        /**
         * Settlement
         * @description What was decided.
         */
        Settlement: {
            /** Decision */
            decision: string;
        };
        /**
         * ShareAnswer
         * @description A register's own count, whether or not a checklist asks for it.
         */
        ShareAnswer: {
            /** Code */
            code: string;
            /** Countedin */
            countedIn: string;
            /** Denominator */
            denominator: number;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /**
             * Measuredat
             * @example 2024-11-12T04:00:00Z
             */
            measuredAt: string;
            /** Numerator */
            numerator: number;
            /** Siteid */
            siteId: string | null;
        };
        /**
         * SharesAnswer
         * @description What every register counts at a site now.
         */
        SharesAnswer: {
            /** Shares */
            shares: components["schemas"]["ShareAnswer"][];
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
        };
        /**
         * Side
         * @description What is run, old or new; nothing known is a state of its own.
         * @enum {string}
         */
        Side: "old" | "new" | "both" | "unknown";
        /**
         * SignOffNode
         * @description One checklist in the tree. `partsLeft` of its `parts`, the checklists below it, are not approved.
         *
         *     `stands`: approved, and so is everything below; an approved one whose parts were opened again does not stand.
         *     `level`: how many sites of the wave are above it. `parentSiteId`: the nearest of them.
         */
        SignOffNode: {
            /** Changessincesigned */
            changesSinceSigned: number;
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Checklistversion */
            checklistVersion: number;
            /** Level */
            level: number;
            /** Parentsiteid */
            parentSiteId: string | null;
            /** Parts */
            parts: number;
            /** Partsleft */
            partsLeft: number;
            signOff: components["schemas"]["PlacesAnswer"];
            /** Signatures */
            signatures: components["schemas"]["SignatureAnswer"][];
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /**
             * Sitekind
             * @enum {string}
             */
            siteKind: "region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider";
            /** Sitename */
            siteName: string;
            /** Stands */
            stands: boolean;
            /**
             * Status
             * @enum {string}
             */
            status: "open" | "signed" | "approved";
            /** Unknownitems */
            unknownItems: number;
            unlocked: components["schemas"]["UnlockedAnswer"] | null;
        };
        /**
         * SignOffRule
         * @description Who may sign the checklists of these kinds of sites: first for the site, then, another person, for the whole.
         */
        SignOffRule: {
            /** First */
            first: ("site_manager" | "regional_lead" | "medical_officer" | "decision_maker")[];
            /** Second */
            second: ("site_manager" | "regional_lead" | "medical_officer" | "decision_maker")[];
            /** Sitekinds */
            siteKinds: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider")[];
        };
        /**
         * SignatureAnswer
         * @description Who signed in what role; a function, never a person's name.
         */
        SignatureAnswer: {
            /** Function */
            function: string;
            /** Role */
            role: string;
            /**
             * Signedat
             * @example 2024-11-12T04:00:00Z
             */
            signedAt: string;
        };
        /**
         * SiteAnswer
         * @description An organisation that takes part in a wave.
         */
        SiteAnswer: {
            /** Hsaid */
            hsaId: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider";
            /** Lineage */
            lineage: string[];
            /** Name */
            name: string;
            /** Options */
            options: number[];
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * SourceAnswer
         * @description A kind of record of a source, with the latest count. `unexplained` above 0 is never reconciled.
         */
        SourceAnswer: {
            /** Causes */
            causes: components["schemas"]["CauseAnswer"][];
            /** Countedat */
            countedAt: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Loaded */
            loaded: number;
            /** Name */
            name: string;
            /** Recordtype */
            recordType: string;
            /** Rejected */
            rejected: number;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sourcecount */
            sourceCount: number;
            /** Unexplained */
            unexplained: number;
            /** Version */
            version: number;
        };
        /**
         * Staffing
         * @description A unit's shift: one superuser for at most eight, for at most ten, or for more.
         * @enum {string}
         */
        Staffing: "ample" | "enough" | "short";
        /**
         * State
         * @description What the evidence says of an item; the order of declaration is the order of worst-of, best first.
         * @enum {string}
         */
        State: "ready" | "in_progress" | "at_risk" | "unknown" | "blocked";
        /**
         * StateSince
         * @description A state the cell has been in, and from when, in the programme's time.
         */
        StateSince: {
            /**
             * Since
             * @example 2024-11-12T04:00:00Z
             */
            since: string;
            state: components["schemas"]["State"] | null;
        };
        /**
         * Status
         * @description What a person has said of an item.
         * @enum {string}
         */
        Status: "not_started" | "in_progress" | "ready" | "blocked" | "not_applicable";
        /**
         * StepOutcome
         * @enum {string}
         */
        StepOutcome: "passed" | "failed" | "not_run";
        /**
         * StepResult
         * @description What came of a step.
         */
        StepResult: {
            /** Note */
            note: string | null;
            outcome: components["schemas"]["StepOutcome"];
        };
        /**
         * SuperuserAnswer
         * @description Staff and superusers of a unit's shift. `staffing`: at least 1 for 8, at least 1 for 10, or short of that.
         */
        SuperuserAnswer: {
            /**
             * Countedat
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /**
             * Shift
             * @enum {string}
             */
            shift: "day" | "evening" | "night";
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string;
            /** Staff */
            staff: number;
            staffing: components["schemas"]["Staffing"];
            /** Superusers */
            superusers: number;
            /** Unit */
            unit: string;
            /** Version */
            version: number;
        };
        /**
         * SystemAnswer
         * @description A system that is retired (`old`) or rolled out (`new`).
         */
        SystemAnswer: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kept */
            kept: components["schemas"]["Kept"][];
            /**
             * Kind
             * @enum {string}
             */
            kind: "old" | "new";
            /**
             * Lastreturnon
             * @description the last day on which a return to it is possible
             */
            lastReturnOn: string | null;
            /** Licenceends */
            licenceEnds: string | null;
            /** Name */
            name: string;
            /** Readonlyfrom */
            readOnlyFrom: string | null;
            /** Synthetic */
            synthetic: boolean;
            /** Version */
            version: number;
        };
        /**
         * SystemConflictAnswer
         * @description A retiring system's day that does not fit. Without wave: it does not fit the system's own other days.
         */
        SystemConflictAnswer: {
            conflict: components["schemas"]["readiness_api__systems__rules__Conflict"];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Plannedat */
            plannedAt: string | null;
            /**
             * Systemid
             * Format: uuid
             */
            systemId: string;
            /** Systemname */
            systemName: string;
            /** Waveid */
            waveId: string | null;
            /** Wavename */
            waveName: string | null;
        };
        /**
         * TemplateAnswer
         * @description A version of a template. It never changes: a change is a new version.
         */
        TemplateAnswer: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Items */
            items: components["schemas"]["TemplateItem"][];
            name: components["schemas"]["LocalisedText"];
            /** Signoff */
            signOff: components["schemas"]["SignOffRule"][];
            /** Staleafterhours */
            staleAfterHours: number;
            /** Templateversion */
            templateVersion: number;
            /** Version */
            version: number;
        };
        /**
         * TemplateComparison
         * @description What one version asks beside another: of the template itself, and item by item.
         */
        TemplateComparison: {
            /** Added */
            added: components["schemas"]["TemplateItem"][];
            /** Changed */
            changed: components["schemas"]["ItemComparison"][];
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /** Removed */
            removed: components["schemas"]["TemplateItem"][];
            /** Since */
            since: string;
            /** Unchanged */
            unchanged: number;
            /** Until */
            until: string;
        };
        /**
         * TemplateItem
         * @description One thing to prepare. `offsetDays`: due, in calendar days relative to go-live.
         */
        TemplateItem: {
            appliesTo: components["schemas"]["AppliesTo"];
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /** Code */
            code: string;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            /** Dependson */
            dependsOn: string[];
            /** Duringpause */
            duringPause: boolean;
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "measurement" | "file" | "link" | "demonstration";
            measure: components["schemas"]["MeasureAnswer"] | null;
            /** Offsetdays */
            offsetDays: number;
            /** Signer */
            signer: string;
            /** Source */
            source: string | null;
            text: components["schemas"]["LocalisedText"];
            threshold: components["schemas"]["ThresholdAnswer"] | null;
        };
        /**
         * TemplateSummary
         * @description A version of a template, without its items.
         */
        TemplateSummary: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            name: components["schemas"]["LocalisedText"];
            /** Staleafterhours */
            staleAfterHours: number;
            /** Templateversion */
            templateVersion: number;
            /** Version */
            version: number;
        };
        /**
         * ThresholdAnswer
         * @description Limits for numerator / denominator. Short of atLeast or over atMost is at risk; beyond a never limit blocks.
         */
        ThresholdAnswer: {
            /** Atleast */
            atLeast?: number | null;
            /** Atmost */
            atMost?: number | null;
            /** Neverabove */
            neverAbove?: number | null;
            /** Neverbelow */
            neverBelow?: number | null;
        };
        /**
         * ThresholdSetAnswer
         * @description A threshold that the programme has set for items of a code. Never changed: a new one gets the next number.
         *
         *     `settled`: whether every item has been judged by it, or by one set later.
         */
        ThresholdSetAnswer: {
            /** Code */
            code: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            limits: components["schemas"]["ThresholdAnswer"];
            /** Number */
            number: number;
            /** Reason */
            reason: string;
            /**
             * Setat
             * @example 2024-11-12T04:00:00Z
             */
            setAt: string;
            /** Setby */
            setBy: string;
            /** Settled */
            settled: boolean;
            /** Version */
            version: number;
        };
        /**
         * TrainingAnswer
         * @description A role's training as it was counted; failures stay in `tested`. Never changed; another count is added.
         */
        TrainingAnswer: {
            /** Completed */
            completed: number;
            /**
             * Countedat
             * @example 2024-11-12T04:00:00Z
             */
            countedAt: string;
            /** Exclusions */
            exclusions: number;
            /** Exclusionsreason */
            exclusionsReason: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Need */
            need: number;
            /** Passed */
            passed: number | null;
            /**
             * Recordedat
             * @example 2024-11-12T04:00:00Z
             */
            recordedAt: string;
            /** Recordedby */
            recordedBy: string;
            /** Role */
            role: string;
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Source */
            source: string;
            /** Testexclusions */
            testExclusions: number | null;
            /** Testexclusionsreason */
            testExclusionsReason: string | null;
            /** Tested */
            tested: number | null;
            /** Version */
            version: number;
        };
        /**
         * UnlockedAnswer
         * @description Who unlocked an approved checklist, when and why.
         */
        UnlockedAnswer: {
            /** Function */
            function: string;
            /** Reason */
            reason: string;
            /**
             * Unlockedat
             * @example 2024-11-12T04:00:00Z
             */
            unlockedAt: string;
        };
        /**
         * Unlocking
         * @description Why an approved checklist is opened again.
         */
        Unlocking: {
            /** Reason */
            reason: string;
        };
        /**
         * UpgradeAnswer
         * @description An upgrade, previewed or applied. `left`: checklists of the wave beyond what one upgrade takes.
         */
        UpgradeAnswer: {
            /** Added */
            added: number;
            /** Answersaffected */
            answersAffected: number;
            /** Appliedat */
            appliedAt: string | null;
            /** Appliedby */
            appliedBy: string | null;
            /** Changed */
            changed: number;
            /** Checklists */
            checklists: number;
            /** Digest */
            digest: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Keepanswers */
            keepAnswers: string[];
            /**
             * Previewedat
             * @example 2024-11-12T04:00:00Z
             */
            previewedAt: string;
            /** Previewedby */
            previewedBy: string;
            /** Reason */
            reason: string;
            /** Removed */
            removed: number;
            /** Signaturesaffected */
            signaturesAffected: number;
            /**
             * Status
             * @enum {string}
             */
            status: "previewed" | "applied";
            /**
             * Templateid
             * Format: uuid
             */
            templateId: string;
            /** Templateversion */
            templateVersion: number;
            /** Version */
            version: number;
            /**
             * Waveid
             * Format: uuid
             */
            waveId: string;
        };
        /**
         * UpgradePlan
         * @description What happens to one checklist. `opens`: its signatures no longer hold and are asked for again.
         */
        UpgradePlan: {
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            /** Opens */
            opens: boolean;
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
            status: "open" | "signed" | "approved";
            /** Steps */
            steps: components["schemas"]["UpgradeStep"][];
            /** Templateversion */
            templateVersion: number;
            /** Unchanged */
            unchanged: number;
        };
        /**
         * UpgradeStep
         * @description What happens to one item: `effect` says what becomes of its answer, `status` what that is today.
         */
        UpgradeStep: {
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
            /** Code */
            code: string;
            effect: components["schemas"]["Effect"];
            kind: components["schemas"]["Kind-Output"];
            /** Status */
            status: string | null;
            text: components["schemas"]["LocalisedText"];
        };
        /**
         * UploadAnswer
         * @description A file that has arrived whole. It is nobody's until something claims it by `id`, within a day.
         */
        UploadAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Mediatype */
            mediaType: string;
            /** Sha256 */
            sha256: string;
            /** Size */
            size: number;
        };
        /**
         * UseAnswer
         * @description That an organisation runs a system; `usedTo` is the last day, null where no end is known.
         */
        UseAnswer: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organisationid
             * Format: uuid
             */
            organisationId: string;
            /** Organisationname */
            organisationName: string;
            /** Source */
            source: string | null;
            /** Synthetic */
            synthetic: boolean;
            /**
             * Systemid
             * Format: uuid
             */
            systemId: string;
            /** Usedfrom */
            usedFrom: string | null;
            /** Usedto */
            usedTo: string | null;
            /** Version */
            version: number;
        };
        /**
         * Wanted
         * @description What each item is to hold; a field left out stays as it is, an owner or a comment sent as null is emptied.
         */
        Wanted: {
            /** Comment */
            comment?: string | null;
            /** Ownerline */
            ownerLine?: string | null;
            /** Ownerprogramme */
            ownerProgramme?: string | null;
            /** Reason */
            reason?: string | null;
            /** Status */
            status?: ("in_progress" | "ready" | "blocked" | "not_applicable") | null;
        };
        /**
         * WaveAnswer
         * @description Sites that go live together. `plannedText` is a date said less exactly than a moment.
         */
        WaveAnswer: {
            /** Actualat */
            actualAt: string | null;
            /** Actualhistory */
            actualHistory: components["schemas"]["ActualTime"][];
            /** Datehistory */
            dateHistory: components["schemas"]["SaidDate"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            note: components["schemas"]["LocalisedText"] | null;
            /** Number */
            number: number;
            /** Plannedat */
            plannedAt: string | null;
            /** Plannedtext */
            plannedText: string | null;
            /** Version */
            version: number;
        };
        /**
         * Why
         * @enum {string}
         */
        Why: "unmet" | "stale" | "unknown" | "deviation_requested" | "deviation_denied" | "deviation_revoked" | "deviation_expired" | "unsigned" | "no_checklist";
        /**
         * WhyAnswer
         * @description Why a site is in its state in an area, or over all.
         */
        WhyAnswer: {
            /** Area */
            area: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
            /**
             * Because
             * @description the items that are not ready, worst first, at most 100
             */
            because: components["schemas"]["WhyItem"][];
            /** Changessincesigned */
            changesSinceSigned: number;
            /**
             * Checklistid
             * Format: uuid
             */
            checklistId: string;
            counts: components["schemas"]["CountsAnswer"];
            /**
             * History
             * @description the states it has been in, newest first, at most 20
             */
            history: components["schemas"]["StateSince"][];
            /**
             * Signoff
             * @enum {string}
             */
            signOff: "open" | "signed" | "approved";
            /**
             * Siteid
             * Format: uuid
             */
            siteId: string;
            /** Sitename */
            siteName: string;
            state: components["schemas"]["State"] | null;
            /**
             * Total
             * @description how many items are not ready
             */
            total: number;
        };
        /**
         * WhyDeviation
         * @description The item's latest deviation. `effective`: it answers for the item at the gate.
         */
        WhyDeviation: {
            /** Effective */
            effective: boolean;
            /**
             * Expiresat
             * @example 2024-11-12T04:00:00Z
             */
            expiresAt: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Mitigation */
            mitigation: string;
            /** Reason */
            reason: string;
            /** Status */
            status: string;
        };
        /**
         * WhyItem
         * @description An item that is not ready, and why.
         */
        WhyItem: {
            /**
             * Area
             * @enum {string}
             */
            area: "it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios";
            /** Code */
            code: string;
            /**
             * Criticality
             * @enum {string}
             */
            criticality: "blocker" | "major" | "minor";
            deviation: components["schemas"]["WhyDeviation"] | null;
            /** Dueat */
            dueAt: string | null;
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "measurement" | "file" | "link" | "demonstration";
            /**
             * Id
             * Format: uuid
             */
            id: string;
            measure: components["schemas"]["MeasureAnswer"] | null;
            measurement: components["schemas"]["LatestMeasurement"] | null;
            /**
             * Reason
             * @description what the person gave who blocked it
             */
            reason: string | null;
            /**
             * Since
             * @description from when it has been so, where it is known
             */
            since: string | null;
            state: components["schemas"]["State"];
            status: components["schemas"]["Status"];
            text: components["schemas"]["LocalisedText"];
            threshold: components["schemas"]["ThresholdAnswer"] | null;
            why: components["schemas"]["Reason"];
        };
        /**
         * Withdrawn
         * @description Why the question is no longer asked.
         */
        Withdrawn: {
            /** Reason */
            reason: string;
        };
        /**
         * Conflict
         * @enum {string}
         */
        readiness_api__bodies__rules__Conflict: "presents_and_decides" | "owns_and_approves" | "advises_and_decides" | "assesses_and_decides";
        /**
         * Withdrawal
         * @description Why the routine no longer holds.
         */
        readiness_api__coexistence__schemas__Withdrawal: {
            /** Reason */
            reason: string;
        };
        /**
         * Withdrawal
         * @description Why the item no longer waits.
         */
        readiness_api__dependencies__schemas__Withdrawal: {
            /** Reason */
            reason: string;
        };
        /**
         * Withdrawal
         * @description Why a piece of evidence no longer counts.
         */
        readiness_api__evidence__schemas__Withdrawal: {
            /** Reason */
            reason: string;
        };
        /**
         * Conflict
         * @enum {string}
         */
        readiness_api__systems__rules__Conflict: "read_only_before_go_live" | "licence_ends_before_go_live" | "no_return_at_go_live" | "licence_ends_before_last_return" | "wave_without_date";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about_readiness_api_v1_api_info_get: {
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
    list_appointments_readiness_api_v1_appointments_get: {
        parameters: {
            query: {
                body?: string | null;
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
                    "application/json": components["schemas"]["Page_AppointmentAnswer_"];
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
    appoint_readiness_api_v1_appointments_post: {
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
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentAnswer"];
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
    get_appointment_readiness_api_v1_appointments__id__get: {
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
                    "application/json": components["schemas"]["AppointmentAnswer"];
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
    close_appointment_readiness_api_v1_appointments__id__close_post: {
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
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentAnswer"];
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
    list_assignments_readiness_api_v1_assignment_documents_get: {
        parameters: {
            query: {
                status?: ("in_force" | "ended" | "replaced") | null;
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
                    "application/json": components["schemas"]["Page_AssignmentAnswer_"];
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
    assign_readiness_api_v1_assignment_documents_post: {
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
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentAnswer"];
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
    get_assignment_readiness_api_v1_assignment_documents__id__get: {
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
                    "application/json": components["schemas"]["AssignmentAnswer"];
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
    rewrite_readiness_api_v1_assignment_documents__id__editions_post: {
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
                "application/json": components["schemas"]["NewEdition"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentAnswer"];
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
    end_assignment_readiness_api_v1_assignment_documents__id__end_post: {
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
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentAnswer"];
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
    list_editions_readiness_api_v1_assignment_editions_get: {
        parameters: {
            query: {
                document?: string | null;
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
                    "application/json": components["schemas"]["Page_EditionAnswer_"];
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
    list_bodies_readiness_api_v1_bodies_get: {
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
                    "application/json": components["schemas"]["Page_BodyAnswer_"];
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
    add_body_readiness_api_v1_bodies_post: {
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
                "application/json": components["schemas"]["NewBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyAnswer"];
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
    get_body_readiness_api_v1_bodies__id__get: {
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
                    "application/json": components["schemas"]["BodyAnswer"];
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
    close_body_readiness_api_v1_bodies__id__close_post: {
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
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyAnswer"];
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
    rename_body_readiness_api_v1_bodies__id__name_put: {
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
                "application/json": components["schemas"]["OtherName"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyAnswer"];
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
    list_bulk_changes_readiness_api_v1_bulk_changes_get: {
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
                    "application/json": components["schemas"]["Page_BulkAnswer_"];
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
    preview_bulk_change_readiness_api_v1_bulk_changes_post: {
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
                "application/json": components["schemas"]["NewBulkChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    get_bulk_change_readiness_api_v1_bulk_changes__id__get: {
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
                    "application/json": components["schemas"]["BulkAnswer"];
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
    apply_bulk_change_readiness_api_v1_bulk_changes__id__apply_post: {
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
                "application/json": components["schemas"]["Applying"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    undo_bulk_change_readiness_api_v1_bulk_changes__id__undo_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description Made by the caller before the first try, the same at every retry */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    list_bulk_rows_readiness_api_v1_bulk_rows_get: {
        parameters: {
            query: {
                bulk: string;
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
                    "application/json": components["schemas"]["Page_BulkRow_"];
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
    list_flows_readiness_api_v1_care_flows_get: {
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
                    "application/json": components["schemas"]["Page_FlowAnswer_"];
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
    add_flow_readiness_api_v1_care_flows_post: {
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
                "application/json": components["schemas"]["NewFlow"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowAnswer"];
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
    get_flow_readiness_api_v1_care_flows__id__get: {
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
                    "application/json": components["schemas"]["FlowAnswer"];
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
    end_flow_readiness_api_v1_care_flows__id__end_post: {
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
                "application/json": components["schemas"]["FlowEnd"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowAnswer"];
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
    list_change_activities_readiness_api_v1_change_activities_get: {
        parameters: {
            query: {
                kind?: components["schemas"]["Kind-Input"] | null;
                site?: string | null;
                status?: ("planned" | "done" | "cancelled") | null;
                year?: number | null;
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
                    "application/json": components["schemas"]["Page_ActivityAnswer_"];
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
    plan_change_activity_readiness_api_v1_change_activities_post: {
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
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityAnswer"];
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
    get_change_activity_readiness_api_v1_change_activities__id__get: {
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
                    "application/json": components["schemas"]["ActivityAnswer"];
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
    cancel_change_activity_readiness_api_v1_change_activities__id__cancel_post: {
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
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityAnswer"];
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
    complete_change_activity_readiness_api_v1_change_activities__id__complete_post: {
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
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityAnswer"];
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
    reschedule_change_activity_readiness_api_v1_change_activities__id__reschedule_post: {
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
                "application/json": components["schemas"]["Rescheduling"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityAnswer"];
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
    list_changes_readiness_api_v1_changes_get: {
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
    stream_changes_readiness_api_v1_changes_stream_get: {
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
    list_checklists_readiness_api_v1_checklists_get: {
        parameters: {
            query: {
                wave?: string | null;
                site?: string | null;
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
                    "application/json": components["schemas"]["Page_ChecklistAnswer_"];
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
    get_checklist_readiness_api_v1_checklists__id__get: {
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
                    "application/json": components["schemas"]["ChecklistAnswer"];
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
    get_sheet_readiness_api_v1_checklists__id__sheet_get: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    bring_sheet_readiness_api_v1_checklists__id__sheet_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description Made by the caller before the first try, the same at every retry */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
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
    sign_checklist_readiness_api_v1_checklists__id__signatures_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistAnswer"];
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
    unlock_checklist_readiness_api_v1_checklists__id__unlock_post: {
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
                "application/json": components["schemas"]["Unlocking"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistAnswer"];
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
    explain_readiness_api_v1_checklists__id__why_get: {
        parameters: {
            query: {
                area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
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
                    "application/json": components["schemas"]["WhyAnswer"];
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
    get_map_readiness_api_v1_coexistence_map_get: {
        parameters: {
            query: {
                /** @description the day asked about; today where none is given */
                on?: string | null;
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
                    "application/json": components["schemas"]["MapAnswer"];
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
    list_routines_readiness_api_v1_coexistence_routines_get: {
        parameters: {
            query: {
                flow?: string | null;
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
                    "application/json": components["schemas"]["Page_RoutineAnswer_"];
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
    write_routine_readiness_api_v1_coexistence_routines_post: {
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
                "application/json": components["schemas"]["NewRoutine"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineAnswer"];
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
    get_routine_readiness_api_v1_coexistence_routines__id__get: {
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
                    "application/json": components["schemas"]["RoutineAnswer"];
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
    change_routine_readiness_api_v1_coexistence_routines__id__put: {
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
                "application/json": components["schemas"]["RoutineChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineAnswer"];
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
    withdraw_routine_readiness_api_v1_coexistence_routines__id__withdraw_post: {
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
                "application/json": components["schemas"]["readiness_api__coexistence__schemas__Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutineAnswer"];
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
    list_comments_readiness_api_v1_comments_get: {
        parameters: {
            query: {
                item: string;
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
                    "application/json": components["schemas"]["Page_CommentAnswer_"];
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
    comment_readiness_api_v1_comments_post: {
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
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentAnswer"];
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
    get_critical_line_readiness_api_v1_critical_line_get: {
        parameters: {
            query: {
                wave: string;
                site?: string | null;
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
                    "application/json": components["schemas"]["CriticalLineAnswer"];
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
    list_crossings_readiness_api_v1_crossings_get: {
        parameters: {
            query: {
                /** @description the day asked about; today where none is given */
                on?: string | null;
                lacking?: boolean;
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
                    "application/json": components["schemas"]["Page_CrossingAnswer_"];
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
    list_dependencies_readiness_api_v1_dependencies_get: {
        parameters: {
            query: {
                wave?: string | null;
                item?: string | null;
                status?: ("active" | "withdrawn") | null;
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
                    "application/json": components["schemas"]["Page_DependencyAnswer_"];
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
    add_dependency_readiness_api_v1_dependencies_post: {
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
                "application/json": components["schemas"]["NewDependency"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependencyAnswer"];
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
    get_dependency_readiness_api_v1_dependencies__id__get: {
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
                    "application/json": components["schemas"]["DependencyAnswer"];
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
    withdraw_dependency_readiness_api_v1_dependencies__id__withdraw_post: {
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
                "application/json": components["schemas"]["readiness_api__dependencies__schemas__Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DependencyAnswer"];
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
    list_communications_readiness_api_v1_design_decision_communications_get: {
        parameters: {
            query: {
                decision?: string | null;
                read?: boolean | null;
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
                    "application/json": components["schemas"]["Page_CommunicationAnswer_"];
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
    communicate_readiness_api_v1_design_decision_communications_post: {
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
                "application/json": components["schemas"]["NewCommunication"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicationAnswer"];
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
    get_communication_readiness_api_v1_design_decision_communications__id__get: {
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
                    "application/json": components["schemas"]["CommunicationAnswer"];
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
    acknowledge_readiness_api_v1_design_decision_communications__id__receipt_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicationAnswer"];
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
    get_design_decision_share_readiness_api_v1_design_decision_share_get: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["NinetyAnswer"];
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
    list_design_decisions_readiness_api_v1_design_decisions_get: {
        parameters: {
            query: {
                workstream?: string | null;
                level?: components["schemas"]["Level-Input"] | null;
                status?: components["schemas"]["DecisionStatus"] | null;
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
                    "application/json": components["schemas"]["Page_DesignDecisionAnswer_"];
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
    raise_design_question_readiness_api_v1_design_decisions_post: {
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
                "application/json": components["schemas"]["NewDesignDecision"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    get_design_decision_readiness_api_v1_design_decisions__id__get: {
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
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    ask_workstreams_readiness_api_v1_design_decisions__id__consultations_post: {
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
                "application/json": components["schemas"]["Consultation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    settle_design_decision_readiness_api_v1_design_decisions__id__decide_post: {
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
                "application/json": components["schemas"]["Settlement"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    lift_design_decision_readiness_api_v1_design_decisions__id__lift_post: {
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
                "application/json": components["schemas"]["Lift"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    answer_for_workstream_readiness_api_v1_design_decisions__id__replies_post: {
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
                "application/json": components["schemas"]["ConsultationReply"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignDecisionAnswer"];
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
    list_deviations_readiness_api_v1_deviations_get: {
        parameters: {
            query: {
                sort?: "-requestedAt" | "expiresAt";
                /** @description The programme this concerns */
                programme: string;
                page?: number;
                limit?: number;
                item?: string | null;
                site?: string | null;
                wave?: string | null;
                status?: components["schemas"]["DeviationStatus"] | null;
                area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
                criticality?: ("blocker" | "major" | "minor") | null;
                expiresBefore?: string | null;
                extensionWaits?: boolean | null;
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
                    "application/json": components["schemas"]["Page_DeviationAnswer_"];
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
    ask_for_deviation_readiness_api_v1_deviations_post: {
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
                "application/json": components["schemas"]["NewDeviation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    get_deviation_readiness_api_v1_deviations__id__get: {
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
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    approve_deviation_readiness_api_v1_deviations__id__approve_post: {
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
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    deny_deviation_readiness_api_v1_deviations__id__deny_post: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    ask_for_extension_readiness_api_v1_deviations__id__extensions_post: {
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
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    approve_extension_readiness_api_v1_deviations__id__extensions_approve_post: {
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
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    deny_extension_readiness_api_v1_deviations__id__extensions_deny_post: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    revoke_deviation_readiness_api_v1_deviations__id__revoke_post: {
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
                "application/json": components["schemas"]["Refusal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviationAnswer"];
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
    list_estimates_readiness_api_v1_estimates_get: {
        parameters: {
            query: {
                item?: string | null;
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
                    "application/json": components["schemas"]["Page_EstimateAnswer_"];
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
    estimate_readiness_api_v1_estimates_post: {
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
                "application/json": components["schemas"]["NewEstimate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
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
    get_estimate_readiness_api_v1_estimates__id__get: {
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
                    "application/json": components["schemas"]["EstimateAnswer"];
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
    list_evidence_readiness_api_v1_evidence_get: {
        parameters: {
            query: {
                item: string;
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
                    "application/json": components["schemas"]["Page_EvidenceAnswer_"];
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
    add_evidence_readiness_api_v1_evidence_post: {
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
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    get_evidence_readiness_api_v1_evidence__id__get: {
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
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    get_evidence_file_readiness_api_v1_evidence__id__file_get: {
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
                    "application/octet-stream": string;
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
    withdraw_evidence_readiness_api_v1_evidence__id__withdraw_post: {
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
                "application/json": components["schemas"]["readiness_api__evidence__schemas__Withdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"];
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
    list_forecasts_readiness_api_v1_forecasts_get: {
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
                    "application/json": components["schemas"]["Page_KeptForecast_"];
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
    keep_forecast_readiness_api_v1_forecasts_post: {
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
                "application/json": components["schemas"]["NewForecast"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptForecast"];
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
    get_forecast_readiness_api_v1_forecasts__id__get: {
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
                    "application/json": components["schemas"]["KeptForecast"];
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
    list_gate_blockers_readiness_api_v1_gate_blockers_get: {
        parameters: {
            query: {
                gate: string;
                site?: string | null;
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
                    "application/json": components["schemas"]["Page_GateBlocker_"];
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
    list_gates_readiness_api_v1_gates_get: {
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
                    "application/json": components["schemas"]["Page_GateAnswer_"];
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
    get_gate_readiness_api_v1_gates__id__get: {
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
                    "application/json": components["schemas"]["GateAnswer"];
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
    evaluate_gate_readiness_api_v1_gates__id__evaluation_get: {
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
                    "application/json": components["schemas"]["Evaluation"];
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
    record_evaluation_readiness_api_v1_gates__id__evaluations_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: {
                /** @description Made by the caller before the first try, the same at every retry */
                "idempotency-key"?: string | null;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvaluation"];
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
    get_evaluation_readiness_api_v1_gates__id__evaluations__evaluation__get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                id: string;
                evaluation: string;
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
                    "application/json": components["schemas"]["RecordedEvaluation"];
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
    read_grid_readiness_api_v1_grid_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
                wave?: string | null;
                area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
                /** @description of the area, or of any */
                state?: components["schemas"]["State"] | null;
                /** @description a part of the site's name */
                find?: string | null;
                sort?: "worst" | "name";
                page?: number;
                limit?: number;
            };
            header?: {
                "if-none-match"?: string | null;
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
                    "application/json": components["schemas"]["GridAnswer"];
                };
            };
            /** @description Nothing in the programme has changed since the ETag sent in If-None-Match */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    list_handovers_readiness_api_v1_handovers_get: {
        parameters: {
            query: {
                site?: string | null;
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
                    "application/json": components["schemas"]["Page_HandoverAnswer_"];
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
    prepare_handover_readiness_api_v1_handovers_post: {
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
                "application/json": components["schemas"]["NewHandover"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
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
    get_handover_readiness_api_v1_handovers__id__get: {
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
                    "application/json": components["schemas"]["HandoverAnswer"];
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
    change_handover_readiness_api_v1_handovers__id__patch: {
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
                "application/json": components["schemas"]["HandoverPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
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
    return_handover_readiness_api_v1_handovers__id__return_post: {
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
                "application/json": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
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
    sign_handover_readiness_api_v1_handovers__id__signatures_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverAnswer"];
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
    live_readiness_api_v1_health_live_get: {
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
    ready_readiness_api_v1_health_ready_get: {
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
    list_import_mappings_readiness_api_v1_import_mappings_get: {
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
                    "application/json": components["schemas"]["Page_ColumnMappingAnswer_"];
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
    save_import_mapping_readiness_api_v1_import_mappings_post: {
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
                "application/json": components["schemas"]["NewColumnMapping"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnMappingAnswer"];
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
    get_import_mapping_readiness_api_v1_import_mappings__id__get: {
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
                    "application/json": components["schemas"]["ColumnMappingAnswer"];
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
    change_import_mapping_readiness_api_v1_import_mappings__id__patch: {
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
                "application/json": components["schemas"]["ColumnMappingChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnMappingAnswer"];
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
    list_import_rows_readiness_api_v1_import_rows_get: {
        parameters: {
            query: {
                import: string;
                outcome?: components["schemas"]["RowOutcome"] | null;
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
                    "application/json": components["schemas"]["Page_ImportRowAnswer_"];
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
    list_import_values_readiness_api_v1_import_values_get: {
        parameters: {
            query: {
                import: string;
                /** @description counted from 0 */
                column: number;
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
                    "application/json": components["schemas"]["Page_ColumnValueAnswer_"];
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
    list_imports_readiness_api_v1_imports_get: {
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
                    "application/json": components["schemas"]["Page_ImportAnswer_"];
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
    begin_import_readiness_api_v1_imports_post: {
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
                "application/json": components["schemas"]["NewImport"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    get_import_readiness_api_v1_imports__id__get: {
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
                    "application/json": components["schemas"]["ImportAnswer"];
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
    commit_import_readiness_api_v1_imports__id__commit_post: {
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
                "application/json": components["schemas"]["CommitOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    preview_import_readiness_api_v1_imports__id__preview_post: {
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
                "application/json": components["schemas"]["PreviewOrder"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    download_rejected_readiness_api_v1_imports__id__rejected_get: {
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
            /** @description CSV, UTF-8, semicolons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    withdraw_import_readiness_api_v1_imports__id__withdraw_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
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
    list_item_history_readiness_api_v1_item_history_get: {
        parameters: {
            query: {
                item: string;
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
                    "application/json": components["schemas"]["Page_HistoryEntry_"];
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
    list_items_over_sites_readiness_api_v1_item_overview_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
                page?: number;
                limit?: number;
                code?: string | null;
                area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
                wave?: string | null;
                site?: string | null;
                checklist?: string | null;
                criticality?: ("blocker" | "major" | "minor") | null;
                state?: ("ready" | "in_progress" | "at_risk" | "unknown" | "blocked") | null;
                status?: ("not_started" | "in_progress" | "ready" | "blocked" | "not_applicable") | null;
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
                    "application/json": components["schemas"]["Page_OverviewItem_"];
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
    list_items_readiness_api_v1_items_get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
                page?: number;
                limit?: number;
                checklist?: string | null;
                site?: string | null;
                area?: ("it_support" | "working_methods" | "standardisation" | "clinical_anchoring" | "patients_as_partners" | "testing" | "schedule_and_method" | "technical_preparation" | "information_security" | "data_migration" | "training" | "transition_period" | "patient_scenarios") | null;
                state?: components["schemas"]["State"] | null;
                criticality?: ("blocker" | "major" | "minor") | null;
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
                    "application/json": components["schemas"]["Page_ItemAnswer_"];
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
    get_item_readiness_api_v1_items__id__get: {
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
                    "application/json": components["schemas"]["ItemAnswer"];
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
    answer_item_readiness_api_v1_items__id__patch: {
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
                "application/json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
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
    prove_readiness_api_v1_ledger_proofs__position__get: {
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
    list_mandates_readiness_api_v1_mandates_get: {
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
                    "application/json": components["schemas"]["Page_MandateAnswer_"];
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
    give_mandate_readiness_api_v1_mandates_post: {
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
                "application/json": components["schemas"]["NewMandate"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateAnswer"];
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
    get_mandate_readiness_api_v1_mandates__id__get: {
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
                    "application/json": components["schemas"]["MandateAnswer"];
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
    close_mandate_readiness_api_v1_mandates__id__close_post: {
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
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateAnswer"];
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
    list_batches_readiness_api_v1_measurement_batches_get: {
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
                    "application/json": components["schemas"]["Page_BatchSummary_"];
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
    receive_batch_readiness_api_v1_measurement_batches_post: {
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
                "application/json": components["schemas"]["NewMeasurementBatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedBatch"];
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
    get_batch_readiness_api_v1_measurement_batches__id__get: {
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
                    "application/json": components["schemas"]["BatchAnswer"];
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
    list_measurements_readiness_api_v1_measurements_get: {
        parameters: {
            query: {
                item: string;
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
                    "application/json": components["schemas"]["Page_MeasurementAnswer_"];
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
    measure_readiness_api_v1_measurements_post: {
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
                "application/json": components["schemas"]["NewMeasurement"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementAnswer"];
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
    list_measures_readiness_api_v1_measures_get: {
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
                    "application/json": components["schemas"]["Page_MeasuredItem_"];
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
    list_migration_counts_readiness_api_v1_migration_counts_get: {
        parameters: {
            query: {
                source?: string | null;
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
                    "application/json": components["schemas"]["Page_CountAnswer_"];
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
    count_migrated_readiness_api_v1_migration_counts_post: {
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
                "application/json": components["schemas"]["NewCount"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
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
    get_migration_count_readiness_api_v1_migration_counts__id__get: {
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
                    "application/json": components["schemas"]["CountAnswer"];
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
    list_migration_sources_readiness_api_v1_migration_sources_get: {
        parameters: {
            query: {
                site?: string | null;
                reconciled?: boolean | null;
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
                    "application/json": components["schemas"]["Page_SourceAnswer_"];
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
    add_migration_source_readiness_api_v1_migration_sources_post: {
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
                "application/json": components["schemas"]["NewSource"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAnswer"];
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
    get_migration_source_readiness_api_v1_migration_sources__id__get: {
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
                    "application/json": components["schemas"]["SourceAnswer"];
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
    list_municipal_options_readiness_api_v1_municipal_options_get: {
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
                    "application/json": components["schemas"]["Page_MunicipalOptionAnswer_"];
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
    offer_municipal_option_readiness_api_v1_municipal_options_post: {
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
                "application/json": components["schemas"]["NewMunicipalOption"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalOptionAnswer"];
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
    get_municipal_option_readiness_api_v1_municipal_options__id__get: {
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
                    "application/json": components["schemas"]["MunicipalOptionAnswer"];
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
    change_municipal_option_readiness_api_v1_municipal_options__id__patch: {
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
                "application/json": components["schemas"]["MunicipalOptionChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MunicipalOptionAnswer"];
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
    list_networks_readiness_api_v1_networks_get: {
        parameters: {
            query: {
                site?: string | null;
                kind?: ("subject_experts" | "superusers") | null;
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
                    "application/json": components["schemas"]["Page_NetworkAnswer_"];
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
    add_network_readiness_api_v1_networks_post: {
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
                "application/json": components["schemas"]["NewNetwork"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAnswer"];
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
    get_network_readiness_api_v1_networks__id__get: {
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
                    "application/json": components["schemas"]["NetworkAnswer"];
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
    change_network_readiness_api_v1_networks__id__patch: {
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
                "application/json": components["schemas"]["NetworkPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAnswer"];
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
    stream_notices_readiness_api_v1_notices_stream_get: {
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
    list_organisations_readiness_api_v1_organisations_get: {
        parameters: {
            query: {
                kind?: ("region" | "administration" | "hospital" | "primary_care" | "unit" | "municipality" | "private_provider") | null;
                parent?: string | null;
                status?: components["schemas"]["OrganisationStatus"] | null;
                /** @description part of a name, or how the HSA-id or municipality code begins */
                q?: string | null;
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
                    "application/json": components["schemas"]["Page_OrganisationAnswer_"];
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
    add_organisation_readiness_api_v1_organisations_post: {
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
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
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
    get_organisation_readiness_api_v1_organisations__id__get: {
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
                    "application/json": components["schemas"]["OrganisationAnswer"];
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
    change_organisation_readiness_api_v1_organisations__id__patch: {
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
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
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
    close_organisation_readiness_api_v1_organisations__id__close_post: {
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
                "application/json": components["schemas"]["OrganisationClosing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
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
    get_following_readiness_api_v1_organisations__id__following_get: {
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
                    "application/json": components["schemas"]["Following"];
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
    list_pause_list_readiness_api_v1_pause_list_get: {
        parameters: {
            query: {
                wave: string;
                goesOn?: boolean;
                site?: string | null;
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
                    "application/json": components["schemas"]["Page_PauseItemAnswer_"];
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
    get_pause_summary_readiness_api_v1_pause_list__wave__get: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path: {
                wave: string;
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
                    "application/json": components["schemas"]["PauseSummary"];
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
    list_phases_readiness_api_v1_phases_get: {
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
                    "application/json": components["schemas"]["Page_PhaseAnswer_"];
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
    plan_phase_readiness_api_v1_phases_post: {
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
                "application/json": components["schemas"]["NewPhase"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseAnswer"];
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
    get_phase_readiness_api_v1_phases__id__get: {
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
                    "application/json": components["schemas"]["PhaseAnswer"];
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
    move_dates_readiness_api_v1_phases__id__dates_post: {
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
                "application/json": components["schemas"]["NewPeriod"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhaseAnswer"];
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
    list_programmes_readiness_api_v1_programmes_get: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["Page_ProgrammeAnswer_"];
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
    found_programme_readiness_api_v1_programmes_post: {
        parameters: {
            query?: {
                programme?: string | null;
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
                "application/json": components["schemas"]["NewProgramme"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
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
    get_programme_readiness_api_v1_programmes__id__get: {
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
                    "application/json": components["schemas"]["ProgrammeAnswer"];
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
    move_clock_readiness_api_v1_programmes__id__clock_post: {
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
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
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
    get_register_shares_readiness_api_v1_register_shares_get: {
        parameters: {
            query: {
                site: string;
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
                    "application/json": components["schemas"]["SharesAnswer"];
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
    recount_registers_readiness_api_v1_register_shares_recount_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recount"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharesAnswer"];
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
    list_rehearsals_readiness_api_v1_rehearsals_get: {
        parameters: {
            query: {
                site?: string | null;
                kind?: components["schemas"]["RehearsalKind"] | null;
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
                    "application/json": components["schemas"]["Page_RehearsalAnswer_"];
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
    plan_rehearsal_readiness_api_v1_rehearsals_post: {
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
                "application/json": components["schemas"]["NewRehearsal"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalAnswer"];
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
    get_rehearsal_readiness_api_v1_rehearsals__id__get: {
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
                    "application/json": components["schemas"]["RehearsalAnswer"];
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
    add_finding_readiness_api_v1_rehearsals__id__findings_post: {
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
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalAnswer"];
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
    conclude_rehearsal_readiness_api_v1_rehearsals__id__outcome_post: {
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
                "application/json": components["schemas"]["NewOutcome"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalAnswer"];
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
    close_finding_readiness_api_v1_rehearsals__id__resolutions_post: {
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
                "application/json": components["schemas"]["FindingResolution"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalAnswer"];
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
    list_role_conflicts_readiness_api_v1_role_conflicts_get: {
        parameters: {
            query: {
                /** @description the moment asked about; now where none is given */
                at?: string | null;
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
                    "application/json": components["schemas"]["Page_RoleConflictAnswer_"];
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
    list_roll_ups_readiness_api_v1_roll_ups_get: {
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
                    "application/json": components["schemas"]["Page_RollUpAnswer_"];
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
    get_roll_up_readiness_api_v1_roll_ups__id__get: {
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
                    "application/json": components["schemas"]["RollUpState"];
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
    list_round_trips_readiness_api_v1_round_trips_get: {
        parameters: {
            query: {
                site?: string | null;
                messageType?: components["schemas"]["MessageType"] | null;
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
                    "application/json": components["schemas"]["Page_RoundTripAnswer_"];
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
    record_round_trip_readiness_api_v1_round_trips_post: {
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
                "application/json": components["schemas"]["NewRoundTrip"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundTripAnswer"];
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
    get_round_trip_readiness_api_v1_round_trips__id__get: {
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
                    "application/json": components["schemas"]["RoundTripAnswer"];
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
    list_scenario_runs_readiness_api_v1_scenario_runs_get: {
        parameters: {
            query: {
                scenario?: string | null;
                site?: string | null;
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
                    "application/json": components["schemas"]["Page_RunAnswer_"];
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
    record_scenario_run_readiness_api_v1_scenario_runs_post: {
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
                "application/json": components["schemas"]["NewRun"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunAnswer"];
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
    get_scenario_run_readiness_api_v1_scenario_runs__id__get: {
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
                    "application/json": components["schemas"]["RunAnswer"];
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
    list_scenarios_readiness_api_v1_scenarios_get: {
        parameters: {
            query: {
                site?: string | null;
                status?: ("live" | "withdrawn") | null;
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
                    "application/json": components["schemas"]["Page_ScenarioAnswer_"];
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
    add_scenario_readiness_api_v1_scenarios_post: {
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
                "application/json": components["schemas"]["NewScenario"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioAnswer"];
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
    get_scenario_readiness_api_v1_scenarios__id__get: {
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
                    "application/json": components["schemas"]["ScenarioAnswer"];
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
    withdraw_scenario_readiness_api_v1_scenarios__id__withdraw_post: {
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
                "application/json": components["schemas"]["ScenarioWithdrawal"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioAnswer"];
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
    list_sign_off_readiness_api_v1_sign_off_tree_get: {
        parameters: {
            query: {
                wave: string;
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
                    "application/json": components["schemas"]["Page_SignOffNode_"];
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
    list_sites_readiness_api_v1_sites_get: {
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
                    "application/json": components["schemas"]["Page_SiteAnswer_"];
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
    join_wave_readiness_api_v1_sites_post: {
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
                "application/json": components["schemas"]["NewSite"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteAnswer"];
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
    get_site_readiness_api_v1_sites__id__get: {
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
                    "application/json": components["schemas"]["SiteAnswer"];
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
    move_site_readiness_api_v1_sites__id__wave_post: {
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
                "application/json": components["schemas"]["OtherWave"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteAnswer"];
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
    list_choices_readiness_api_v1_strategic_choices_get: {
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
                    "application/json": components["schemas"]["Page_ChoiceAnswer_"];
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
    present_choice_readiness_api_v1_strategic_choices_post: {
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
                "application/json": components["schemas"]["NewChoice"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceAnswer"];
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
    get_choice_readiness_api_v1_strategic_choices__id__get: {
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
                    "application/json": components["schemas"]["ChoiceAnswer"];
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
    change_choice_readiness_api_v1_strategic_choices__id__put: {
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
                "application/json": components["schemas"]["ChoiceChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceAnswer"];
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
    choose_readiness_api_v1_strategic_choices__id__choose_post: {
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
                "application/json": components["schemas"]["Chosen"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceAnswer"];
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
    withdraw_choice_readiness_api_v1_strategic_choices__id__withdraw_post: {
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
                "application/json": components["schemas"]["Withdrawn"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoiceAnswer"];
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
    list_superuser_counts_readiness_api_v1_superuser_counts_get: {
        parameters: {
            query: {
                site?: string | null;
                latest?: boolean;
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
                    "application/json": components["schemas"]["Page_SuperuserAnswer_"];
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
    count_superusers_readiness_api_v1_superuser_counts_post: {
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
                "application/json": components["schemas"]["NewSuperusers"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuperuserAnswer"];
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
    get_superuser_count_readiness_api_v1_superuser_counts__id__get: {
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
                    "application/json": components["schemas"]["SuperuserAnswer"];
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
    list_system_conflicts_readiness_api_v1_system_conflicts_get: {
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
                    "application/json": components["schemas"]["Page_SystemConflictAnswer_"];
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
    list_uses_readiness_api_v1_system_uses_get: {
        parameters: {
            query: {
                organisation?: string | null;
                system?: string | null;
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
                    "application/json": components["schemas"]["Page_UseAnswer_"];
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
    say_use_readiness_api_v1_system_uses_post: {
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
                "application/json": components["schemas"]["NewUse"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseAnswer"];
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
    get_use_readiness_api_v1_system_uses__id__get: {
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
                    "application/json": components["schemas"]["UseAnswer"];
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
    change_use_readiness_api_v1_system_uses__id__period_post: {
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
                "application/json": components["schemas"]["OtherPeriod"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseAnswer"];
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
    list_systems_readiness_api_v1_systems_get: {
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
                    "application/json": components["schemas"]["Page_SystemAnswer_"];
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
    add_system_readiness_api_v1_systems_post: {
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
                "application/json": components["schemas"]["NewSystem"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemAnswer"];
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
    get_system_readiness_api_v1_systems__id__get: {
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
                    "application/json": components["schemas"]["SystemAnswer"];
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
    change_retirement_readiness_api_v1_systems__id__retirement_post: {
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
                "application/json": components["schemas"]["Retire"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemAnswer"];
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
    list_drafts_readiness_api_v1_template_drafts_get: {
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
                    "application/json": components["schemas"]["Page_DraftSummary_"];
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
    begin_draft_readiness_api_v1_template_drafts_post: {
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
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
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
    get_draft_readiness_api_v1_template_drafts__id__get: {
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
                    "application/json": components["schemas"]["DraftAnswer"];
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
    describe_draft_readiness_api_v1_template_drafts__id__patch: {
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
                "application/json": components["schemas"]["DraftPatch"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
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
    compare_draft_readiness_api_v1_template_drafts__id__comparison_get: {
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
                    "application/json": components["schemas"]["TemplateComparison"];
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
    discard_draft_readiness_api_v1_template_drafts__id__discard_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
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
    put_item_readiness_api_v1_template_drafts__id__items__code__put: {
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
                /** @description The item's code in the template */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftItem"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
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
    drop_item_readiness_api_v1_template_drafts__id__items__code__delete: {
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
                /** @description The item's code in the template */
                code: string;
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
                    "application/json": components["schemas"]["DraftAnswer"];
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
    publish_draft_readiness_api_v1_template_drafts__id__publish_post: {
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
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
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
    list_plans_readiness_api_v1_template_upgrade_plans_get: {
        parameters: {
            query: {
                upgrade: string;
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
                    "application/json": components["schemas"]["Page_UpgradePlan_"];
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
    list_upgrades_readiness_api_v1_template_upgrades_get: {
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
                    "application/json": components["schemas"]["Page_UpgradeAnswer_"];
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
    preview_upgrade_readiness_api_v1_template_upgrades_post: {
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
                "application/json": components["schemas"]["NewUpgrade"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradeAnswer"];
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
    get_upgrade_readiness_api_v1_template_upgrades__id__get: {
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
                    "application/json": components["schemas"]["UpgradeAnswer"];
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
    apply_upgrade_readiness_api_v1_template_upgrades__id__apply_post: {
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
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradeAnswer"];
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
    list_templates_readiness_api_v1_templates_get: {
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
                    "application/json": components["schemas"]["Page_TemplateSummary_"];
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
    get_template_readiness_api_v1_templates__id__get: {
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
                    "application/json": components["schemas"]["TemplateAnswer"];
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
    compare_templates_readiness_api_v1_templates__id__comparison_get: {
        parameters: {
            query: {
                since: string;
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
                    "application/json": components["schemas"]["TemplateComparison"];
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
    list_thresholds_readiness_api_v1_thresholds_get: {
        parameters: {
            query: {
                code?: string | null;
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
                    "application/json": components["schemas"]["Page_ThresholdSetAnswer_"];
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
    set_threshold_readiness_api_v1_thresholds_post: {
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
                "application/json": components["schemas"]["NewThreshold"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdSetAnswer"];
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
    list_training_counts_readiness_api_v1_training_counts_get: {
        parameters: {
            query: {
                site?: string | null;
                role?: string | null;
                latest?: boolean;
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
                    "application/json": components["schemas"]["Page_TrainingAnswer_"];
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
    count_training_readiness_api_v1_training_counts_post: {
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
                "application/json": components["schemas"]["NewTraining"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingAnswer"];
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
    get_training_count_readiness_api_v1_training_counts__id__get: {
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
                    "application/json": components["schemas"]["TrainingAnswer"];
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
    upload_file_readiness_api_v1_uploads_post: {
        parameters: {
            query: {
                /** @description The programme this concerns */
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "image/jpeg": string;
                "image/png": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAnswer"];
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
    list_waves_readiness_api_v1_waves_get: {
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
                    "application/json": components["schemas"]["Page_WaveAnswer_"];
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
    plan_wave_readiness_api_v1_waves_post: {
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
                "application/json": components["schemas"]["NewWave"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveAnswer"];
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
    get_wave_readiness_api_v1_waves__id__get: {
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
                    "application/json": components["schemas"]["WaveAnswer"];
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
    record_actual_readiness_api_v1_waves__id__actual_post: {
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
                "application/json": components["schemas"]["NewActual"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveAnswer"];
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
    move_date_readiness_api_v1_waves__id__dates_post: {
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
                "application/json": components["schemas"]["NewDate"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaveAnswer"];
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
