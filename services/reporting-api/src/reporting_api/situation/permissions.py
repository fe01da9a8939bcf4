"""Who may see the situation: the same truth for the ward and the board (product.md)."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

ROWS = (
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
    "administrator",
    "auditor",
)
MaySee = Annotated[Grant, Depends(allow(*ROWS, "reporter", system="situation:read"))]
MaySeeRows = Annotated[Grant, Depends(allow(*ROWS, system="situation:read"))]
"""A ward's reporter sees the figures; of the incidents behind them only their own, in incident-api."""
