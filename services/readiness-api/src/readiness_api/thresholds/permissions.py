"""Who may read thresholds, and who may set them for the whole programme."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MaySet = Annotated[Grant, Depends(allow("regional_lead", "administrator"))]
