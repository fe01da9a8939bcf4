"""Who may change many items at once: those who may change one."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayChange = Annotated[Grant, Depends(allow(*SITE_WORK))]
