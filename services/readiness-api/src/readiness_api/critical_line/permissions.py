"""Who reads the critical line, and who keeps a forecast. As with gates, a wave goes together: one site reads all."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import GATES_SCOPE, READ

MayRead = Annotated[Grant, Depends(allow(*READ, system=GATES_SCOPE))]
MayKeep = Annotated[Grant, Depends(allow("regional_lead", "presenter", "decision_maker", "report_editor"))]
