"""Who may do what with bodies and mandates. Who decides is no secret: everyone signed in may read it."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in
from readiness_api.roles import READ, READ_SCOPE

MayRead = Annotated[Grant, Depends(any_signed_in)]
MayGive = Annotated[Grant, Depends(allow("administrator"))]
MaySeeRoles = Annotated[Grant, Depends(allow(*READ, system=READ_SCOPE))]
