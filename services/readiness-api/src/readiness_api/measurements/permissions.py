"""Who may give measurements: those who work the site's checklist, and systems over REST."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MEASURE_SCOPE = "measurements:write"
MayMeasure = Annotated[Grant, Depends(allow(*SITE_WORK, system=MEASURE_SCOPE))]
MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
