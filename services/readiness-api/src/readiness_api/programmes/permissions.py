"""Who may do what with programmes."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in, current_caller
from chassis.problem_types import FORBIDDEN
from chassis.problems import Problem
from chassis.tokens import Caller

MayRead = Annotated[Grant, Depends(any_signed_in)]
MayFound = Annotated[Grant, Depends(allow("administrator"))]
MayMoveClock = Annotated[Grant, Depends(allow("administrator", "presenter", system="clock:write"))]


async def _choosable(caller: Annotated[Caller, Depends(current_caller)]) -> frozenset[UUID] | None:
    """The programmes a caller may choose from: those of their roles, or None for all where a role is bound to none."""
    if not caller.roles:
        raise Problem(FORBIDDEN, values={"roles": "*"}, roles=[])
    bound = [role.programme for role in caller.roles]
    return None if None in bound else frozenset(UUID(programme) for programme in bound if programme is not None)


_choosable.allowed = (("*",), None)  # type: ignore[attr-defined]  # read by the check of every route
Choosable = Annotated[frozenset[UUID] | None, Depends(_choosable)]
