"""Who may see the situation: the same truth for the ward and the board (product.md)."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MaySee = Annotated[
    Grant,
    Depends(
        allow(
            "reader",
            "decision_maker",
            "presenter",
            "triage",
            "report_editor",
            "regional_lead",
            "duty_officer",
            "medical_officer",
            "safety_representative",
            "site_manager",
            "implementer",
            "reporter",
            "administrator",
            "auditor",
            system="situation:read",
        )
    ),
]
