"""Who may do what with strategic choices."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
MayPresent = Annotated[Grant, Depends(allow("presenter", "regional_lead"))]
MayChoose = Annotated[Grant, Depends(allow("decision_maker"))]
