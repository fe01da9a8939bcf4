"""Who may do what with programmes."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
MayFound = Annotated[Grant, Depends(allow("administrator"))]
MayMoveClock = Annotated[Grant, Depends(allow("administrator", "presenter", system="clock:write"))]
