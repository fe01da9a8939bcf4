"""Who may do what with checklists and their items."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE, SIGNERS, SITE_WORK

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayAnswer = Annotated[Grant, Depends(allow(*SITE_WORK))]
MaySign = Annotated[Grant, Depends(allow(*SIGNERS))]
