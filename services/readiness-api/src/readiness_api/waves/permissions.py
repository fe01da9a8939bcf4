"""Who may do what with waves and sites. Both are a directory: everyone signed in may read it."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow, any_signed_in

MayRead = Annotated[Grant, Depends(any_signed_in)]
MayPlan = Annotated[Grant, Depends(allow("administrator"))]
MayTellStart = Annotated[Grant, Depends(allow("regional_lead", "presenter", "administrator"))]
