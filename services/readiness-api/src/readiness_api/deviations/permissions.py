"""Who may do what with deviations."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayAsk = Annotated[Grant, Depends(allow(*SITE_WORK))]
MayDecide = Annotated[Grant, Depends(allow("regional_lead", "site_manager"))]
"""The item's criticality says which of them."""
