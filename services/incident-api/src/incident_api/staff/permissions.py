"""Who may write and read the staff's log."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from incident_api.policies.permissions import READERS

MayWrite = Annotated[
    Grant,
    Depends(allow("triage", "presenter", "decision_maker", "duty_officer", "medical_officer", system="log:write")),
]
MayRead = Annotated[Grant, Depends(allow(*READERS, system="log:read"))]
