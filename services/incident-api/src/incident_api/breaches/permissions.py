"""Who may answer a breach: those who may decide."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow

MayAnswer = Annotated[Grant, Depends(allow("decision_maker", "duty_officer"))]
