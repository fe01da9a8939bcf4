"""Who may read the policy and its breaches: everybody with a role in the staff, the line or the boards."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

READERS = (
    "triage",
    "presenter",
    "decision_maker",
    "duty_officer",
    "medical_officer",
    "safety_representative",
    "regional_lead",
    "site_manager",
    "implementer",
    "report_editor",
    "reader",
    "auditor",
    "administrator",
)
MayRead = Annotated[Grant, Depends(allow(*READERS, system="decisions:read"))]
