"""Who may read the pause list: whoever reads readiness."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
