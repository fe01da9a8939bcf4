"""Who may do what with estimates: whoever works the item says how long it takes."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayEstimate = Annotated[Grant, Depends(allow(*SITE_WORK))]
