"""Rows of deviations as answers, and as what the rules judge."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from readiness_api.deviations.rules import Deviation, DeviationStatus, level
from readiness_api.deviations.schemas import DeviationAnswer


def answer_of(row: Row[Any], changed: Mapping[str, Any] | None = None) -> DeviationAnswer:
    """`changed`: columns that have another value than the row."""
    values = {**row._mapping, **(changed or {})}
    known = {name: values[name] for name in DeviationAnswer.model_fields if name in values}
    return DeviationAnswer.model_validate({**known, "level": level(values["criticality"])})


def judged(row: Row[Any]) -> Deviation:
    """A deviation's row as what the rules know of it."""
    return Deviation(str(row.id), DeviationStatus(row.status), row.requested_subject, row.expires_at)
