"""Who may do what with assignments."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayWrite = Annotated[Grant, Depends(allow("regional_lead", "presenter", "administrator"))]
