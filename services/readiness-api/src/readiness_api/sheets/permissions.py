"""Who may take a checklist out as a spreadsheet, and who may bring one in."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayBring = Annotated[Grant, Depends(allow(*SITE_WORK))]
