"""The steps in an incident's life. Nothing closes silently: each is in the ledger with who and why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from chassis import changes, problem_types
from chassis.access import Grant
from chassis.etag import require_version
from chassis.ids import new_id
from chassis.ledger import Entity
from chassis.problems import Problem
from chassis.transaction import Transaction
from incident_api.incidents import errors, repository, rules
from incident_api.incidents.schemas import (
    Incident,
    LogIncident,
    Rating,
    Reopen,
    Reporter,
    Resolve,
    Timeline,
    TimelineEntry,
    Triage,
)

INCIDENT = Entity.of("incident", "what", "where", "workaround", "resolution", "reopenReason", "subject")
CLOCK_SKEW = timedelta(minutes=5)
TRIAGERS = frozenset({"triage", "medical_officer", "duty_officer", "auditor", "system"})


async def log(tx: Transaction, grant: Grant, body: LogIncident) -> Incident:
    """A ward logs what it knows. Raises Problem 403 for a site out of reach, 422 for a time to come."""
    occurred_at = body.occurred_at or tx.now
    if occurred_at > tx.now + CLOCK_SKEW:
        raise Problem(errors.TOO_LATE)
    incident = await repository.insert(
        tx,
        grant,
        {
            "id": new_id(),
            "prefix": "Ö-" if tx.exercise else "H-",
            "site_id": body.site_id,
            "what": body.what,
            "where": body.where,
            "patient_affected": body.patient_affected,
            "workaround": body.workaround,
            "downtime_routine": body.downtime_routine,
            "synthetic": body.synthetic,
            "occurred_at": occurred_at,
            "recorded_at": tx.now,
            "subject": grant.caller.subject,
            "name": grant.caller.name,
        },
    )
    if incident is None:
        raise Problem(errors.SITE_UNKNOWN)
    _record(tx, grant, incident, "logged", occurred_at=occurred_at)
    return incident


async def triage(tx: Transaction, grant: Grant, id: UUID, version: int, body: Triage) -> Incident:
    """Rates and assigns. Raises Problem 422 when the risk is lowered without a reason."""
    incident = await _locked(tx, grant, id, version, "triage")
    before = None if incident.rating is None else (incident.rating.consequence, incident.rating.probability)
    if rules.lowers(before, (body.consequence, body.probability)) and body.reason is None:
        raise Problem(errors.REASON_NEEDED)
    changed = await repository.change(
        tx,
        incident,
        status="open",
        consequence=body.consequence,
        probability=body.probability,
        hazard_class=body.hazard_class,
        assignee=body.assignee or incident.assignee,
    )
    _record(tx, grant, changed, "triaged", reason=body.reason)
    return changed


async def resolve(tx: Transaction, grant: Grant, id: UUID, version: int, body: Resolve) -> Incident:
    """Documents the resolution; the reporter is asked to confirm."""
    incident = await _locked(tx, grant, id, version, "resolve")
    changed = await repository.change(tx, incident, status="resolved", resolution=body.resolution)
    _record(tx, grant, changed, "resolved", reason=body.resolution)
    return changed


async def confirm(tx: Transaction, grant: Grant, id: UUID, version: int) -> Incident:
    """The reporter holds with the resolution. Raises Problem 403 for anyone else."""
    incident = await _locked(tx, grant, id, version, "confirm", by_reporter=True)
    changed = await repository.change(tx, incident, status="confirmed")
    _record(tx, grant, changed, "confirmed")
    return changed


async def reopen(tx: Transaction, grant: Grant, id: UUID, version: int, body: Reopen) -> Incident:
    """The reporter does not hold with it: it is open again, its rating stands."""
    incident = await _locked(tx, grant, id, version, "reopen", by_reporter=True)
    changed = await repository.change(tx, incident, status="open", reopen_reason=body.reason)
    _record(tx, grant, changed, "reopened", reason=body.reason)
    return changed


async def get(tx: Transaction, grant: Grant, id: UUID) -> Incident:
    """One incident. Raises Problem 404 when it does not exist or lies out of sight."""
    incident = await repository.find(tx, grant, id)
    if incident is None:
        raise Problem(problem_types.NOT_FOUND)
    return incident


async def timeline(tx: Transaction, grant: Grant, id: UUID) -> Timeline:
    """Everything recorded of an incident, every earlier rating among it."""
    await get(tx, grant, id)
    history = await changes.history(tx.connection, tx.programme, id)
    return Timeline(
        items=[
            TimelineEntry(
                version=change.version,
                action=change.action,
                occurred_at=change.occurred_at,
                recorded_at=change.recorded_at,
                actor=change.actor,
                reason=change.reason,
                status=change.state["status"],
                rating=None if change.state["rating"] is None else Rating.model_validate(change.state["rating"]),
            )
            for change in history
        ]
    )


def seen_by(grant: Grant, incident: Incident) -> Incident:
    """The incident as the caller sees it: a reporter's account is for triage and for themselves."""
    if grant.roles & TRIAGERS or incident.reporter.subject == grant.caller.subject:
        return incident
    return incident.model_copy(update={"reporter": Reporter(name=incident.reporter.name, subject=None)})


async def _locked(
    tx: Transaction, grant: Grant, id: UUID, version: int, step: str, *, by_reporter: bool = False
) -> Incident:
    incident = await repository.find(tx, grant, id, for_update=True)
    if incident is None:
        raise Problem(problem_types.NOT_FOUND)
    if by_reporter and incident.reporter.subject != grant.caller.subject:
        raise Problem(errors.NOT_REPORTER)
    require_version(incident.version, version)
    if not rules.may(step, incident.status):
        raise Problem(errors.STEP_IMPOSSIBLE, values={"status": incident.status})
    return incident


def _record(tx: Transaction, grant: Grant, incident: Incident, action: str, **more: Any) -> None:
    tx.acting_as(grant.role)
    tx.record(INCIDENT, id=incident.id, version=incident.version, action=action, state=incident, **more)
