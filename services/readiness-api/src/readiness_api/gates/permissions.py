"""Who may do what with gates. Whoever answers for one site of a wave reads its gates whole: a wave goes together."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import GATES_SCOPE, READ

MayRead = Annotated[Grant, Depends(allow(*READ, system=GATES_SCOPE))]
MayEvaluate = Annotated[Grant, Depends(allow("regional_lead", "presenter", "decision_maker"))]
