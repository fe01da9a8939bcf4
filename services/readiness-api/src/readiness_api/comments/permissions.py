"""Who may read comments, and who may make them: those who work the item, and those who answer for what it protects."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayComment = Annotated[
    Grant,
    Depends(allow(*SITE_WORK, "medical_officer", "safety_representative", "presenter", "decision_maker", "triage")),
]
