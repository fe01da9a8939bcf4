"""Who may propose and who may decide (domain.md, Who decides)."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MayPropose = Annotated[Grant, Depends(allow("presenter"))]
MayDecide = Annotated[Grant, Depends(allow("decision_maker", "duty_officer"))]
