"""Who may do what with design decisions."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayRaise = Annotated[Grant, Depends(allow(*SITE_WORK, "medical_officer"))]
MayDecide = Annotated[Grant, Depends(allow("regional_lead", "medical_officer"))]
MayAcknowledge = Annotated[Grant, Depends(allow("site_manager", "regional_lead", "medical_officer"))]
