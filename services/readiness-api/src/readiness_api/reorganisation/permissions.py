"""Who may change an organisation."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MayChange = Annotated[Grant, Depends(allow("administrator"))]
