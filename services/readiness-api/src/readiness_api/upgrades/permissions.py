"""Who may upgrade running checklists: those who set the programme up."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MayRead = Annotated[Grant, Depends(allow("administrator", "regional_lead", "auditor"))]
MayUpgrade = Annotated[Grant, Depends(allow("administrator"))]
