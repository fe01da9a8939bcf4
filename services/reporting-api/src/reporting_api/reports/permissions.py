"""Who may do what with reports."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

EDITORS = frozenset({"report_editor", "auditor"})
"""Who sees drafts. Everyone else sees what is published."""

MayEdit = Annotated[Grant, Depends(allow("report_editor"))]
MayRead = Annotated[
    Grant,
    Depends(
        allow(
            "reader",
            "report_editor",
            "decision_maker",
            "presenter",
            "regional_lead",
            "triage",
            "duty_officer",
            "medical_officer",
            "safety_representative",
            "auditor",
            system="reports:read",
        )
    ),
]
