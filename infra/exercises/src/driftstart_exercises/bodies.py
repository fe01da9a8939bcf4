"""What an inject becomes in the public APIs. Pure: the same inject always gives the same request."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from driftstart_exercises.script import Inject

LOG_KINDS = {
    "signal": "signal",
    "call": "call",
    "communication": "communication",
    "authority": "authority",
    "decision-expected": "decision_expected",
}


def key(run: str, inject: Inject) -> str:
    """The idempotency key of an inject in a run: playing it again changes nothing."""
    return f"exercise-{run}-{inject.id}"


def incident(inject: Inject, site: str) -> dict[str, Any]:
    """What the ward logs. It does not grade."""
    return {
        "siteId": site,
        "what": inject.text,
        "patientAffected": inject.patient_affected,
        "workaround": inject.workaround,
        "downtimeRoutine": inject.downtime_routine,
        "occurredAt": _utc(inject.at),
        "synthetic": inject.synthetic,
    }


def triage(inject: Inject) -> dict[str, Any]:
    """How triage grades it. Every rating is the exercise's."""
    return {
        "consequence": inject.consequence,
        "probability": inject.probability,
        "hazardClass": inject.hazard_class,
    }


def log_entry(inject: Inject) -> dict[str, Any]:
    """What the staff writes in its log."""
    return {
        "kind": LOG_KINDS[inject.kind],
        "text": inject.text,
        "source": f"Offentlig uppgift: {inject.fact}"[:200] if inject.fact else f"Övningens inspel {inject.id}",
        "unitName": inject.unit,
        "metric": inject.metric,
        "value": inject.value,
        "occurredAt": _utc(inject.at),
        "synthetic": inject.synthetic,
    }


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
