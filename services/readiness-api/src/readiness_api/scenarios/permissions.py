"""Who may do what with scenarios and their runs: those who work the site's checklist, and a test system over REST."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, REGISTER_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayWrite = Annotated[Grant, Depends(allow(*SITE_WORK))]
MayRun = Annotated[Grant, Depends(allow(*SITE_WORK, system=REGISTER_SCOPE))]
