"""Who may read what registers count, and count them anew."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, REGISTER_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayRecount = Annotated[Grant, Depends(allow(*SITE_WORK, system=REGISTER_SCOPE))]
