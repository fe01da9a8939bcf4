"""Who may keep the networks: those who work the site's checklist."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayWrite = Annotated[Grant, Depends(allow(*SITE_WORK))]
