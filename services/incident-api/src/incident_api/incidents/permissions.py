"""Who may do what with incidents (domain.md, Roles)."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

WARD = ("reporter",)
MayLog = Annotated[
    Grant,
    Depends(
        allow(
            "reporter",
            "triage",
            "implementer",
            "site_manager",
            "duty_officer",
            "medical_officer",
            "safety_representative",
            "regional_lead",
            system="incidents:write",
        )
    ),
]
MaySee = Annotated[
    Grant,
    Depends(
        allow(
            "triage",
            "site_manager",
            "regional_lead",
            "presenter",
            "decision_maker",
            "duty_officer",
            "medical_officer",
            "safety_representative",
            "report_editor",
            "reader",
            "auditor",
            "implementer",
            "reporter",
            system="incidents:read",
        )
    ),
]
MayTriage = Annotated[Grant, Depends(allow("triage", "medical_officer", "duty_officer", system="incidents:triage"))]
MayAnswerFor = Annotated[
    Grant,
    Depends(
        allow(
            "reporter",
            "triage",
            "implementer",
            "site_manager",
            "duty_officer",
            "medical_officer",
            "safety_representative",
            "regional_lead",
        )
    ),
]
"""Only the reporter may confirm or reopen: the service checks that it is the same subject."""
