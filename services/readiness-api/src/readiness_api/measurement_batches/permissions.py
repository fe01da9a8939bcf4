"""Who may send batches, and who may see what came of them."""

from typing import Annotated

from fastapi import Depends

from chassis.access import Grant, allow
from readiness_api.measurements.permissions import MEASURE_SCOPE

MaySend = Annotated[Grant, Depends(allow("implementer", "site_manager", "regional_lead", system=MEASURE_SCOPE))]
MayRead = Annotated[Grant, Depends(allow("regional_lead", "administrator", "auditor", system=MEASURE_SCOPE))]
"""Batches span sites: whoever answers for the whole, and the system that sent them."""
