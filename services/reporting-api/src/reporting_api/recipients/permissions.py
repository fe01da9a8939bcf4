"""Who may see whom reports go to."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MaySee = Annotated[
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
            "administrator",
            "auditor",
            system="reports:read",
        )
    ),
]
