"""Who may do what with systems. Which system is run where is known to all who read readiness."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayChange = Annotated[Grant, Depends(allow("regional_lead", "administrator"))]
