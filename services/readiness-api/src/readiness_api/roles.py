"""Roles that several features name (domain.md, Roles)."""

SITE_WORK = ("implementer", "site_manager", "regional_lead")
"""Those who work a site's checklist."""

SIGNERS = ("site_manager", "regional_lead", "medical_officer", "decision_maker")
"""Those whom a template may name as signers."""

READ = (
    *SITE_WORK,
    "triage",
    "presenter",
    "decision_maker",
    "duty_officer",
    "medical_officer",
    "safety_representative",
    "report_editor",
    "reader",
    "auditor",
    "administrator",
)
"""Those who read readiness within their scope: all but the ward's reporter."""

READ_SCOPE = "readiness:read"
GATES_SCOPE = "gates:read"
REGISTER_SCOPE = "registers:write"
"""A machine client's that writes in registers; `measurements:write` is bound to the client's sources, this is not."""
